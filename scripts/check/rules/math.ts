/** Formulas. */
import { t } from '../../phrases.js'
import { changedBlocks } from '../blocks.js'
import { placeableRule } from '../placeables.js'
import { replaced } from '../restore.js'
import type { Rule } from '../rule.js'

const inline = placeableRule(
  {
    id: 'math',
    severity: 'warning',
    about: () => t('rule.math.about', 'Formulas, in a text and between texts, are those of the source.'),
    why: () => t('rule.math.why', 'A formula in which one sign differs is another formula.'),
  },
  {
    type: 'math',
    // Two signs of which one stands in a link are no pair.
    keyOf: (formula) => (formula.includes('](') ? '' : formula),
    restore: replaced,
  },
)

/** Rule `math`. */
export const math: Rule = {
  ...inline,
  find: (checked) => [...inline.find(checked), ...changedBlocks(checked, ['math'])],
}
