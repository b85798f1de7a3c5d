/** What neither the order of two texts nor telling clues could pair. */
import { type Bead, bestBeads, endsOf, type Stretch, type Value, withoutOverlap } from './beads.js'
import { type Evidence, SHAPES, worthOf } from './evidence.js'
import type { Match } from './gaps.js'
import type { IsTaken } from './moves.js'

/** What each bead must be worth more when its passages stand far from where they would be expected. */
const FAR = 4

/** What a moved section must be worth on top of that to be believed. */
const BELIEVED = 2

/** Cells up to which two stretches are compared. */
const MAX_CELLS = 400

/** Sections that moved and that no telling clue gives away: several passages in a row that fit in lengths and build. */
export function pairLeftovers(isTaken: IsTaken, lengths: Match, evidence: Evidence): readonly Bead[] {
  const left = stretchesOf(lengths[0], (i) => !isTaken([i, -1]))
  const right = stretchesOf(lengths[1], (j) => !isTaken([-1, j]))
  const options = left.flatMap((some) => right.flatMap((others) => fitOf(some, others, evidence)))
  const better = options.sort((a, b) => b.worth - a.worth)
  return withoutOverlap(better.flatMap(({ beads }) => beads))
}

/** Indices in a row that meet a condition. */
function stretchesOf(length: number, isWanted: (index: number) => boolean): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < length; at++) {
    if (!isWanted(at)) continue
    const last = found.at(-1)
    if (last && last.first + last.count === at) found[found.length - 1] = { ...last, count: last.count + 1 }
    else found.push({ first: at, count: 1 })
  }
  return found
}

/** The beads of two stretches that belong together far from each other, if there are several and they are believed. */
function fitOf(some: Stretch, others: Stretch, evidence: Evidence) {
  // One passage alone is never believed, and most that are left stand alone.
  if (Math.min(some.count, others.count) < 2 || some.count * others.count > MAX_CELLS) return []
  const { join } = evidence
  const value: Value = (left, right, floor) => evidence.value(left, right, floor + FAR) - FAR
  const from: Match = [some.first, others.first]
  const beads = bestBeads({ from, lengths: [some.count, others.count], shapes: SHAPES, value, join })
  if (beads.length < 2) return []
  const ends = new Set(beads.map((bead) => endsOf(bead).end.join(' ')))
  const worth = beads.reduce((sum, bead) => {
    const { start } = endsOf(bead)
    return sum + worthOf(bead, evidence) - FAR + (ends.has(start.join(' ')) ? join(...start) : 0)
  }, 0)
  return worth < BELIEVED ? [] : [{ beads, worth }]
}
