/** The passages of both texts as numbers, since what speaks for a pair is asked of very many. */
import type { SegmentKind } from '../model.js'
import type { Stretch } from './beads.js'
import type { Twin } from './clues.js'
import type { Match } from './gaps.js'

/** One side's passages, as numbers. */
export interface Side {
  /** Each a bit of its own. */
  readonly kinds: readonly number[]
  /** In Latin letters. */
  readonly lengths: Float64Array
  /** One more than signs at the ends of sentences. */
  readonly sentences: Float64Array
  /** Ascending ids of those clues that the other side has somewhere, and how often. */
  readonly clues: readonly Int32Array[]
  readonly counts: readonly Int32Array[]
  /** What all clues of a passage weigh together. */
  readonly weights: Float64Array
}

/** Both sides, and the clues that both have: each is its id, from 0. */
export interface Texts {
  readonly left: Side
  readonly right: Side
  /** By clue: what it is worth. */
  readonly worth: Float64Array
  /** By clue, for counting: all 0 in between. */
  readonly free: Int32Array
  /** By clue: the passages on the right that have it, ascending, and how often. */
  readonly postings: readonly { readonly passages: number[]; readonly counts: number[] }[]
}

/** The passages of both texts as numbers, with what each clue weighs. */
export function toTexts(
  left: readonly Twin[],
  right: readonly Twin[],
  weights: ReadonlyMap<string, number>,
): Texts {
  const known: Known = {
    ids: new Map([...weights.keys()].map((clue, id) => [clue, id])),
    worth: Float64Array.from(weights.values()),
  }
  const sides = { left: sideOf(left, known), right: sideOf(right, known) }
  return {
    ...sides,
    worth: known.worth,
    free: new Int32Array(weights.size),
    postings: postingsOf(sides.right, weights.size),
  }
}

/** The clues that both sides have, with what each is worth by its id. */
interface Known {
  readonly ids: ReadonlyMap<string, number>
  readonly worth: Float64Array
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
/** The bits of those kinds that keep to their own. */
export const [HEADING, FIELD, CELL] = [1, 2, 4] as const

/** The sum of the values of a stretch. */
export function total(values: Float64Array, { first, count }: Stretch): number {
  let sum = 0
  for (let at = first; at < first + count; at++) sum += values[at] as number
  return sum
}

/** The bits of all kinds in a stretch. */
export function kindsOf({ kinds }: Side, { first, count }: Stretch): number {
  let all = 0
  for (let at = first; at < first + count; at++) all |= kinds[at] as number
  return all
}
