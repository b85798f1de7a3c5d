/** How sure a pair of passages is, by its evidence, by what is paired beside it, and by how well the two texts fit each other. */
import { type Bead, endsOf } from './beads.js'
import { type Evidence, worthOf } from './evidence.js'
import { type Match, matchesOf } from './gaps.js'

/** A bead and how sure it is, 0–1. */
export interface ScoredBead extends Bead {
  readonly confidence: number
}

/** What there is to say of two texts beside their beads. */
interface Surroundings {
  readonly known: readonly Match[]
  readonly evidence: Evidence
  readonly lengths: Match
}

/** What a bead must have to be as likely wrong as right, in a text of which half finds no partner. */
const DOUBT = 6.5

/** What a neighbour says for a bead that is paired directly beside it, when it has enough evidence of its own. */
const NEIGHBOUR = 2

/** Evidence from which a neighbour counts in full. */
const ENOUGH = 6

/** The beads with how sure each is. */
export function scored(beads: readonly Bead[], surroundings: Surroundings): readonly ScoredBead[] {
  const worths = beads.map((bead) => worthOf(bead, surroundings.evidence))
  const support = supportOf(beads, worths, surroundings)
  const fit = fitOf(beads, surroundings)
  return beads.map((bead, at) => {
    const { start, end } = endsOf(bead)
    const neighbours = support(start[0] - 1, start[1] - 1) + support(...end)
    return { ...bead, confidence: probability((worths[at] as number) + NEIGHBOUR * neighbours + fit - DOUBT) }
  })
}

/** How much two passages speak for what stands beside them, 0–1: as far as they are surely paired. The edges of both texts are. */
function supportOf(
  beads: readonly Bead[],
  worths: readonly number[],
  { known, lengths: [n, m] }: Surroundings,
): (i: number, j: number) => number {
  const placeOf = (i: number, j: number) => i * (m + 1) + j
  const shares = new Map<number, number>()
  beads.forEach((bead, at) => {
    const share = Math.min(1, Math.max(0, (worths[at] as number) / ENOUGH))
    for (const match of matchesOf([bead])) shares.set(placeOf(...match), share)
  })
  for (const match of known) shares.set(placeOf(...match), 1)
  return (i, j) => {
    if (i < 0 || j < 0) return i === j ? 1 : 0
    return i === n && j === m ? 1 : (shares.get(placeOf(i, j)) ?? 0)
  }
}

/** Passages without a partner, and passages, that are counted besides those of the texts: in a short page one more or less says little. */
const [EXPECTED_ALONE, EXPECTED] = [0.1, 2]

/** Share of the passages that is taken to have no partner, at least and at most. */
const LEAST_ALONE = 0.02
const MOST_ALONE = 0.5

/**
 * The odds that a passage of these texts has a partner, as a logarithm. In a page of which much finds none, one of the two was
 * written anew or has other sections, and what stands in the same place may well say something else.
 */
function fitOf(beads: readonly Bead[], { known, lengths: [n, m] }: Surroundings): number {
  const matches = [...known, ...matchesOf(beads)]
  const paired = new Set(matches.map(([i]) => i)).size + new Set(matches.map(([, j]) => j)).size
  const share = (n + m - paired + EXPECTED_ALONE) / (n + m + EXPECTED)
  const alone = Math.min(MOST_ALONE, Math.max(LEAST_ALONE, share))
  return Math.log((1 - alone) / alone)
}

function probability(logarithmOfOdds: number): number {
  return 1 / (1 + Math.exp(-logarithmOfOdds))
}
