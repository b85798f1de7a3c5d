/** Learns from pairs that are likely right which words of two languages say the same. */
import { type Twin, withClues } from './clues.js'
import type { Match } from './gaps.js'

/** Both sides' passages. */
export interface Twins {
  readonly left: readonly Twin[]
  readonly right: readonly Twin[]
}

/**
 * The passages with one more clue for each word whose translation the pairs show. Words that occur together more often
 * than chance would have it are linked, the surest first, each with one other only (competitive linking: Melamed 2000,
 * "Models of translational equivalence among words"; the measure is Dunning's log-likelihood ratio of 1993).
 */
export function teach({ left, right }: Twins, pairs: readonly Match[]): Twins {
  const own = left.map(vocabulary)
  const others = right.map(vocabulary)
  const links = linkWords(pairs.map(([i, j]) => [own[i] ?? NONE, others[j] ?? NONE]))
  const clueOf = { left: new Map<string, string>(), right: new Map<string, string>() }
  for (const [word, other] of links) {
    if (clueOf.left.has(word) || clueOf.right.has(other)) continue
    clueOf.left.set(word, `lexicon ${word} ${other}`)
    clueOf.right.set(other, `lexicon ${word} ${other}`)
  }
  return { left: left.map(taught(own, clueOf.left)), right: right.map(taught(others, clueOf.right)) }
}

type Vocabulary = ReadonlySet<string>

const NONE: Vocabulary = new Set()

/** Log-likelihood ratio from which two words are taken to say the same; chance exceeds it once in 2,000 times. */
const SURE = 12

function vocabulary({ words }: Twin): Vocabulary {
  return new Set(words.filter((word) => !/\d/u.test(word)))
}

function taught(all: readonly Vocabulary[], clueOf: ReadonlyMap<string, string>) {
  return (twin: Twin, at: number): Twin =>
    withClues(
      twin,
      [...(all[at] ?? NONE)].flatMap((word) => clueOf.get(word) ?? []),
    )
}

/** Associations above chance, the surest first. */
function linkWords(
  pairs: readonly (readonly [Vocabulary, Vocabulary])[],
): readonly (readonly [string, string])[] {
  const ofLeft = repeated(pairs.map(([own]) => own))
  const ofRight = repeated(pairs.map(([, others]) => others))
  const links: { readonly words: readonly [string, string]; readonly score: number }[] = []
  for (const [word, own] of ofLeft) {
    for (const [other, together] of countBeside(own, pairs, ofRight)) {
      const score = likelihoodRatio(together, [own.length, ofRight.get(other)?.length ?? 0], pairs.length)
      if (word !== other && score >= SURE) links.push({ words: [word, other], score })
    }
  }
  return links.sort((a, b) => b.score - a.score).map(({ words }) => words)
}

/** Words of more than one passage with the passages' indices. */
function repeated(all: readonly Vocabulary[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  all.forEach((own, index) => {
    for (const word of own) {
      const places = found.get(word)
      if (places) places.push(index)
      else found.set(word, [index])
    }
  })
  for (const [word, places] of found) if (places.length < 2) found.delete(word)
  return found
}

/** How often each word of the other side stands in some of the pairs. */
function countBeside(
  places: readonly number[],
  pairs: readonly (readonly [Vocabulary, Vocabulary])[],
  known: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  // More tell nothing new about a word that is everywhere.
  for (const at of places.slice(0, MAX_PLACES))
    for (const other of pairs[at]?.[1] ?? NONE)
      if (known.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1)
  return counts
}

const MAX_PLACES = 50

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
