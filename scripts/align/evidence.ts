/** What speaks for two passages, or stretches of them, being twins: kinds, lengths and clues. */
import type { SegmentKind } from '../model.js'
import type { Bead, Shape, Stretch, Value } from './beads.js'
import { type Twin, weighClues } from './clues.js'
import type { Match } from './gaps.js'
import type { Twins } from './lexicon.js'

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
  const worths: Known = {
    ids: new Map([...weights.keys()].map((clue, id) => [clue, id])),
    worth: Float64Array.from(weights.values()),
  }
  const sides = { left: sideOf(left, worths), right: sideOf(right, worths) }
  return withRatio(
    {
      ...sides,
      worth: worths.worth,
      free: new Int32Array(weights.size),
      postings: postingsOf(sides.right, weights.size),
    },
    USUAL_RATIO,
  )
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

/** The clues that both sides have, with what each is worth by its id. */
interface Known {
  readonly ids: ReadonlyMap<string, number>
  readonly worth: Float64Array
}

/** One side's passages, as numbers. */
interface Side {
  /** Each a bit of its own. */
  readonly kinds: readonly number[]
  readonly lengths: Float64Array
  /** One more than signs at the ends of sentences. */
  readonly sentences: Float64Array
  /** Ascending ids of those clues that the other side has somewhere, and how often. */
  readonly clues: readonly Int32Array[]
  readonly counts: readonly Int32Array[]
  /** What all clues of a passage weigh together. */
  readonly weights: Float64Array
}

interface Texts {
  readonly left: Side
  readonly right: Side
  readonly worth: Float64Array
  /** By clue, for counting. */
  readonly free: Int32Array
  /** By clue: the passages on the right that have it, ascending, and how often. */
  readonly postings: readonly { readonly passages: number[]; readonly counts: number[] }[]
}

function sideOf(twins: readonly Twin[], { ids, worth }: Known): Side {
  const known = twins.map(({ clues }) =>
    [...clues]
      .map(([clue, count]): Match => [ids.get(clue) ?? -1, count])
      .filter(([id]) => id >= 0)
      .sort(([a], [b]) => a - b),
  )
  return {
    kinds: twins.map(({ kind }) => 1 << KINDS.indexOf(kind)),
    lengths: Float64Array.from(twins, ({ length }) => length),
    sentences: Float64Array.from(twins, ({ sentences }) => sentences + 1),
    clues: known.map((own) => Int32Array.from(own, ([id]) => id)),
    counts: known.map((own) => Int32Array.from(own, ([, count]) => count)),
    weights: Float64Array.from(known, (own) =>
      own.reduce((sum, [id, count]) => sum + count * (worth[id] as number), 0),
    ),
  }
}

function postingsOf({ clues, counts }: Side, size: number): Texts['postings'] {
  const postings = Array.from({ length: size }, () => ({ passages: [] as number[], counts: [] as number[] }))
  clues.forEach((own, j) => {
    own.forEach((id, at) => {
      postings[id]?.passages.push(j)
      postings[id]?.counts.push(counts[j]?.[at] ?? 0)
    })
  })
  return postings
}

const KINDS: readonly SegmentKind[] = [
  'heading',
  'field',
  'cell',
  'paragraph',
  'item',
  'attribute',
  'message',
]
const [HEADING, FIELD, CELL] = [1, 2, 4] as const

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

/** Rows kept of the last passages asked for: more than the largest bead has members on one side. */
const KEPT_ROWS = 4

/** For a passage on the left, the weight of the clues that it shares with each on the right. */
function sharedRows({ left, right, worth, postings }: Texts): (i: number) => Float64Array {
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

function suspectsOf(i: number, { left, postings }: Texts): readonly number[] {
  const found = new Set<number>()
  for (const id of left.clues[i] ?? []) {
    const passages = postings[id]?.passages ?? []
    if (passages.length <= RARE) for (const j of passages) found.add(j)
  }
  return [...found]
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

function total(values: Float64Array, { first, count }: Stretch): number {
  let sum = 0
  for (let at = first; at < first + count; at++) sum += values[at] as number
  return sum
}

/** Weight of the clues that two passages share, by merging their sorted lists. */
function sharedByPair(i: number, j: number, { left, right, worth }: Texts): number {
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
function sharedExactly(
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

function kindValue(left: Stretch, right: Stretch, texts: Texts): number {
  const kinds = kindsOf(texts.left, left) | kindsOf(texts.right, right)
  const isPair = left.count + right.count === 2
  if ((kinds & (kinds - 1)) === 0) return isPair || kinds !== HEADING ? ALIKE : -8
  if (kinds & (FIELD | CELL)) return -8
  return kinds & HEADING ? -2.5 : -0.5
}

function kindsOf({ kinds }: Side, { first, count }: Stretch): number {
  let all = 0
  for (let at = first; at < first + count; at++) all |= kinds[at] as number
  return all
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
