/** What speaks for two passages, or stretches of them, being twins: kinds, lengths and clues. */
import type { Bead, Shape, Stretch, Value } from './beads.js'
import { weighClues } from './clues.js'
import type { Match } from './gaps.js'
import type { Twins } from './lexicon.js'
import { sharedByPair, sharedExactly, sharedRows, suspectsOf } from './shared-clues.js'
import { CELL, FIELD, HEADING, kindsOf, type Texts, toTexts, total } from './sides.js'

/** The evidence of two texts. Indices are those of the passages. */
export interface Evidence {
  /** What it is worth to take two stretches for twins, over leaving them alone. */
  readonly value: Value
  /** What it is worth on top when a bead that begins with these passages stands directly behind another one. */
  readonly join: (i: number, j: number) => number
  /** What the clues alone say of two passages. */
  readonly clueValue: (i: number, j: number) => number
  /** Passages on the right that share a rare clue with one on the left. */
  readonly suspects: (i: number) => readonly number[]
  /** The same evidence with the ratio of lengths that some pairs have. */
  readonly tune: (pairs: readonly Match[]) => Evidence
}

/**
 * Evidence of originals (left) and translations (right) for those that are not known to belong together: nobody may ask
 * for that of others. What a clue is worth is taken from both texts as a whole.
 */
export function evidenceOf({ left, right }: Twins, known: readonly Match[]): Evidence {
  const [knownLeft, knownRight] = [new Set(known.map(([i]) => i)), new Set(known.map(([, j]) => j))]
  const some = [...left.filter((_, i) => !knownLeft.has(i)), ...right.filter((_, j) => !knownRight.has(j))]
  const weights = weighClues(
    left.map(({ clues }) => clues),
    right.map(({ clues }) => clues),
    some.map(({ clues }) => clues),
  )
  return withRatio(toTexts(left, right, weights), USUAL_RATIO)
}

/** The beads that are weighed: a translator joins or splits up to three passages. */
export const SHAPES: readonly Shape[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
]

/** What a bead is worth by itself, exactly. */
export function worthOf({ left, right }: Bead, { value }: Evidence): number {
  const some = { first: left[0] ?? 0, count: left.length }
  const others = { first: right[0] ?? 0, count: right.length }
  return value(some, others, Number.NEGATIVE_INFINITY)
}

/** Expected length of a translation by that of its original, before anything is known of the two languages. */
const USUAL_RATIO = 1.1

/** Pairs that the usual ratio counts for: in a short text one that was split would be the middle. */
const PRIOR = 2

/** Letters from which the ratio of two lengths tells something. */
const TELLING = 40

/** A heading belongs to what follows it: the neighbour above says little for it, and it much for the one below. */
const JOIN = 0.8
const JOIN_OF_HEADING = 0.2
const JOIN_UNDER_HEADING = 1.6

/** For a bead that begins with two passages and stands directly behind another one. */
function joinValue(i: number, j: number, { left, right }: Texts): number {
  if (left.kinds[i] === HEADING || right.kinds[j] === HEADING) return JOIN_OF_HEADING
  return left.kinds[i - 1] === HEADING && right.kinds[j - 1] === HEADING ? JOIN_UNDER_HEADING : JOIN
}

function withRatio(texts: Texts, ratio: number): Evidence {
  const scale: Scale = { texts, ratio, rows: sharedRows(texts) }
  const { left, right } = texts
  return {
    value: (some, others, floor) => evidenceValue(some, others, floor, scale),
    join: (i, j) => joinValue(i, j, texts),
    clueValue: (i, j) => {
      const shared = sharedByPair(i, j, texts)
      return clueValue(shared, (left.weights[i] ?? 0) + (right.weights[j] ?? 0) - 2 * shared)
    },
    suspects: (i) => suspectsOf(i, texts),
    tune: (pairs) => withRatio(texts, medianRatio(pairs, texts)),
  }
}

/** The middle of the ratios of known pairs; a few wrong ones do not move it. */
function medianRatio(pairs: readonly Match[], { left, right }: Texts): number {
  const usual = Array<number>(PRIOR).fill(USUAL_RATIO)
  const ratios = pairs
    .map(([i, j]) => [left.lengths[i] ?? 0, right.lengths[j] ?? 0] as const)
    .filter(([original]) => original >= TELLING)
    .map(([original, translation]) => translation / original)
    .concat(usual)
    .sort((a, b) => a - b)
  return Math.min(2, Math.max(0.5, ratios[ratios.length >> 1] ?? USUAL_RATIO))
}

interface Scale {
  readonly texts: Texts
  readonly ratio: number
  readonly rows: (i: number) => Float64Array
}

const BASE = 2
const ALIKE = 1.5
const EXTRA_MEMBER = 1.2

function evidenceValue(left: Stretch, right: Stretch, floor: number, { texts, ratio, rows }: Scale): number {
  const fixed =
    BASE +
    kindValue(left, right, texts) +
    lengthValue(total(texts.left.lengths, left) * ratio, total(texts.right.lengths, right)) +
    sentenceValue(total(texts.left.sentences, left), total(texts.right.sentences, right)) -
    (left.count + right.count - 2) * EXTRA_MEMBER
  const [own, others] = [total(texts.left.weights, left), total(texts.right.weights, right)]
  // Each pair of members for itself: too much where two of one side share a clue that the other has once.
  let shared = 0
  for (let i = left.first; i < left.first + left.count; i++) {
    const row = rows(i)
    for (let j = right.first; j < right.first + right.count; j++) shared += row[j] as number
  }
  const most =
    fixed + clueValue(Math.min(shared, own, others), own + others - 2 * Math.min(shared, own, others))
  if ((left.count === 1 && right.count === 1) || most <= floor || shared === 0) return most
  const exact = sharedExactly(left, right, texts)
  return fixed + clueValue(exact, own + others - 2 * exact)
}

function kindValue(left: Stretch, right: Stretch, texts: Texts): number {
  const kinds = kindsOf(texts.left, left) | kindsOf(texts.right, right)
  const isPair = left.count + right.count === 2
  if ((kinds & (kinds - 1)) === 0) return isPair || kinds !== HEADING ? ALIKE : -8
  if (kinds & (FIELD | CELL)) return -8
  return kinds & HEADING ? -2.5 : -0.5
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

/** What the number of sentences says against a pair: a translator joins and splits some, and the more there are. */
function sentenceValue(left: number, right: number): number {
  return (-SENTENCES * Math.abs(left - right)) / Math.sqrt((left + right) / 2)
}

const SENTENCES = 0.6

/** Degrees of freedom: the fewer, the more a length may be off before it counts against a pair. */
const FREEDOM = 4

/** Variance of a translation's length per letter; Gale and Church found 6.8 for paragraphs. */
const SPREAD = 5

/** What shared clues say for a pair, less what clues on one side only say against it. */
function clueValue(shared: number, unshared: number): number {
  const scale = Math.sqrt(shared + unshared)
  return scale === 0 ? 0 : (2 * shared - UNSHARED * unshared) / Math.max(1, scale)
}

const UNSHARED = 0.45
