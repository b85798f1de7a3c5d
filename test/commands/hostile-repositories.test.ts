/** Repositories that somebody made to do harm: nothing is run, nothing outside is read or written, and it is said why. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import type { StatusReport } from '../../scripts/report/status.js'
import { scratch } from '../store/scratch.js'
import { call, copyOf, filesIn, read, run, write } from './run.js'

const READING = ['status', 'diff', 'check'] as const

test('nothing that a repository holds is ever run', async () => {
  const folder = copyOf('nothing-waits')
  const canary = join(scratch(), 'canary')
  const code = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, 'sung')`
  const documents = [
    ...['---js', '---javascript', '--- js', '---coffee', '---json', '---toml', '---mjs', '---js \t'].map(
      (fence) => `${fence}\n{ title: ${code} }\n---\n\n# A page\n`,
    ),
    `---\ntitle: !!js/function "function () { ${code} }"\n---\n# A page\n`,
    `---\ntitle: !<tag:yaml.org,2002:js/function> 'function () { ${code} }'\n---\n# A page\n`,
    `---\ntoString: !!js/function "function () { ${code} }"\n__proto__: { title: a }\n---\n# A page\n`,
    `---\ntitle: A\n---\n---js\n{ title: ${code} }\n---\n# A page\n`,
    `+++\ntitle = "${code}"\n+++\n\n# A page {${code}}\n\n<script>${code}</script>\n\n<%= ${code} %>\n`,
    `;;;\n{ "title": "{{ ${code} }}" }\n;;;\n\n# A page \`$(touch ${canary})\`\n`,
  ]
  for (const [at, text] of documents.entries()) {
    write(folder, `source/page-${at}.md`, text)
    write(folder, `translations/sv/page-${at}.md`, text)
    write(folder, `source/page-${at}.mdx`, `export const a = ${code}\n\n# A page {${code}}\n`)
  }
  for (const name of ['tvilling.config.js', 'tvilling.js', 'index.js', '.tvillingrc.js'])
    write(folder, name, code)
  write(
    folder,
    'package.json',
    JSON.stringify({ type: 'commonjs', main: './index.js', tvilling: './index.js' }),
  )
  sing(folder, canary)
  for (const verb of [...READING, 'adopt']) expect((await run(folder, verb)).code).toBeLessThan(5)
  expect((await run(folder, 'confirm translations/sv/page-0.md:2')).code).toBe(2)
  await run(folder, 'undo --by Åsa')
  expect(existsSync(canary)).toBe(false)
})

/** Makes git run something on nearly every command but the reading of a setting. */
function sing(folder: string, canary: string): void {
  execFileSync('git', ['init', '--quiet', folder])
  const script = join(folder, '.git/sing.sh')
  write(folder, '.git/sing.sh', `#!/bin/sh\ntouch ${canary}\n`)
  chmodSync(script, 0o755)
  for (const name of ['post-checkout', 'post-index-change', 'pre-commit', 'fsmonitor-watchman'])
    write(folder, `.git/hooks/${name}`, `#!/bin/sh\ntouch ${canary}\n`)
  for (const key of [
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.sshCommand',
    'diff.external',
    'pager.config',
  ])
    execFileSync('git', ['-C', folder, 'config', key, script])
}

/** A folder outside of the repository with something that nobody may see or change. */
function outside(): string {
  const folder = scratch()
  write(folder, 'secret.md', '# The secret recipe\n')
  write(folder, 'page.md', '# The secret page\n')
  return folder
}

test.each([
  ['a source', 'source/link.md', 'secret.md'],
  ['a folder of sources', 'source/folder', '.'],
  ['a translation', 'translations/sv/page.md', 'secret.md'],
  ['a folder of translations', 'translations/sv', '.'],
  ['the folder of ledgers', '.tvilling', '.'],
  ['a ledger', '.tvilling/sv/source/page.md.jsonl', 'secret.md'],
  ['the glossary', 'glossary.json', 'secret.md'],
  ['the configuration', 'tvilling.json', 'secret.md'],
])('%s that is a symbolic link out of the repository is neither read nor written', async (_, path, aim) => {
  const folder = copyOf('nothing-waits')
  const target = outside()
  write(folder, 'tvilling.json', '{ "languages": ["da", "sv"] }')
  execFileSync('rm', ['-rf', join(folder, path)])
  symlinkSync(join(target, aim), join(folder, path))
  const before = filesIn(target)
  for (const verb of [...READING, 'adopt', 'confirm'] as const) {
    const args =
      verb === 'confirm' ? ['translations', '--state', 'final', '--by', 'Eve', '--count', '10'] : []
    const { stdout, stderr, code } = await run(folder, [verb, ...args])
    expect(`${stdout}${stderr}`).not.toContain('secret recipe')
    expect(`${stdout}${stderr}`).not.toContain('secret page')
    expect(stderr).not.toContain('    at ')
    expect(code).toBeLessThan(5)
  }
  const { stdout, stderr } = await run(folder, 'check')
  expect(`${stdout}${stderr}`.replace(/\s+/gu, ' ')).toMatch(/symbolic link/u)
  expect(filesIn(target)).toEqual(before)
})

