/** Normal forms and digests of text. Everything that compares texts compares them in one of these forms. */
import { hash } from 'node:crypto'

/** NFC with every run of white space, line ends included, as one space; nothing at either end. */
export function collapse(text: string): string {
  const normal = text.normalize('NFC')
  return LOOSE.test(normal) ? normal.replace(/\s+/gu, ' ').trim() : normal
}

/** White space that is not a single space between two words. Most texts have none. */
const LOOSE = /[^\S ]| (?: |$)|^ /u

/** A text with line feeds for all its line ends. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/gu, '\n')
}

/** The first 16 hexadecimal digits of the SHA-256 of a text in its collapsed form. */
export function digest(text: string): string {
  return hash('sha256', collapse(text), 'hex').slice(0, 16)
}

/** The digest that a record keeps of its target: of one segment's text, or of several read as one. */
export function targetDigest(texts: readonly string[]): string {
  return digest(texts.join('\n'))
}

/** Number of words, as a translator counts them: runs of letters and digits; each CJK character is one. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu

/** Whether a word is an abbreviation in capitals. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word)
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u

/** Order of two strings by code unit; the same on every machine, unlike a locale's order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Number of members that two texts or lists have in common, from the first on. */
export function sharedStart<T>(a: ArrayLike<T>, b: ArrayLike<T>): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  return at
}

/** A path in a form that is the same for paths that many systems take for one: letter case and Unicode's normal form do not count. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC')
}

/**
 * The language of a tag without script, region and variants, in small letters: `pt` of `pt-BR` and of `pt_br`. Norwegian
 * is taken for bokmål, as `no` nearly always means, so `no` and `nb` are one language.
 */
export function primaryLanguage(tag: string): string {
  const known = PRIMARIES.get(tag)
  if (known !== undefined) return known
  const [found = ''] = tag.toLowerCase().split(/[-_]/u)
  const primary = found === 'no' ? 'nb' : found
  PRIMARIES.set(tag, primary)
  return primary
}

/** Asked for every text of every document, of the few languages of a project. */
const PRIMARIES = new Map<string, string>()

/** Whether two tags name the same language; case has no meaning in them. */
export function isSameTag(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** A text as a part of a regular expression that finds nothing but that text. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
