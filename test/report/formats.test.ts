/** The formats of `check`: what they say of known repositories, and that the programs they are for can read them. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Message } from '../../scripts/model.js'
import type { CheckReport } from '../../scripts/report/check.js'
import type { Surroundings } from '../../scripts/report/formats/format.js'
import { FORMATS, type FormatName } from '../../scripts/report/formats/index.js'
import { copyOf, filesIn, read, run } from '../commands/run.js'
import { junitErrors, sarifErrors } from './artefacts.js'

const FILES = { github: 'txt', junit: 'xml', markdown: 'md', sarif: 'json', terminal: 'txt' } as const

describe.each(Object.entries(FILES))('the format %s', (name, ending) => {
  test('says of a repository with every drift what it should, and the same when it is asked again', async () => {
    const folder = copyOf('every-drift')
    const made = async () => {
      await run(folder, `check --format json,${name}=out`)
      return withoutRules(read(folder, 'out'))
    }
    const text = await made()
    await expect(text).toMatchFileSnapshot(`formats/${name}.${ending}`)
    expect(await made()).toBe(text)
  })
})

/** The rules are documented elsewhere. */
function withoutRules(text: string): string {
  return text
    .replace(/"rules": \[[\s\S]*?\n {10}\]/u, '"rules": []')
    .replace(/("(?:ruleIndex|semanticVersion)": )[^,\n]*/gu, '$1…')
}

test('several formats are written at once, each to its file, and one to standard output', async () => {
  const folder = copyOf('every-drift')
  const { stdout, code } = await run(
    folder,
    'check --format markdown,sarif=a/b.sarif,json=c.json,junit=d.xml',
  )
  expect(code).toBe(1)
  expect(stdout).toMatch(/^### ❌ 1 error, 6 warnings/u)
  expect(['a/b.sarif', 'c.json', 'd.xml'].filter((path) => !existsSync(join(folder, path)))).toEqual([])
  const { stdout: json } = await run(folder, 'check --json')
  expect(JSON.parse(read(folder, 'c.json'))).toEqual(JSON.parse(json))
})

test.each([
  ['--format tap', 'Unexpected --format "tap", expected one of: terminal, json, github'],
  ['--format sarif=', 'Unexpected --format "sarif="'],
  ['--format github,markdown', 'Unexpected second format markdown without a file, expected markdown=<file>'],
])('check %s is an error in use, before anything is written', async (options, message) => {
  const { stderr, code } = await run(copyOf('every-drift'), `check ${options}`)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

test.each([
  'json=source/guide.md',
  'markdown=translations/../translations/sv/guide.md',
  'sarif=tvilling.json',
  'json=a,sarif=./a',
])(
  'check --format %s would take a file that is something else: an error in use, and nothing is written',
  async (format) => {
    const folder = copyOf('every-drift')
    const before = filesIn(folder)
    const { code, stderr } = await run(folder, ['check', '--format', format])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^Unexpected (?:second )?output /u)])
    expect(filesIn(folder)).toEqual(before)
  },
)

test.each(['every-drift', 'every-rule', 'nothing-waits', 'names-in-many-scripts', 'ledger-in-conflict'])(
  'SARIF and JUnit of %s fit their schemas',
  async (repository) => {
    const folder = copyOf(repository)
    await run(folder, 'check --format sarif=a.sarif,junit=a.xml')
    expect(sarifErrors(read(folder, 'a.sarif'))).toEqual([])
    expect(await junitErrors(read(folder, 'a.xml'))).toEqual([])
  },
)

test('the schemas refuse what is not theirs', async () => {
  expect(sarifErrors('{"version": "2.1.0", "runs": [{}]}')).not.toEqual([])
  expect(sarifErrors('{"version": "2.1.0", "runs": [], "extra": 1}')).not.toEqual([])
  expect(
    await junitErrors('<testsuites tests="1" failures="0"><testsuite name="a"/></testsuites>'),
  ).not.toEqual([])
})