const TARGET = 'translations/{language}/{path}'

test.each([
  ['a target outside', { documents: [{ source: 'source/*.md', target: '../{language}/{path}' }] }],
  [
    'a target above and back',
    { documents: [{ source: 'source/*.md', target: 'a/../../{language}/{path}' }] },
  ],
  ['an absolute target', { documents: [{ source: 'source/*.md', target: '/tmp/{language}/{path}' }] }],
  ['a target in git’s folder', { documents: [{ source: 'source/*.md', target: '.git/{language}/{path}' }] }],
  ['a target in GIT’s folder', { documents: [{ source: 'source/*.md', target: '.GIT/{language}/{path}' }] }],
  [
    'a target among the ledgers',
    { documents: [{ source: 'source/*.md', target: '.tvilling/{language}/{path}' }] },
  ],
  ['a source outside', { documents: [{ source: '../**/*.md', target: TARGET }] }],
  ['an absolute source', { documents: [{ source: '/etc/*.md', target: TARGET }] }],
  ['a source on a drive', { documents: [{ source: 'C:/docs/*.md', target: TARGET }] }],
  ['a glossary outside', { glossary: '../glossary.json' }],
  ['a language that is a path', { languages: ['../../etc'] }],
  ['a language that is git’s folder', { languages: ['.git'] }],
  ['a language with a slash', { languages: ['sv/../..'] }],
  ['a language of dots', { languages: ['..'] }],
  ['a language with a line end', { languages: ['sv\n'] }],
  ['a language that is no tag', { languages: ['swedish!'] }],
  ['the same language twice', { languages: ['sv', 'SV'] }],
  ['a source language that is a path', { sourceLanguage: '../en' }],
  ['an unknown key', { langauges: ['sv'] }],
  ['a list in place of a text', { sourceLanguage: ['en'] }],
])(
  '%s in tvilling.json is refused with its place: exit code 2, and nothing is written',
  async (_, config) => {
    const folder = copyOf('nothing-waits')
    write(folder, 'tvilling.json', JSON.stringify(config, undefined, 2))
    const before = filesIn(folder)
    for (const verb of [...READING, 'adopt'] as const)
      await expect(call(folder, verb)).rejects.toMatchObject({
        code: 'config',
        message: expect.stringMatching(/^tvilling\.json:\d+:\d+: .+/su),
      })
    expect(filesIn(folder)).toEqual(before)
  },
)

