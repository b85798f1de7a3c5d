/** Names inside compounds, where what is left beside a name can be a word (`beside.ts`). */

import { memoOf, perThing } from '../syntax/memo.js'
import { befores, closes, DERIVED, LONG, opens, rests, SHORTEST } from './beside.js'
import type { Entry, NameIndex } from './lookup.js'
import { EXACT } from './names.js'
import { VOWEL } from './sounds.js'

/** A name that a longer word has in it. */
export interface Part {
  readonly entry: Entry
  readonly rule: string
  /** `first` wherever another part follows. */
  readonly place: 'first' | 'last'
  /** Letters of the word before the name, and number of letters that the name takes. */
  readonly start: number
  readonly size: number
}

/** No word has so many letters; what is longer is no word, and not worth the time. */
const MAX_LETTERS = 80

/** The longest names that a word has in it, when the rest can be a word. `key` is of one word. */
export function partsOf(key: string, index: NameIndex): readonly Part[] {
  if (key.length > MAX_LETTERS) return NONE
  return foundIn(index).get(key, () => search(key, index))
}

/** What was found in a word: texts say the same words again and again. */
const foundIn = perThing((_: NameIndex) => memoOf<readonly Part[]>(MOST_WORDS / 2))

/** Words that are remembered at most. */
const MOST_WORDS = 50_000

const NONE: readonly never[] = []

function search(key: string, index: NameIndex): readonly Part[] {
  const isWhole = ({ entry, start, size }: Part) =>
    !index.lexicon.isPiece(key, entry.name.text.toLowerCase(), { start, end: start + size })
  const found = [...firstsOf(key, index), ...lastsOf(key, index)].filter(isWhole)
  const all = found.length > 0 ? found : middlesOf(key, index).filter(isWhole)
  if (all.length === 0) return NONE
  const longest = Math.max(0, ...all.map(({ size }) => size))
  return all.filter(({ size }) => size === longest)
}

function firstsOf(key: string, index: NameIndex): readonly Part[] {
  const found: Part[] = []
  for (let at = 1; at <= key.length - 2; at += 1)
    for (const entry of index.firstParts(key.slice(0, at)))
      if (opens(key, 0, at, entry, index))
        found.push({ entry, rule: entry.form.rule, place: 'first', start: 0, size: at })
  return found
}

function lastsOf(key: string, index: NameIndex): readonly Part[] {
  const found: Part[] = []
  for (let at = 2; at <= key.length - 2; at += 1)
    for (const entry of index.single(key.slice(at)))
      if (closes(key, at, entry, index))
        found.push({ entry, rule: lastPart(entry), place: 'last', start: at, size: key.length - at })
  return found
}

/** Between two others, of which at least one must be known. */
function middlesOf(key: string, index: NameIndex): readonly Part[] {
  const found: Part[] = []
  for (let start = 3; start <= key.length - 6; start += 1)
    for (let end = start + SHORTEST; end <= key.length - 3; end += 1)
      for (const entry of index.firstParts(key.slice(start, end)))
        if (isBetween(key, start, end, entry, index))
          found.push({ entry, rule: `…${entry.form.rule}`, place: 'first', start, size: end - start })
  return found
}

function isBetween(key: string, start: number, end: number, entry: Entry, index: NameIndex): boolean {
  const isKnown = befores(key, start).some(index.lexicon.isFirst) || DERIVED.test(key.slice(0, start))
  const isBehind = rests(key, end).some(index.lexicon.isHead)
  if (!isKnown || (!isBehind && lettersOf(entry) < LONG)) return false
  return VOWEL.test(key.slice(0, start)) && opens(key, start, end, entry, index)
}

function lastPart({ form }: Entry): string {
  return form.rule === EXACT ? `…${form.text}` : `…${form.text}, ${form.rule}`
}

function lettersOf({ name }: Entry): number {
  return name.text.length
}
