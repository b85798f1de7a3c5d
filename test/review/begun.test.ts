/** Which translations a review opens. */
import { expect, test } from 'vitest'
import { openSelection } from '../../scripts/commands/project/workspace.js'
import { pairsToReview } from '../../scripts/commands/review/begun.js'
import { SILENT } from '../commands/run.js'
import { project } from '../store/project.js'

const SETTINGS = { 'tvilling.json': { languages: ['da', 'sv'] } }
const SOURCES = { 'source/ferry.md': 'The ferry leaves.\n', 'source/harbour.md': 'The harbour is open.\n' }

async function opened(
  files: Readonly<Record<string, string | object>>,
  args: readonly string[] = [],
  many = 2,
) {
  const said: string[] = []
  const input = { ...SILENT, cwd: project(files), args, options: {}, now: () => '2031-05-01T00:00:00.000Z' }
  const talk = (text: string) => void said.push(text)
  const pairs = pairsToReview(await openSelection(input), { talk }, many)
  return { targets: pairs.map(({ target }) => target), said }
}

test('a review leaves out translations that nobody has begun where they are many, and says how many', async () => {
  const ledger = '.tvilling/da/source/harbour.md.jsonl'
  const files = { ...SETTINGS, ...SOURCES, 'translations/sv/ferry.md': 'Färjan går.\n', [ledger]: '' }
  expect(await opened(files)).toEqual({
    targets: ['translations/sv/ferry.md', 'translations/da/harbour.md'],
    said: ['2 translations are not begun, and left out: tvilling review . opens them too'],
  })
})

test('a review opens them where somebody names one, or the folder that they are in', async () => {
  const files = { ...SETTINGS, ...SOURCES, 'translations/sv/ferry.md': 'Färjan går.\n' }
  for (const [path, count] of [
    ['source/harbour.md', 2],
    ['.', 4],
  ] as const) {
    const { targets, said } = await opened(files, [path])
    expect([targets.length, said]).toEqual([count, []])
  }
})

test('a review opens them where they are few', async () => {
  const files = { ...SETTINGS, ...SOURCES, 'translations/sv/ferry.md': 'Färjan går.\n' }
  const { targets, said } = await opened(files, [], 4)
  expect([targets.length, said]).toEqual([4, []])
})

test('a review opens all of a project in which nothing is begun', async () => {
  const { targets, said } = await opened({ ...SETTINGS, ...SOURCES })
  expect([targets.length, said]).toEqual([4, []])
})
