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
  const { lengths, joined = [false, false] } = search
  const grid: Grid = { rows: [], best: [], paired: [], choices: [] }
  for (let i = 0; i <= lengths[0]; i++) fillRow(i, grid, search)
  const last = at(grid.best, grid, lengths[0], lengths[1])
  const isPaired = joined[1] && joinedTotal(grid, search, lengths[0], lengths[1]) >= last
  return traceBack(grid, search, isPaired)
}

/** By the number of members on the left, and then from the least number on the right. */
interface Grid {
  readonly rows: (readonly [least: number, greatest: number])[]
  /** Highest total of the members before a cell. */
  readonly best: Float64Array[]
  /** The same when the last of both sides are in one bead. */
  readonly paired: Float64Array[]
  /** Index of that bead's shape. */
  readonly choices: Int8Array[]
}

const IMPOSSIBLE = Number.NEGATIVE_INFINITY

/** A value of the grid; that of the nearest cell when the cell was not looked at. */
function at(values: readonly Float64Array[], { rows }: Grid, i: number, j: number): number {
  const [least = 0, greatest = 0] = rows[i] ?? []
  return values[i]?.[Math.min(j, greatest) - least] ?? IMPOSSIBLE
}

function fillRow(i: number, grid: Grid, search: Search): void {
  const { corridor, lengths, joined, from = [0, 0], shapes, value } = search
  const [least, greatest] = corridor?.(i) ?? [0, lengths[1]]
  const size = greatest - least + 1
  const best = new Float64Array(size)
  const paired = new Float64Array(size).fill(IMPOSSIBLE)
  const choices = new Int8Array(size).fill(-1)
  grid.rows.push([least, greatest])
  grid.best.push(best)
  grid.paired.push(paired)
  grid.choices.push(choices)
  if (i === 0 && least === 0 && joined?.[0]) paired[0] = 0
  // Once a row: there are thousands of cells.
  const lefts = shapes.map(([a]): Stretch => ({ first: from[0] + i - a, count: a }))
  for (let j = least; j <= greatest; j++) {
    const cell = j - least
    let highest = paired[cell] as number
    for (let shape = 0; shape < shapes.length; shape++) {
      const [a, b] = shapes[shape] as Shape
      if (a > i || b > j) continue
      const before = reached(grid, search, i - a, j - b)
      if (before === IMPOSSIBLE) continue
      const right = { first: from[1] + j - b, count: b }
      const total = before + value(lefts[shape] as Stretch, right, highest - before)
      if (total <= highest) continue
      highest = total
      choices[cell] = shape
    }
    paired[cell] = highest
    const above = i > 0 ? at(grid.best, grid, i - 1, j) : 0
    const beside = j > least ? (best[cell - 1] as number) : IMPOSSIBLE
    best[cell] = Math.max(highest, above, beside)
  }
}

/** The highest total before a bead that begins in a cell. */
function reached(grid: Grid, search: Search, i: number, j: number): number {
  const alone = at(grid.best, grid, i, j)
  return isInside(grid, i, j) ? Math.max(alone, joinedTotal(grid, search, i, j)) : alone
}

/** The total before a bead that begins in a cell, directly behind another one. */
function joinedTotal(grid: Grid, { join, from = [0, 0] }: Search, i: number, j: number): number {
  return at(grid.paired, grid, i, j) + (join?.(from[0] + i, from[1] + j) ?? 0)
}

function traceBack(grid: Grid, search: Search, paired: boolean): readonly Bead[] {
  const { lengths, shapes, from = [0, 0] } = search
  const beads: Bead[] = []
  let [i, j] = lengths
  let isPaired = paired
  while (i > 0 && j > 0) {
    const [least = 0, greatest = 0] = grid.rows[i] ?? []
    j = Math.min(j, greatest)
    const total = at(grid.best, grid, i, j)
    const shape = shapes[grid.choices[i]?.[j - least] ?? -1]
    // A bead that adds nothing is none.
    if (!isPaired && j > least && grid.best[i]?.[j - 1 - least] === total) j--
    else if (!shape || (!isPaired && at(grid.best, grid, i - 1, j) === total)) i--
    else {
      const [a, b] = shape
      beads.push({ left: range(from[0] + i - a, a), right: range(from[1] + j - b, b) })
      i -= a
      j -= b
      isPaired = isInside(grid, i, j) && joinedTotal(grid, search, i, j) >= at(grid.best, grid, i, j)
    }
  }
  return beads.reverse()
}

function isInside({ rows }: Grid, i: number, j: number): boolean {
  const [least = 0, greatest = 0] = rows[i] ?? []
  return j >= least && j <= greatest
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
