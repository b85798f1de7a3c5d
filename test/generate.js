/**
 * Writes the files that are made from the program: JSON Schemas, the command reference, the pages of the rules, the phrases of
 * the interface, and what the README shows of them. Run by `npm run generate`; `node test/generate.js FOLDER` writes them all to another folder.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { GlossarySchema } from '../dist/store/glossary.js'
import { OptionsSchema } from '../dist/store/options.js'
import { commandsPage } from './generate/commands.js'
import { phrasesFile } from './generate/phrases.js'
import { reportSchemas } from './generate/reports.js'
import { rulePages, rulesPage } from './generate/rules.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = process.argv[2]
const [pages, schemas, source] = folder
  ? [folder, folder, join(folder, 'source')]
  : [join(root, 'docs'), join(root, 'docs/schema'), join(root, 'source')]

mkdirSync(schemas, { recursive: true })
mkdirSync(source, { recursive: true })
const settings = { 'config.json': OptionsSchema, 'glossary.json': GlossarySchema }
for (const [name, schema] of Object.entries(settings))
  writeSchema(name, toJsonSchema(schema, { typeMode: 'input' }))
for (const [name, schema] of Object.entries(reportSchemas())) writeSchema(name, schema)
writeFileSync(join(pages, 'commands.md'), `${commandsPage()}\n`)
writeFileSync(join(pages, 'rules.md'), `${rulesPage()}\n`)
// The page of a rule that is gone goes too.
rmSync(join(pages, 'rules'), { recursive: true, force: true })
mkdirSync(join(pages, 'rules'))
for (const [name, page] of Object.entries(rulePages())) writeFileSync(join(pages, 'rules', name), `${page}\n`)
writeFileSync(join(source, 'ui.json'), await phrasesFile())

if (!folder) showStatus(join(root, 'README.md'))

/** Phrases are units of this project too, and its status is the first thing that the README shows. */
function showStatus(readme) {
  const cli = join(root, 'dist/cli.js')
  const status = execFileSync(process.execPath, [cli, 'status'], { cwd: root, encoding: 'utf8' })
  const shown = readFileSync(readme, 'utf8').replace(
    /(?<=```text\n)[\s\S]*?(?=\n```)/u,
    status.trimEnd().replaceAll('$', '$$$$'),
  )
  writeFileSync(readme, shown)
}

/** As `npm run check` wants it. */
function writeSchema(name, schema) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const options = { input: JSON.stringify(schema), encoding: 'utf8', cwd: root }
  const text = execFileSync(
    process.execPath,
    [biome, 'format', `--stdin-file-path=docs/schema/${name}`],
    options,
  )
  writeFileSync(join(schemas, name), text)
}