test('each result of SARIF names a rule that is explained, with the address of its page', async () => {
  const folder = copyOf('every-rule')
  await run(folder, 'check --format sarif=a.sarif')
  interface Rule {
    readonly id: string
    readonly help: { readonly text: string; readonly markdown: string }
    readonly helpUri?: string
  }
  const { runs } = JSON.parse(read(folder, 'a.sarif')) as {
    runs: { tool: { driver: { rules: Rule[] } }; results: { ruleId: string; ruleIndex: number }[] }[]
  }
  const [{ tool, results } = { tool: { driver: { rules: [] } }, results: [] }] = runs
  const { rules } = tool.driver
  expect(new Set(results.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(10)
  for (const { ruleId, ruleIndex } of results) {
    const rule = rules[ruleIndex]
    expect([ruleId, rule?.id, (rule?.help.text.length ?? 0) > 20]).toEqual([ruleId, ruleId, true])
    expect(rule?.helpUri).toMatch(/^https:\/\/.*\/docs\/rules(?:\/[\w-]+)?\.md/u)
  }
})

test('a result of SARIF is known again when lines move, and no two have the same fingerprint', async () => {
  const folder = copyOf('every-rule')
  const prints = async () => {
    await run(folder, 'check --format sarif=a.sarif')
    const { runs } = JSON.parse(read(folder, 'a.sarif')) as {
      runs: { results: { partialFingerprints: Record<string, string> }[] }[]
    }
    return (runs[0]?.results ?? []).map(({ partialFingerprints }) => partialFingerprints['tvillingUnit/v1'])
  }
  const before = await prints()
  expect(new Set(before).size).toBe(before.length)
  const path = 'translations/sv/outdated-fires.md'
  const { writeFileSync } = await import('node:fs')
  writeFileSync(join(folder, path), `\n\n${read(folder, path)}`)
  expect((await prints()).toSorted()).toEqual(before.toSorted())
})

const MESSAGE: Message = {
  ruleId: 'link',
  severity: 'error',
  file: 'a.md',
  line: 1,
  column: 1,
  reason: 'Missing link',
  language: 'sv',
}

function written(name: FormatName, messages: readonly Message[], extra: Partial<CheckReport> = {}): string {
  const summary = { errors: 0, warnings: 0, infos: 0, suppressed: 0, documents: 1 }
  const surroundings: Surroundings = {
    version: '1.0.0',
    style: { color: false, width: 80 },
    rules: [],
    identityOf: ({ line }) => `${line}`,
    failing: new Set(['error']),
  }
  return FORMATS[name]({ version: 1, messages, summary, languages: [], ...extra }, surroundings)
}

const many = (severity: Message['severity'], count: number) =>
  Array.from({ length: count }, (_, at): Message => ({ ...MESSAGE, severity, line: at + 1 }))

test('of 300 findings GitHub gets 10 errors and 10 warnings, the worst first, and hears of the 280 others', () => {
  const lines = written('github', [...many('warning', 100), ...many('error', 200)]).split('\n')
  expect(lines.map((line) => /^::(\w+)/u.exec(line)?.[1])).toEqual([
    ...Array<string>(10).fill('error'),
    ...Array<string>(10).fill('warning'),
    'notice',
  ])
  expect(lines.at(-1)).toBe('::notice::280 more: see the summary of the job, or run npx tvilling check')
  expect(written('github', many('info', 60)).split('\n')).toHaveLength(10)
})

test('findings in files that a change touches come before others as bad', () => {
  const change = { base: 'abc', files: ['b.md'], before: 0, fixed: {}, cost: NO_COST, words: [] }
  const other = { ...MESSAGE, file: 'b.md' }
  const [first] = written('github', [...many('error', 20), other], { change }).split('\n')
  expect(first).toContain('file=b.md')
})

const NO_COST = { texts: [], units: 0, words: 0, cosmetic: 0, patched: 0, characters: 0 }

test('an annotation has three lines at most and says what to do', async () => {
  const folder = copyOf('every-rule')
  const { stdout } = await run(folder, 'check --format github')
  for (const line of stdout.trimEnd().split('\n')) {
    expect(line).toMatch(/^::(?:error|warning|notice) /u)
    expect(line.split('%0A').length).toBeLessThanOrEqual(2)
  }
  expect(stdout).toContain('npx tvilling ack')
})

test('a summary of 2,000 findings stays within what a comment may hold, and says how many it left out', () => {
  const long = Array.from(
    { length: 2000 },
    (_, at): Message => ({
      ...MESSAGE,
      line: at + 1,
      reason: '<&"'.repeat(200),
    }),
  )
  const text = written('markdown', long)
  expect(text.length).toBeLessThan(65_536)
  expect(text).toMatch(/- and [\d,]+ more\n\n<\/details>/u)
})

test('a report without findings is one case that passed, since some programs take none for a failure', async () => {
  const text = written('junit', [])
  expect(text).toContain('tests="1" failures="0"')
  expect(await junitErrors(text)).toEqual([])
})

test('what is waived counts nowhere, and SARIF lists it as suppressed', () => {
  const waived: Message = { ...MESSAGE, suppressed: { reason: 'as agreed' } }
  expect(written('github', [waived])).toBe('')
  expect(written('junit', [waived])).not.toContain('Missing link')
  expect(JSON.parse(written('sarif', [waived])).runs[0].results[0].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'as agreed' },
  ])
})
