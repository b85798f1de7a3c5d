/** Variables and template tags of a translation that is in step are those of its source. */
import type { Segment } from '../../model.js'
import { t } from '../../phrases.js'
import { placeableRule } from '../placeables.js'
import { placeholdersOf } from '../placeholders.js'
import { codesIn } from '../prose.js'
import { replaced } from '../restore.js'
import { differInTexts } from '../tags.js'

/** Rule `variable`. */
export const variable = placeableRule(
  {
    id: 'variable',
    severity: 'error',
    about: () =>
      t(
        'rule.variable.about',
        'Variables and template tags of a translation that is in step are those of its source.',
      ),
    why: () =>
      t(
        'rule.variable.why',
        'A variable that is lost, or written otherwise, stops the build or shows its name to readers.',
      ),
  },
  {
    type: 'variable',
    also: placeholdersOf,
    restore: replaced,
    isSame: (lost, added) => differInTexts(lost, added) || (SENTENCE.test(lost) && WORDS.test(added)),
    isFree: (added) => SPACE.test(added),
    concerns: (lost, { source, targets }) =>
      !SPACE.test(lost) && countInCode(lost, targets) <= countInCode(lost, [source]),
  },
)

/** `{' '}`: a space at the end of a line, which stands where the words of a language break. */
const SPACE = /^\{\s*(["'`])\s*\1\s*\}$/u

/** `{{ shown as it stands }}`: words one behind another are no expression, but what a page says of one. */
const SENTENCE = /^\{\{\s*\p{L}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){2,}\s*\}\}$/u
const WORDS = /^\{\{[\p{L}\p{M}\s'’-]+\}\}$/u

/** How many pieces of code show a variable: nothing is filled in there, so that it may be marked as code in one language only. */
function countInCode(variable: string, segments: readonly Segment[]): number {
  return codesIn(segments).filter((code) => code.includes(variable)).length
}
