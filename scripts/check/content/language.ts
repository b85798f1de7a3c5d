/** Texts and sentences that nobody translated, and texts in another language than their page. */
import type { Segment, Unit } from '../../model.js'
import { languageName, t } from '../../phrases.js'
import { SENTENCE_ENDS } from '../../syntax/sentences.js'
import { primaryLanguage } from '../../text.js'
import { foreignOf, isUnchanged, languageOf, SHORTEST, withoutQuotations } from '../foreign.js'
import { gather, joinedProse, proseOf, quotation, sentencesOf, withoutAddresses } from '../prose.js'
import type { Checked } from '../rule.js'
import { isAllLatin, isLatin, lettersOf } from '../scripts.js'
import { evidenceFor, isKnown, otherLanguage, readingOf } from '../tongues.js'
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

/** The units whose targets are copies of their sources, which nobody translated. */
export function untranslatedUnits(checked: Checked): ReadonlySet<Unit> {
  return new Set(untranslated.find(checked).flatMap(({ unit }) => unit ?? []))
}

/** Whether a target says the same words as its source, and they are words of the source's language. */
function isUntranslated(twin: Twin): boolean {
  const { source, targets, sourceLanguage, language } = twin
  if (primaryLanguage(language) === primaryLanguage(sourceLanguage)) return false
  const [target] = targets
  if (!target || Math.abs(source.text.length - target.text.length) > source.text.length / 2) return false
  const own = proseOf(source, sourceLanguage)
  return (
    isUnchanged(twin) &&
    isOfLanguage(own, sourceLanguage, language) &&
    !isCitation(own) &&
    !isTitleElsewhere(target, own)
  )
}

/** Whether a text is nothing but a link to another site: what it leads to has that title, in that language. */
function isTitleElsewhere({ text, placeables }: Segment, words: string): boolean {
  const [link, ...others] = placeables.filter(({ type }) => type !== 'html')
  if (link?.type !== 'link' || others.length > 0 || !/^https?:/iu.test(link.value)) return false
  return ONE_LINK.test(text.trim()) && words.split(' ').length >= FEWEST_OF_TITLE
}

/** A link, maybe with emphasis around it; its address may have brackets. */
const ONE_LINK = /^[*_]{0,3}\[[^[\]]*\](?:\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\])[*_]{0,3}$/u

/** Shorter ones are what a page calls a link, such as “Read the guide”. */
const FEWEST_OF_TITLE = 4

/** Whether a text names its source: a title in quotation marks beside names. */
function isCitation(text: string): boolean {
  const rest = withoutQuotations(text, text).replace(/@[\p{L}\p{N}_-]+/gu, ' ')
  return rest.trim() !== '' && rest !== text && lowerWords(rest) === 0
}

/** Whether a text that stands in both languages has words of the one, and not only names and what both have. */
function isOfLanguage(text: string, sourceLanguage: string, language: string): boolean {
  if (FILLER.test(text) || (text.match(FILLING)?.length ?? 0) > 1) return false
  if (isAllLatin(text) && !isLatin(sourceLanguage)) return false
  const words = text.split(' ').filter((word) => /^\p{P}*\p{L}/u.test(word))
  const lower = words.filter((word) => /^\p{P}*\p{Ll}/u.test(word)).length
  if (words.length < FEWEST || lower * 2 < words.length) return false
  const reading = readingOf(text, false)
  const evidence = evidenceFor(reading, sourceLanguage, language)
  // A source may quote the language of its translation.
  if (evidenceFor(reading, language, sourceLanguage) > evidence) return false
  return lower >= MANY || evidence > 0
}

/** What typesetters put where no text is yet. */
const FILLER = /\blorem ipsum\b/iu
const FILLING =
  /\b(?:adipisicing|adipiscing|aliquet|amet|augue|consectetur|dolor|elit|facilisis|fermentum|fringilla|ipsum|lacus|libero|lorem|massa|molestie|nisl|nunc|porta|pretium|tristique|ullamcorper|volutpat)\b/giu

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
