/**
 * Cutting a text into the pieces that terms are compared with.
 *
 * The pieces are those of `Intl.Segmenter` with its granularity of words; the test of the labelled sentences holds
 * them together. It is a regular expression all the same: on Node 20 the segmenter needs time and memory in the
 * square of the text's length, and a twentieth of the speed on short ones. No two parts of the expression can match
 * the same character, so it takes linear time.
 */

import { replaceAddresses } from '../syntax/addresses.js'

/** A piece of a text: a run of letters, marks and digits with what holds it together inside a word. */
export interface Atom {
  readonly start: number
  readonly end: number
  readonly key: string
  /** The text between the piece before and this one. */
  readonly gap: string
}

/** A word where it stands: a text in its pieces, and which of them it is. */
export interface Spot {
  readonly text: string
  readonly pieces: readonly Atom[]
  readonly at: number
}

const LETTER = '[\\p{L}\\p{M}\\p{N}\\p{Cf}_]'
const ATOM = new RegExp(`${LETTER}+(?:[:'’.·]${LETTER}+)*`, 'gu')

const EDGES = /^_+|_+$/gu

/** The pieces of a text, in order. Offsets are those of the text as it was given. */
export function atoms(text: string): readonly Atom[] {
  const prose = replaceAddresses(text, (address) => ' '.repeat(address.length))
  const found: Atom[] = []
  let end = 0
  for (const { 0: written, index } of prose.matchAll(ATOM)) {
    // A low line holds words together, and marks emphasis around them.
    const word = written.includes('_') ? written.replace(EDGES, '') : written
    if (word === '') continue
    const start = index + (word === written ? 0 : written.indexOf(word))
    found.push({ start, end: start + word.length, key: keyOf(word), gap: prose.slice(end, start) })
    end = start + word.length
  }
  return found
}

/** The form in which words are compared: NFC, lower case, without invisible characters, quotes as one. */
export function keyOf(word: string): string {
  return visible(word).toLowerCase()
}

/** A word without characters that nobody sees, in NFC, with straight apostrophes. */
export function visible(word: string): string {
  if (PLAIN.test(word)) return word
  return word
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[’ʼ]/gu, "'")
}

/** Letters of the Latin blocks are in NFC as they stand, and all of them are seen. */
const PLAIN = /^[\x20-\x7e\u00c0-\u024f]*$/
