/** Code blocks whose code is not that of the source. */
import { t } from '../../phrases.js'
import { blockRule } from '../blocks.js'
import { codeAspect, otherCode } from '../code.js'

/** Rule `code-content`. */
export const codeContent = blockRule({
  id: 'code-content',
  severity: 'warning',
  types: ['code'],
  concerns: (change) => codeAspect(change) === 'content',
  show: otherCode,
  about: () =>
    t(
      'rule.codeContent.about',
      'A code block holds the code of its source. Comments, and what stands in quotes, may differ.',
    ),
  why: () =>
    t('rule.codeContent.why', 'Code is copied as it stands: other code does something else, or nothing.'),
})
