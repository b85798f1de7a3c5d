/** Guesses what somebody meant to write. */
import { sharedStart } from '../text.js'

/**
 * The candidate nearest to a word: the one of which the least would have to change, at most a third of what stands behind
 * the folders that both begin with; or else the last known folder of a path, or the one that begins or ends alike.
 * `undefined` when there is none.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const [nearest] = candidates
    .map((candidate) => ({ candidate, ...beyondFolders(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ wanted, found, limit }) => Math.abs(found.length - wanted.length) <= limit)
    .map((one) => ({ ...one, distance: distanceOf(one.wanted, one.found) }))
    .filter(({ distance, limit }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
  return (
    nearest?.candidate ??
    lastFolder(word, candidates) ??
    beginsLike(word, candidates) ??
    endsLike(word, candidates)
  )
}

/** Of a word and a candidate what stands behind the folders that both begin with, and how much of it may differ. */
function beyondFolders(word: string, candidate: string) {
  const start = word.slice(0, sharedStart(word, candidate)).lastIndexOf('/') + 1
  const wanted = word.slice(start)
  return { wanted, found: candidate.slice(start), limit: Math.ceil(wanted.length / 3) }
}

/** The longest candidate that is a folder of a path. */
function lastFolder(path: string, candidates: readonly string[]): string | undefined {
  return candidates
    .filter((candidate) => path.startsWith(`${candidate}/`))
    .toSorted((a, b) => b.length - a.length)[0]
}

/** The candidate with which a word has most of its beginning in common: two thirds of the shorter of both, and three letters. */
function beginsLike(word: string, candidates: readonly string[]): string | undefined {
  const only = candidates.filter((candidate) => candidate.startsWith(word))
  if (word !== '' && only.length === 1) return only[0]
  const [nearest] = candidates
    .map((candidate) => ({ candidate, shared: sharedStart(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, shared }) => shared >= 3 && shared >= (Math.min(candidate.length, word.length) * 2) / 3,
    )
    .toSorted((a, b) => b.shared - a.shared || a.candidate.length - b.candidate.length)
  return nearest?.candidate
}

/** The first path that ends with the one that was given. */
function endsLike(word: string, candidates: readonly string[]): string | undefined {
  return candidates.find((candidate) => candidate.endsWith(`/${word}`))
}

/** Changes of a letter, among them two neighbours in the wrong order (optimal string alignment), row by row. */
function distanceOf(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const kept = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      const isSwapped = j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]
      const swapped = isSwapped ? (before[j - 1] ?? 0) + 1 : kept
      next.push(Math.min(kept, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    ;[before, row] = [row, next]
  }
  return row[b.length] ?? 0
}
