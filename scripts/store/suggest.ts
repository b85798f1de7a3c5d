/** Guesses what somebody meant to write. */

/** The candidate nearest to a word; `undefined` when more than a third of the word would have to change. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.ceil(word.length / 3)
  const [nearest] = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, distance: distanceOf(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
  return nearest?.candidate
}

/** Levenshtein's distance, row by row (Wagner and Fischer 1974). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const kept = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[[...b].length] ?? 0
}
