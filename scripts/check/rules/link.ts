/** A translation that is in step leads wherever its source does, in any order. */
import { t } from '../../phrases.js'
import { addressKey, placeableRule } from '../placeables.js'
import { relinked } from '../restore.js'

/** Rule `link`. */
export const link = placeableRule({
  id: 'link',
  severity: 'warning',
  type: 'link',
  keyOf: addressKey,
  isLoose: true,
  restore: relinked,
  about: () =>
    t(
      'rule.link.about',
      'A translation that is in step leads wherever its source does, in any order. The language in an address may differ, and so may the words of an anchor.',
    ),
  why: () =>
    t(
      'rule.link.why',
      'A lost link leaves readers without the way there, and no reader of the source can see it.',
    ),
})
