/** Pairs the passages of a translation with those of its original, without any record of either. */
import { type Bead, bestBeads, endsOf, withoutOverlap } from './beads.js'
import { type ScoredBead, scored } from './confidence.js'
import { corridorOf } from './corridor.js'
import { type Evidence, evidenceOf, SHAPES, worthOf } from './evidence.js'
import { type Gap, gapsBefore, gapsBehind, type Match, matchesOf } from './gaps.js'
import { pairLeftovers } from './leftovers.js'
import { type Lexicon, type Twins, teach } from './lexicon.js'
import { believedRuns, type Candidate, candidatesOf } from './moves.js'
import { withoutStrangers } from './tables.js'

/**
 * Pairs originals (left) with translations (right), each in at most one bead, besides those that are known. What finds
 * no partner is not translated, or has no original.
 *
 * It weighs lengths (Gale and Church 1993), kinds and clues, first in the order of both texts. Pairs that are likely
 * right then teach it words, as hunalign does (Varga and others 2005). Last it looks for passages in another order: pairs
 * with clues of their own hold their place, and the gaps around them are filled anew; and what is left on either side
 * may fit by its lengths and build. A lexicon that others taught goes before what the pairs teach.
 */
export function alignTwins(
  twins: Twins,
  known: readonly Match[],
  lexicon: Lexicon = [],
): readonly ScoredBead[] {
  const lengths: Match = [twins.left.length, twins.right.length]
  const untaught = toSetting(evidenceOf(twins, known), known, lengths)
  const first = fillGaps(known, untaught)
  const guess = scored(first, { known, ...untaught })
  if (isComplete(guess, known.length, lengths) && movesIn(first, known, untaught).moved.length === 0)
    return guess
  const likely = guess.filter(
    ({ left, right, confidence }) => left.length + right.length === 2 && confidence > LIKELY,
  )
  const taught = teach(twins, [...known, ...matchesOf(likely)], lexicon)
  const setting = toSetting(evidenceOf(taught, known), known, lengths)
  const found = withMoves(known, setting)
  const left = pairLeftovers(takenBy([...known, ...matchesOf(found)]), lengths, setting.evidence)
  return scored(withoutStrangers([...found, ...left], known, twins), { known, ...setting })
}

/** Confidence from which a pair may teach words: from there on it is more likely right than wrong. */
const LIKELY = 0.5

/** Confidence from which no pair is doubted, when all have it. */
const SURE = 0.95

/** Whether everything is paired one to one, and surely: as most translations are, and then words tell nothing more. */
function isComplete(beads: readonly ScoredBead[], known: number, [n, m]: Match): boolean {
  return (
    beads.length + known === n &&
    n === m &&
    beads.every(({ left, right, confidence }) => left.length + right.length === 2 && confidence >= SURE)
  )
}

interface Setting {
  readonly evidence: Evidence
  readonly lengths: Match
  /** The pairs with telling clues, among what is not known. */
  readonly candidates: readonly Candidate[]
}

function toSetting(untuned: Evidence, known: readonly Match[], lengths: Match): Setting {
  const candidates = candidatesOf(untuned, lengths[0], takenBy(known))
  const evidence = untuned.tune([...known, ...candidates.map(({ match }) => match)])
  return { evidence, lengths, candidates }
}

function withMoves(known: readonly Match[], setting: Setting): readonly Bead[] {
  const inOrder = fillGaps(known, setting)
  const { strong, anchors, moved } = movesIn(inOrder, known, setting)
  if (moved.length === 0) return inOrder
  const found = moved.map(([i, j]): Bead => ({ left: [i], right: [j] }))
  return [...strong, ...found, ...fillGaps([...anchors, ...moved], setting)]
}

/** What shows that a section stands elsewhere: the pairs that moved, and those that hold their place. */
function movesIn(inOrder: readonly Bead[], known: readonly Match[], setting: Setting) {
  const { evidence, lengths, candidates } = setting
  const best = new Set(candidates.map(({ match }) => match.join(' ')))
  const strong = inOrder.filter(({ left, right }) =>
    left.some((i) => right.some((j) => best.has(`${i} ${j}`))),
  )
  const anchors = [...known, ...matchesOf(strong)]
  const held = new Set(matchesOf(inOrder).map((match) => match.join(' ')))
  const others = candidatesOf(evidence, lengths[0], takenBy(anchors))
  const moved = believedRuns(others).filter((match) => !held.has(match.join(' ')))
  return { strong, anchors, moved }
}

