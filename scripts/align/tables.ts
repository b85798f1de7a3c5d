/** Which tables of two texts are each other's. */
import type { Bead } from './beads.js'
import { type Match, matchesOf } from './gaps.js'
import type { Twins } from './lexicon.js'

/**
 * Pairs without those of cells from tables that are not each other's: a translation has the titles of the columns too,
 * so where none of them is paired with one of the other table, two tables only have words or code in common.
 */
export function withoutStrangers<T extends Bead>(
  beads: readonly T[],
  known: readonly Match[],
  { left, right }: Twins,
): readonly T[] {
  const tables = (i: number, j: number): string | undefined => {
    const [own, other] = [left[i]?.inTable, right[j]?.inTable]
    return own && other && `${own.table} ${other.table}`
  }
  const isHead = ([i, j]: Match) => left[i]?.inTable?.isHead === true && right[j]?.inTable?.isHead === true
  const matches = [...known, ...matchesOf(beads)]
  const entitled = new Set(matches.filter(isHead).map(([i, j]) => tables(i, j)))
  const haveHeads = new Set(left.flatMap(({ inTable }) => (inTable?.isHead ? [inTable.table] : [])))
  return beads.filter((bead) =>
    matchesOf([bead]).every(([i, j]) => {
      const both = tables(i, j)
      return both === undefined || entitled.has(both) || !haveHeads.has(left[i]?.inTable?.table ?? -1)
    }),
  )
}
