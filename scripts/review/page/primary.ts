/** What the first of the decisions is. */
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import type { Wish } from '../inbox.js'

/** What approval means for a unit as it is now. */
export interface Primary {
  readonly label: string
  readonly wish: Wish
}

interface Standing {
  /** What stands in the field. */
  readonly text: string
  /** Whether it is another text than the one that is published. */
  readonly isTyped: boolean
  readonly isReviewer: boolean
}

/** What approval means now: the text that was typed, else the draft, else the translation as it stands. */
export function primaryOf(card: Card, { text, isTyped, isReviewer }: Standing): Primary | undefined {
  if (!card.source) return undefined
  if (!isReviewer)
    return text.trim() === '' || !isTyped
      ? undefined
      : { label: t('page.saveDraft', 'Save as a draft'), wish: { action: 'draft', text } }
  if (isTyped && text.trim() !== '') {
    const label =
      text === card.draft?.text
        ? t('page.approveDraft', 'Approve the draft')
        : t('page.approveText', 'Approve this text')
    return { label, wish: { action: 'approve', text } }
  }
  if (card.draft && !card.draft.isOld)
    return {
      label: t('page.approveDraft', 'Approve the draft'),
      wish: { action: 'approve', text: card.draft.text },
    }
  return card.target
    ? { label: t('page.confirm', 'Confirm as it stands'), wish: { action: 'confirm' } }
    : undefined
}
