/**
 * Writes the files that are made from the program: JSON Schemas, the command reference, the rules, and the phrases of
 * the interface. Run by `npm run generate`; `node test/generate.js FOLDER` writes them all to another folder.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { GlossarySchema } from '../dist/store/glossary.js'
import { OptionsSchema } from '../dist/store/options.js'
import { commandsPage, rulesPage } from './generate/pages.js'
import { phrasesFile } from './generate/phrases.js'
import { reportSchemas } from './generate/reports.js'

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
writeFileSync(join(source, 'ui.json'), await phrasesFile())

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
