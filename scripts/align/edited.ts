/** Follows passages that were edited, split or merged between the same neighbours. */
import { type Bead, bestBeads, type Shape, type Stretch, withoutOverlap } from './beads.js'
import { type Gap, gapsBefore, gapsBehind, type Match, matchesOf } from './gaps.js'
import { haveLikeKinds, type Revision } from './passages.js'
import { joinBags, sharedWords } from './similarity.js'

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
 * Edited, split and merged passages in the gaps around what is found. A passage may stand in two gaps, behind one
 * neighbour and before another that moved: the more alike have it.
 */
export function followEdited(known: readonly Bead[], lengths: Match, revision: Revision): readonly Bead[] {
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
    couldMeet: (i, j) => couldMeet(i, j, revision),
    value: (left, right, floor) =>
      mostOf(left, right, revision) > floor
        ? revisionValue({ left: span(left), right: span(right) }, revision)
        : APART,
  })
}

/** Whether any bead of two passages, with others or without, could be. */
function couldMeet(i: number, j: number, { old, now, shared }: Revision): boolean {
  const words = shared(i, j)
  if (words === 0) return false
  const [size, other] = [old(i).size, now(j).size]
  return worthOf(words, size + other) >= 0 || words >= PIECE * Math.min(size, other)
}

/**
 * The most that neighbours could be worth as a bead, by the words that single passages share: so nearly all of a page
 * that was rewritten, or that says the same again and again, is passed over. Every piece of what was split or merged must
 * come from the whole.
 */
function mostOf(left: Stretch, right: Stretch, { old, now, shared }: Revision): number {
  const [i, j, count] = [left.first, right.first, Math.max(left.count, right.count)]
  const isMerge = left.count > 1
  const whole = isMerge ? now(j).size : old(i).size
  let [words, size] = [0, 0]
  for (let at = 0; at < count; at++) {
    const own = isMerge ? shared(i + at, j) : shared(i, j + at)
    const piece = isMerge ? old(i + at).size : now(j + at).size
    if (count > 1 && own < PIECE * piece) return APART
    words += own
    size += piece
  }
  const most = worthOf(Math.min(words, whole), whole + size)
  return count === 1 && most < 0 ? APART : most
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
  return worthOf(shared, oldBag.size + newBag.size)
}

function worthOf(shared: number, size: number): number {
  return shared - (size - 2 * shared) / 2
}
