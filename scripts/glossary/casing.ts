/** Whether a name is written with the capitals that it must have. */
import type { Entry, Name, NameIndex } from './lookup.js'
import { type Atom, keyOf, visible } from './tokens.js'

/** The entries that may be written as a word is. */
export function cased(
  text: string,
  piece: Atom,
  entries: readonly Entry[],
  index: NameIndex,
  written = text.slice(piece.start, piece.end),
): readonly Entry[] {
  return entries.filter(
    ({ name, form }) =>
      isCased(written, form.text, name, index) && !isNounOfVerb(text, piece, form.text, name, index),
  )
}

/** Whether a word has a capital inside a sentence where only nouns have one, and the form of a verb has none: *die Absage*. */
function isNounOfVerb(
  text: string,
  { start, end }: Atom,
  form: string,
  name: Name,
  index: NameIndex,
): boolean {
  if (index.morphology.capitals === 'free' || name.wordClass !== 'verb' || form === name.text) return false
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
  text: string,
  piece: Atom,
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