function takenBy(matches: readonly Match[]): (match: Match) => boolean {
  const left = new Set(matches.map(([i]) => i))
  const right = new Set(matches.map(([, j]) => j))
  return ([i, j]) => left.has(i) || right.has(j)
}

/** Times that gaps are filled: what comes into one bead may close or open the gap beside it. */
const ROUNDS = 3

/** Fills the gaps between matches; where two gaps want the same passage, the better bead has it. */
function fillGaps(known: readonly Match[], setting: Setting): readonly Bead[] {
  const found: Bead[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const matches = [...known, ...matchesOf(found)]
    const joints = jointsOf(matches, setting.lengths)
    const options = gapsOf(matches, setting.lengths)
      .flatMap((gap) => runsOf(beadsIn(gap, joints, setting)))
      .flatMap((run) => withWorths(run, joints, setting.evidence))
    const better = options.sort((a, b) => b.worth - a.worth).map(({ bead }) => bead)
    const chosen = withoutOverlap(better)
    if (chosen.length === 0) break
    found.push(...chosen)
  }
  return found
}

/** Each gap once: between two matches that are neighbours it is both behind the one and before the other. */
function gapsOf(matches: readonly Match[], lengths: Match): readonly Gap[] {
  const gaps = new Map<string, Gap>()
  for (const gap of [...gapsBehind(matches, lengths), ...gapsBefore(matches, lengths)])
    gaps.set([gap.left[0], gap.left.length, gap.right[0], gap.right.length].join(' '), gap)
  return [...gaps.values()]
}

function beadsIn(
  { left, right }: Gap,
  { isBehind, isBefore }: Joints,
  { evidence, candidates }: Setting,
): readonly Bead[] {
  const from: Match = [left[0] ?? 0, right[0] ?? 0]
  const lengths: Match = [left.length, right.length]
  const corridor = corridorOf(
    candidates.map(({ match }) => match),
    from,
    lengths,
  )
  return bestBeads({
    from,
    lengths,
    shapes: SHAPES,
    value: evidence.value,
    join: evidence.join,
    joined: [isBehind(...from), isBefore(from[0] + lengths[0], from[1] + lengths[1])],
    ...(corridor && { corridor }),
  })
}

/** Where passages stand directly beside a match. Both texts begin behind one, and end before one. */
interface Joints {
  readonly isBehind: (i: number, j: number) => boolean
  readonly isBefore: (i: number, j: number) => boolean
}

function jointsOf(matches: readonly Match[], [n, m]: Match): Joints {
  const paired = new Set(matches.map(([i, j]) => i * (m + 1) + j))
  return {
    isBehind: (i, j) => (i === 0 && j === 0) || paired.has((i - 1) * (m + 1) + j - 1),
    isBefore: (i, j) => (i === n && j === m) || paired.has(i * (m + 1) + j),
  }
}

/** Beads that stand directly beside each other. */
function runsOf(beads: readonly Bead[]): readonly (readonly Bead[])[] {
  const runs: Bead[][] = []
  let last = ''
  for (const bead of beads) {
    const { start, end } = endsOf(bead)
    if (start.join(' ') === last) runs.at(-1)?.push(bead)
    else runs.push([bead])
    last = end.join(' ')
  }
  return runs
}

/**
 * What the beads of a run are worth where they stand. What is paired directly beside the run speaks for all of it, as
 * far as the weakest joint in between.
 */
function withWorths(run: readonly Bead[], { isBehind, isBefore }: Joints, evidence: Evidence) {
  const places = run.map(endsOf)
  const joints = [...places.map(({ start }) => start), ...places.slice(-1).map(({ end }) => end)].map(
    (place, at) => {
      const isJoint = (at > 0 && at < run.length) || (at === 0 ? isBehind(...place) : isBefore(...place))
      return isJoint ? evidence.join(...place) : 0
    },
  )
  const above = weakest(joints)
  const below = weakest(joints.toReversed()).reverse()
  return run.map((bead, at) => ({
    bead,
    worth: worthOf(bead, evidence) + (above[at] as number) + (below[at + 1] as number),
  }))
}

/** The least of the values up to each. */
function weakest(values: readonly number[]): number[] {
  let least = Number.POSITIVE_INFINITY
  return values.map((value) => {
    least = Math.min(least, value)
    return least
  })
}
