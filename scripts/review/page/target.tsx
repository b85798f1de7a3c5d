/** The translation of a unit: what stands, what is proposed, what is typed, and what the checks say of it. */
import { originLabel } from '../../labels.js'
import { percent, t } from '../../phrases.js'
import type { Card } from '../card.js'
import type { Trial } from '../inbox.js'
import { Editor } from './editor.js'
import { Findings } from './findings.js'
import { KeyButton } from './press.js'
import { isReviewer, now, open } from './store.js'
import { Code, Diff, Text, visible } from './words.js'
import type { Working } from './work.js'

/** The translation, with the field to write another one. */
export function Target({ card, work }: Working) {
  const { text, isTyped, change, trial, primary, run } = work
  return (
    <section class="target" aria-label={t('page.target', 'Translation')}>
      <Current card={card} />
      <DraftView card={card} work={work} />
      {card.source && (
        <Editor
          card={card}
          text={text}
          change={change}
          save={() => run(primary?.wish, true)}
          isReadOnly={!now().isOnline}
        />
      )}
      {trial && isTyped && <TrialView card={card} trial={trial} />}
      <Findings
        target={card.target}
        messages={trial && isTyped ? trial.messages : card.messages}
        refused={isTyped ? trial?.refused : undefined}
        isWaivable={isReviewer() && !isTyped}
      />
      {card.isShared && (
        <p class="hint">
          {t(
            'page.shared',
            'Its paragraph was split or merged: correct the translation in its file, then confirm it.',
          )}
        </p>
      )}
    </section>
  )
}

/** What stands; with its place where only the file can be corrected. */
function Current({ card }: { readonly card: Card }) {
  const { source, target, previous, language, isShared } = card
  if (!target) return <p class="none">{t('page.noTarget', 'There is no translation yet.')}</p>
  return (
    <>
      <h2>
        {previous === undefined
          ? t('page.current', 'Current translation')
          : t('page.currentOld', 'Current translation, of the older source')}
      </h2>
      <Text language={language}>{visible(target.text)}</Text>
      {(isShared || !source) && (
        <p class="file">
          <Code>{`${target.file}:${target.line}`}</Code>
        </p>
      )}
    </>
  )
}

function DraftView({ card, work: { trial, isTyped, isHeld, take } }: Working) {
  const { draft, language } = card
  if (!draft) return null
  const maker = draft.by ?? draft.engine ?? originLabel(draft.origin)
  return (
    <section class="drafted" aria-label={t('page.draftTitle', 'Draft')}>
      <h2>
        {t('page.draftBy', 'Draft by {{maker}}', { maker })}
        {draft.score !== undefined && <span class="score"> {percent(draft.score)}</span>}
      </h2>
      {draft.changes.length > 0 ? (
        <Diff parts={draft.changes} language={language} />
      ) : (
        <Text language={language}>{visible(draft.text)}</Text>
      )}
      {draft.isOld && (
        <p class="hint">
          {t('page.oldDraft', 'The source moved on since it was made; it cannot be approved as it is.')}
        </p>
      )}
      {trial && !isTyped && (
        <Findings
          title={t('page.draftFindings', 'What the checks find in it')}
          messages={trial.messages.filter(({ severity }) => severity !== 'info')}
          refused={trial.refused}
        />
      )}
      <div class="actions small">
        <KeyButton command="draft" disabled={isHeld} press={take}>
          {t('page.take', 'Take into the field')}
        </KeyButton>
        {isReviewer() && (
          <KeyButton command="reject" disabled={isHeld} press={() => open('reject')}>
            {t('page.reject', 'Reject …')}
          </KeyButton>
        )}
      </div>
    </section>
  )
}

function TrialView({ card, trial }: { readonly card: Card; readonly trial: Trial }) {
  if (!card.target || trial.changes.length === 0) return null
  return (
    <details class="trial" open>
      <summary>{t('page.yourChanges', 'What you changed')}</summary>
      <Diff parts={trial.changes} language={card.language} />
    </details>
  )
}
