/** Quotes, footnotes and asides. */
import { t } from '../../phrases.js'
import { isOpening, isWholeAside } from '../asides.js'
import { changedBlocks } from '../blocks.js'
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
      'A translation stands in the same quotes, asides and footnotes as its source. Headings, lists and tables have rules of their own.',
    ),
  why: () => t('rule.structure.why', 'Whoever reads a quote as text takes the words of others for yours.'),
  find: (checked) => [
    ...misplaced(checked, 'other'),
    ...changedBlocks(checked, ['fence'], (change) => isWholeAside(change, checked) && isOpening(change)),
  ],
}
