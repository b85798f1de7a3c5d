/** What can be decided on a unit. */
import { t } from '../../phrases.js'
import { KeyButton } from './press.js'
import { isReviewer, open } from './store.js'
import { canConfirm, type Working } from './work.js'

/** The decisions, always at the same place: they stay in sight while the card is longer than the screen. */
export function Actions({ card, work }: Working) {
  const { text, isTyped, isHeld, primary, run } = work
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
        {canConfirm(card) && (isTyped || card.draft) && (
          <KeyButton command="confirm" disabled={isHeld} press={() => run({ action: 'confirm' }, true)}>
            {t('page.keep', 'Keep the current translation')}
          </KeyButton>
        )}
        {isReviewer() && isTyped && (
          <button type="button" disabled={isHeld} onClick={() => run({ action: 'draft', text }, true)}>
            {t('page.saveDraft', 'Save as a draft')}
          </button>
        )}
        {isReviewer() && card.drift === 'outdated' && !card.isShared && (
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
