import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { InitReport } from '../../scripts/report/init.js'
import { project } from '../store/project.js'
import { scratch } from '../store/scratch.js'
import {
  changedFiles,
  filesIn,
  finish,
  inTerminal,
  isUnable,
  read,
  run,
  startTerminal,
  TVILLING,
  write,
} from './run.js'

const SITE = {
  'README.md': '# A museum\n',
  'hugo.toml': 'defaultContentLanguage = "en"\n',
  'content/en/_index.md': '# The museum\n\nIt opens at nine.\n',
  'content/en/visit/index.md': '# Your visit\n\nTickets are sold at the door.\n',
  'content/sv/_index.md': '# Museet\n\nDet öppnar klockan nio.\n',
  'content/sv/visit/index.md': '# Ditt besök\n\nBiljetter säljs vid dörren.\n',
  'content/da/_index.md': '# Museet\n\nDet åbner klokken ni.\n',
}

const CONFIG = `{
  "$schema": "./node_modules/tvilling/docs/schema/config.json",
  "sourceLanguage": "en",
  "languages": ["da", "sv"],
  "documents": [
    { "source": "content/en/**/*.md", "target": "content/{language}/{path}" }
  ]
}
`

test('init says what it recognised and why, shows the pairs, and writes two files only', async () => {
  const folder = project(SITE)
  const before = filesIn(folder)
  const { stdout, stderr, code } = await run(folder, 'init')
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(changedFiles(before, filesIn(folder))).toEqual(['.tvilling/.gitignore', 'tvilling.json'])
  expect(read(folder, 'tvilling.json')).toBe(CONFIG)
  expect(stdout).toBe(`Recognised: Hugo
  - There is hugo.toml beside content/
  - content/sv/ and content/da/ hold pages of the same names as content/en/: 3
    of 3

content/en/**/*.md  →  content/{language}/{path}  3 pairs
  language  sources  there  missing
  da              2      1        1
  sv              2      2        ·
  content/en/_index.md → content/da/_index.md
  content/en/visit/index.md → content/sv/visit/index.md
  content/en/visit/index.md → content/da/visit/index.md (missing)

tvilling.json
${CONFIG.replace(/^(?=.)/gmu, '  ')}
Written: tvilling.json, .tvilling/.gitignore
Next: npx tvilling adopt (first with --dry-run, to see what it records)
`)
})

test('what init wrote is what adopt needs', async () => {
  const folder = project(SITE)
  await run(folder, 'init')
  const { stdout, code } = await run(folder, 'adopt --dry-run')
  expect(code).toBe(0)
  expect(stdout).toContain('content/sv/visit/index.md  ←  content/en/visit/index.md')
  expect((await run(folder, 'status')).stdout).toContain('content/en/visit/index.md')
})

test('init --dry-run shows the same and writes nothing', async () => {
  const folder = project(SITE)
  const before = filesIn(folder)
  const { stdout, code } = await run(folder, 'init --dry-run')
  expect(code).toBe(0)
  expect(stdout).toContain('content/en/**/*.md  →  content/{language}/{path}  3 pairs')
  expect(stdout).toMatch(/Nothing was written \(--dry-run\)\.\nNext: the same without --dry-run\n$/u)
  expect(filesIn(folder)).toEqual(before)
})

test('init replaces a configuration only when it is told to, also that of a folder above', async () => {
  const folder = project({ ...SITE, 'tvilling.json': '{}\n' })
  const { stderr, code } = await run(folder, 'init')
  expect(code).toBe(2)
  expect(stderr).toContain('tvilling.json: found a configuration; expected none yet')
  expect(stderr).toContain('--force')
  expect(read(folder, 'tvilling.json')).toBe('{}\n')
  expect((await run(join(folder, 'content'), 'init')).stderr).toContain(
    '../tvilling.json: found a configuration',
  )
  expect((await run(folder, 'init --dry-run')).code).toBe(0)
  expect((await run(folder, 'init --force')).code).toBe(0)
  expect(read(folder, 'tvilling.json')).toBe(CONFIG)
})

test('a second init --force changes nothing, and the ignore file keeps what a person put there', async () => {
  const folder = project({ ...SITE, '.tvilling/.gitignore': 'mine\n' })
  await run(folder, 'init')
  expect(read(folder, '.tvilling/.gitignore')).toBe('mine\ncache/\n*.lock\n*.tvilling-tmp\n')
  const before = filesIn(folder)
  await run(folder, 'init --force')
  expect(filesIn(folder)).toEqual(before)
})

test('init --json gives the whole proposal', async () => {
  const folder = project(SITE)
  const { stdout } = await run(folder, 'init --json --dry-run')
  const report = JSON.parse(stdout) as InitReport
  expect(report).toMatchObject({
    version: 1,
    dryRun: true,
    layouts: [{ name: 'hugo', title: 'Hugo' }],
    sourceLanguage: 'en',
    languages: ['da', 'sv'],
    text: CONFIG,
    written: [],
    messages: [],
  })
  expect(report.documents[0]?.versions).toEqual([
    { language: 'da', sources: 2, there: 1 },
    { language: 'sv', sources: 2, there: 2 },
  ])
})

