/** Tags of template languages between texts. */
import { t } from '../../phrases.js'
import { blockRule } from '../blocks.js'
import { differInTexts } from '../tags.js'

/** Rule `shortcode`. */
export const shortcode = blockRule({
  id: 'shortcode',
  severity: 'error',
  types: ['shortcode'],
  concerns: ({ source, target }) => !source || !target || !differInTexts(source.trait, target.trait),
  about: () =>
    t(
      'rule.shortcode.about',
      'Tags of a template language that stand on lines of their own are those of the source, but for the values that people read.',
    ),
  why: () => t('rule.shortcode.why', 'A tag that is lost, or opened and never closed, stops the build.'),
})
