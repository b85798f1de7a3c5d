/** The task `check`: what GitHub makes of it, whatever a repository holds. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import type { Surroundings } from '../../scripts/report/formats/format.js'
import { FORMATS } from '../../scripts/report/formats/index.js'
import { commit, git, shallowClone } from '../commands/repository.js'
import { call, copyOf, edit, read, run, write } from '../commands/run.js'
import { scratch } from '../store/scratch.js'
import { commandsIn } from './forge.js'
import { step } from './run.js'

const ANNOTATIONS = ['error', 'warning', 'notice']

test('a source edit warns in a notice at the changed line that names the languages, and stops nobody', async () => {
  const folder = copyOf('nothing-waits')
  commit(folder)
  git(folder, ['checkout', '-q', '-b', 'mine'])
  edit(folder, 'source/page.md', 'two towns', 'three towns')
  commit(folder)
  git(folder, ['checkout', '-q', 'main'])
  git(folder, ['merge', '-q', '--no-ff', 'mine'])
  const clone = shallowClone(folder, 2)
  const { stdout, code, summary, output } = await step(clone, {}, { name: 'pull_request' })
  expect(code).toBe(0)
  const notices = commandsIn(stdout).filter(({ name }) => ANNOTATIONS.includes(name))
  expect(notices).toEqual([
    {
      name: 'notice',
      properties: { file: 'source/page.md', line: '7', title: expect.stringMatching(/: da, sv$/u) },
      data: expect.stringContaining('npx tvilling ack source/page.md:7'),
    },
  ])
  expect(summary).toContain('| sv |')
  expect(output).toBe('errors=0\nwarnings=2\n')
})

test('the same is found on a machine as in a workflow', async () => {
  const folder = copyOf('every-rule')
  commit(folder)
  await step(folder, {})
  const { messages } = JSON.parse(read(folder, 'tvilling-check/check.json')) as CheckReport
  expect(messages).toEqual((await call<CheckReport>(folder, 'check')).data.messages)
})

test('without the commit to compare with, the step fails and says what to fetch', async () => {
  const folder = copyOf('every-drift')
  commit(folder)
  const data = { pull_request: { base: { sha: 'c'.repeat(40) } } }
  const { stdout, code } = await step(folder, {}, { name: 'pull_request', data })
  expect(code).toBe(2)
  expect(commandsIn(stdout)).toEqual([
    {
      name: 'error',
      properties: {},
      data: expect.stringContaining(`git fetch --depth=1 origin ${'c'.repeat(40)}`),
    },
  ])
})

/** Texts that would be commands, mentions, pictures, links or our own mark, were they let. */
const TEXTS = [
  '::error::forged',
  ' ::set-env name=PATH::forged',
  '::add-mask::a',
  '::stop-commands::forged',
  '##[error]forged',
  '##[set-env name=PATH;]forged',
  '%0A::error::forged',
  'a\r::error::forged',
  'a\u2028::error::forged',
  'a,line=9999,title=forged::',
  '$(touch forged) `touch forged`',
  '@everyone @town/team',
  '![forged](https://forged.example/a.png)',
  '<img src="https://forged.example/a.png">',
  '[forged](https://forged.example)',
  'https://forged.example www.forged.example',
  '<!-- tvilling:status -->',
  '--> </details><h1>forged</h1>',
  'fixes #1, GH-1, forged/forged#1, 0123456789abcdef0123456789abcdef01234567',
  '| forged | `forged` | **forged** :smile:',
]

