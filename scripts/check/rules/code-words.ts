/** Code blocks that differ in what people read in them. */
import { t } from '../../phrases.js'
import { blockRule } from '../blocks.js'
import { codeAspect } from '../code.js'

/** Rule `code-words`. */
export const codeWords = blockRule({
  id: 'code-words',
  severity: 'off',
  types: ['code'],
  concerns: (change) => codeAspect(change) === 'words',
  about: () =>
    t(
      'rule.codeWords.about',
      'A code block holds the comments and texts of its source too. It is for projects that do not translate them.',
    ),
  why: () =>
    t('rule.codeWords.why', 'Where code stays as it is, any difference shows that the source moved on.'),
})
