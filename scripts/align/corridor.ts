/** Which cells of a long alignment are worth a look. */
import { longestRise } from '../syntax/rise.js'
import type { Corridor } from './beads.js'
import type { Match } from './gaps.js'

/** Cells up to which all are looked at. */
const MAX_CELLS = 5000

/** Passages to either side of the way that pairs point out. */
const MARGIN = 20

/** Passages to either side of the diagonal, where no pair points out a way. */
const BAND = 60

/**
 * A corridor along those pairs that keep the order of both sides, so that a long document costs in proportion to its
 * length; `undefined` for a short one. The pairs may lie outside of the stretches that are aligned.
 */
export function corridorOf(pairs: readonly Match[], from: Match, [n, m]: Match): Corridor | undefined {
  if (n * m <= MAX_CELLS) return undefined
  const inside = pairs
    .map(([i, j]): Match => [i - from[0], j - from[1]])
    .filter(([i, j]) => i >= 0 && j >= 0 && i < n && j < m)
  const way: readonly Match[] = [[0, 0], ...inOrder(inside), [n, m]]
  const bounds: (readonly [number, number])[] = []
  let at = 0
  for (let i = 0; i <= n; i++) {
    while (at + 2 < way.length && (way[at + 1] as Match)[0] <= i) at++
    const [[i0, j0], [i1, j1]] = [way[at] as Match, way[at + 1] as Match]
    const middle = i1 === i0 ? j0 : j0 + ((i - i0) / (i1 - i0)) * (j1 - j0)
    const [least, greatest] = bounds.at(-1) ?? [0, 0]
    bounds.push([
      Math.max(least, Math.min(m, Math.floor(Math.max(j0, middle - BAND) - MARGIN))),
      Math.max(greatest, Math.min(m, Math.ceil(Math.min(j1, middle + BAND) + MARGIN))),
    ])
  }
  bounds[n] = [bounds[n]?.[0] ?? 0, m]
  return (i) => bounds[i] ?? [0, m]
}

/** A longest chain of pairs that ascends on both sides. */
function inOrder(pairs: readonly Match[]): readonly Match[] {
  const sorted = pairs.toSorted(([a], [b]) => a - b)
  return longestRise(sorted.map(([, j]) => j)).map((at) => sorted[at] as Match)
}
