/** Whether a name is written with the capitals that it must have. */
import type { Entry, Name, NameIndex } from './lookup.js'
import { type Atom, keyOf, visible } from './tokens.js'

/** A word of a text, with what it would have behind it if it stood whole. */
interface Written {
  readonly text: string
  readonly piece: Atom
  readonly behind?: string
}

/** The entries that may be written as a word is. */
export function cased(word: Written, entries: readonly Entry[], index: NameIndex): readonly Entry[] {
  const { text, piece, behind = '' } = word
  const written = text.slice(piece.start, piece.end) + behind
  return entries.filter(
    (entry) =>
      isCased(written, entry.form.text, entry.name, index) && !isNounOfVerb(word, entry, index.morphology),
  )
}

/** Whether a word has a capital inside a sentence where only nouns have one, and the form of a verb has none: *die Absage*. */
function isNounOfVerb(
  { text, piece: { start, end } }: Written,
  { name, form }: Entry,
  { capitals }: NameIndex['morphology'],
): boolean {
  if (capitals === 'free' || name.wordClass !== 'verb' || form.text === name.text) return false
  const written = text.slice(start, end)
  return (
    isCapital(written) && written !== written.toUpperCase() && !OPENING.test(text.slice(0, start).slice(-3))
  )
}

/** What stands before the first word of a sentence, a line or a quotation. */
const OPENING = /(?:^|[.!?:…;|\n]\s*|["'“”„»«‚‘(*_–—-])$/u

/** A form of an abbreviation in capitals. */
const ABBREVIATED = /^\p{Lu}[\p{Lu}\p{N}]+(?:[:']?\p{Ll}*)$/u

/** Whether a word is written with the capitals that its form must have. */
export function isCased(word: string, form: string, name: Name, { morphology }: NameIndex): boolean {
  const written = visible(word)
  if (name.caseSensitive) return written === form
  if (ABBREVIATED.test(form)) return written === form || written === form.toUpperCase()
  return morphology.capitals === 'free' || !isCapital(form) || isCapital(written)
}

/** The first part of a German compound may begin a word in small letters: gemeindeübergreifend. */
export function isCompoundCased(
  { text, piece }: Written,
  { name }: Entry,
  { morphology }: NameIndex,
): boolean {
  if (name.caseSensitive) return visible(text.slice(piece.start, piece.end)).startsWith(name.text)
  return (
    morphology.capitals === 'free' ||
    !isCapital(name.text) ||
    isCapital(text.slice(piece.start, piece.end)) ||
    piece.key.startsWith(keyOf(name.text).slice(0, -1))
  )
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  const first = word.slice(0, 1)
  return first !== first.toLowerCase()
}
