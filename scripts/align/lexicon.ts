/** Learns from pairs that are likely right which words of two languages say the same. */
import { put } from '../groups.js'
import { perThing } from '../syntax/memo.js'
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
  const own = left.map((twin) => vocabulary(twin))
  const others = right.map((twin) => vocabulary(twin))
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

/** Asked of a source's passage in every language. */
const vocabulary = perThing(
  ({ words }: Twin): Vocabulary => new Set(words.filter((word) => !/\d/u.test(word))),
)

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
  const numbers = new Map([...ofRight.keys()].map((word, number) => [word, number]))
  const words = [...ofRight.keys()]
  const totals = [...ofRight.values()].map(({ length }) => length)
  const beside = pairs.map(([, others]) => [...others].flatMap((word) => numbers.get(word) ?? []))
  const counts = new Uint32Array(words.length)
  const links: { readonly words: readonly [string, string]; readonly score: number }[] = []
  for (const [word, own] of ofLeft) {
    for (const number of countBeside(own, beside, counts)) {
      const together = counts[number] as number
      counts[number] = 0
      const score = likelihoodRatio(together, [own.length, totals[number] as number], pairs.length)
      const other = words[number] as string
      if (score >= SURE && word !== other) links.push({ words: [word, other], score })
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
