/** Which translations a review opens. */
import type { Pair } from '../../model.js'
import { t } from '../../phrases.js'
import type { Input } from '../command.js'
import type { Selection } from '../project/workspace.js'

/** Translations that are not begun from which they are left out: fewer are read in a few seconds. */
const MANY = 300

/**
 * The pairs that somebody points at; when nobody does, and many have neither a page nor a ledger, those that have, if there
 * are any, and says how many are left out: of a large site that few pages of are translated they are most, and all their
 * units would be read and listed.
 */
export function pairsToReview(
  { workspace: { folders }, pointers, pairs }: Selection,
  { talk }: Pick<Input, 'talk'>,
  many = MANY,
): readonly Pair[] {
  if (pointers.length > 0) return pairs
  const begun = pairs.filter(({ target, ledger }) => !folders.isEmpty(target) || !folders.isEmpty(ledger))
  const count = pairs.length - begun.length
  if (count < many || begun.length === 0) return pairs
  talk(
    t('review.notBegun', {
      count,
      defaultValue_one: '{{count}} translation is not begun, and left out: tvilling review . opens it too',
      defaultValue_other:
        '{{count}} translations are not begun, and left out: tvilling review . opens them too',
    }),
  )
  return begun
}
