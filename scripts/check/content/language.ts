/** Texts that nobody translated, and texts in another language than their page. */
import type { Segment } from '../../model.js'
import { languageName, t } from '../../phrases.js'
import { SENTENCE_ENDS } from '../../syntax/sentences.js'
import { primaryLanguage } from '../../text.js'
import { perSegment } from '../facts.js'
import { gather, joinedProse, proseOf, quotation, sentencesOf, withoutAddresses } from '../prose.js'
import { evidenceFor, isAllLatin, isKnown, isLatin, lettersOf, otherLanguage, readingOf } from '../tongues.js'
import { type Twin, twinRule } from '../twins.js'
import { densityOf } from '../vocabulary.js'

/** Rule `untranslated`. */
export const untranslated = twinRule({
  id: 'untranslated',
  severity: 'warning',
  about: () =>
    t(
      'rule.untranslated.about',
      'A translation differs from its original, unless it is a name, a number, or a word that both languages have.',
    ),
  why: () => t('rule.untranslated.why', 'A text that was never translated looks translated to every count.'),
  look: (twin) => {
    if (!isUntranslated(twin)) return undefined
    return {
      reason: t('rule.untranslated.reason', 'Unexpected text: it is the same as in the source'),
      expected: t('rule.untranslated.expected', 'a translation of it'),
    }
  },
})

/** Whether a target says the same words as its source, and they are words of the source's language. */
function isUntranslated(twin: Twin): boolean {
  const { source, targets, sourceLanguage, language } = twin
  if (primaryLanguage(language) === primaryLanguage(sourceLanguage)) return false
  const [target] = targets
  if (!target || Math.abs(source.text.length - target.text.length) > source.text.length / 2) return false
  const own = proseOf(source, sourceLanguage)
  return isUnchanged(twin) && isOfLanguage(own, sourceLanguage, language) && !isCitation(own)
}

/** Whether a text names its source: a title in quotation marks beside names. */
function isCitation(text: string): boolean {
  const rest = withoutQuotations(text, text).replace(/@[\p{L}\p{N}_-]+/gu, ' ')
  return rest.trim() !== '' && rest !== text && lowerWords(rest) === 0
}

/** Whether a text that stands in both languages has words of the one, and not only names and what both have. */
function isOfLanguage(text: string, sourceLanguage: string, language: string): boolean {
  if (FILLER.test(text) || (isAllLatin(text) && !isLatin(sourceLanguage))) return false
  const words = text.split(' ').filter((word) => /^\p{P}*\p{L}/u.test(word))
  const lower = words.filter((word) => /^\p{P}*\p{Ll}/u.test(word)).length
  if (words.length < FEWEST || lower * 2 < words.length) return false
  return lower >= MANY || evidenceFor(readingOf(text, false), sourceLanguage, language) > 0
}

/** What typesetters put where no text is yet. */
const FILLER = /\blorem ipsum\b/iu

/** Words of which half begin with a small letter: fewer can be a name, or what both languages have. */
const FEWEST = 3

/** Words with a small letter that two languages do not have in common in a row. */
const MANY = 7

/** Rule `language`. */
export const language = twinRule({
  id: 'language',
  severity: 'warning',
  about: () =>
    t(
      'rule.language.about',
      'A translated paragraph is in the language of its page. Told by scripts and by the frequent words of some languages, Swedish, Danish and Norwegian among them; texts that are too short to tell are left alone.',
    ),
  why: () =>
    t(
      'rule.language.why',
      'A paragraph that was pasted into the wrong page reads well, so nobody who looks at the page sees it.',
    ),
  look: (twin) => {
    if (
      twin.target.text.length * densityOf(twin.language) < SHORTEST ||
      primaryLanguage(twin.language) === primaryLanguage(twin.sourceLanguage)
    )
      return undefined
    // What is in a third language in both is quoted from there.
    if (isUnchanged(twin)) return undefined
    const found = twin.targets.map((target) => languageOf(target, twin)).find((name) => name !== undefined)
    if (found === undefined) return undefined
    return {
      reason: t('rule.language.reason', 'Unexpected language: this looks like {{found}}', {
        found: languageName(found),
      }),
      expected: languageName(twin.language),
    }
  },
})

const SHORTEST = 24

