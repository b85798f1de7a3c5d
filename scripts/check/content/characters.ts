/** Characters that nobody sees, or that are no text. */
import { t } from '../../phrases.js'
import { primaryLanguage } from '../../text.js'
import { twinRule } from '../twins.js'

/** Rule `control-characters`. */
export const controlCharacters = twinRule({
  id: 'control-characters',
  severity: 'error',
  about: () =>
    t(
      'rule.controlCharacters.about',
      'A translation has no control characters, no characters that are no text, and no change of direction that is never ended.',
    ),
  why: () =>
    t(
      'rule.controlCharacters.why',
      'They break files and searches, and a direction that is never ended can make a page say another thing than its text.',
    ),
  look: ({ source, targets }) => {
    const segment = targets.find(({ text }) => SUSPECT.test(text))
    if (!segment) return undefined
    const found = CONTROL.exec(segment.text) ?? unbalanced(segment.text)
    if (!found || source.text.includes(found[0])) return undefined
    return {
      segment,
      offset: found.index,
      reason: t('rule.controlCharacters.reason', 'Unexpected character {{code}}', { code: codeOf(found[0]) }),
      expected: t('rule.controlCharacters.expected', 'the text without it'),
    }
  },
  fix: (finding) => finding.segment && withoutControls(finding.segment.text),
})

/** All but line ends, tabs, and the pairs of surrogates that a `u` expression never sees single. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/u
const SUSPECT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/u

/** The first sign of direction that has no partner in its paragraph: Unicode Standard Annex 9. */
function unbalanced(text: string): { readonly 0: string; readonly index: number } | undefined {
  const open: { readonly 0: string; readonly index: number; readonly closing: string }[] = []
  for (const { 0: sign, index } of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/gu)) {
    const closing = sign >= '\u2066' ? '\u2069' : '\u202C'
    if (sign !== closing) open.push({ 0: sign, index, closing })
    else if (open.at(-1)?.closing === sign) open.pop()
    else return { 0: sign, index }
  }
  return open[0]
}

function withoutControls(text: string): string {
  const clean = text.replace(new RegExp(CONTROL.source, 'gu'), '')
  return unbalanced(clean) ? clean.replace(/[\u202A-\u202E\u2066-\u2069]/gu, '') : clean
}

/** Rule `invisible-characters`. */
export const invisibleCharacters = twinRule({
  id: 'invisible-characters',
  severity: 'warning',
  about: () =>
    t(
      'rule.invisibleCharacters.about',
      'A translation has no invisible character that its script does not need: no space of no width within a word, no byte-order mark.',
    ),
  why: () =>
    t(
      'rule.invisibleCharacters.why',
      'A word with one in it is not found by a search, and cannot be told from the right one.',
    ),
  look: ({ source, targets, language }) => {
    const segment = targets.find(({ text }) => INVISIBLE.test(text))
    if (!segment) return undefined
    const found = invisibleIn(segment.text, language)
    if (!found || source.text.includes(found[0])) return undefined
    return {
      segment,
      offset: found.index,
      reason: t('rule.invisibleCharacters.reason', 'Unexpected invisible character {{code}}', {
        code: codeOf(found[0]),
      }),
      expected: t('rule.controlCharacters.expected', 'the text without it'),
    }
  },
  fix: ({ segment }, { language }) => segment && withoutInvisible(segment.text, language),
})

const INVISIBLE = /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/u

/** Joiners belong to scripts whose letters join, and to emoji; spaces of no width to scripts without spaces. */
const NEEDED: Readonly<Record<string, RegExp>> = {
  '\u200B':
    /[\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}*_\uFF0C\u3002\u3001`]/u,
  '\u200C':
    /[\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Gujarati}\p{sc=Gurmukhi}\p{sc=Oriya}\p{sc=Sinhala}\p{sc=Hebrew}]/u,
  '\u200D':
    /\uFE0F|[\p{Extended_Pictographic}\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Sinhala}]/u,
}

function invisibleIn(
  text: string,
  language: string,
): { readonly 0: string; readonly index: number } | undefined {
  for (const { 0: sign, index } of text.matchAll(/[\u180E\u200B-\u200D\u2060-\u2064\uFEFF]/gu)) {
    const around = text.slice(Math.max(0, index - 2), index) + text.slice(index + 1, index + 3)
    const needed = NEEDED[sign]
    // A joiner of words keeps a line together, and a space of no width may stand between signs of Markdown.
    if (!needed?.test(around) && !(sign === '\u2060' && primaryLanguage(language) !== 'en'))
      return { 0: sign, index }
  }
  return undefined
}

function withoutInvisible(text: string, language: string): string {
  let rest = text
  for (let found = invisibleIn(rest, language); found; found = invisibleIn(rest, language))
    rest = rest.slice(0, found.index) + rest.slice(found.index + found[0].length)
  return rest
}

/** Rule `mojibake`. */
export const mojibake = twinRule({
  id: 'mojibake',
  severity: 'error',
  about: () =>
    t(
      'rule.mojibake.about',
      'A translation has no letters that were read in another encoding than they were written in, and no sign for a letter that was lost.',
    ),
  why: () =>
    t('rule.mojibake.why', 'Readers see signs in place of letters, and a search finds none of the words.'),
  look: ({ source, targets }) => {
    const segment = targets.find(({ text }) => MOJIBAKE.test(text))
    const found = segment && MOJIBAKE.exec(segment.text)
    if (!segment || !found || MOJIBAKE.test(source.text)) return undefined
    const meant = decoded(found[0])
    return {
      segment,
      offset: found.index,
      reason: t('rule.mojibake.reason', 'Unexpected {{text}}: letters of another encoding', {
        text: `“${found[0]}”`,
      }),
      expected: meant === undefined ? t('rule.mojibake.letter', 'the letter that was lost') : `“${meant}”`,
    }
  },
  fix: ({ segment }) => segment && repaired(segment.text),
})

/** Bytes of UTF-8 above ASCII, as Windows-1252 and ISO 8859-1 show them. */
const LEADING = '[\\u00C2-\\u00F4]'
const TRAILING =
  '[\\u0080-\\u00BF\\u20AC\\u201A\\u0192\\u201E\\u2026\\u2020\\u2021\\u02C6\\u2030\\u0160\\u2039\\u0152\\u017D\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u02DC\\u2122\\u0161\\u203A\\u0153\\u017E\\u0178]'
/** A letter of two bytes whose first one reads as Â or Ã, of three as â, of four as ð; and U+FFFD. */
const MOJIBAKE = new RegExp(
  `\\uFFFD|[\\u00C2\\u00C3\\u00C5]${TRAILING}|[\\u00E2\\u00E3]${TRAILING}{2}|\\u00F0\\u0178${TRAILING}{2}`,
  'u',
)
const SEQUENCES = new RegExp(`${LEADING}${TRAILING}{1,3}`, 'gu')

const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** What a sequence was before it was misread; `undefined` when it was not. */
function decoded(sequence: string): string | undefined {
  const bytes = Array.from(sequence, (character) => {
    const at = WINDOWS.indexOf(character)
    return at === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + at
  })
  if (bytes.some((byte) => byte > 0xff)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

function repaired(text: string): string | undefined {
  const mended = text.replace(SEQUENCES, (sequence) => decoded(sequence) ?? sequence)
  return mended === text || MOJIBAKE.test(mended) ? undefined : mended
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
