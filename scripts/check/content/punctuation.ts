/** The signs at the end of a text, and those that stand around its parts. */
import type { Document, Segment } from '../../model.js'
import { t } from '../../phrases.js'
import { primaryLanguage } from '../../text.js'
import { perSegment } from '../facts.js'
import { proseOf, sentencesOf } from '../prose.js'
import { type Twin, twinRule } from '../twins.js'

type Ending = 'stop' | 'question' | 'exclamation' | 'colon' | 'none'

/** How languages write the ends of sentences. A Greek question mark looks like a semicolon. */
const ENDINGS: readonly (readonly [Ending, RegExp])[] = [
  ['question', /[?？؟՞፧⁇⁈]$/u],
  ['exclamation', /[!！՜‼]$/u],
  ['colon', /[:：፡]$/u],
  ['stop', /[.。．｡।৷۔…።։]$/u],
]

const endingOf = perSegment((segment: Segment, language: string): Ending => {
  const text = proseOf(segment, language).replace(ICON, '').replace(BEHIND_END, '')
  if (primaryLanguage(language) === 'el' && /[;\u037E]$/u.test(text)) return 'question'
  return ENDINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'none'
})

/** The name of a picture between colons, as sites write it: `:ship:`. */
const ICON = /(?<![\p{L}\p{N}:]):[a-z][\w+-]{0,60}:$/u

/** What may stand behind the end of a sentence. A run of it is looked at from where it begins, and from nowhere else. */
const BEHIND_END =
  /(?<![\s)\]}）」』】》〉"'“”‘’«»*_\p{Extended_Pictographic}])[\s)\]}）」』】》〉"'“”‘’«»*_\p{Extended_Pictographic}]+$/u

/** Rule `end-punctuation`. */
export const endPunctuation = twinRule({
  id: 'end-punctuation',
  severity: 'warning',
  about: () =>
    t(
      'rule.endPunctuation.about',
      'A translated paragraph ends as its original does: with a full stop, a question mark, a colon, in the way of its language. Headings and other short texts are only asked for question marks.',
    ),
  why: () =>
    t(
      'rule.endPunctuation.why',
      'A paragraph without its end may have lost more than a sign; a question that became a statement says another thing.',
    ),
  look: (twin, { target: page }) => {
    const { source, targets, sourceLanguage, language } = twin
    const last = targets.at(-1)
    if (!last) return undefined
    const wanted = endingOf(source, sourceLanguage)
    const found = endingOf(last, language)
    if (wanted === found || !isOdd(twin, wanted, found)) return undefined
    if (wanted === 'question' && asksInWords(last, language)) return undefined
    if (found === 'colon' && page && leadsOn(last, page)) return undefined
    return {
      segment: last,
      reason:
        found === 'none'
          ? t('rule.endPunctuation.missing', 'Missing {{sign}} at the end', { sign: nameOf(wanted) })
          : t('rule.endPunctuation.unexpected', 'Unexpected {{sign}} at the end', { sign: nameOf(found) }),
      expected:
        wanted === 'none'
          ? t('rule.endPunctuation.nothing', 'no such sign, as in the source')
          : t('rule.same', '{{what}}, as in the source', { what: nameOf(wanted) }),
    }
  },
  fix: (_, twin) => {
    const last = twin.targets.at(-1)
    if (!last || twin.targets.length > 1) return undefined
    const sign = SIGNS[scriptOf(twin.language)]?.[endingOf(twin.source, twin.sourceLanguage)]
    return endingOf(last, twin.language) === 'none' && sign !== undefined && /[\p{L}\p{N}]$/u.test(last.text)
      ? last.text + sign
      : undefined
  },
})

/** Whether a list, code or a table follows a text: a colon in front of it does no harm. */
function leadsOn({ lines }: Segment, { text }: Document): boolean {
  return LED_TO.test(text.slice(lines.at(-1)?.end ?? text.length))
}

