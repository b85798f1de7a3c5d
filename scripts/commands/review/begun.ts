/** Which translations a review opens. */
import type { Pair } from '../../model.js'
import { t } from '../../phrases.js'
import type { Input } from '../command.js'
import type { Selection } from '../project/workspace.js'

/**
 * The pairs that somebody points at; when nobody does, those of which there is a page or a ledger, if there are any, and
 * says how many are left out: of a large site that few pages of are translated they are most, and all their units would
 * be read and listed.
 */
export function pairsToReview(
  { workspace: { folders }, pointers, pairs }: Selection,
  { talk }: Pick<Input, 'talk'>,
): readonly Pair[] {
  if (pointers.length > 0) return pairs
  const begun = pairs.filter(({ target, ledger }) => !folders.isEmpty(target) || !folders.isEmpty(ledger))
  const count = pairs.length - begun.length
  if (count === 0 || begun.length === 0) return pairs
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
