/** How alike two texts of one language are, by the words they share. */
import { countsOf } from '../groups.js'
import { words } from '../syntax/words.js'

/** The words of a text with how often each occurs. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** The bag of a text's words; a text without any counts as one word, itself. */
export function bagOf(text: string): Bag {
  const found = words(text)
  return bagOfWords(found.length > 0 ? found : [text.trim()])
}

/** The bag of several bags' words together. */
export function joinBags(bags: readonly Bag[]): Bag {
  const [only] = bags
  if (bags.length === 1 && only) return only
  return bagOfWords(
    bags.flatMap((bag) => [...bag.counts].flatMap(([word, count]) => Array(count).fill(word))),
  )
}

/** Number of words that two bags share. */
export function sharedWords(a: Bag, b: Bag): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0)
  return shared
}

/** Dice's coefficient of two bags, 0–1 (Dice 1945, "Measures of the amount of ecologic association"). */
export function similarity(a: Bag, b: Bag): number {
  const size = a.size + b.size
  return size === 0 ? 1 : (2 * sharedWords(a, b)) / size
}

function bagOfWords(all: readonly string[]): Bag {
  return { counts: countsOf(all), size: all.length }
}
