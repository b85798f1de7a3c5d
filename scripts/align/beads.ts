/** Dynamic programming over two sequences: which neighbours belong together, in order. */

/** Some neighbours on the left that belong to some on the right. Indices are ascending and without holes. */
export interface Bead {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** How many on the left belong to how many on the right. */
export type Shape = readonly [left: number, right: number]

/** Neighbours by the index of the first and their number. */
export interface Stretch {
  readonly first: number
  readonly count: number
}

/**
 * What two stretches are worth as a bead; 0 or less when they are better left alone. An answer at or below `floor`
 * will not be used, so it need not be exact.
 */
export type Value = (left: Stretch, right: Stretch, floor: number) => number

/** What is to be aligned, and how. */
export interface Search {
  /** The first index on either side; 0 when absent. */
  readonly from?: readonly [left: number, right: number]
  /** How many there are on either side. */
  readonly lengths: readonly [left: number, right: number]
  readonly shapes: readonly Shape[]
  readonly value: Value
  /** Whether a bead could hold both: what is soon told of most pairs of a long text. All could when absent. */
  readonly couldMeet?: (left: number, right: number) => boolean
  /** What a bead that begins with two members is worth on top when it stands directly behind another one. */
  readonly join?: (left: number, right: number) => number
  /** Whether a bead at the start, or at the end, of both sides stands directly beside another one. */
  readonly joined?: readonly [start: boolean, end: boolean]
  /** The cells that are looked at; all when absent. */
  readonly corridor?: Corridor
}

/** For each number of members on the left, the least and the greatest number on the right. Neither ever falls. */
export type Corridor = (left: number) => readonly [least: number, greatest: number]

/**
 * The beads of highest total value that cover two stretches in order, each member at most once (the program of Gale
 * and Church 1993, "A program for aligning sentences in bilingual corpora", with values instead of costs). Leaving a
 * member alone is worth nothing.
 */
export function bestBeads(search: Search): readonly Bead[] {
  const { corridor, lengths, joined = [false, false], shapes } = search
  const reach = Math.max(...shapes.map(([a]) => a))
  const ways: Way[] = []
  // The row above, and those above it as far as a bead reaches: all rows of a long text are more than memory should hold.
  let above: readonly Row[] = []
  for (let i = 0; i <= lengths[0]; i++) {
    const [least, greatest] = corridor?.(i) ?? [0, lengths[1]]
    const row = emptyRow(least, greatest - least + 1)
    ways.push(fillRow(i, row, above, search))
    above = [row, ...above.slice(0, reach - 1)]
  }
  return traceBack(ways, search, joined[1])
}

/** What is known of the cells with so many members on the left, from the least number on the right. */
interface Row {
  readonly least: number
  /** Highest total of the members before a cell. */
  readonly best: Float64Array
  /** The same before a bead that begins in a cell, directly behind another one or not. */
  readonly reached: Float64Array
}

/** How the best totals of a row came about: a byte for each cell. */
interface Way {
  readonly least: number
  readonly steps: Uint8Array
}

/** Number of the shape of the bead that ends in a cell, from 1; 0 when there is none. */
const SHAPE = 0b1111

/** The last on the right may be left alone. */
const BESIDE = 0b10000

/** The last on the left may be left alone. */
const ABOVE = 0b100000

/** A bead that begins in the cell had best stand directly behind another one. */
const JOINED = 0b1000000

const IMPOSSIBLE = Number.NEGATIVE_INFINITY

function emptyRow(least: number, size: number): Row {
  return { least, best: new Float64Array(size), reached: new Float64Array(size) }
}

function fillRow(i: number, { least, best, reached }: Row, above: readonly Row[], search: Search): Way {
  const { joined, join, from = [0, 0], shapes, value, couldMeet } = search
  const steps = new Uint8Array(best.length)
  // Once a row: there are thousands of cells.
  const lefts = shapes.map(([a]): Stretch => ({ first: from[0] + i - a, count: a }))
  const starts = shapes.map(([a]) => above[a - 1])
  const [last] = above
  for (let cell = 0; cell < best.length; cell++) {
    const j = least + cell
    let paired = i === 0 && j === 0 && joined?.[0] ? 0 : IMPOSSIBLE
    let step = 0
    const isOpen = i > 0 && j > 0 && (couldMeet?.(from[0] + i - 1, from[1] + j - 1) ?? true)
    for (let shape = 0; isOpen && shape < shapes.length; shape++) {
      const b = (shapes[shape] as Shape)[1]
      const row = starts[shape]
      const start = row && b <= j ? reachedIn(row, j - b) : IMPOSSIBLE
      if (start === IMPOSSIBLE) continue
      const right = { first: from[1] + j - b, count: b }
      const total = start + value(lefts[shape] as Stretch, right, paired - start)
      if (total <= paired) continue
      paired = total
      step = shape + 1
    }
    const alone = last ? bestIn(last, j) : 0
    const beside = cell > 0 ? (best[cell - 1] as number) : IMPOSSIBLE
    const most = Math.max(paired, alone, beside)
    const behind = paired === IMPOSSIBLE ? paired : paired + (join?.(from[0] + i, from[1] + j) ?? 0)
    best[cell] = most
    reached[cell] = Math.max(most, behind)
    steps[cell] =
      step | (beside === most ? BESIDE : 0) | (alone === most ? ABOVE : 0) | (behind >= most ? JOINED : 0)
  }
  return { least, steps }
}

/** A total of a row; that of the nearest cell when the cell was not looked at. */
function bestIn({ least, best }: Row, j: number): number {
  return best[Math.min(j - least, best.length - 1)] ?? IMPOSSIBLE
}

/** The highest total before a bead that begins in a cell; beside the corridor none stands directly behind another. */
function reachedIn(row: Row, j: number): number {
  return row.reached[j - row.least] ?? bestIn(row, j)
}

function traceBack(ways: readonly Way[], search: Search, isLastJoined: boolean): readonly Bead[] {
  const { lengths, shapes, from = [0, 0] } = search
  const stepAt = (i: number, j: number) => ways[i]?.steps[j - (ways[i]?.least ?? 0)] ?? 0
  const beads: Bead[] = []
  let [i, j] = lengths
  let isPaired = isLastJoined && (stepAt(i, j) & JOINED) > 0
  while (i > 0 && j > 0) {
    const { least, steps } = ways[i] as Way
    j = Math.min(j, least + steps.length - 1)
    const step = stepAt(i, j)
    const shape = shapes[(step & SHAPE) - 1]
    // A bead that adds nothing is none.
    if (!isPaired && (step & BESIDE) > 0) j--
    else if (!shape || (!isPaired && (step & ABOVE) > 0)) i--
    else {
      const [a, b] = shape
      beads.push({ left: range(from[0] + i - a, a), right: range(from[1] + j - b, b) })
      i -= a
      j -= b
      isPaired = (stepAt(i, j) & JOINED) > 0
    }
  }
  return beads.reverse()
}

function range(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, offset) => first + offset)
}

/** The beads that share no member with one before them. */
export function withoutOverlap(beads: readonly Bead[]): readonly Bead[] {
  const taken = { left: new Set<number>(), right: new Set<number>() }
  return beads.filter(({ left, right }) => {
    if (left.some((i) => taken.left.has(i)) || right.some((j) => taken.right.has(j))) return false
    for (const i of left) taken.left.add(i)
    for (const j of right) taken.right.add(j)
    return true
  })
}

/** Where a bead begins on both sides, and where the next one would. */
export function endsOf({ left, right }: Bead): Ends {
  const start = [left[0] ?? 0, right[0] ?? 0] as const
  return { start, end: [start[0] + left.length, start[1] + right.length] }
}

type Place = readonly [left: number, right: number]

interface Ends {
  readonly start: Place
  readonly end: Place
}
