/** Fences of asides, and other directives between texts. */
import { t } from '../../phrases.js'
import { isWholeAside } from '../asides.js'
import { blockRule } from '../blocks.js'

/** Rule `directive`. */
export const directive = blockRule({
  id: 'directive',
  severity: 'error',
  types: ['fence'],
  concerns: (change, checked) => !isWholeAside(change, checked),
  about: () =>
    t(
      'rule.directive.about',
      'Directives, such as the fences around an aside, are those of the source: same number of colons, same word, same attributes. Only its title is translated.',
    ),
  why: () =>
    t('rule.directive.why', 'A directive in another word is none, and its colons are shown to readers.'),
})
