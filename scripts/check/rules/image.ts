/** A translation that is in step has the images of its source, in any order. */
import { t } from '../../phrases.js'
import { addressKey, type Languages, placeableRule } from '../placeables.js'
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
    isSame: isOfOwnLanguage,
  },
)

/** Whether two pictures lie in the folders of their languages, under names that a machine gave them. */
function isOfOwnLanguage(lost: string, added: string, languages: Languages): boolean {
  const [own, other] = [lost, added].map((address) => MADE_NAME.exec(address)?.[1])
  if (own === undefined || other === undefined || own === other) return false
  return addressKey(own, languages) === addressKey(other, languages)
}

const MADE_NAME = /^(.*\/)[\da-f]{16,}\.\w+$/iu
