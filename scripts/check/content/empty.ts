/** Translations without a word. */
import { t } from '../../phrases.js'
import { codesIn, joinedProse, proseOf } from '../prose.js'
import { type Twin, twinRule } from '../twins.js'

/** Rule `empty`. */
export const empty = twinRule({
  id: 'empty',
  severity: 'error',
  about: () => t('rule.empty.about', 'A translation has words where its original has some.'),
  why: () => t('rule.empty.why', 'A text that is gone leaves a hole in the page that no reader can fill.'),
  look: ({ source, targets, sourceLanguage, language }) => {
    if (targets.some(({ text }) => WORD_FIRST.test(text))) return undefined
    if (HAS_WORD.test(joinedProse(targets, language)) || !HAS_WORD.test(proseOf(source, sourceLanguage)))
      return undefined
    if (
      targets.some((target) => target.placeables.length > 0) &&
      proseOf(source, sourceLanguage).length < LONG
    )
      return undefined
    if (isCode(proseOf(source, sourceLanguage), targets)) return undefined
    // A number that its source says in words.
    if (/\p{N}/u.test(joinedProse(targets, language)) && !/\p{N}/u.test(proseOf(source, sourceLanguage)))
      return undefined
    return {
      reason: t('rule.empty.reason', 'Unexpected text without words'),
      expected: t('rule.empty.expected', 'a translation of the source'),
    }
  },
})

/** Whether what its source says in words, one name or several, stands in the translation as code. */
function isCode(words: string, targets: Twin['targets']): boolean {
  const codes = codesIn(targets).join(' ')
  return words.split(/[^\p{L}\p{N}]+/u).every((word) => codes.includes(word))
}

const LONG = 20
/** A text that begins with a letter has a word, without a look at its markup. */
const WORD_FIRST = /^\p{L}/u
const HAS_WORD = /\p{L}/u
