/** Quotes and footnotes. */
import { t } from '../../phrases.js'
import { misplaced } from '../containers.js'
import type { Rule } from '../rule.js'

/** Rule `structure`. */
export const structure: Rule = {
  id: 'structure',
  severity: 'warning',
  whenAdded: 'error',
  about: () =>
    t(
      'rule.structure.about',
      'A translation stands in the same quotes and footnotes as its source. Headings, lists and tables have rules of their own.',
    ),
  why: () => t('rule.structure.why', 'Whoever reads a quote as text takes the words of others for yours.'),
  find: (checked) => misplaced(checked, 'other'),
}
