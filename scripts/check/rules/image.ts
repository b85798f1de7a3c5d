/** A translation that is in step has the images of its source, in any order. */
import { t } from '../../phrases.js'
import { addressKey, placeableRule } from '../placeables.js'
import { readdressed } from '../restore.js'

/** Rule `image`. */
export const image = placeableRule(
  {
    id: 'image',
    severity: 'warning',
    whenAdded: 'error',
    about: () =>
      t(
        'rule.image.about',
        'A translation that is in step has the images of its source, in any order. The language in an address may differ.',
      ),
    why: () => t('rule.image.why', 'A page without its picture explains less than its original.'),
  },
  {
    type: 'image',
    keyOf: addressKey,
    isLoose: true,
    restore: readdressed,
  },
)
