/** Names inside compounds, without a dictionary. */

import type { Entry, NameIndex } from './lookup.js'
import { EXACT } from './names.js'

/** A name that a longer word has in it. */
export interface Part {
  readonly entry: Entry
  readonly rule: string
  readonly place: 'first' | 'last'
  /** Number of letters of the word that the name takes. */
  readonly size: number
}

/** Letters of a name from which it is looked for in compounds; shorter ones stand by chance in too many words. */
const LONG = 6

/** Shorter names of so many letters are looked for where an -s- holds the compound together. */
const LINKED = 4

/** Names of so many letters are looked for behind a first part of four letters and more. */
const BEHIND = 5

/** No word has so many letters; what is longer is no word, and not worth the time. */
const MAX_LETTERS = 80

const VOWEL = /[aeiouyåäöæøüé]/u

/** The longest names that a word begins or ends with, when the rest can be a word. `key` is of one word. */
export function partsOf(key: string, index: NameIndex): readonly Part[] {
  if (key.length > MAX_LETTERS) return []
  const found: Part[] = []
  for (let at = LINKED; at <= key.length - 3; at += 1)
    for (const entry of index.firstParts(key.slice(0, at)))
      if (opens(key, at, entry, index)) found.push({ entry, rule: entry.form.rule, place: 'first', size: at })
  for (let at = 3; at < key.length - 1; at += 1)
    for (const entry of index.single(key.slice(at)))
      if (closes(key, at, entry))
        found.push({ entry, rule: lastPart(entry), place: 'last', size: key.length - at })
  const longest = Math.max(0, ...found.map(({ size }) => size))
  return found.filter(({ size }) => size === longest)
}

function lastPart({ form }: Entry): string {
  return form.rule === EXACT ? `…${form.text}` : `…${form.text}, ${form.rule}`
}

function opens(key: string, at: number, { name, form }: Entry, { morphology }: NameIndex): boolean {
  const rest = key.slice(at)
  const word = name.text.toLowerCase()
  const isLinked = form.text.length > word.length && form.text.endsWith('s')
  if (!isOpen(name, word, isLinked && rest.length > 4)) return false
  if (rest.length < 4 && !morphology.shortHeads.includes(rest)) return false
  if (!VOWEL.test(rest) || name.notForms.has(key)) return false
  if (DOUBLED.test(rest)) return false
  const bare = key.slice(common(key, word))
  return !morphology.derivations.some((ending) => ending.test(rest) || ending.test(bare))
}

/** No word begins so. */
const DOUBLED = /^([bcdfghjkmnpqrstvxz])\1/u

/** Number of letters that two words have in common, from the first on. */
function common(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function closes(key: string, at: number, { name, form }: Entry): boolean {
  const word = name.text.toLowerCase()
  const before = key.slice(0, at)
  if (form.text.length < 3 || !VOWEL.test(before) || name.notForms.has(key)) return false
  // Latin words in -ion end in others by chance: destin-ation, kombi-nation.
  const needsLink = name.compounds !== 'on' && word.length < 8 && /[stn]j?ion$/u.test(word)
  const isLinked = at > 3 && /[^s]s$/u.test(before)
  const isBehind = word.length >= BEHIND && at > 3
  return isOpen(name, word, isBehind || (isLinked && word.length >= LINKED)) && (!needsLink || isLinked)
}

function isOpen({ compounds, text }: Entry['name'], word: string, isLinked: boolean): boolean {
  if (compounds === 'off' || /[\s-]/u.test(text)) return false
  return compounds === 'on' || word.length >= LONG || (isLinked && word.length >= LINKED)
}
