/** Pairs the passages of a translation with those of its original, without any record of either. */
import { type Bead, bestBeads, type Shape } from './beads.js'
import { type Clues, cluesOf, type Twin, weighClues } from './clues.js'
import type { Gap, Match } from './gaps.js'

/** A bead and how sure it is, 0–1. */
export interface ScoredBead extends Bead {
  readonly confidence: number
}

/** Pairs some neighbouring originals with some neighbouring translations, by their indices. */
export type TwinAligner = (gap: Gap) => readonly ScoredBead[]

/**
 * Makes an aligner of originals (left) and translations (right): in order, each in at most one bead. What finds no
 * partner is not translated, or has no original. It weighs lengths (Gale and Church 1993), kinds and clues. What a
 * clue is worth is taken from both texts as a whole, and so is the ratio of lengths, from pairs that are known.
 */
export function twinAligner(
  left: readonly Twin[],
  right: readonly Twin[],
  known: readonly Match[],
): TwinAligner {
  const clues = { left: left.map(cluesOf), right: right.map(cluesOf) }
  const weights = weighClues(clues.left, clues.right)
  const sides = {
    left: stretchesOf(left, clues.left, weights),
    right: stretchesOf(right, clues.right, weights),
  }
  const valueAt = (ratio: number) => (bead: Bead) =>
    value(sides.left(bead.left), sides.right(bead.right), { ratio, weights })
  const pairs = known.map(([i, j]): Bead => ({ left: [i], right: [j] }))
  return (gap) => {
    const seen = pairs.length > 0 ? pairs : bestBeads(gap.left, gap.right, [[1, 1]], valueAt(USUAL_RATIO))
    const tuned = valueAt(medianRatio(seen, sides))
    const beads = bestBeads(gap.left, gap.right, SHAPES, tuned)
    return beads.map((bead, at) => ({
      ...bead,
      confidence: confidence(tuned(bead), support(beads, at, gap)),
    }))
  }
}

/** Some neighbours of one side, seen as one. */
interface Stretch {
  readonly kinds: ReadonlySet<Twin['kind']>
  readonly members: number
  readonly length: number
  /** Only those that the other side has somewhere. */
  readonly clues: Clues
  /** What all its clues weigh together. */
  readonly weight: number
}

type Stretches = (members: readonly number[]) => Stretch

/** Makes the stretches of one side, each once. */
function stretchesOf(twins: readonly Twin[], clues: readonly Clues[], weights: Weights): Stretches {
  const made = new Map<string, Stretch>()
  const lengths = twins.map(({ text }) => lengthOf(text))
  const known = clues.map((own) => new Map([...own].filter(([clue]) => weights.has(clue))))
  return (members) => {
    const key = `${members[0]} ${members.length}`
    const stretch = made.get(key) ?? toStretch(members, { twins, lengths, known, weights })
    made.set(key, stretch)
    return stretch
  }
}

interface Side {
  readonly twins: readonly Twin[]
  readonly lengths: readonly number[]
  readonly known: readonly Clues[]
  readonly weights: Weights
}

function toStretch(members: readonly number[], { twins, lengths, known, weights }: Side): Stretch {
  const clues = new Map<string, number>()
  for (const index of members)
    for (const [clue, count] of known[index] ?? []) clues.set(clue, (clues.get(clue) ?? 0) + count)
  return {
    kinds: new Set(members.map((index) => twins[index]?.kind ?? 'paragraph')),
    members: members.length,
    length: members.reduce((sum, index) => sum + (lengths[index] ?? 0), 0),
    clues,
    weight: [...clues].reduce((sum, [clue, count]) => sum + count * (weights.get(clue) ?? 0), 0),
  }
}

type Weights = ReadonlyMap<string, number>

const SHAPES: readonly Shape[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
]

/** Length in Latin letters: a Chinese, Japanese or Korean character says about as much as two and a half. */
function lengthOf(text: string): number {
  const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0
  return text.length + dense * 1.5
}

/** Expected length of a translation by that of its original, before anything is known of the two languages. */
const USUAL_RATIO = 1.1