/** Whether nobody translated a text, or it is in another language: then the words of its own language say nothing of it. */
export function isForeign(twin: Twin): boolean {
  return isUnchanged(twin) || twin.targets.some((target) => languageOf(target, twin) !== undefined)
}

/** Whether a translation has the words of its source. */
function isUnchanged({ source, targets, sourceLanguage, language: own }: Twin): boolean {
  return proseOf(source, sourceLanguage) === joinedProse(targets, own)
}

/** The language of a whole segment when it is another one than that of its page, and that of its own words too. */
function languageOf(
  target: Segment,
  { source, sourceLanguage, language: expected }: Twin,
): string | undefined {
  const found = foreignOf(target, expected)
  if (found === undefined) return undefined
  const text = withoutAddresses(proseOf(target, expected))
  const own = withoutQuotations(text, proseOf(source, sourceLanguage))
  return own === text ? found : languageOfText(own, expected)
}

/** A text without what it quotes from its original word for word, as messages and titles are. */
function withoutQuotations(text: string, original: string): string {
  return text.replace(QUOTATION, (found) => (original.includes(found.slice(1, -1).trim()) ? ' ' : found))
}

const QUOTATION =
  /["“”„][^"“”„]+["“”]|«[^«»]+»|‘[^‘’]+’|「[^「」]+」|『[^『』]+』|(?<![\p{L}\p{N}])'[^']+'(?![\p{L}\p{N}])/gu

const foreignOf = perSegment((segment, expected) =>
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

/** Rule `partly-untranslated`. */
export const partlyUntranslated = twinRule({
  id: 'partly-untranslated',
  severity: 'warning',
  about: () =>
    t(
      'rule.partlyUntranslated.about',
      'No sentence of a translation is still in the language of the source.',
    ),
  why: () =>
    t(
      'rule.partlyUntranslated.why',
      'A sentence that was left in the original is easily skipped by who checks the text around it.',
    ),
  look: (twin) => {
    const { target, targets, sourceLanguage, language: expected } = twin
    if (target.text.length < SHORTEST || primaryLanguage(expected) === primaryLanguage(sourceLanguage))
      return undefined
    if (!targets.some(({ text }) => SEVERAL.test(text)) || FILLER.test(target.text)) return undefined
    const all = gather(targets, sentencesOf, expected)
    if (all.length < 2) return undefined
    const own = new Set(sentencesOf(twin.source, sourceLanguage))
    const isSame = (sentence: string) =>
      own.has(sentence) &&
      lowerWords(sentence) >= FEWEST_OF_SENTENCE &&
      isOfLanguage(sentence, sourceLanguage, expected)
    const left = all.find((sentence) => isSame(sentence) || isLeft(sentence, twin))
    if (
      left === undefined ||
      // Of a text that is the same as a whole, the rule `untranslated` tells.
      proseOf(twin.source, sourceLanguage) === joinedProse(targets, expected) ||
      targets.some((one) => foreignOf(one, expected) !== undefined)
    )
      return undefined
    return {
      reason: t(
        'rule.partlyUntranslated.reason',
        'Unexpected sentence in the language of the source: “{{sentence}}”',
        { sentence: quotation(left) },
      ),
      expected: t('rule.partlyUntranslated.expected', 'its translation'),
    }
  },
})

/** Words with a small letter from which a sentence that is the same in both languages is no name or title. */
const FEWEST_OF_SENTENCE = 4

function lowerWords(sentence: string): number {
  return sentence.match(/(?<!\p{L})\p{Ll}\p{L}+/gu)?.length ?? 0
}

/** A text of which a sentence ends before its end. */
const SEVERAL = new RegExp(`[${SENTENCE_ENDS}][^\\p{L}]*\\p{L}`, 'u')

function isLeft(written: string, { sourceLanguage, language: expected }: Twin): boolean {
  const sentence = withoutAddresses(written)
  if (sentence.length < SHORTEST) return false
  if (!isLatin(expected) && lettersOf(sentence, expected).own > 0) return false
  const reading = readingOf(sentence, false)
  return (
    otherLanguage(reading, expected, [sourceLanguage]) !== undefined &&
    (isKnown(expected) || !isLatin(expected) || reading.words >= 8)
  )
}
