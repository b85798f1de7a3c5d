/** What is open between two sequences that are mostly matched, with a little of what stands around it. */
import type { Bead } from './beads.js'
import type { Match } from './gaps.js'

/** Some members of both sequences, which keep their order. */
export interface Narrow {
  /** Indices in the whole sequences, ascending. */
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** The matches among these members, by their places here. */
  readonly matches: readonly Match[]
  /** A bead of members as one of the whole sequences. */
  readonly widen: <T extends Bead>(bead: T) => T
}

/**
 * The members in no match, and the matches with a member that stands at most `reach` places from one of them. So a long
 * text of which one paragraph is open costs what a short one does. Every gap is what it was.
 */
export function narrow(matches: readonly Match[], lengths: Match, reach: number): Narrow {
  const left = openIn(lengths[0], (match) => match[0])
  const right = openIn(lengths[1], (match) => match[1])
  const kept = matches.filter(([i, j]) => left.isNear(i) || right.isNear(j))
  const [lefts, rights] = [left.with(kept), right.with(kept)]
  return {
    left: lefts.indices,
    right: rights.indices,
    matches: kept.map(([i, j]) => [lefts.placeOf[i] as number, rights.placeOf[j] as number]),
    widen: (bead) => ({
      ...bead,
      left: bead.left.map((at) => lefts.indices[at] as number),
      right: bead.right.map((at) => rights.indices[at] as number),
    }),
  }

  function openIn(length: number, own: (match: Match) => number) {
    const isOpen = new Uint8Array(length).fill(1)
    for (const match of matches) isOpen[own(match)] = 0
    const isNear = new Uint8Array(length)
    isOpen.forEach((open, at) => {
      if (open) isNear.fill(1, Math.max(0, at - reach), at + reach + 1)
    })
    return {
      isNear: (at: number) => isNear[at] === 1,
      with: (some: readonly Match[]) => {
        const wanted = isOpen.slice()
        for (const match of some) wanted[own(match)] = 1
        const indices: number[] = []
        const placeOf = new Uint32Array(length)
        wanted.forEach((isWanted, at) => {
          if (isWanted) placeOf[at] = indices.push(at) - 1
        })
        return { indices, placeOf }
      },
    }
  }
}
