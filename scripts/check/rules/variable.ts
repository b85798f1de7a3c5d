/** Variables and template tags of a translation that is in step are those of its source. */
import { t } from '../../phrases.js'
import { placeableRule } from '../placeables.js'
import { placeholdersOf } from '../placeholders.js'
import { replaced } from '../restore.js'

/** Rule `variable`. */
export const variable = placeableRule({
  id: 'variable',
  severity: 'error',
  type: 'variable',
  also: placeholdersOf,
  restore: replaced,
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
})
