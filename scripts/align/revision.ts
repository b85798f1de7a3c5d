/** Follows passages from one revision of a text to the next: kept, moved, edited, split, merged, rewritten. */
import { put } from '../groups.js'
import { commonSubsequence } from '../syntax/diff.js'
import { type Bead, bestBeads, withoutOverlap } from './beads.js'
import { followEdited } from './edited.js'
import { type Gap, gapsBehind, type Match, matchesOf } from './gaps.js'
import { narrow } from './narrow.js'
import { gatherParts } from './parts.js'
import { haveLikeKinds, meaningIn, type Passage, type Revision, toRevision } from './passages.js'
import { countedById } from './repeats.js'
import { similarity } from './similarity.js'

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
  const revision = toRevision(before, after)
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

/** Similarity from which an edited passage is known again far from where it stood. */
const FAR = 0.7

/** Similarity from which a passage alone between its old neighbours counts as the old one rewritten. */
const ALONE = 0.2

/** Similarity from which a passage among others between its old neighbours counts as the old one rewritten. */
const RESEMBLING = 0.35

/** Words up to which a rewritten text need not resemble the old one: a heading shares nothing with its new wording. */
const SHORT = 6

function pair([i, j]: Match): Bead {
  return { left: [i], right: [j] }
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