/** Where such a text can stand: ten places. */
const PLACES: Readonly<Record<string, (text: string, at: number) => Readonly<Record<string, string>>>> = {
  'a source path': (text, at) => page(`${name(text)}${at}`, 'Words.', undefined),
  'a path of a version': (text, at) => page(`${name(text)}${at}`, 'See `a`.', 'Se.'),
  'inline code': (text, at) => page(`code${at}`, `See \`${line(text).replaceAll('`', "'")}\`.`, 'Se.'),
  'the target of a link': (text, at) =>
    page(`link${at}`, `See [a](<${line(text).replace(/[<>]/gu, '')}>).`, 'Se.'),
  'an image': (text, at) =>
    page(`image${at}`, 'See.', `Se ![a](<./${line(text).replace(/[<>]/gu, '')}.png>).`),
  'a heading': (text, at) => page(`heading${at}`, `# ${line(text)}`, 'Text.'),
  'a variable': (text, at) => page(`variable${at}`, `See {{ ${line(text).replace(/[{}]/gu, '')} }}.`, 'Se.'),
  'a field of front matter': (text, at) =>
    page(`field${at}`, `---\n${JSON.stringify(line(text))}: 1\n---\n\nWords.`, 'Ord.'),
  'a directive': (text, at) =>
    page(`directive${at}`, 'Words.', `<!-- tvilling:${line(text).replaceAll('-->', '')} -->\n\nOrd.`),
  'raw HTML': (text, at) =>
    page(`html${at}`, `<b title="${line(text).replaceAll('"', "'")}">Words</b> <i>here</i>.`, 'Ord.'),
}

const SURROUNDINGS: Surroundings = {
  version: '',
  rules: [],
  identityOf: () => '',
  failing: new Set(),
  style: { color: false, width: 80 },
}

const line = (text: string) => text.replace(/[\r\n\u2028]+/gu, ' ')
const name = (text: string) => text.replaceAll('/', '∕').slice(0, 80)

function page(path: string, source: string, target: string | undefined): Readonly<Record<string, string>> {
  return {
    [`source/${path}.md`]: `${source}\n`,
    ...(target !== undefined && { [`translations/sv/${path}.md`]: `${target}\n` }),
  }
}

test('200 hostile names and texts give the annotations that they should, and no other command', async () => {
  const places = Object.values(PLACES)
  const cases = TEXTS.flatMap((text, at) => places.map((place, n) => place(text, at * places.length + n)))
  expect(cases).toHaveLength(200)
  const folder = scratch()
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'] }))
  for (const [path, text] of cases.flatMap((files) => Object.entries(files))) write(folder, path, text)
  await run(folder, 'adopt')
  commit(folder, TEXTS.join('\n'))
  const all = await step(folder, { 'fail-on': 'none' })
  expectSound(all.stdout, folder)
  for (const severity of ANNOTATIONS.slice(0, 2))
    expect(commandsIn(all.stdout).filter(({ name }) => name === severity).length).toBeLessThanOrEqual(10)
  expect(existsSync(join(folder, 'forged'))).toBe(false)
  // GitHub is shown the worst ten; here is every other one, by itself.
  const report = JSON.parse(read(folder, 'tvilling-check/check.json')) as CheckReport
  expect(report.messages.length).toBeGreaterThan(200)
  for (const message of report.messages)
    expect(commandsIn(FORMATS.github({ ...report, messages: [message] }, SURROUNDINGS))).toHaveLength(1)
  expect(all.stderr).toBe('')
})

test('200 hostile names of people and of commits give the audit an annotation for each text, and no other command', async () => {
  const folder = scratch()
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'] }))
  const amount = 10 * TEXTS.length
  const texts = (word: string) => Array.from({ length: amount }, (_, at) => `${word} ${at}.`).join('\n\n')
  write(folder, 'source/page.md', `${texts('Guest')}\n`)
  write(folder, 'translations/sv/page.md', `${texts('Gäst')}\n`)
  await run(folder, 'adopt')
  const ledger = '.tvilling/sv/source/page.md.jsonl'
  let at = 0
  const named = read(folder, ledger).replace(/"origin":"adopted"/gu, () => {
    const by = `${TEXTS[at % TEXTS.length]} ${at++}`
    return `"origin":"human","by":${JSON.stringify(by)}`
  })
  write(folder, ledger, named)
  git(folder, ['init', '-q'])
  git(folder, ['add', '-A'])
  git(folder, [
    '-c',
    `user.name=${TEXTS.join(' ').replace(/[<>\r\n]/gu, '')}`,
    'commit',
    '-q',
    '-m',
    TEXTS.join('\n'),
  ])
  const { stdout, code } = await step(folder, { task: 'audit' })
  expect(code).toBe(1)
  const [stop, ...others] = commandsIn(stdout)
  expect(stop?.name).toBe('stop-commands')
  expect(others.map(({ name, properties }) => [name, properties.file])).toEqual([
    ...Array<unknown>(10).fill(['error', 'translations/sv/page.md']),
    ['notice', undefined],
  ])
  expect(others.at(-1)?.data).toMatch(/^190 more/u)
})

/** Every command is one of ours, and what it says is in the report. */
function expectSound(stdout: string, folder: string): void {
  const [stop, ...others] = commandsIn(stdout)
  expect(stop).toMatchObject({ name: 'stop-commands', data: expect.stringMatching(/^[0-9a-f-]{36}$/u) })
  const { messages } = JSON.parse(read(folder, 'tvilling-check/check.json')) as CheckReport
  const files = new Set(
    messages.flatMap(({ file, source }) => [file, source?.file].map((path) => shown(path ?? ''))),
  )
  const lines = new Set(messages.flatMap(({ line, source }) => [line, source?.line].map(String)))
  expect(others.length).toBeGreaterThan(10)
  for (const { name, properties } of others) {
    expect(ANNOTATIONS).toContain(name)
    if (Object.keys(properties).length === 0) continue
    expect(Object.keys(properties).filter((key) => !['file', 'line', 'col', 'title'].includes(key))).toEqual(
      [],
    )
    expect(files).toContain(properties.file)
    expect(lines).toContain(properties.line)
  }
}

/** As a path is shown: signs that reorder or break lines are escapes. */
function shown(path: string): string {
  return path.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029]/gu, (sign) => {
    const code = sign.charCodeAt(0)
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
  })
}

test('the runner of this test takes what a runner takes', () => {
  const taken = (text: string) => commandsIn(text).map(({ name, data }) => `${name} ${data}`)
  expect(taken('::error file=a::b\n  ::warning::c\nx ::error::d\nx ##[error]e')).toEqual([
    'error b',
    'warning c',
    'error e',
  ])
  expect(taken('::stop-commands::t\n::error::a\n##[error]b\n::t::\n::error::c')).toEqual([
    'stop-commands t',
    'error c',
  ])
})
