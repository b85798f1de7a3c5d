/** Fences of asides, and other directives between texts. */
import { t } from '../../phrases.js'
import { isWholeAside } from '../asides.js'
import { blockRule } from '../blocks.js'
import type { BlockChange } from '../stretches.js'

/** Rule `directive`. */
export const directive = blockRule({
  id: 'directive',
  severity: 'error',
  types: ['fence'],
  concerns: (change, checked) => !isOnlyCloser(change) && !isWholeAside(change, checked),
  about: () =>
    t(
      'rule.directive.about',
      'Directives, such as the fences around an aside, are those of the source: same number of colons, same word, same attributes. Only its title is translated.',
    ),
  why: () =>
    t('rule.directive.why', 'A directive in another word is none, and its colons are shown to readers.'),
})

/**
 * Whether a fence only lacks the space behind its colons: a generator that takes `::: tip` takes `:::tip` too, and
 * not the other way round.
 */
function isOnlyCloser({ source, target }: BlockChange): boolean {
  return source !== undefined && target?.trait === source.trait.replace(SPACED, '$1')
}

const SPACED = /^(:{3,})[ \t]+/u