test('init --layout and --language are checked', async () => {
  const folder = project(SITE)
  const layout = await run(folder, 'init --layout hugoo')
  expect(layout.code).toBe(2)
  expect(layout.stderr).toContain(
    'Unexpected --layout "hugoo", expected one of: starlight, docusaurus, vitepress',
  )
  const other = await run(folder, 'init --layout docusaurus')
  expect(other.code).toBe(2)
  expect(other.stderr).toContain('No layout recognised')
  expect(other.stderr).toContain('  docusaurus  docusaurus.config.*')
  expect((await run(folder, 'init --language ../x')).stderr).toContain('is not a language')
  expect((await run(folder, 'init --source-language x')).stderr).toContain('is not a language')
  expect(existsSync(join(folder, 'tvilling.json'))).toBe(false)
})

test('init in an empty folder says what it looked for', async () => {
  const folder = scratch()
  const { stdout, stderr, code } = await run(folder, 'init')
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
  expect(stderr).toMatch(/^No layout recognised among 0 files, 0 of them pages/u)
  const json = await run(folder, 'init --json')
  expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, error: { code: 'input' } })
})

test('no configuration of a site is run, whatever it holds', async () => {
  const canary = "require('node:fs').writeFileSync('canary', ''); process.exit(9)"
  const folder = project({
    ...SITE,
    'docusaurus.config.js': canary,
    'astro.config.mjs': `import 'node:fs'; ${canary}`,
    '.vitepress/config.ts': canary,
    'next.config.js': `// nextra\n${canary}`,
    'package.json': JSON.stringify({ scripts: { prepare: 'touch canary' } }),
    'content/en/canary.mdx': "export const x = require('node:fs').writeFileSync('canary', '')\n\n{x}\n",
  })
  expect((await run(folder, 'init')).code).toBe(0)
  expect(existsSync(join(folder, 'canary'))).toBe(false)
})

test('names that are made to deceive a terminal are shown as escapes', async () => {
  const folder = project(SITE)
  for (const language of ['en', 'sv']) write(folder, `content/${language}/a\u001b[31m\u202e.md`, '# A\n')
  const { stdout } = await run(folder, 'init --dry-run')
  expect(stdout).not.toMatch(/[\u001b\u202e]/u)
})

const ASK = 'Write tvilling.json? [Y/n] '

test.skipIf(isUnable).each([
  ['an empty line', '\n', 0, true],
  ['y', 'y\n', 0, true],
  ['something else, then yes', 'maybe\nYES\n', 0, true],
  ['n', 'n\n', 0, false],
  ['the end of the input', '', 0, false],
  ['an interrupt', '\u0003', 130, false],
])('on a terminal init asks before it writes: %s', async (_, typed, exit, writes) => {
  const folder = project(SITE)
  const before = filesIn(folder)
  const child = startTerminal(folder, `${TVILLING} init`, { TERM: 'xterm' })
  let seen = ''
  child.stdout?.on('data', (text) => {
    if (seen === '' && String(text).includes(ASK)) child.stdin?.end(typed)
    seen += String(text).includes(ASK) ? ASK : ''
  })
  const { stdout, code } = await finish(child)
  expect(code).toBe(exit)
  expect(stdout.indexOf('content/en/_index.md → content/da/_index.md')).toBeGreaterThan(0)
  expect(stdout.indexOf(ASK)).toBeGreaterThan(stdout.indexOf('content/en/_index.md → content/da/_index.md'))
  expect(stdout.includes('Written: tvilling.json')).toBe(writes)
  expect(changedFiles(before, filesIn(folder))).toEqual(
    writes ? ['.tvilling/.gitignore', 'tvilling.json'] : [],
  )
})

test.skipIf(isUnable).each([
  ['--yes', 'init --yes', {}],
  ['CI', 'init', { CI: 'true' }],
  ['--json', 'init --json', {}],
  ['a result that goes elsewhere', 'init > /dev/null', {}],
  ['a closed standard input', 'init <&-', {}],
])('init asks nothing with %s', async (_, line, env) => {
  const folder = project(SITE)
  const { screen, code } = await inTerminal(folder, `${TVILLING} ${line}`, { TERM: 'xterm', ...env })
  expect(code).toBe(0)
  expect(screen).not.toContain(ASK)
  expect(read(folder, 'tvilling.json')).toBe(CONFIG)
})

test('links out of the project are not followed', async () => {
  const outside = project({ 'en/a.md': '# A\n', 'en/b.md': '# B\n', 'sv/a.md': '# A\n', 'sv/b.md': '# B\n' })
  const { stderr, code } = await run(project({ 'manual->': outside, 'NOTES.md': '# A\n' }), 'init')
  expect(code).toBe(2)
  expect(stderr).toContain('No layout recognised among 1 file, 1 of them pages')
})
