/** Brings source, ledger and target side by side: one row for each unit, before anything is said about it. */
import type { LedgerRecord, Notation, Segment } from '../model.js'
import { type ScoredBead, type TwinAligner, twinAligner } from './bilingual.js'
import { type Twin, twinOf } from './clues.js'
import { type Gap, gapsBefore, gapsBehind, type Match } from './gaps.js'
import { followRevision, type Passage } from './revision.js'
import { findTargets } from './targets.js'

/** What belongs together. Numbers are indices of records and of target segments. */
export interface Row {
  readonly source?: Segment
  readonly records: readonly number[]
  readonly targets: readonly number[]
  /** Whether every record's target is as recorded. */
  readonly asRecorded: boolean
  readonly confidence: number
  /** Of a message: its key in the target. */
  readonly key?: string | undefined
}

/** A record with what is known of its source text. */
export interface Recorded {
  readonly record: LedgerRecord
  readonly notation: Notation
  readonly fingerprint: string
}

/** How sure it is that an edited target between the neighbours of its record is that record's. */
const BY_POSITION = 0.9

/** Rows in the order of the source; one whose source was removed stands behind the row that it followed. */
export function makeRows(
  records: readonly Recorded[],
  source: readonly Segment[],
  target: readonly Segment[],
): readonly Row[] {
  const found = findTargets(
    records.map(({ record }) => record),
    target,
  )
  const rows = followSource(records, source).map((row): Row => {
    const targets = row.records.flatMap((i) => found.get(i) ?? [])
    return {
      ...row,
      targets: [...new Set(targets)].sort((a, b) => a - b),
      asRecorded: row.records.length > 0 && row.records.every((i) => found.has(i)),
      confidence: 1,
    }
  })
  const sides = { records, target, aligner: lazyAligner({ rows, records, target }) }
  const behind = fillGaps(rows, gapsBehind(matchesOf(rows), [rows.length, target.length]), sides)
  return fillGaps(behind, gapsBefore(matchesOf(behind), [rows.length, target.length]), sides)
}

type SourceRow = Pick<Row, 'source' | 'records'>

function followSource(records: readonly Recorded[], source: readonly Segment[]): readonly SourceRow[] {
  const passages = records.map(
    ({ record, fingerprint }): Passage => ({ kind: record.kind, text: record.source, fingerprint }),
  )
  const predecessors = new Map<number, number[]>()
  for (const { left, right } of followRevision(passages, source))
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
  readonly rows: readonly Row[]
  readonly records: readonly Recorded[]
  readonly target: readonly Segment[]
}

/** Pairs the rows that have no target yet with the target segments that no row has. */
function fillGaps(
  rows: readonly Row[],
  gaps: readonly Gap[],
  { records, target, aligner }: Omit<Sides, 'rows'> & { readonly aligner: TwinAligner },
): readonly Row[] {
  const filled = [...rows]
  for (const gap of gaps) {
    for (const { left, right, confidence } of byPosition(gap, { rows, records, target }) ?? aligner(gap)) {
      for (const i of left) filled[i] = { ...(rows[i] as Row), targets: right, confidence }
    }
  }
  return filled
}

/** Whether the ledger knows of a target for every row of a gap, so that it must be among what stands there. */
function isRecorded(gap: Gap, rows: readonly Row[]): boolean {
  return gap.left.every((i) => (rows[i]?.records.length ?? 0) > 0)
}

/** As many recorded rows as segments, of the same kinds: then each is the next one's; `undefined` otherwise. */
function byPosition(gap: Gap, { rows, records, target }: Sides): readonly ScoredBead[] | undefined {
  const kinds = gap.left.map((i) => rows[i]?.source?.kind ?? records[rows[i]?.records[0] ?? -1]?.record.kind)
  const isAlike =
    kinds.length === gap.right.length && kinds.every((kind, at) => kind === target[gap.right[at] ?? -1]?.kind)
  if (!isRecorded(gap, rows) || !isAlike) return undefined
  return gap.left.map((i, at) => ({ left: [i], right: gap.right.slice(at, at + 1), confidence: BY_POSITION }))
}

/** Made when a gap needs it: most pages have none. */
function lazyAligner({ rows, records, target }: Sides): TwinAligner {
  let aligner: TwinAligner | undefined
  return (gap) => {
    aligner ??= twinAligner(
      rows.map((row) => rowTwin(row, records)),
      target.map(twinOf),
      matchesOf(rows),
    )
    return aligner(gap)
  }
}

function rowTwin(row: Row, records: readonly Recorded[]): Twin {
  if (row.source) return twinOf(row.source)
  const { record, notation } = records[row.records[0] ?? 0] as Recorded
  return twinOf({ kind: record.kind, text: record.source, notation })
}