/** Letters from which the ratio of two lengths tells something. */
const TELLING = 40

/** The middle of the ratios of the pairs found first; a few wrong ones do not move it. */
function medianRatio(
  beads: readonly Bead[],
  sides: { readonly left: Stretches; readonly right: Stretches },
): number {
  const ratios = beads
    .map(({ left, right }) => [sides.left(left).length, sides.right(right).length] as const)
    .filter(([original]) => original >= TELLING)
    .map(([original, translation]) => translation / original)
    .sort((a, b) => a - b)
  return Math.min(2, Math.max(0.5, ratios[ratios.length >> 1] ?? USUAL_RATIO))
}

interface Scale {
  readonly ratio: number
  readonly weights: Weights
}

/** Evidence that two stretches are twins: what it is worth over leaving them alone. */
function value(left: Stretch, right: Stretch, { ratio, weights }: Scale): number {
  const extra = left.members + right.members - 2
  return (
    BASE +
    kindValue(left, right) +
    lengthValue(left.length * ratio, right.length) +
    clueValue(left, right, weights) -
    extra * EXTRA_MEMBER
  )
}

const BASE = 2
const EXTRA_MEMBER = 2.5

function kindValue(left: Stretch, right: Stretch): number {
  const kinds = new Set([...left.kinds, ...right.kinds])
  const isPair = left.members + right.members === 2
  if (kinds.size === 1) return isPair || !kinds.has('heading') ? 1.5 : -8
  if (kinds.has('field') || kinds.has('cell')) return -8
  return kinds.has('heading') ? -2.5 : -0.5
}

/**
 * Log-likelihood of the lengths, up to a constant; the longer the texts, the closer they must be. The tails are those
 * of Student's distribution, heavier than Gale and Church's: some translators write freely.
 */
function lengthValue(expected: number, found: number): number {
  const mean = (expected + found) / 2 + 8
  const deviation = (found - expected) / Math.sqrt(mean * SPREAD)
  return 1 - ((FREEDOM + 1) / 2) * Math.log(1 + (deviation * deviation) / FREEDOM)
}

/** Degrees of freedom: the fewer, the more a length may be off before it counts against a pair. */
const FREEDOM = 3

/** Variance of a translation's length per letter, as in Gale and Church for paragraphs. */
const SPREAD = 6.8

/** What shared clues say for a pair, less what clues on one side only say against it. */
function clueValue(left: Stretch, right: Stretch, weights: Weights): number {
  const [small, large] =
    left.clues.size <= right.clues.size ? [left.clues, right.clues] : [right.clues, left.clues]
  let shared = 0
  for (const [clue, count] of small) {
    const both = Math.min(count, large.get(clue) ?? 0)
    if (both > 0) shared += both * (weights.get(clue) ?? 0)
  }
  const unshared = left.weight + right.weight - 2 * shared
  const scale = Math.sqrt(shared + unshared)
  return scale === 0 ? 0 : (2 * shared - 0.6 * unshared) / Math.max(1, scale)
}

/** How many neighbours of a bead are paired directly beside it on both sides; those around the gap are. */
function support(beads: readonly Bead[], at: number, gap: Gap): number {
  const [before, bead, behind] = [beads[at - 1], beads[at], beads[at + 1]]
  if (!bead) return 0
  const atStart = bead.left[0] === gap.left[0] && bead.right[0] === gap.right[0]
  const atEnd = bead.left.at(-1) === gap.left.at(-1) && bead.right.at(-1) === gap.right.at(-1)
  const start = before ? touch(before, bead) : atStart
  const end = behind ? touch(bead, behind) : atEnd
  return (start ? 1 : 0) + (end ? 1 : 0)
}

function touch(upper: Bead, lower: Bead): boolean {
  return (upper.left.at(-1) ?? 0) + 1 === lower.left[0] && (upper.right.at(-1) ?? 0) + 1 === lower.right[0]
}

/** A bead's own evidence and that of its neighbours as a probability. */
function confidence(evidence: number, neighbours: number): number {
  return 1 / (1 + Math.exp(-(evidence - 3 + 1.5 * neighbours)))
}
