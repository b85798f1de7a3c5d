/**
 * Finds the texts of a memory that are most like a text: all that are as like as asked, and no approximation. How many
 * words two texts share bounds how like they can be, and an inverted index tells that for all texts at once; only those
 * whose bound is high enough are compared word by word.
 */
import { countsOf } from '../groups.js'
import { tokens } from '../syntax/words.js'

/** A text of the index that is like the one asked for. */
interface Likeness {
  /** Index of the text. */
  readonly at: number
  /** See `likeness`; 1 only when both have the same words in the same order. */
  readonly score: number
}

/** Texts that can be searched. */
export interface FuzzyIndex {
  /** The texts that are at least as like as `least` (above 0), the most alike first, `most` of them at most. */
  readonly find: (
    text: string,
    limits: { readonly least: number; readonly most: number },
  ) => readonly Likeness[]
  /** Indices of texts that have the rarest word of a text, `most` of them at most, the first ones first. */
  readonly holding: (text: string, most: number) => readonly number[]
}

/**
 * Twice the length of what two texts have in common, in order, over their lengths together: the measure of Ratcliff
 * and Metzener ("Pattern matching: the gestalt approach", 1988), on whole words and signs, with a longest common
 * subsequence. Capitals and white space do not count. From 0 to 1.
 */
export function likeness(a: string, b: string): number {
  const index = openFuzzyIndex([a])
  return index.find(b, { least: Number.MIN_VALUE, most: 1 })[0]?.score ?? 0
}

/** Makes an index of texts. */
export function openFuzzyIndex(texts: readonly string[]): FuzzyIndex {
  const words = new Map<string, number>()
  const sequences = texts.map((text) => Int32Array.from(wordsOf(text), (word) => numberOf(word, words)))
  const weights = Int32Array.from(words.keys(), (word) => word.length)
  const lengths = Int32Array.from(sequences, (sequence) => lengthOf(sequence, weights))
  const memory: Memory = { words, sequences, weights, lengths, postings: postingsOf(sequences, words.size) }
  const shared = new Int32Array(texts.length)
  return {
    find: (text, limits) => find(wordsOf(text), limits, memory, shared),
    holding: (text, most) => holding(wordsOf(text), most, memory),
  }
}

interface Memory {
  readonly words: ReadonlyMap<string, number>
  /** By text: the numbers of its words, in order. */
  readonly sequences: readonly Int32Array[]
  /** By word: how much it counts. */
  readonly weights: Int32Array
  /** By text: what its words count together. */
  readonly lengths: Int32Array
  readonly postings: Postings
}

/** By word: the texts that have it, from `starts[word]` to before `starts[word + 1]`, and how often. */
interface Postings {
  readonly starts: Int32Array
  readonly texts: Int32Array
  readonly counts: Int32Array
}

function wordsOf(text: string): readonly string[] {
  return tokens(text.normalize('NFC').toLowerCase()).filter((token) => token.trim() !== '')
}

function numberOf(word: string, words: Map<string, number>): number {
  const known = words.get(word)
  if (known !== undefined) return known
  words.set(word, words.size)
  return words.size - 1
}

function lengthOf(sequence: Int32Array, weights: Int32Array): number {
  return sequence.reduce((sum, word) => sum + (weights[word] as number), 0)
}

function postingsOf(sequences: readonly Int32Array[], size: number): Postings {
  const bags = sequences.map(countsOf)
  const starts = new Int32Array(size + 1)
  for (const bag of bags) for (const word of bag.keys()) (starts[word + 1] as number)++
  for (let word = 0; word < size; word++) (starts[word + 1] as number) += starts[word] as number
  const next = starts.slice()
  const texts = new Int32Array(starts[size] as number)
  const counts = new Int32Array(texts.length)
  bags.forEach((bag, text) => {
    for (const [word, count] of bag) {
      const at = next[word] as number
      texts[at] = text
      counts[at] = count
      next[word] = at + 1
    }
  })
  return { starts, texts, counts }
}

/** A word that no text of the index has. */
const UNKNOWN = -1

function find(
  asked: readonly string[],
  { least, most }: { readonly least: number; readonly most: number },
  memory: Memory,
  shared: Int32Array,
): readonly Likeness[] {
  const { words, weights, lengths, sequences } = memory
  const sequence = Int32Array.from(asked, (word) => words.get(word) ?? UNKNOWN)
  const length = asked.reduce((sum, word) => sum + word.length, 0)
  addShared(sequence, memory, shared)
  const candidates: Likeness[] = []
  shared.forEach((weight, at) => {
    const bound = (2 * weight) / (length + (lengths[at] as number))
    if (weight > 0 && bound >= least) candidates.push({ at, score: bound })
  })
  candidates.sort(byScore)
  const found: Likeness[] = []
  for (const { at, score: bound } of candidates) {
    if (found.length === most && bound <= (found.at(-1)?.score ?? 0)) break
    const common = commonWeight(sequence, sequences[at] as Int32Array, weights)
    const score = (2 * common) / (length + (lengths[at] as number))
    if (score < least) continue
    found.push({ at, score })
    found.sort(byScore)
    if (found.length > most) found.pop()
  }
  return found
}

function holding(asked: readonly string[], most: number, { words, postings }: Memory): readonly number[] {
  const { starts, texts } = postings
  let rarest: { readonly start: number; readonly end: number } | undefined
  for (const word of asked) {
    const number = words.get(word)
    if (number === undefined) return []
    const [start, end] = [starts[number] as number, starts[number + 1] as number]
    if (!rarest || end - start < rarest.end - rarest.start) rarest = { start, end }
  }
  return rarest ? [...texts.subarray(rarest.start, Math.min(rarest.end, rarest.start + most))] : []
}

/** The better one first, then the one that came first. */
function byScore(a: Likeness, b: Likeness): number {
  return b.score - a.score || a.at - b.at
}

/** For each text, what the words count that it shares with a sequence, in any order. */
function addShared(sequence: Int32Array, { postings, weights }: Memory, shared: Int32Array): void {
  const { starts, texts, counts } = postings
  shared.fill(0)
  for (const [word, count] of countsOf(sequence)) {
    if (word === UNKNOWN) continue
    const weight = weights[word] as number
    const end = starts[word + 1] as number
    for (let at = starts[word] as number; at < end; at++)
      (shared[texts[at] as number] as number) += Math.min(count, counts[at] as number) * weight
  }
}

/** What a longest common subsequence counts; equal ends are passed over first. */
function commonWeight(a: Int32Array, b: Int32Array, weights: Int32Array): number {
  const weightOf = (word: number) => weights[word] as number
  let [start, aEnd, bEnd, ends] = [0, a.length, b.length, 0]
  while (start < aEnd && start < bEnd && a[start] === b[start]) ends += weightOf(a[start++] as number)
  while (start < aEnd && start < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    ends += weightOf(a[--aEnd] as number)
    bEnd--
  }
  const row = new Int32Array(bEnd - start + 1)
  for (let i = start; i < aEnd; i++) {
    const word = a[i] as number
    if (word === UNKNOWN) continue
    let diagonal = 0
    for (let j = 1; j < row.length; j++) {
      const above = row[j] as number
      const best =
        b[start + j - 1] === word ? diagonal + weightOf(word) : Math.max(above, row[j - 1] as number)
      diagonal = above
      row[j] = best
    }
  }
  return ends + (row.at(-1) ?? 0)
}
