/** In which language a translation is, when it is another one than that of its page. */
import type { Segment } from '../model.js'
import { prose } from '../syntax/inline.js'
import { primaryLanguage } from '../text.js'
import { perSegment } from './facts.js'
import { joinedProse, proseOf, withoutAddresses } from './prose.js'
import { isAllLatin, isLatin, lettersOf } from './scripts.js'
import { otherLanguage, readingOf } from './tongues.js'
import type { Twin } from './twins.js'
import { densityOf } from './vocabulary.js'

/** Letters of the shortest text that says in which language it is; of one in dense script, what they would be in Latin ones. */
export const SHORTEST = 24

/** Whether nobody translated a text, or it is in another language: then the words of its own language say nothing of it. */
export function isForeign(twin: Twin): boolean {
  return isUnchanged(twin) || twin.targets.some((target) => languageOf(target, twin) !== undefined)
}

/** Whether a translation has the words of its source. */
export function isUnchanged({ source, targets, sourceLanguage, language: own }: Twin): boolean {
  return proseOf(source, sourceLanguage) === joinedProse(targets, own)
}

/**
 * The language of a segment of a translation when it is another one than that of its page, with and without what it
 * quotes from its source, and the titles of what it links to on other sites.
 */
export function languageOf(
  target: Segment,
  { source, sourceLanguage, language: expected }: Twin,
): string | undefined {
  const found = foreignOf(target, expected)
  if (found === undefined) return undefined
  const text = withoutAddresses(proseOf(target, expected))
  const own = withoutQuotations(text, proseOf(source, sourceLanguage))
  if (own !== text) return languageOfText(own, expected)
  if (isLatin(expected)) return found
  const untitled = target.text.replace(LINK_AWAY, ' ')
  const rest = untitled === target.text ? '' : withoutAddresses(prose(untitled, target.notation))
  // What is left may be too short to tell, but not to be in another script.
  return lettersOf(rest, expected).own >= FEWEST ? languageOfText(rest.trim(), expected) : found
}

/** A link to another site; its label may have brackets behind signs that take their meaning. */
const LINK_AWAY = /\[(?:\\.|[^[\]\\])*\]\(https?:(?:[^()\s]|\([^()\s]*\))*\)/giu

/** Letters of its own script that a sentence around a link has. */
const FEWEST = 6

/** A text without what it quotes from its original word for word, as messages and titles are. */
export function withoutQuotations(text: string, original: string): string {
  return text.replace(QUOTATION, (found) => (original.includes(found.slice(1, -1).trim()) ? ' ' : found))
}

const QUOTATION =
  /["“”„][^"“”„]+["“”]|«[^«»]+»|‘[^‘’]+’|「[^「」]+」|『[^『』]+』|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/gu

/** The language of a whole segment when it is another one than that of its page. */
export const foreignOf = perSegment((segment, expected) =>
  languageOfText(withoutAddresses(proseOf(segment, expected)), expected),
)

function languageOfText(text: string, expected: string): string | undefined {
  if (text.length * densityOf(expected) < SHORTEST) return undefined
  if (isLatin(expected) && isAllLatin(text))
    return otherLanguage(readingOf(text, isNordic(expected)), expected)
  const { own, all } = lettersOf(text, expected)
  if (isLatin(expected)) {
    if (own < all * FOREIGN) return all >= SHORTEST ? scriptName(text) : undefined
    return otherLanguage(readingOf(text, isNordic(expected)), expected)
  }
  const isChineseInJapanese =
    primaryLanguage(expected) === 'ja' &&
    own === 0 &&
    NOT_JAPANESE.test(text) &&
    (text.match(/\p{sc=Han}/gu)?.length ?? 0) >= SHORTEST / 2.5
  if (isChineseInJapanese) return 'zh'
  const kana = primaryLanguage(expected) === 'zh' ? (text.match(/[\p{sc=Hiragana}]/gu)?.length ?? 0) : 0
  if (kana > all * 0.2 && kana >= 5) return 'ja'
  return own < all * FOREIGN ? otherLanguage(readingOf(text, isNordic(expected)), expected) : undefined
}

/** Frequent letters of Chinese, simplified or not, that Japanese does not use: without any of them, a text may be a heading. */
const NOT_JAPANESE =
  /[是这這们們你您妳她它吗嗎呢吧么麼沒还说說让讓从從为给对對时个關关后开发發动现应應该过进选擇择实實单單图圖数數據页设创删输运执处處类变變边邊當會來學书書车长门问题无务总總寫读讀语请认证试则號稱简级线结络网统经經权權标样樣档检查询订户账價价覺觉视覽览觀观击钮链键显项顯产產传傳仅两兩专專业东丝]/u

function isNordic(language: string): boolean {
  return ['da', 'nb', 'nn'].includes(primaryLanguage(language))
}

/** Share of letters of its own script below which a text is in another. */
const FOREIGN = 0.15

/** A language that is written in the script of a text. */
function scriptName(text: string): string | undefined {
  const scripts: readonly (readonly [string, RegExp])[] = [
    ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/u],
    ['zh', /\p{sc=Han}/u],
    ['ko', /\p{sc=Hangul}/u],
    ['ru', /\p{sc=Cyrillic}/u],
    ['el', /\p{sc=Greek}/u],
    ['ar', /\p{sc=Arabic}/u],
  ]
  return scripts.find(([, pattern]) => pattern.test(text))?.[0]
}
