/** Follows passages from one revision of a text to the next: kept, moved, edited, split, merged, rewritten. */
import { countsOf, put } from '../groups.js'
import type { Notation, SegmentKind } from '../model.js'
import { commonSubsequence } from '../syntax/diff.js'
import { fingerprint } from '../syntax/inline.js'
import { perKey, perThing } from '../syntax/memo.js'
import { type Bead, bestBeads, type Shape, type Stretch, withoutOverlap } from './beads.js'
import { type Gap, gapsBefore, gapsBehind, type Match, matchesOf } from './gaps.js'
import { narrow } from './narrow.js'
import { gatherParts } from './parts.js'
import { countedById } from './repeats.js'
import { type Bags, bagOf, joinBags, sharedBetween, sharedWords, similarity } from './similarity.js'

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
 * Pairs the passages of an old revision (left) with those of a new one (right): one to one, one to several when it
 * was split, several to one when they were merged. Equal fingerprints first, in order and then moved; then edited,
 * split and merged ones between the same neighbours; then edited ones that moved as well, and parts that did; then rewritten
 * ones that stand alone between the same neighbours. A passage in no bead was removed or is new.
 */
export function followRevision(before: readonly Passage[], after: readonly Passage[]): readonly Bead[] {
  const lengths: Match = [before.length, after.length]
  const meaning = meaningIn(before, after)
  const meanings = after.map(meaning)
  const equal = countedById(
    commonSubsequence(before.map(meaning), meanings),
    before.map(({ id }) => id),
    meanings,
  )
  // Most often: nothing is left on one side, so there is nothing to look for.
  if (equal.length === Math.min(...lengths)) return equal.map(pair)
  const { left, right, matches, widen } = narrow(equal, lengths, 1)
  const some = [left.map((i) => before[i] as Passage), right.map((j) => after[j] as Passage)] as const
  return [...equal.map(pair), ...followRest(matches.map(pair), ...some, meaning).map(widen)]
}

/** What became of the others, when those with equal meanings that kept their order are known. */
function followRest(
  known: readonly Bead[],
  before: readonly Passage[],
  after: readonly Passage[],
  meaning: (passage: Passage) => string,
): readonly Bead[] {
  const lengths: Match = [before.length, after.length]
  const [old, now] = [bagsOf(before), bagsOf(after)]
  const revision: Revision = { before, after, old, now, shared: sharedBetween(old, now, after.length) }
  const found = [...known]
  found.push(...matchMoved(freeGap(found, lengths), revision, (one) => `${one.kind} ${meaning(one)}`))
  found.push(...matchMoved(freeGap(found, lengths), revision, meaning))
  const edited = [...followEdited(found, lengths, revision)]
  edited.push(...followFar(freeGap([...found, ...edited], lengths), revision))
  found.push(...followParts(edited, freeGap([...found, ...edited], lengths), revision))
  const alone = gapsBehind(matchesOf(found), lengths).flatMap((gap) => followRewritten(gap, revision))
  found.push(...withoutOverlap(alone))
  const resembling = gapsBehind(matchesOf(found), lengths).flatMap((gap) => followResembling(gap, revision))
  return [...found.slice(known.length), ...withoutOverlap(resembling)]
}

interface Revision {
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
  readonly old: Bags
  readonly now: Bags
  /** Number of words that an old passage shares with a new one. */
  readonly shared: (old: number, now: number) => number
}

/** Similarity from which an edited passage is known again far from where it stood. */
const FAR = 0.7

/** Similarity from which a passage alone between its old neighbours counts as the old one rewritten. */
const ALONE = 0.2

/** Similarity from which a passage among others between its old neighbours counts as the old one rewritten. */
const RESEMBLING = 0.35

/** Words up to which a rewritten text need not resemble the old one: a heading shares nothing with its new wording. */
const SHORT = 6

/** What is worth less than nothing, so that nothing is never a reason to pair. */
const APART = Number.NEGATIVE_INFINITY

