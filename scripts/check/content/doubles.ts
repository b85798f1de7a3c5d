/** Words and spaces that stand twice. */
import type { Segment } from '../../model.js'
import { t } from '../../phrases.js'
import { primaryLanguage } from '../../text.js'
import { proseOf } from '../prose.js'
import { twinRule } from '../twins.js'
import { isUnspaced } from '../vocabulary.js'

/** Rule `double-word`. */
export const doubleWord = twinRule({
  id: 'double-word',
  severity: 'warning',
  about: () =>
    t(
      'rule.doubleWord.about',
      'A word stands twice in a row in a translation, and in its original it does not.',
    ),
  why: () => t('rule.doubleWord.why', 'It is left over from an edit, and the eye of its author skips it.'),
  look: ({ source, targets, language, sourceLanguage }) => {
    const link = targets.map(repeatedLink).find((found) => found && !source.text.includes(found.written))
    if (link)
      return {
        segment: link.segment,
        offset: link.offset,
        reason: t('rule.added', 'Unexpected {{what}}', { what: `“${link.label} ${link.label}”` }),
        expected: t('rule.doubleWord.expected', '“{{word}}” once', { word: link.label }),
      }
    if (isUnspaced(language) || REDUPLICATING.has(primaryLanguage(language))) return undefined
    for (const segment of targets) {
      if (!hasNeighbours(segment.text)) continue
      const found = repeatedWord(segment.text)
      if (!found || DOUBLED[primaryLanguage(language)]?.has(found.word.toLowerCase())) continue
      if (!repeatedWord(proseOf(segment, language)) || repeatedWord(proseOf(source, sourceLanguage))) continue
      return {
        segment,
        offset: found.index,
        reason: t('rule.added', 'Unexpected {{what}}', { what: `“${found.word} ${found.word}”` }),
        expected: t('rule.doubleWord.expected', '“{{word}}” once', { word: found.word }),
      }
    }
    return undefined
  },
  fix: ({ segment, offset }) => {
    const found = segment && repeatedWord(segment.text)
    if (!segment || !found || found.index !== offset) return undefined
    return (
      segment.text.slice(0, found.index) + segment.text.slice(found.index).replace(/^(\S+?)\s+(?=\1)/u, '')
    )
  },
})

/** The first link that follows itself. */
function repeatedLink(segment: Segment) {
  const found = segment.text.includes('](') ? LINK_TWICE.exec(segment.text) : undefined
  const [written = '', , label = ''] = found ?? []
  return found ? { segment, offset: found.index, written, label } : undefined
}

const LINK_TWICE = /(\[([^[\]\n]+)\]\([^()\s]+\))\s*\1/u

/** Languages that make words by saying one twice. */
const REDUPLICATING: ReadonlySet<string> = new Set([
  'id',
  'ms',
  'jv',
  'tl',
  'fil',
  'hi',
  'ur',
  'bn',
  'gu',
  'fa',
  'pcm',
  'mr',
  'ne',
  'pa',
  'ta',
  'te',
  'vi',
  'tr',
  'sw',
])

/** Words that follow themselves in good sentences. */
const DOUBLED: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['that', 'had', 'is']),
  sv: new Set(['som', 'den', 'det', 'de', 'på', 'för', 'är', 'om']),
  da: new Set(['der', 'det', 'den', 'som', 'de', 'på', 'for', 'om']),
  nb: new Set(['som', 'det', 'den', 'de', 'på', 'for', 'om']),
  nn: new Set(['som', 'det', 'den', 'dei', 'på', 'for', 'om']),
  de: new Set(['die', 'der', 'das', 'den', 'dem', 'denen', 'sie', 'was', 'ist', 'wer', 'um']),
  nl: new Set(['die', 'dat', 'het', 'is', 'u', 'er', 'je', 'in', 'op', 'aan', 'om']),
  fr: new Set(['nous', 'vous', 'si']),
  es: new Set(['que']),
  it: new Set(['via', 'mano', 'quasi', 'piano', 'così', 'che']),
  pt: new Set(['que', 'se']),
  pl: new Set(['się']),
  hu: new Set(['az']),
}

/** Whether a word may be followed by itself: a look that costs little. */
function hasNeighbours(text: string): boolean {
  let last = ''
  for (const word of text.split(/\s+/)) {
    if (last.length > 1 && word.length - last.length < 4 && word.toLowerCase().startsWith(last.toLowerCase()))
      return true
    last = word
  }
  return false
}

/** The first word of two letters and more that is followed by itself. */
function repeatedWord(text: string): { readonly word: string; readonly index: number } | undefined {
  // Word by word: an expression that looks back for each letter would cost more than all other rules.
  let last = ''
  let start = 0
  WORD.lastIndex = 0
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const [word] = found
    const end = start + last.length
    if (
      word.length > 1 &&
      word.length === last.length &&
      word.toLowerCase() === last.toLowerCase() &&
      IS_SPACE.test(text.slice(end, found.index))
    )
      return { word: last, index: start }
    last = word
    start = found.index
  }
  return undefined
}

const WORD = /[\p{L}\p{M}\p{N}'’_:.-]*[\p{L}\p{M}]/gu
const IS_SPACE = /^\s+$/u

/** Rule `double-space`. */
export const doubleSpace = twinRule({
  id: 'double-space',
  severity: 'info',
  about: () =>
    t(
      'rule.doubleSpace.about',
      'Words of a translation have one space between them, and none before a full stop or a comma.',
    ),
  why: () =>
    t(
      'rule.doubleSpace.why',
      'Two spaces are left over from an edit, often with a word missing between them.',
    ),
  look: ({ source, targets, language }) => {
    const segment = targets.find(({ text }) => SPACES.test(text))
    if (!segment) return undefined
    const found = SPACES.exec(proseSafe(segment.text))
    if (!found || SPACES.test(source.text) || (found[0].startsWith('  ') === false && isUnspaced(language)))
      return undefined
    return {
      segment,
      offset: found.index,
      reason:
        found[0].trim() === ''
          ? t('rule.doubleSpace.reason', 'Unexpected double space')
          : t('rule.doubleSpace.before', 'Unexpected space before “{{sign}}”', { sign: found[0].trim() }),
      expected: t('rule.doubleSpace.expected', 'one space between words, and none before such a sign'),
    }
  },
  fix: ({ segment }) =>
    segment &&
    (proseSafe(segment.text) === segment.text
      ? segment.text.replace(/(?<=\S) {2,}(?=\S)/gu, ' ').replace(/(?<=\p{L}) +(?=[,.](?:\s|$))/gu, '')
      : undefined),
})

const SPACES = /(?<=\S) {2,}(?=\S)|(?<=\p{L}) +[,.](?=\s|$)/u

/** A text with code as something else, so that its spaces are not found. */
function proseSafe(text: string): string {
  return text.includes('`')
    ? text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/gu, (code) => 'x'.repeat(code.length))
    : text
}
