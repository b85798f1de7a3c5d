/** The weight of the clues that passages share, as fast as each question allows. */
import type { Stretch } from './beads.js'
import type { Texts } from './sides.js'

/** Rows kept of the last passages asked for: more than the largest bead has members on one side. */
const KEPT_ROWS = 4

/**
 * For a passage on the left, the weight of the clues that it shares with each on the right. A row is written over when
 * others are asked for.
 */
export function sharedRows({ left, right, worth, postings }: Texts): (i: number) => Float64Array {
  const kept = Array.from({ length: KEPT_ROWS }, () => ({ i: -1, row: new Float64Array(right.kinds.length) }))
  return (i) => {
    const slot = kept[i % KEPT_ROWS] as (typeof kept)[number]
    if (slot.i === i) return slot.row
    slot.i = i
    slot.row.fill(0)
    left.clues[i]?.forEach((id, at) => {
      const count = left.counts[i]?.[at] ?? 0
      const { passages = [], counts = [] } = postings[id] ?? {}
      for (let k = 0; k < passages.length; k++)
        (slot.row[passages[k] as number] as number) +=
          Math.min(count, counts[k] as number) * (worth[id] as number)
    })
    return slot.row
  }
}

/** Passages on the right that may have a clue for it to be rare. */
const RARE = 4

/** Passages on the right that share a rare clue with one on the left. */
export function suspectsOf(i: number, { left, postings }: Texts): readonly number[] {
  const found = new Set<number>()
  for (const id of left.clues[i] ?? []) {
    const passages = postings[id]?.passages ?? []
    if (passages.length <= RARE) for (const j of passages) found.add(j)
  }
  return [...found]
}

/** Weight of the clues that two passages share, by merging their sorted lists. */
export function sharedByPair(i: number, j: number, { left, right, worth }: Texts): number {
  const [own, others] = [left.clues[i] as Int32Array, right.clues[j] as Int32Array]
  const [counts, otherCounts] = [left.counts[i] as Int32Array, right.counts[j] as Int32Array]
  let shared = 0
  for (let a = 0, b = 0; a < own.length && b < others.length; ) {
    const [id, other] = [own[a] as number, others[b] as number]
    if (id === other)
      shared += Math.min(counts[a] as number, otherCounts[b] as number) * (worth[id] as number)
    if (id <= other) a++
    if (other <= id) b++
  }
  return shared
}

/**
 * Weight of the clues that two stretches share, each as often as the side that has it less often. `free` has a number
 * for each clue, all 0, and so it is left.
 */
export function sharedExactly(
  { first, count }: Stretch,
  others: Stretch,
  { left, right, worth, free }: Texts,
): number {
  let shared = 0
  for (let i = first; i < first + count; i++) {
    const [ids, counts] = [left.clues[i] as Int32Array, left.counts[i] as Int32Array]
    for (let at = 0; at < ids.length; at++) (free[ids[at] as number] as number) += counts[at] as number
  }
  for (let j = others.first; j < others.first + others.count; j++) {
    const [ids, counts] = [right.clues[j] as Int32Array, right.counts[j] as Int32Array]
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number
      const taken = Math.min(free[id] as number, counts[at] as number)
      free[id] = (free[id] as number) - taken
      shared += taken * (worth[id] as number)
    }
  }
  for (let i = first; i < first + count; i++) for (const id of left.clues[i] as Int32Array) free[id] = 0
  return shared
}
