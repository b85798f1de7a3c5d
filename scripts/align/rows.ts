/** Brings source, ledger and target side by side: one row for each unit, before anything is said about it. */
import type { Document, LedgerRecord, Segment } from '../model.js'
import { perKey, perThing } from '../syntax/memo.js'
import { alignTwins } from './bilingual.js'
import { type Twin, twinOf, withClues } from './clues.js'
import type { ScoredBead } from './confidence.js'
import { type Gap, gapsBefore, gapsBehind, type Match } from './gaps.js'
import type { Lexicon } from './lexicon.js'
import { narrow } from './narrow.js'
import type { Passage } from './passages.js'
import { followRevision } from './revision.js'
import { surroundingsOf, tablesOf } from './surroundings.js'
import { findTargets } from './targets.js'

/** What belongs together. Numbers are indices of records and of target segments. */
export interface Row {
  readonly source?: Segment | undefined
  readonly records: readonly number[]
  readonly targets: readonly number[]
  /** Whether every record's target is as recorded. */
  readonly asRecorded: boolean
  readonly confidence: number
  /** Of a message: its key in the target. */
  readonly key?: string | undefined
}

/** A record with its source text. */
export interface Recorded extends Passage {
  readonly record: LedgerRecord
}

/** A document with its version in one language, and what is known of both languages' words. */
export interface Texts {
  readonly source: Document
  readonly target?: Document | undefined
  readonly lexicon?: Lexicon | undefined
  readonly termsIn?: TermsIn | undefined
}

/** Which terms a segment of either document has, by names that do not depend on its language. */
export type TermsIn = (segment: Segment) => readonly string[]

/** How sure it is that an edited target between the neighbours of its record is that record's. */
const BY_POSITION = 0.9

/** Rows in the order of the source; one whose source was removed stands behind the row that it followed. */
export function makeRows(records: readonly Recorded[], texts: Texts): readonly Row[] {
  const { source, target } = texts
  const segments = target?.segments ?? []
  const found = findTargets(
    records.map(({ record }) => record),
    segments,
  )
  const rows = followSource(records, source.segments).map((row) => withTargets(row, found))
  if (rows.every(({ targets }) => targets.length > 0)) return rows
  const sides = { records, target: segments }
  const behind = fillGaps(rows, gapsBehind(matchesOf(rows), [rows.length, segments.length]), sides)
  const placed = fillGaps(behind, gapsBefore(matchesOf(behind), [rows.length, segments.length]), sides)
  return target ? fillTwins(placed, { ...texts, records, target }) : placed
}

/**
 * Rows with one more for each target segment that belongs to none, behind the last row of the segment before it. `make`
 * gives the row of a segment by its index, or nothing where it gets none.
 */
export function withStrays(
  rows: readonly Row[],
  segments: readonly Segment[],
  make: (j: number) => Row | undefined,
): readonly Row[] {
  const lastRowOf = new Map(rows.flatMap((row) => row.targets.map((j) => [j, row] as const)))
  const first: Row[] = []
  const behind = new Map<Row, Row[]>()
  let before = first
  segments.forEach((_, j) => {
    const row = lastRowOf.get(j)
    if (row) {
      before = behind.get(row) ?? []
      behind.set(row, before)
      return
    }
    const stray = make(j)
    if (stray) before.push(stray)
  })
  return [...first, ...rows.flatMap((row) => [row, ...(behind.get(row) ?? [])])]
}

function withTargets({ source, records }: SourceRow, found: ReadonlyMap<number, readonly number[]>): Row {
  const [first = -1] = records
  const targets =
    records.length > 1
      ? [...new Set(records.flatMap((i) => found.get(i) ?? []))].sort((a, b) => a - b)
      : (found.get(first) ?? [])
  const asRecorded = records.length > 0 && records.every((i) => found.has(i))
  return { source, records, targets, asRecorded, confidence: 1 }
}

type SourceRow = Pick<Row, 'source' | 'records'>

