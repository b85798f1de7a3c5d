/** Which words of two languages say the same, as texts show that do. */
import { put } from '../groups.js'

/** The words of a text, each once. */
export type Vocabulary = ReadonlySet<string>

/** A word with one of another language that says the same. */
export type WordPair = readonly [word: string, other: string]

/** Log-likelihood ratio from which two words are taken to say the same; chance exceeds it once in 2,000 times. */
const SURE = 12

/** Share of the pairs with either word in which two that say the same are together (Dice's coefficient). */
const TOGETHER = 0.3

/**
 * Links words of two languages that occur together in pairs of texts more often than chance would have it, the surest
 * first, each with one other only (competitive linking: Melamed 2000, "Models of translational equivalence among words";
 * the measure is Dunning's log-likelihood ratio of 1993). Those in one pair only, and the same on both sides, are left out.
 */
export function linkWords(pairs: readonly (readonly [Vocabulary, Vocabulary])[]): readonly WordPair[] {
  const taken = { left: new Set<string>(), right: new Set<string>() }
  return associations(pairs).filter(([word, other]) => {
    if (taken.left.has(word) || taken.right.has(other)) return false
    taken.left.add(word)
    taken.right.add(other)
    return true
  })
}

/** Words that are together more often than chance would have it, the surest first. */
function associations(pairs: readonly (readonly [Vocabulary, Vocabulary])[]): readonly WordPair[] {
  const ofLeft = repeated(pairs.map(([own]) => own))
  const ofRight = repeated(pairs.map(([, others]) => others))
  const numbers = new Map([...ofRight.keys()].map((word, number) => [word, number]))
  const words = [...ofRight.keys()]
  const totals = [...ofRight.values()].map(({ length }) => length)
  const beside = pairs.map(([, others]) => [...others].flatMap((word) => numbers.get(word) ?? []))
  const counts = new Uint32Array(words.length)
  const links: { readonly words: WordPair; readonly score: number }[] = []
  for (const [word, own] of ofLeft) {
    for (const number of countBeside(own, beside, counts)) {
      const together = counts[number] as number
      counts[number] = 0
      const score = likelihoodRatio(together, [own.length, totals[number] as number], pairs.length)
      const other = words[number] as string
      const share = (2 * together) / (own.length + (totals[number] as number))
      if (score >= SURE && share >= TOGETHER && word !== other) links.push({ words: [word, other], score })
    }
  }
  return links.sort((a, b) => b.score - a.score).map(({ words }) => words)
}

/** Words of more than one passage with the passages' indices. */
function repeated(all: readonly Vocabulary[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  all.forEach((own, index) => {
    for (const word of own) put(found, word, index)
  })
  for (const [word, places] of found) if (places.length < 2) found.delete(word)
  return found
}

/** Counts how often each word of the other side, by its number, stands in some of the pairs; those that do. */
function countBeside(
  places: readonly number[],
  beside: readonly (readonly number[])[],
  counts: Uint32Array,
): readonly number[] {
  const found: number[] = []
  // More tell nothing new about a word that is everywhere.
  for (const at of places.slice(0, MAX_PLACES))
    for (const number of beside[at] ?? []) if ((counts[number] as number)++ === 0) found.push(number)
  return found
}

const MAX_PLACES = 2000

/** Of two words: in how many pairs they are together, and each for itself. */
function likelihoodRatio(both: number, [a, b]: readonly [number, number], n: number): number {
  if (both * n <= a * b) return 0
  const term = (found: number, expected: number) => (found === 0 ? 0 : found * Math.log(found / expected))
  const sum =
    term(both, (a * b) / n) +
    term(a - both, (a * (n - b)) / n) +
    term(b - both, ((n - a) * b) / n) +
    term(n - a - b + both, ((n - a) * (n - b)) / n)
  return 2 * sum
}
