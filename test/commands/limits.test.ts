/** What a project promises of its languages, and what it lives with. */
import { expect, test } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import { commit, shallowClone } from './repository.js'
import { call, copyOf, edit, read, run, write } from './run.js'

const GUIDE = 'source/guide.md'
const DAY = 24 * 60 * 60 * 1000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()

/** A repository whose Swedish has been behind for so many days. */
function behind(days: number): string {
  const folder = copyOf('nothing-waits')
  commit(folder, 'All in step', daysAgo(days + 100))
  edit(folder, 'source/page.md', 'two towns', 'three towns')
  commit(folder, 'The source moves on', daysAgo(days))
  return folder
}

async function limits(folder: string, options: Readonly<Record<string, string>> = {}) {
  const { data, code } = await call<CheckReport>(folder, 'check', [], options)
  return { code, found: data.messages.filter(({ ruleId }) => ruleId === 'limit') }
}

test('a required language may be behind for as long as its grace, and not longer', async () => {
  const folder = behind(20)
  const promise = (maxAge: string) =>
    write(folder, 'tvilling.json', JSON.stringify({ required: { '*': { maxAge } } }))
  promise('21d')
  expect(await limits(folder)).toEqual({ code: 0, found: [] })
  promise('2w')
  const { code, found } = await limits(folder)
  expect(code).toBe(1)
  expect(found[0]?.reason).toContain('has been waiting for 20 days')
  expect(await limits(folder, { 'max-age': '30d' })).toEqual({ code: 0, found: [] })
})

test('--max-age is counted by language', async () => {
  const folder = behind(20)
  expect((await limits(folder, { 'max-age': 'sv=30d,da=3w' })).found).toEqual([])
  const { found } = await limits(folder, { 'max-age': 'sv=30d,da=2w' })
  expect(found.map(({ language }) => language)).toEqual(['da'])
  expect((await limits(folder, { 'max-age': '30d,sv=2w' })).found.map(({ language }) => language)).toEqual([
    'sv',
  ])
})

test('nothing can be promised of a language that the project does not have', async () => {
  const folder = copyOf('every-drift')
  for (const option of ['--max-age=fi=2w', '--max-outdated=sv=1,fi=0']) {
    const { stderr, code } = await run(folder, ['check', option])
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('Unexpected language "fi", expected one of: da, sv'),
    ])
  }
  write(
    folder,
    'tvilling.json',
    '{\n  "languages": ["da", "sv"],\n  "required": { "fi": { "maxAge": "2w" } }\n}\n',
  )
  const { stderr, code } = await run(folder, 'check')
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^tvilling\.json:3:17: found "fi"; expected one of the languages/u),
  ])
})

test('age is that of the drift: a text that was translated long ago and changed today is young', async () => {
  expect(await limits(behind(0), { 'max-age': '1d' })).toEqual({ code: 0, found: [] })
})

test('where a clone does not reach back far enough for an age, that is said, and nothing is guessed', async () => {
  const folder = behind(20)
  const clone = shallowClone(folder, 1)
  const { stderr, code } = await run(clone, 'check --max-age 30d')
  expect([code, stderr]).toEqual([2, expect.stringContaining('git fetch --unshallow')])
  // What the clone knows is enough to tell that it is too long.
  expect((await run(clone, 'check --max-age 10d')).code).toBe(1)
})

test('--max-outdated is counted by language', async () => {
  const folder = copyOf('every-drift')
  expect((await limits(folder, { 'max-outdated': '3' })).found).toEqual([])
  const { found } = await limits(folder, { 'max-outdated': 'sv=2,da=0' })
  expect(found.map(({ reason }) => reason)).toEqual(['sv has 3 outdated units, and may have 2'])
})

test.each([
  ['--max-age', '5'],
  ['--max-age', 'sv=x'],
  ['--max-outdated', 'many'],
  ['--max-outdated', '-1'],
])('%s %s is an error in use', async (option, value) => {
  const { stderr, code } = await run(copyOf('every-drift'), ['check', `${option}=${value}`])
  expect([code, stderr]).toEqual([2, expect.stringContaining(`Unexpected ${option}`)])
})

test('a baseline covers what is there today, and nothing that comes', async () => {
  const folder = copyOf('every-drift')
  expect((await run(folder, 'check')).code).toBe(1)
  const { code, stdout } = await run(folder, 'check --update-baseline')
  // That all is in step would not be true.
  expect([code, stdout]).toEqual([0, 'Nothing to report: 2 translations checked. 7 findings are waived.\n'])
  const text = read(folder, '.tvilling/baseline.jsonl')
  edit(folder, GUIDE, 'at eight', 'at nine')
  const { data } = await call<CheckReport>(folder, 'check')
  expect(
    data.messages.filter(({ suppressed }) => !suppressed).map(({ ruleId, line }) => [ruleId, line]),
  ).toEqual([['outdated', 9]])
  expect(data.summary.suppressed).toBe(7)
  edit(folder, GUIDE, 'at nine', 'at eight')
  await run(folder, 'check --update-baseline')
  expect(read(folder, '.tvilling/baseline.jsonl')).toBe(text)
})

test('a baseline that somebody broke is an error with its place', async () => {
  const folder = copyOf('every-drift')
  write(folder, '.tvilling/baseline.jsonl', '["a","b","c","d",1]\n["a",1]\n')
  const { stderr, code } = await run(folder, 'check')
  expect([code, stderr]).toEqual([2, expect.stringContaining('.tvilling/baseline.jsonl:2: found no line')])
})
