/** How alike two texts of one language are, by the words they share. */
import { countsOf, put } from '../groups.js'
import { once, perKey } from '../syntax/memo.js'
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

/** A bag by its index. */
export type Bags = (index: number) => Bag

/**
 * Number of words that an old bag shares with one of so many new ones, by their indices. What all pairs share is told by
 * a list of the bags that hold a word, since most pairs of a long text share next to nothing.
 */
export function sharedBetween(old: Bags, now: Bags, length: number): (i: number, j: number) => number {
  const holders = once(() => {
    const known = new Map<string, { readonly j: number; readonly count: number }[]>()
    for (let j = 0; j < length; j++) for (const [word, count] of now(j).counts) put(known, word, { j, count })
    return known
  })
  const rowOf = perKey((i: number) => {
    const row = new Uint32Array(length)
    for (const [word, count] of old(i).counts)
      for (const holder of holders().get(word) ?? [])
        row[holder.j] = (row[holder.j] ?? 0) + Math.min(count, holder.count)
    return row
  })
  // Asked pair by pair, of millions: mostly one row after another.
  let [last, row] = [-1, new Uint32Array(0)]
  return (i, j) => {
    if (i !== last) [last, row] = [i, rowOf(i)]
    return row[j] ?? 0
  }
}

/** Dice's coefficient of two bags, 0–1 (Dice 1945, "Measures of the amount of ecologic association"); `shared` where it is known. */
export function similarity(a: Bag, b: Bag, shared = sharedWords(a, b)): number {
  const size = a.size + b.size
  return size === 0 ? 1 : (2 * shared) / size
}

function bagOfWords(all: readonly string[]): Bag {
  return { counts: countsOf(all), size: all.length }
}
