/** Puts the parts of split and merged passages together that no longer stand beside each other, since one of them moved. */
import type { Bead } from './beads.js'
import type { Gap } from './gaps.js'
import { type Bag, type Bags, joinBags, sharedWords, similarity } from './similarity.js'

/** The words of old and new passages, and which may become which. */
interface Sides {
  readonly old: Bags
  readonly now: Bags
  readonly shared: (old: number, now: number) => number
  readonly fits: (old: number, now: number) => boolean
}

/** Share of a part's words that must be words of the whole that no other part accounts for. */
const OWN = 0.7

/** Words of the shortest part: fewer are found in many a passage. */
const LEAST = 4

/** Similarity of a whole to its parts together, when none of them was known to belong to it before. */
const TOGETHER = 0.7

/**
 * The beads, those of one passage with the free passages that are further parts of it, and new beads for free passages
 * that are found again in several parts. A split has its parts on the right, a merge on the left.
 */
export function gatherParts(beads: readonly Bead[], { left, right }: Gap, sides: Sides): readonly Bead[] {
  const free = { left: new Set(left), right: new Set(right) }
  const grown = beads.map((bead) => {
    const one = grow(bead, free, sides)
    take(free, one)
    return one
  })
  const seeds: readonly Bead[] = [
    ...left.map((i): Bead => ({ left: [i], right: [] })),
    ...right.map((j): Bead => ({ left: [], right: [j] })),
  ]
  return [...grown, ...seeds.flatMap((seed) => torn(seed, free, sides) ?? [])]
}

interface Free {
  readonly left: Set<number>
  readonly right: Set<number>
}

/** A bead with what is free of the many parts of its only member on one side; the same bead where there is nothing. */
function grow(bead: Bead, free: Free, { old, now, shared, fits }: Sides): Bead {
  const [i, j] = [bead.left[0], bead.right[0]]
  if (bead.left.length === 1 && i !== undefined) {
    const candidates = [...free.right].filter((at) => couldBePart(shared(i, at), now(at)) && fits(i, at))
    const parts = partsOf(old(i), bead.right, now, candidates)
    if (parts.length > 0) return { left: bead.left, right: inOrder(bead.right, parts) }
  }
  if (bead.right.length === 1 && j !== undefined) {
    const candidates = [...free.left].filter((at) => couldBePart(shared(at, j), old(at)) && fits(at, j))
    const parts = partsOf(now(j), bead.left, old, candidates)
    if (parts.length > 0) return { left: inOrder(bead.left, parts), right: bead.right }
  }
  return bead
}

function take(free: Free, { left, right }: Bead): void {
  for (const i of left) free.left.delete(i)
  for (const j of right) free.right.delete(j)
}

/** A passage that nothing was paired with, in several parts. */
function torn(seed: Bead, free: Free, sides: Sides): Bead | undefined {
  if (!seed.left.every((i) => free.left.has(i)) || !seed.right.every((j) => free.right.has(j)))
    return undefined
  // Parts are looked for in all that is free: most often there is nothing.
  if ((seed.left.length === 1 ? free.right : free.left).size < 2) return undefined
  const bead = grow(seed, free, sides)
  const { left, right } = bead
  if (left.length * right.length < 2) return undefined
  if (similarity(joinBags(left.map(sides.old)), joinBags(right.map(sides.now))) < TOGETHER) return undefined
  take(free, bead)
  return bead
}

/** Whether a passage that shares so many words with the whole has enough of its own: no other part can add to that. */
function couldBePart(shared: number, part: Bag): boolean {
  return part.size >= LEAST && shared >= OWN * part.size
}

/** Those of the candidates that account for words of the whole, besides the parts that are known. */
function partsOf(
  whole: Bag,
  known: readonly number[],
  bagOf: Bags,
  candidates: readonly number[],
): readonly number[] {
  const parts: number[] = []
  let told = joinBags(known.map(bagOf))
  for (const at of candidates) {
    const part = bagOf(at)
    const both = joinBags([told, part])
    if (sharedWords(both, whole) - sharedWords(told, whole) < OWN * part.size) continue
    parts.push(at)
    told = both
  }
  return parts
}

function inOrder(known: readonly number[], parts: readonly number[]): readonly number[] {
  return [...known, ...parts].sort((a, b) => a - b)
}
