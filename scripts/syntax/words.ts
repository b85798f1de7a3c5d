/** Cutting text into words, punctuation and white space. */
import { once } from './memo.js'

/** Scripts that are written without spaces between words. */
export const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

const TOKEN = /\s+|[\p{L}\p{N}\p{M}_]+(?:['’.,][\p{L}\p{N}\p{M}_]+)*|[^\s]/gu

/** `Intl.Segmenter` takes quadratic time on Node 20, so it gets short pieces. In UTF-16 units. */
const SEGMENTER_LIMIT = 1000

/** Its data take long to load, and many commands cut no text. */
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'word' }))

/** All tokens of a text, white space included: joined, they are the text. */
export function tokens(text: string): readonly string[] {
  return (text.match(TOKEN) ?? []).flatMap((token) => (UNSPACED.test(token) ? cutUnspaced(token) : [token]))
}

/** The words of a text in lower case, without punctuation and white space. */
export function words(text: string): readonly string[] {
  return tokens(text.normalize('NFC').toLowerCase()).filter(isWord)
}

/** Whether a token is a word or a number. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token)
}

function cutUnspaced(token: string): readonly string[] {
  const cut: string[] = []
  for (let start = 0; start < token.length; start += SEGMENTER_LIMIT) {
    for (const { segment } of segmenter().segment(token.slice(start, start + SEGMENTER_LIMIT)))
      cut.push(segment)
  }
  return cut
}