function followSource(records: readonly Recorded[], source: readonly Segment[]): readonly SourceRow[] {
  const predecessors = new Map<number, number[]>()
  for (const { left, right } of followRevision(records, source))
    for (const j of right) predecessors.set(j, [...left])
  const rows: SourceRow[] = source.map((segment, j) => ({
    source: segment,
    records: predecessors.get(j) ?? [],
  }))
  const known = new Set([...predecessors.values()].flat())
  records.forEach((_, i) => {
    if (known.has(i)) return
    const before = rows.findLastIndex((row) => row.records.includes(i - 1))
    rows.splice(before + 1, 0, { records: [i] })
  })
  return rows
}

function matchesOf(rows: readonly Row[]): readonly Match[] {
  return rows.flatMap((row, i) => row.targets.map((j): Match => [i, j]))
}

interface Sides {
  readonly records: readonly Recorded[]
  readonly target: readonly Segment[]
}

function fillGaps(rows: readonly Row[], gaps: readonly Gap[], sides: Sides): readonly Row[] {
  return withBeads(
    rows,
    gaps.flatMap((gap) => byPosition(gap, rows, sides)),
  )
}

function withBeads(rows: readonly Row[], beads: readonly ScoredBead[]): readonly Row[] {
  const filled = [...rows]
  for (const { left, right, confidence } of beads)
    for (const i of left) filled[i] = { ...(rows[i] as Row), targets: right, confidence }
  return filled
}

interface Files extends Texts {
  readonly records: readonly Recorded[]
  readonly target: Document
}

/**
 * Places to either side of an open one that are looked at along with it: what belongs together farther away says little
 * about it. `npm run evaluate` finds the same with none left out.
 */
const REACH = 8

/** Pairs the rows that have no target yet with the target segments that no row has. */
function fillTwins(
  rows: readonly Row[],
  { records, source, target, lexicon, termsIn }: Files,
): readonly Row[] {
  const matches = matchesOf(rows)
  const taken = new Set(matches.map(([, j]) => j))
  if (taken.size === target.segments.length || rows.every(({ targets }) => targets.length > 0)) return rows
  const { left, right, matches: known, widen } = narrow(matches, [rows.length, target.segments.length], REACH)
  const placeOf = new Map(source.segments.map((segment, index) => [segment, index]))
  const twins = {
    left: left.map((i) => twinOfRow(rows[i] as Row)),
    right: right.map((j) => withTerms(twinsIn(target)(j), target.segments[j])),
  }
  return withBeads(rows, alignTwins(twins, known, lexicon).map(widen))

  function twinOfRow(row: Row): Twin {
    if (!row.source) return recordTwin(row, records)
    return withTerms(twinsIn(source)(placeOf.get(row.source) ?? 0), row.source)
  }

  function withTerms(twin: Twin, segment: Segment | undefined): Twin {
    const terms = segment && termsIn ? termsIn(segment) : []
    return withClues(
      twin,
      terms.map((term) => `term ${term}`),
    )
  }
}

/** The twins of a document's segments, by their indices. Asked of a source in every language. */
const twinsIn = perThing((document: Document): ((index: number) => Twin) => {
  const [surroundings, tables] = [surroundingsOf(document), tablesOf(document)]
  return perKey((index) => twinOf(document.segments[index] as Segment, surroundings[index], tables[index]))
})

/** Whether the ledger knows of a target for every row of a gap, so that it must be among what stands there. */
function isRecorded(gap: Gap, rows: readonly Row[], records: readonly Recorded[]): boolean {
  // The record of a mere draft has no target.
  return gap.left.every((i) => rows[i]?.records.some((at) => records[at]?.record.target !== ''))
}

/** As many recorded rows as segments, of the same kinds: then each is the next one's. */
function byPosition(gap: Gap, rows: readonly Row[], { records, target }: Sides): readonly ScoredBead[] {
  const kinds = gap.left.map((i) => rows[i]?.source?.kind ?? records[rows[i]?.records[0] ?? -1]?.record.kind)
  const isAlike =
    kinds.length === gap.right.length && kinds.every((kind, at) => kind === target[gap.right[at] ?? -1]?.kind)
  if (!isRecorded(gap, rows, records) || !isAlike) return []
  return gap.left.map((i, at) => ({ left: [i], right: gap.right.slice(at, at + 1), confidence: BY_POSITION }))
}

function recordTwin(row: Row, records: readonly Recorded[]): Twin {
  return twinOf(records[row.records[0] ?? 0] as Recorded)
}
