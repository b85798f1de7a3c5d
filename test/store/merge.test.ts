import { beforeAll, describe, expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import { formatLedger, parseLedger } from '../../scripts/store/ledger.js'
import { type History, KINDS, type Kind, type Random, randomFrom } from './histories.js'
import { commitAll, gitVersion, mergeAll, mergeFile, mergeOnce, type Result, type Texts } from './merging.js'
import { scratch } from './scratch.js'

type Name = keyof typeof KINDS

const CAMPAIGN = Boolean(process.env.TVILLING_CAMPAIGN)
const SEED = Number(process.env.TVILLING_SEED ?? 1)
/** Merges of each kind: in all, in one repository, with the other layout, by `git merge`, by `git merge-file`. */
const [EACH, BATCH, OTHER_LAYOUT, IN_WORK_TREE, BY_FILE] = CAMPAIGN
  ? [1430, 143, 143, 8, 143]
  : [143, 143, 40, 8, 20]

/** Conflicts in per cent that git may report: at least, at most. */
const ALLOWED: Readonly<Record<Name, readonly [number, number]>> = {
  'edits of different records': [0, 0],
  'insertion beside a record that the other branch edits': [0, 0],
  'deletion beside a record that the other branch edits': [0, 0],
  'edits, insertions and deletions of different records': [0, 0],
  'the same, with insertions and deletions of both branches side by side': [0, 25],
  'insertions at the same place of the document': [0, 10],
  'contradictory decisions on one record': [100, 100],
}

/** One way to merge: which merges conflicted, which clean ones do not hold the records that both branches wanted. */
interface Tally {
  readonly merges: number
  readonly conflicts: number
  readonly wrong: readonly number[]
}

function tally(results: readonly Result[], histories: readonly History[]): Tally {
  const conflicts = results.filter((result) => result === undefined).length
  return {
    merges: results.length,
    conflicts,
    wrong: [...results.keys()].filter((at) => isWrong(results[at], histories[at])),
  }
}

// Git may put a new record behind another new one that it should precede; the reader does not mind.
function isWrong(result: Result, history: History | undefined): boolean {
  return (
    result !== undefined &&
    formatLedger(parseLedger(result, 'merged')) !== formatLedger(history?.merged ?? [])
  )
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({
    merges: a.merges + b.merges,
    conflicts: a.conflicts + b.conflicts,
    wrong: [...a.wrong, ...b.wrong.map((at) => a.merges + at)],
  }))
}

/** The layout that was not chosen: a record in one line and an empty line behind it. */
function oneLine(records: readonly LedgerRecord[]): string {
  return formatLedger(records).replaceAll(',\n"order"', ',"order"')
}

function texts({ base, ours, theirs }: History, format: typeof formatLedger): Texts {
  return { base: format(base), ours: format(ours), theirs: format(theirs) }
}

/** Merges a batch of histories in every way. */
function mergeBatch(random: Random, kind: Kind) {
  const histories = Array.from({ length: BATCH }, () => kind(random))
  const cases = histories.map((history) => texts(history, formatLedger))
  const [folder, plain, other] = [scratch(), scratch(), scratch()]
  const commits = commitAll(folder, cases)
  const results = mergeAll(folder, commits)
  const lines = histories.slice(0, OTHER_LAYOUT).map((history) => texts(history, oneLine))
  const inWorkTree = commits.slice(0, IN_WORK_TREE).map((pair) => mergeOnce(folder, pair))
  return {
    chosen: tally(results, histories),
    oneLine: tally(mergeAll(other, commitAll(other, lines)), histories),
    byFile: tally(
      cases.slice(0, BY_FILE).map((one) => mergeFile(plain, one)),
      histories,
    ),
    differing: inWorkTree.filter((result, at) => result !== results[at]).length,
  }
}

function perCent({ merges, conflicts }: Tally): string {
  return `${((100 * conflicts) / merges).toFixed(1)} % of ${merges}`
}

describe.each(Object.entries(KINDS) as [Name, Kind][])('a merge of %s', (name, kind) => {
  let batches: ReturnType<typeof mergeBatch>[]
  const random = randomFrom(SEED)

  beforeAll(() => {
    batches = Array.from({ length: EACH / BATCH }, () => mergeBatch(random, kind))
    const [two, one, file] = (['chosen', 'oneLine', 'byFile'] as const).map((way) =>
      perCent(sum(batches.map((batch) => batch[way]))),
    )
    const figures = `${two}; with one line a record ${one}; by git merge-file ${file}`
    process.stderr.write(`${gitVersion()}: conflicts in merges of ${name}: ${figures}\n`)
  }, 1_200_000)

  test('conflicts as often as promised', () => {
    const { conflicts, merges } = sum(batches.map(({ chosen }) => chosen))
    const [least, most] = ALLOWED[name]
    expect((100 * conflicts) / merges).toBeGreaterThanOrEqual(least)
    expect((100 * conflicts) / merges).toBeLessThanOrEqual(most)
  })

  test('loses and invents no record when it is clean', () => {
    expect(sum(batches.map(({ chosen }) => chosen)).wrong).toEqual([])
  })

  test('has the same result when made in a work tree', () => {
    expect(batches.map(({ differing }) => differing)).toEqual(batches.map(() => 0))
  })

  test('keeps its promise with the older way to compare lines', () => {
    const { conflicts, merges, wrong } = sum(batches.map(({ byFile }) => byFile))
    const [least, most] = ALLOWED[name]
    expect(wrong).toEqual([])
    // Too few for a percentage of anything but none and all.
    if (least === most) expect((100 * conflicts) / merges).toBe(least)
  })
})
