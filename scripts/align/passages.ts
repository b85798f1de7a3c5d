/** Two revisions of a text as passages: what they mean, which words they share, and which may become which. */
import { countsOf } from '../groups.js'
import type { Notation, SegmentKind } from '../model.js'
import { fingerprint } from '../syntax/inline.js'
import { perThing } from '../syntax/memo.js'
import { type Bag, type Bags, bagOf, sharedBetween } from './similarity.js'

/** A segment as this stage sees it, from either revision. */
export interface Passage {
  readonly kind: SegmentKind
  readonly text: string
  readonly notation: Notation
  /** Of a segment, which remembers it. */
  readonly fingerprint?: string
  /** Of a record, by which it is told from others with its meaning. */
  readonly id?: string
}

/** What a passage means, as its fingerprint. */
export const meaningOf = perThing(
  ({ fingerprint: known, text, notation }: Passage) => known ?? fingerprint(text, notation),
)

/**
 * What a passage is known by: its fingerprint; its text where one of the revisions has no text that the other has
 * not, since then nothing but equal texts can be found.
 */
export function meaningIn(
  before: readonly Passage[],
  after: readonly Passage[],
): (passage: Passage) => string {
  const [old, now] = [before.map(written), after.map(written)]
  const isEnough = isWithin(old, now) || isWithin(now, old)
  return isEnough ? written : meaningOf
}

function written({ notation, text }: Passage): string {
  return `${notation} ${text}`
}

/** Whether a list has each text of another one, and as often. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  const counts = countsOf(all)
  return some.every((text) => {
    const left = (counts.get(text) ?? 0) - 1
    counts.set(text, left)
    return left >= 0
  })
}

/** An old revision and a new one, with the words of their passages. */
export interface Revision {
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
  readonly old: Bags
  readonly now: Bags
  /** Number of words that an old passage shares with a new one. */
  readonly shared: (old: number, now: number) => number
}

/** Two lists of passages as revisions of one text. */
export function toRevision(before: readonly Passage[], after: readonly Passage[]): Revision {
  const [old, now] = [bagsOf(before), bagsOf(after)]
  return { before, after, old, now, shared: sharedBetween(old, now, after.length) }
}

function bagsOf(passages: readonly Passage[]): Bags {
  const bags: Bag[] = []
  return (index) => {
    bags[index] ??= bagOf(passages[index]?.text ?? '')
    return bags[index]
  }
}

/** A field or a cell becomes nothing else, and nothing else becomes one. */
export function haveLikeKinds(
  left: readonly number[],
  right: readonly number[],
  before: readonly Passage[],
  after: readonly Passage[],
): boolean {
  const kinds = [...left.map((i) => before[i]?.kind), ...right.map((j) => after[j]?.kind)]
  const fixed = kinds.some((kind) => kind === 'field' || kind === 'cell' || kind === 'heading')
  return !fixed || new Set(kinds).size === 1
}
