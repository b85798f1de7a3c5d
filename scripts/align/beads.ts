/** Dynamic programming over two sequences: which neighbours belong together, in order. */

/** Some neighbours on the left that belong to some on the right. Indices are ascending and without holes. */
export interface Bead {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** How many on the left belong to how many on the right. */
export type Shape = readonly [left: number, right: number]

/** What a bead is worth; 0 or less when its members are better left alone. */
export type Value = (bead: Bead) => number

/**
 * Comparisons after which the search keeps to a band around the diagonal, so that two long unrelated stretches
 * take bounded time.
 */
const MAX_CELLS = 250_000

/**
 * The beads of highest total value that cover two stretches in order, each member at most once (the program of Gale
 * and Church 1993, "A program for aligning sentences in bilingual corpora", with values instead of costs). Leaving a
 * member alone is worth nothing.
 */
export function bestBeads(
  left: readonly number[],
  right: readonly number[],
  shapes: readonly Shape[],
  value: Value,
): readonly Bead[] {
  const width = right.length + 1
  const totals = new Float64Array((left.length + 1) * width)
  const choices: (Bead | undefined)[] = new Array(totals.length)
  const band = bandOf(left.length, right.length)
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      const at = i * width + j
      const above = i > 0 ? (totals[at - width] ?? 0) : 0
      const beside = j > 0 ? (totals[at - 1] ?? 0) : 0
      totals[at] = Math.max(above, beside)
      if (Math.abs(i * right.length - j * left.length) > band) continue
      for (const [a, b] of shapes) {
        if (a > i || b > j) continue
        const bead = { left: left.slice(i - a, i), right: right.slice(j - b, j) }
        const worth = value(bead)
        const total = (totals[at - a * width - b] ?? 0) + worth
        if (worth <= 0 || total <= (totals[at] ?? 0)) continue
        totals[at] = total
        choices[at] = bead
      }
    }
  }
  return traceBack(left.length, right.length, totals, choices)
}

function bandOf(n: number, m: number): number {
  if (n * m <= MAX_CELLS) return Number.POSITIVE_INFINITY
  return Math.max(n, m) * Math.max(10, MAX_CELLS / Math.max(n, m) / 2)
}

function traceBack(
  n: number,
  m: number,
  totals: Float64Array,
  choices: readonly (Bead | undefined)[],
): readonly Bead[] {
  const beads: Bead[] = []
  let i = n
  let j = m
  while (i > 0 && j > 0) {
    const at = i * (m + 1) + j
    const bead = choices[at]
    if (bead) {
      beads.unshift(bead)
      i -= bead.left.length
      j -= bead.right.length
    } else if (totals[at] === totals[at - 1]) j--
    else i--
  }
  return beads
}