test.each([
  ['is cut off', '{ "languages": ["sv"', ':1:'],
  ['is empty', '', ':1:1: found '],
  ['is no JSON', 'languages: sv', ':1:1: found '],
  ['is not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), ': byte 0xff'],
])('a tvilling.json that %s is told with its place: exit code 2', async (_, content, message) => {
  const folder = copyOf('nothing-waits')
  write(folder, 'tvilling.json', content)
  const { stdout, stderr, code } = await run(folder, 'status')
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain(`tvilling.json${message}`.replace('json: byte', 'json:1: byte'))
})

test.each([
  ['invalid UTF-8', [0x23, 0x20, 0xc3, 0x28, 0x0a], ':1: byte 0xc3 at offset 2 is not UTF-8 text'],
  ['a NUL', [0x23, 0x20, 0x0a, 0x00, 0x0a], ':2: byte 0x00 at offset 3 is not UTF-8 text'],
  [
    'UTF-16',
    [0xff, 0xfe, 0x23, 0x00, 0x20, 0x00],
    ':1: byte 0xff at offset 0 is not UTF-8 text; expected UTF-8',
  ],
])('a document of %s is told with its place, and the others are read', async (_, bytes, message) => {
  for (const path of ['source/other.md', 'translations/sv/page.md']) {
    const folder = copyOf('nothing-waits')
    write(folder, path, Uint8Array.from(bytes))
    const before = filesIn(folder)
    const status = (await call<StatusReport>(folder, 'status')).data
    const problems = status.documents.flatMap(({ problem }) => problem ?? [])
    expect(new Set(problems.map((problem) => problem.startsWith(`${path}${message}`)))).toEqual(
      new Set([true]),
    )
    expect(status.documents.filter(({ counts }) => counts.current === 5).length).toBeGreaterThan(0)
    const check = await call<CheckReport>(folder, 'check')
    expect([check.code, check.data.messages.map(({ file }) => file)]).toEqual([1, [path]])
    expect((await call<DiffReport>(folder, 'diff')).code).toBe(3)
    expect(filesIn(folder)).toEqual(before)
  }
})

/** Whatever could move the cursor, colour the screen, ring or reorder what is read. */
const RAW = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

const NAMES = [
  'red \u001b[31mname.md',
  'title \u001b]0;pwned\u0007.md',
  'line\nbreak.md',
  'carriage\rreturn.md',
  'bell\u0007.md',
  'c1 \u009b31m.md',
  'reversed \u202edm.txt.md',
  'isolated \u2066a\u2069.md',
  'delete\u007f.md',
]

test('names and texts of a repository reach the terminal with escapes in place of control characters', async () => {
  const folder = copyOf('every-drift')
  const text =
    'A \u001b[2J\u001b[31mred\u001b[0m \u0007bell \u009b1m \u202ereversed\u202c \rcarriage paragraph.\n'
  for (const name of NAMES) {
    write(folder, `source/${name}`, `# ${name.replace(/\s/gu, ' ')}\n\n${text}`)
    write(folder, `translations/sv/${name}`, `# ${name.replace(/\s/gu, ' ')}\n\n${text}`)
  }
  const forged = { ...{ state: 'final' as const }, by: 'Eve\u001b[31m\nNext: rm -rf /' }
  const ledger = '.tvilling/sv/source/guide.md.jsonl'
  write(
    folder,
    ledger,
    read(folder, ledger)
      .replaceAll('"state":"reviewed"', `"state":"${forged.state}"`)
      .replaceAll('"by":"Åsa Berg"', `"by":${JSON.stringify(forged.by)}`),
  )
  for (const line of [
    'status',
    'diff',
    'diff --all',
    'check',
    'adopt --dry-run',
    'adopt',
    'status --json --language \u001b[31m',
    'diff no\u001b[31mthing\n.md',
  ]) {
    const { stdout, stderr } = await run(folder, line.split(' '))
    for (const output of line.includes('--json') ? [] : [stdout, stderr]) expect(output).not.toMatch(RAW)
    expect(`${stdout}${stderr}`).not.toMatch(/^Next: rm/mu)
    const colored = await run(folder, [...line.split(' '), '--color'])
    expect(`${colored.stdout}${colored.stderr}`.replace(/\u001b\[\d+m/gu, '')).not.toMatch(RAW)
    expect(colored.stdout).not.toContain('\u001b[2J')
  }
  const { stdout } = await run(folder, 'check')
  expect(stdout).toContain('reversed \\u{202e}dm.txt.md')
  expect(stdout).toContain('line\\x0abreak.md')
  const all = await run(folder, 'diff --language sv --all')
  expect(all.stdout).toContain('A \\x1b[2J\\x1b[31mred')
})

test('names that differ only in case are refused, since on many systems they are one file', async () => {
  const folder = copyOf('nothing-waits')
  write(folder, 'source/Page.md', '# Another\n')
  for (const verb of READING) {
    const { stderr, code } = await run(folder, verb)
    expect(code).toBe(2)
    expect(stderr).toContain('expected paths that differ in more than case or accents')
  }
})

test('a target that is a folder is told, and the other languages are checked', async () => {
  const folder = copyOf('nothing-waits')
  execFileSync('rm', [join(folder, 'translations/sv/page.md')])
  mkdirSync(join(folder, 'translations/sv/page.md'))
  const { stdout, code } = await run(folder, 'check')
  expect(code).toBe(1)
  expect(stdout).toContain('found a folder; expected a regular file. Move it away')
  expect((await call<StatusReport>(folder, 'status', [], { language: 'da' })).data.totals.current).toBe(5)
})

test('in an empty folder every verb says that there is no project, and writes nothing', async () => {
  const folder = scratch()
  const said: string[] = []
  for (const line of ['status', 'diff', 'check', 'adopt', 'undo --by Åsa', 'confirm . --by Åsa']) {
    const { stdout, stderr, code } = await run(folder, line)
    said.push(`${code} ${`${stdout}${stderr}`.split('\n')[0]}`)
  }
  const none = `2 No project in ${folder}: no tvilling.json there or above, and no file matches "source/**/*.{md,mdx}". npx tvilling init writes one for the site that it finds`
  expect(said).toEqual(Array(6).fill(none))
  expect(filesIn(folder)).toEqual({})
})

test('in a subfolder the project is found, and a path means the one in it or else the one from the root', async () => {
  const folder = copyOf('settings-of-its-own')
  const inside = join(folder, 'i18n/sv')
  const [all, here, rooted] = await Promise.all([
    call<StatusReport>(inside, 'status'),
    call<StatusReport>(inside, 'status', ['start.md']),
    call<StatusReport>(inside, 'status', ['i18n/sv/start.md']),
  ])
  expect(all.data).toEqual((await call<StatusReport>(folder, 'status')).data)
  expect(here.data.documents.map(({ target }) => target)).toEqual(['i18n/sv/start.md'])
  expect(rooted.data).toEqual(here.data)
  expect((await call<StatusReport>(inside, 'status', ['../..'])).data.documents).toHaveLength(6)
  const { stdout } = await run(inside, 'diff start.md')
  const command = /npx tvilling (.*)\n$/u.exec(stdout)?.[1]
  expect(stdout).toContain('i18n/sv/start.md:5')
  expect(command).toBeUndefined()
  await expect(call(inside, 'status', ['../../../elsewhere.md'])).rejects.toThrow('Unexpected path')
})
