/** The rules about what a translation says, and how. */
import type { Rule } from '../rule.js'
import { controlCharacters, invisibleCharacters, mojibake } from './characters.js'
import { inconsistent, repeatedTranslation } from './consistency.js'
import { dates } from './dates.js'
import { doubleSpace, doubleWord } from './doubles.js'
import { empty } from './empty.js'
import { language, partlyUntranslated, untranslated } from './language.js'
import { negation, obligation } from './meaning.js'
import { numbers } from './numbers.js'
import { endPunctuation } from './punctuation.js'
import { contact, legalReference } from './references.js'
import { length, sentences } from './size.js'
import { pairs, quotes } from './typography.js'

/** In the order in which they are documented. */
export const CONTENT_RULES: readonly Rule[] = [
  empty,
  untranslated,
  partlyUntranslated,
  language,
  numbers,
  dates,
  contact,
  legalReference,
  negation,
  obligation,
  length,
  sentences,
  endPunctuation,
  pairs,
  quotes,
  doubleWord,
  doubleSpace,
  invisibleCharacters,
  controlCharacters,
  mojibake,
  inconsistent,
  repeatedTranslation,
]
