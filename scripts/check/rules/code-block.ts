/** Code blocks that are lost, added, or in another language. */
import { t } from '../../phrases.js'
import { blockRule } from '../blocks.js'
import { codeAspect } from '../code.js'

/** Rule `code-block`. */
export const codeBlock = blockRule({
  id: 'code-block',
  severity: 'warning',
  whenAdded: 'error',
  types: ['code'],
  concerns: (change) => codeAspect(change) === 'block',
  about: () =>
    t(
      'rule.codeBlock.about',
      'Between two texts that are in step stand the same code blocks as in the source, in the languages that it names.',
    ),
  why: () =>
    t('rule.codeBlock.why', 'Readers of the translation miss an example, or see it without its colours.'),
})
