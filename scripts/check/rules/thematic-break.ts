/** Lines across the page. */
import { t } from '../../phrases.js'
import { blockRule } from '../blocks.js'

/** Rule `thematic-break`. */
export const thematicBreak = blockRule({
  id: 'thematic-break',
  severity: 'info',
  types: ['rule'],
  about: () => t('rule.thematicBreak.about', 'Lines across the page stand where the source has them.'),
  why: () =>
    t(
      'rule.thematicBreak.why',
      'One too many or too few is often the trace of front matter, or of a table, that was damaged.',
    ),
})