const LED_TO = /^[^\S\n]*\n\s*(?:[-*+] |\d{1,9}[.)] |```|~~~|\|)/u

/** Japanese asks with a particle; a question mark behind it is a matter of style. */
function asksInWords(segment: Segment, language: string): boolean {
  return primaryLanguage(language) === 'ja' && /か[。．]?[\s)）」』*_]*$/u.test(proseOf(segment, language))
}

/** Headings, cells and short items do without the signs that sentences end with. */
function isOdd(
  { unit, source, targets, sourceLanguage, language }: Twin,
  wanted: Ending,
  found: Ending,
): boolean {
  if (primaryLanguage(language) === 'th' || source.kind === 'field' || source.kind === 'attribute')
    return false
  const pair = `${wanted}-${found}`
  if (pair === 'stop-exclamation' || pair === 'exclamation-stop') return false
  const isQuestion = wanted === 'question' || found === 'question'
  if (unit.kind === 'heading' || unit.kind === 'cell') return wanted === 'question' && found === 'stop'
  // A colon in front of a list or code may become a full stop.
  if (pair === 'colon-stop' || pair === 'stop-colon') return false
  const words = proseOf(source, sourceLanguage)
  // “Why:” is a question without its sign.
  if (pair === 'colon-question' && words.length < SENTENCE) return false
  const last = targets.at(-1)
  const own = last ? proseOf(last, language) : ''
  if (words.endsWith('\uFFFC') || own.endsWith('\uFFFC')) return false
  if (pair === 'question-stop' && questionsIn(own) >= questionsIn(words)) return false
  if (pair === 'stop-question' && questionsIn(words) >= questionsIn(own)) return false
  if (
    pair === 'stop-none' &&
    unit.kind === 'item' &&
    (ITEM_END.test(own) ||
      isNominal(own, language) ||
      isOneClause(own, language) ||
      (AND_SO_ON.test(words) && sentencesOf(source, sourceLanguage).length === 1))
  )
    return false
  if (pair === 'stop-none' && (ADDRESS_LAST.test(own) || STOP_WITHIN.test(own))) return false
  return (
    isQuestion ||
    (wanted !== 'none' && found === 'none' && words.length >= SENTENCE) ||
    (wanted === 'none' && found === 'colon' && !/[,，、]$/u.test(words))
  )
}

/** How many questions a text asks: one within a sentence is none that became a statement. */
function questionsIn(text: string): number {
  return text.match(/[?？؟]/gu)?.length ?? 0
}

/** Behind an address, a full stop would be taken for a part of it. */
const ADDRESS_LAST = /(?<!\S)(?=\S*$)\S*?(?:\w:\/\/|\bwww\.)\S/u

/** Between the items of a list, French and others put a semicolon. */
const ITEM_END = /[;；؛]$/u

/** The stop of an abbreviation behind a list of things: an item that is no sentence may end with it. */
const AND_SO_ON = /(?<![\p{L}\p{N}.])(?:etc|osv|o\.s\.v|m\.m|m\.fl|m\.v|usw|itd|vb)\.[\s)]*$/iu

/** Whether a text of a language whose sentences end with their verb ends with a noun: an item of a list then has no full stop. */
function isNominal(text: string, language: string): boolean {
  const own = text.replace(/(?<![\s)\]）」』】"'”’*_])[\s)\]）」』】"'”’*_]+$/u, '')
  return NOUN_LAST[primaryLanguage(language)]?.test(own) === true
}

/** Verbs end in kana in Japanese, and in one of few syllables in Korean. */
const NOUN_LAST: Readonly<Record<string, RegExp>> = {
  ja: /(?:[\p{L}\p{N}](?<!\p{sc=Hiragana})|ー|こと|もの|とき|ため|など)$/u,
  ko: /[\p{L}\p{N}](?<![다요오까죠라])$/u,
}

/** Whether an item of a Chinese list is one sentence: it needs no full stop. */
function isOneClause(text: string, language: string): boolean {
  return primaryLanguage(language) === 'zh' && !/[。．！？!?]/u.test(text)
}

/** The last sentence ended before an addition in brackets. */
const STOP_WITHIN = /[.。．｡।৷۔]\s*[(（][^()（）]*[)）]$/u

/** Length from which a text is taken for a sentence. */
const SENTENCE = 40

const SIGNS: Readonly<Record<string, Partial<Record<Ending, string>>>> = {
  cjk: { stop: '。', question: '？', exclamation: '！', colon: '：' },
  latin: { stop: '.', question: '?', exclamation: '!', colon: ':' },
}

function scriptOf(language: string): string {
  const own = primaryLanguage(language)
  return own === 'zh' || own === 'ja'
    ? 'cjk'
    : ['sv', 'da', 'nb', 'nn', 'de', 'nl', 'es', 'it', 'pt', 'pl', 'fi', 'en', 'ru', 'cs', 'ko'].includes(own)
      ? 'latin'
      : 'other'
}

function nameOf(ending: Ending): string {
  switch (ending) {
    case 'question':
      return t('sign.question', 'question mark')
    case 'exclamation':
      return t('sign.exclamation', 'exclamation mark')
    case 'colon':
      return t('sign.colon', 'colon')
    case 'stop':
      return t('sign.stop', 'full stop')
    default:
      return ''
  }
}
