/** What can be decided on a unit. */
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import type { Wish } from '../inbox.js'
import { KeyButton } from './press.js'
import { open } from './store.js'

/** What approval means for a unit as it is now. */
export interface Primary {
  readonly label: string
  readonly wish: Wish
}

/** What approval means now: the text that was typed, else the draft, else the translation as it stands. */
export function primaryOf(
  card: Card,
  {
    text,
    isTyped,
    isReviewer,
  }: { readonly text: string; readonly isTyped: boolean; readonly isReviewer: boolean },
): Primary | undefined {
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

interface Deciding {
  readonly card: Card
  readonly text: string
  readonly isTyped: boolean
  readonly isReviewer: boolean
  /** Nothing can be decided just now. */
  readonly isHeld: boolean
  readonly primary: Primary | undefined
  readonly run: (wish: Wish, isNext: boolean) => void
}

/** The decisions, always at the same place: they stay in sight while the card is longer than the screen. */
export function Actions({ card, text, isTyped, isReviewer, isHeld, primary, run }: Deciding) {
  const canKeep = isReviewer && card.target !== undefined && card.source !== undefined
  return (
    <div class="decide">
      {primary && (
        <div class="first">
          <KeyButton
            command="approve"
            class="primary"
            disabled={isHeld}
            press={() => run(primary.wish, true)}
          >
            {primary.label}
          </KeyButton>
        </div>
      )}
      <div class="actions">
        {canKeep && (isTyped || card.draft) && (
          <KeyButton command="confirm" disabled={isHeld} press={() => run({ action: 'confirm' }, true)}>
            {t('page.keep', 'Keep the current translation')}
          </KeyButton>
        )}
        {isReviewer && isTyped && (
          <button type="button" disabled={isHeld} onClick={() => run({ action: 'draft', text }, true)}>
            {t('page.saveDraft', 'Save as a draft')}
          </button>
        )}
        {isReviewer && card.drift === 'outdated' && !card.isShared && (
          <KeyButton command="ack" disabled={isHeld} press={() => open('ack')}>
            {t('page.ack', 'No change needed …')}
          </KeyButton>
        )}
        <KeyButton command="comment" class="quiet" disabled={isHeld} press={() => open('comment')}>
          {t('page.comment', 'Comment …')}
        </KeyButton>
      </div>
    </div>
  )
}
