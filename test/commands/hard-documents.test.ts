/** Documents that take long to parse, or for ever: each is read or refused in bounded time, and the others are read. */
import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { StatusReport } from '../../scripts/report/status.js'
import { scratch } from '../store/scratch.js'
import { FAMILIES, type Family, MDX_FAMILIES } from './families.js'
import { CAMPAIGN, finish, run, surroundings, write } from './run.js'

const READER = fileURLToPath(new URL('./child/reader.js', import.meta.url))

/** Milliseconds in which anything must be read or refused. */
const LIMIT = 60_000

/** Bytes beyond which a file is refused unread. */
const LARGEST = 2 * 1024 * 1024

interface Reading {
  readonly cwd: string
  readonly milliseconds: number
  readonly data: StatusReport
}

/** A repository with one hard document and a plain one, and a translation of each. */
function repository(text: string, ending = 'md'): string {
  const folder = scratch()
  write(folder, `source/hard.${ending}`, text)
  write(folder, 'source/plain.md', '# A plain page\n')
  write(folder, `translations/sv/hard.${ending}`, '# En sida\n')
  write(folder, 'translations/sv/plain.md', '# En enkel sida\n')
  return folder
}

/** Reads repositories one after the other in a process that is ended when any of them takes too long. */
async function readAll(folders: readonly string[]): Promise<readonly Reading[]> {
  const child = spawn(process.execPath, [READER, 'status', ...folders], { env: surroundings() })
  let timer = setTimeout(() => child.kill('SIGKILL'), 5 * LIMIT)
  child.stdout.on('data', () => {
    clearTimeout(timer)
    timer = setTimeout(() => child.kill('SIGKILL'), 5 * LIMIT)
  })
  const { stdout, stderr } = await finish(child, 3_600_000)
  clearTimeout(timer)
  expect(stderr).toBe('')
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

async function expectBounded(
  cases: readonly (readonly [name: string, make: Family, size: number])[],
  ending?: 'mdx',
) {
  const folders = cases.map(([, make, size]) => repository(make(size).slice(0, LARGEST - 100), ending))
  const parts = cpus().map((_, part) => folders.filter((_, at) => at % cpus().length === part))
  const readings = new Map(
    (await Promise.all(parts.map(readAll))).flat().map((reading) => [reading.cwd, reading]),
  )
  for (const [at, [name, , size]] of cases.entries()) {
    const reading = readings.get(folders[at] ?? '')
    const what = `${name}, ${size} characters`
    expect(reading, what).toBeDefined()
    expect(reading?.milliseconds, what).toBeLessThan(LIMIT)
    const [hard, plain] = reading?.data.documents ?? []
    expect(plain?.counts, what).toMatchObject({ unconfirmed: 1 })
    if (hard?.problem !== undefined)
      expect(hard.problem, what).toMatch(/^source\/hard\.mdx?:\d+: .+; expected /u)
  }
}

const SIZES = CAMPAIGN ? [2_000, 20_000, 200_000, 2_000_000] : [4_000]
const families = Object.entries(FAMILIES)

test(`${families.length} sorts of hard documents of up to ${SIZES.at(-1)} characters are read or refused in time`, async () => {
  expect(families.length).toBeGreaterThanOrEqual(40)
  await expectBounded(SIZES.flatMap((size) => families.map(([name, make]) => [name, make, size] as const)))
}, 3_600_000)

test('MDX in which JavaScript does not end is read or refused in time', async () => {
  const cases = Object.entries(MDX_FAMILIES)
  await expectBounded(
    cases.map(([name, make]) => [name, make, 60_000] as const),
    'mdx',
  )
}, 600_000)

test('the largest documents that are looked at are refused in time when they are hard', async () => {
  const names = ['lazy lines behind a quote', 'short paragraphs']
  await expectBounded(names.map((name) => [name, FAMILIES[name] ?? (() => ''), 2_000_000] as const))
}, 600_000)

test.each([
  ['a line of 10 MB', 'word '.repeat(2_000_000), 'found 10,000,000 bytes; expected at most 2,097,152'],
  [
    'a list 800 deep',
    '- '.repeat(800),
    'Unexpected document, nested 800 containers deep (refused) Expected: at most 100',
  ],
  [
    'a quote 800 deep over many lines',
    Array.from({ length: 800 }, (_, at) => `${'>'.repeat(at)} a\n`).join(''),
    'nested 799 containers deep',
  ],
  [
    'a document of marks of emphasis that do not match, as large as is looked at,',
    '*a_ '.repeat(LARGEST / 4 - 25),
    // A fast machine runs out of its memory first.
    /Unexpected document, which (?:takes more than|cannot be parsed \([^)]*memory)/u,
  ],
] as const)(
  '%s is refused with its place, in time, and check reports the other files',
  async (_, text, message) => {
    const { stdout, code, milliseconds } = await run(repository(text), 'check')
    expect(milliseconds).toBeLessThan(3 * LIMIT)
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/gu, ' ')).toMatch(message)
    expect(stdout).toMatch(/^source\/hard\.md\n {2,}\d+:1 {2}error/mu)
    expect(stdout).toContain('translations/sv/plain.md\n')
  },
)

test('a ledger whose texts are hard to parse is refused in time', async () => {
  const folder = repository('# A page\n')
  const record = {
    ...{ id: '0123456789', order: 'a0', kind: 'paragraph', source: '*a_ '.repeat(50_000), target: 'ab' },
    ...{ state: 'final', origin: 'human', at: '2026-01-01T00:00:00Z' },
  }
  write(folder, '.tvilling/sv/source/hard.md.jsonl', JSON.stringify(record))
  const { stdout, code, milliseconds } = await run(folder, 'check')
  expect(milliseconds).toBeLessThan(3 * LIMIT)
  expect(code).toBe(4)
  expect(stdout.replace(/\s+/gu, ' ')).toContain(
    'found sources of records that would take too long to compare',
  )
})
