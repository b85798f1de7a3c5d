/** Headings. */
import { t } from '../../phrases.js'
import { misplaced } from '../containers.js'
import type { Rule } from '../rule.js'

/** Rule `heading`. */
export const heading: Rule = {
  id: 'heading',
  severity: 'warning',
  whenAdded: 'error',
  about: () => t('rule.heading.about', 'A translated heading is a heading of the same depth as its source.'),
  why: () =>
    t('rule.heading.why', 'A heading of another depth is another place in the contents of the page.'),
  find: (checked) => misplaced(checked, 'heading'),
}