/** Share of a piece's words that must come from the whole for the piece to count as split off it. */
const PIECE = 0.6

const SHAPES: readonly Shape[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
]

/**
 * What a passage is known by: its fingerprint; its text where one of the revisions has no text that the other has
 * not, since then nothing but equal texts can be found.
 */
function meaningIn(before: readonly Passage[], after: readonly Passage[]): (passage: Passage) => string {
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

function pair([i, j]: Match): Bead {
  return { left: [i], right: [j] }
}

function bagsOf(passages: readonly Passage[]): Bags {
  return perKey((index: number) => bagOf(passages[index]?.text ?? ''))
}

/** Everything that is in no bead yet. */
function freeGap(beads: readonly Bead[], lengths: Match): Gap {
  const left = new Set(beads.flatMap((bead) => bead.left))
  const right = new Set(beads.flatMap((bead) => bead.right))
  return {
    left: Array.from({ length: lengths[0] }, (_, i) => i).filter((i) => !left.has(i)),
    right: Array.from({ length: lengths[1] }, (_, j) => j).filter((j) => !right.has(j)),
  }
}

/** Passages with equal keys wherever they stand, the first with the first. */
function matchMoved(
  gap: Gap,
  { before, after }: Revision,
  keyOf: (passage: Passage) => string,
): readonly Bead[] {
  const waiting = new Map<string, number[]>()
  for (const j of gap.right) put(waiting, keyOf(after[j] as Passage), j)
  return gap.left.flatMap((i) => {
    const j = waiting.get(keyOf(before[i] as Passage))?.shift()
    return j === undefined ? [] : [pair([i, j])]
  })
}

/**
 * Edited, split and merged passages in the gaps around what is found. A passage may stand in two gaps, behind one
 * neighbour and before another that moved: the more alike have it.
 */
function followEdited(known: readonly Bead[], lengths: Match, revision: Revision): readonly Bead[] {
  const found: Bead[] = []
  for (;;) {
    const matches = matchesOf([...known, ...found])
    const options = distinct([...gapsBehind(matches, lengths), ...gapsBefore(matches, lengths)])
      .flatMap((gap) => editedIn(gap, revision))
      .map((bead) => ({ bead, value: revisionValue(bead, revision) }))
      .sort((a, b) => b.value - a.value)
    const chosen = withoutOverlap(options.map(({ bead }) => bead))
    if (chosen.length === 0) return found
    found.push(...chosen)
  }
}

/** Each gap once: most stand behind one match and before the next. */
function distinct(gaps: readonly Gap[]): readonly Gap[] {
  const placeOf = ({ left, right }: Gap) => [left[0], left.length, right[0], right.length].join(' ')
  return [...new Map(gaps.map((gap) => [placeOf(gap), gap])).values()]
}

function editedIn(gap: Gap, revision: Revision): readonly Bead[] {
  const span = ({ first, count }: Stretch) => Array.from({ length: count }, (_, at) => first + at)
  return bestBeads({
    from: [gap.left[0] ?? 0, gap.right[0] ?? 0],
    lengths: [gap.left.length, gap.right.length],
    shapes: SHAPES,
    value: (left, right) =>
      couldBe(left, right, revision)
        ? revisionValue({ left: span(left), right: span(right) }, revision)
        : APART,
  })
}

/**
 * Whether neighbours could be worth something as a bead, by the words that single passages share: so nearly all pairs of a
 * page that was rewritten are passed over. Every piece of what was split or merged must come from the whole.
 */
function couldBe(left: Stretch, right: Stretch, { old, now, shared }: Revision): boolean {
  const [i, j, count] = [left.first, right.first, Math.max(left.count, right.count)]
  if (count === 1) return 4 * shared(i, j) >= old(i).size + now(j).size
  const isMerge = left.count > 1
  for (let at = 0; at < count; at++) {
    const [words, piece] = isMerge ? [shared(i + at, j), old(i + at)] : [shared(i, j + at), now(j + at)]
    if (words < PIECE * piece.size) return false
  }
  return true
}

/**
 * The words that both sides share less half of those that only one side has: positive from a similarity of 0.5, and
 * greater for a split with both halves than for the better half alone.
 */
function revisionValue({ left, right }: Bead, { before, after, old, now }: Revision): number {
  if (!haveLikeKinds(left, right, before, after)) return APART
  const oldBag = joinBags(left.map(old))
  const newBag = joinBags(right.map(now))
  const shared = sharedWords(oldBag, newBag)
  return shared - (oldBag.size + newBag.size - 2 * shared) / 2
}

/** A field or a cell becomes nothing else, and nothing else becomes one. */
function haveLikeKinds(
  left: readonly number[],
  right: readonly number[],
  before: readonly Passage[],
  after: readonly Passage[],
): boolean {
  const kinds = [...left.map((i) => before[i]?.kind), ...right.map((j) => after[j]?.kind)]
  const fixed = kinds.some((kind) => kind === 'field' || kind === 'cell' || kind === 'heading')
  return !fixed || new Set(kinds).size === 1
}

/** Edited passages that moved: the most alike first. A paragraph may become a heading, or the other way, word for word. */
function followFar(gap: Gap, { before, after, old, now, shared }: Revision): readonly Bead[] {
  const isText = ({ kind }: Passage) => kind === 'heading' || kind === 'paragraph' || kind === 'item'
  const fits = (i: number, j: number, score: number) =>
    haveLikeKinds([i], [j], before, after) ||
    (score === 1 && [before[i], after[j]].every((one) => one && isText(one)))
  const candidates = gap.left.flatMap((i) =>
    gap.right.flatMap((j) => {
      const score = similarity(old(i), now(j), shared(i, j))
      return score >= FAR && fits(i, j, score) ? { i, j, score } : []
    }),
  )
  return withoutOverlap(candidates.sort((a, b) => b.score - a.score).map(({ i, j }) => pair([i, j])))
}

/** Parts of split and merged passages of which some moved. */
function followParts(
  beads: readonly Bead[],
  gap: Gap,
  { before, after, ...words }: Revision,
): readonly Bead[] {
  const fits = (i: number, j: number) => haveLikeKinds([i], [j], before, after)
  return gatherParts(beads, gap, { ...words, fits })
}

/** Where as many passages went as came between the same neighbours, of the same kinds, each was rewritten. */
function followRewritten(gap: Gap, { before, after, old, now }: Revision): readonly Bead[] {
  const { left, right } = gap.left.length === gap.right.length ? gap : restOfRow(gap, before, after)
  const matches = left.flatMap((i, at): Match[] => (right[at] === undefined ? [] : [[i, right[at]]]))
  const alike = ([i, j]: Match) =>
    before[i]?.kind === after[j]?.kind &&
    (similarity(old(i), now(j)) >= ALONE || Math.max(old(i).size, now(j).size) <= SHORT)
  return left.length === right.length && matches.every(alike) ? matches.map(pair) : []
}

/** The cells at the start of a gap: they stand in the row of the match before it, whatever came behind the table. */
function restOfRow({ left, right }: Gap, before: readonly Passage[], after: readonly Passage[]): Gap {
  const cells = (indices: readonly number[], passages: readonly Passage[]) => {
    const end = indices.findIndex((index) => passages[index]?.kind !== 'cell')
    return end === -1 ? indices : indices.slice(0, end)
  }
  return { left: cells(left, before), right: cells(right, after) }
}

/** Of other passages between the same neighbours, those of one kind that still resemble each other. */
function followResembling(
  { left, right }: Gap,
  { before, after, old, now, shared }: Revision,
): readonly Bead[] {
  return bestBeads({
    from: [left[0] ?? 0, right[0] ?? 0],
    lengths: [left.length, right.length],
    shapes: [[1, 1]],
    value: ({ first: i }, { first: j }) =>
      before[i]?.kind === after[j]?.kind ? similarity(old(i), now(j), shared(i, j)) - RESEMBLING : 0,
  })
}
