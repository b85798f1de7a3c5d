/** The unmatched stretches between matches of two sequences. */

import type { Bead } from './beads.js'

/** Indices that match: one of the left sequence with one of the right. */
export type Match = readonly [left: number, right: number]

/** The matches that beads stand for: each member on the left with each on the right. */
export function matchesOf(beads: readonly Bead[]): readonly Match[] {
  return beads.flatMap(({ left, right }) => left.flatMap((i) => right.map((j): Match => [i, j])))
}

/** Unmatched neighbours in both sequences that stand at the same place: behind, or before, the same match. */
export interface Gap {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/**
 * The gaps behind each match, and before the first. Matches may cross: a gap belongs to the match before it, so it
 * moves along with a section that was moved.
 */
export function gapsBehind(matches: readonly Match[], lengths: Match): readonly Gap[] {
  return stretches(matches, lengths, 1)
}

/** The gaps before each match, and behind the last. */
export function gapsBefore(matches: readonly Match[], lengths: Match): readonly Gap[] {
  return stretches(matches, lengths, -1)
}

function stretches(matches: readonly Match[], lengths: Match, step: 1 | -1): readonly Gap[] {
  const left = new Set(matches.map(([index]) => index))
  const right = new Set(matches.map(([, index]) => index))
  const edge: Match = step === 1 ? [-1, -1] : [lengths[0], lengths[1]]
  return [edge, ...matches]
    .map(([i, j]) => ({ left: run(left, i, lengths[0], step), right: run(right, j, lengths[1], step) }))
    .filter((gap) => gap.left.length > 0 && gap.right.length > 0)
}

/** The unmatched indices from behind `from` up to the next match, in ascending order. */
function run(matched: ReadonlySet<number>, from: number, length: number, step: 1 | -1): readonly number[] {
  const found: number[] = []
  for (let at = from + step; at >= 0 && at < length && !matched.has(at); at += step) found.push(at)
  return step === 1 ? found : found.reverse()
}
