/** One unit: what moved, what stands, what is proposed, and what to do about it. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { changeLabel, driftLabel, kindLabel, originLabel, stateLabel } from '../../labels.js'
import { percent, t } from '../../phrases.js'
import type { Card } from '../card.js'
import type { Trial, Wish } from '../inbox.js'
import { Actions, primaryOf } from './actions.js'
import { Around, History } from './around.js'
import { Editor, useTrial } from './editor.js'
import { KeyButton } from './press.js'
import { decide, go, hasRow, now, open, say, togglePreview } from './store.js'
import { Findings, Terms } from './terms.js'
import { keepTyped, typedFor } from './typed.js'
import { Code, Diff, Text, visible } from './words.js'

/** What the keys of the page ask of the card that is shown. */
export interface Hands {
  readonly approve: (isNext: boolean) => void
  readonly confirm: () => void
  readonly draft: () => void
}

/** The card, with everything that can be done with it. `hands` is told how to do it by keys. */
export function CardView({
  card,
  hands,
}: {
  readonly card: Card
  readonly hands: { current: Hands | undefined }
}) {
  const { session, listing, at, others, isOnline, isPreviewed, conflict } = now()
  const published = card.target?.text ?? ''
  const [typed, setTyped] = useState({ card, text: typedFor(card)?.text ?? published })
  // Of another card, what is typed there; never what was typed here.
  const text = typed.card === card ? typed.text : (typedFor(card)?.text ?? published)
  const isTyped = text !== published
  const proposed = card.draft && !card.draft.isOld ? card.draft.text : undefined
  // What approval would publish is what the checks are asked about.
  const trial = useTrial(card, isTyped ? text : (proposed ?? ''), isOnline)
  const isReviewer = session !== undefined && 'person' in session && session.person.role === 'reviewer'
  const change = (value: string): void => {
    setTyped({ card, text: value })
    keepTyped(card, value === published ? undefined : value)
  }
  const take = (): void => {
    if (!card.draft) {
      say(t('page.noDraft', 'There is no draft here.'))
      return
    }
    change(card.draft.text)
    document.getElementById('field')?.focus()
  }
  const primary = primaryOf(card, { text, isTyped, isReviewer })
  const isHeld = !isOnline || conflict !== undefined
  const run = (wish: Wish | undefined, isNext: boolean): void => {
    if (wish && !isHeld) decide(card, wish, isNext)
  }
  const canConfirm = isReviewer && card.target !== undefined && card.source !== undefined
  hands.current = {
    approve: (isNext) =>
      primary
        ? run(primary.wish, isNext)
        : say(t('page.nothingToApprove', 'There is no text to approve yet: write one in the field.')),
    confirm: () =>
      canConfirm
        ? run({ action: 'confirm' }, true)
        : say(
            isReviewer
              ? t('page.nothingToApprove', 'There is no text to approve yet: write one in the field.')
              : t('page.forbidden', 'You may not decide this here.'),
          ),
    draft: take,
  }
  const place = {
    at: at + 1,
    of: listing?.total ?? 1,
    document: card.document,
    kind: kindLabel(card.kind),
    number: card.number,
    drift: driftLabel(card.drift),
  }
  return (
    <article class="card" aria-labelledby="unit">
      <header>
        <h1 id="unit" tabIndex={-1}>
          <span class="count">{t('page.place', '{{at}} of {{of}}', { at: place.at, of: place.of })}</span>
          <span class="unseen">, </span>
          <span class="where">
            <Code>{card.document.split('/').slice(-2).join('/')}</Code>
          </span>
          <span class="unseen">, </span>
          <span class="what">
            {t('page.unit', '{{kind}} {{number}}', { kind: place.kind, number: place.number })}
          </span>
          <span class="unseen">, </span>
          <span class={`tag ${card.drift}`}>{place.drift}</span>
        </h1>
        <p class="facts">
          {card.change && <span>{changeLabel(card.change)}</span>}
          {card.state && <span>{stateLabel(card.state)}</span>}
          {card.confidence < 1 && (
            <span>
              {t('page.sure', 'paired by likeness, {{share}} sure', { share: percent(card.confidence) })}
            </span>
          )}
          {card.key !== undefined && <Code>{card.key}</Code>}
          {others.length > 0 && (
            <span class="tag others">
              {t('page.others', '{{names}} is here, too', { names: others.join(', ') })}
            </span>
          )}
        </p>
        <Steps />
      </header>
      <Around unit={card.before} card={card} label={t('page.before', 'Before')} />
      <div class="sheet">
        <Source card={card} />
        <section class="target" aria-label={t('page.target', 'Translation')}>
          {card.target ? (
            <>
              <h2>
                {card.previous === undefined
                  ? t('page.current', 'Current translation')
                  : t('page.currentOld', 'Current translation, of the older source')}
              </h2>
              <Text language={card.language}>{visible(card.target.text)}</Text>
            </>
          ) : (
            <p class="none">{t('page.noTarget', 'There is no translation yet.')}</p>
          )}
          {card.draft && (
            <DraftView card={card} take={take} isReviewer={isReviewer} isHeld={isHeld}>
              {trial && !isTyped && (
                <Findings
                  title={t('page.draftFindings', 'What the checks find in it')}
                  messages={trial.messages.filter(({ severity }) => severity !== 'info')}
                  refused={trial.refused}
                />
              )}
            </DraftView>
          )}
          {card.source && (
            <Editor
              card={card}
              text={text}
              change={change}
              save={() => run(primary?.wish, true)}
              isReadOnly={!isOnline}
            />
          )}
          {trial && isTyped && <TrialView card={card} trial={trial} />}
          <Findings
            target={card.target}
            messages={trial && isTyped ? trial.messages : card.messages}
            refused={isTyped ? trial?.refused : undefined}
            isWaivable={isReviewer && !isTyped}
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
        <Terms terms={card.terms} language={card.language} />
      </div>
      {!conflict && <Actions {...{ card, text, isTyped, isReviewer, isHeld, primary, run }} />}
      <Around unit={card.behind} card={card} label={t('page.behind', 'Behind')} />
      <History events={card.history} />
      <details
        class="preview"
        open={isPreviewed}
        onToggle={({ currentTarget }) => currentTarget.open !== now().isPreviewed && togglePreview()}
      >
        <summary>{t('page.preview', 'The page')}</summary>
        {isPreviewed && (
          <iframe
            title={t('page.previewOf', 'The page with this unit marked')}
            sandbox=""
            src={previewAddress(card)}
          />
        )}
      </details>
    </article>
  )
}

function previewAddress({ language, document, id, draft, revision }: Card): string {
  const query = new URLSearchParams({
    language,
    document,
    id,
    revision,
    ...(draft && !draft.isOld && { draft: '1' }),
  })
  return `/preview?${query}#here`
}

function Source({ card }: { readonly card: Card }) {
  const { source, previous, sourceLanguage } = card
  return (
    <section class="source" aria-label={t('page.source', 'Source')}>
      <h2>
        {previous === undefined
          ? t('page.sourceNow', 'Source')
          : source
            ? t('page.sourceChanged', 'What changed in the source since this translation')
            : t('page.sourceGone', 'The source is gone')}
      </h2>
      {card.change === 'rewritten' && previous !== undefined ? (
        <>
          <Diff parts={[{ type: 'removed', text: previous }]} language={sourceLanguage} />
          <Diff parts={[{ type: 'added', text: source?.text ?? '' }]} language={sourceLanguage} />
        </>
      ) : previous !== undefined ? (
        <Diff parts={card.changes} language={sourceLanguage} />
      ) : source ? (
        <Text language={sourceLanguage}>{visible(source.text)}</Text>
      ) : undefined}
      {!source && (
        <p class="none">
          {t(
            'page.noSource',
            'Nothing in the source says this. Take it out of the translation, or put its source back.',
          )}
        </p>
      )}
      {card.context !== undefined && (
        <p class="hint">{t('page.context', 'Context: {{context}}', { context: card.context })}</p>
      )}
      {card.note !== undefined && <p class="hint">{t('page.note', 'Note: {{note}}', { note: card.note })}</p>}
      {source && (
        <p class="file">
          <Code>{`${source.file}:${source.line}`}</Code>
        </p>
      )}
    </section>
  )
}

interface Drafted {
  readonly children: ComponentChildren
  readonly card: Card
  readonly take: () => void
  readonly isReviewer: boolean
  readonly isHeld: boolean
}

function DraftView({ children, card, take, isReviewer, isHeld }: Drafted) {
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
      {children}
      <div class="actions small">
        <KeyButton command="draft" disabled={isHeld} press={take}>
          {t('page.take', 'Take into the field')}
        </KeyButton>
        {isReviewer && (
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

function Steps() {
  const { at } = now()
  return (
    <div class="steps">
      <KeyButton command="previous" class="quiet" disabled={!hasRow(-1)} press={() => void go(at - 1)}>
        {t('page.previous', 'Previous')}
      </KeyButton>
      <KeyButton command="next" class="quiet" disabled={!hasRow(1)} press={() => void go(at + 1)}>
        {t('page.next', 'Next')}
      </KeyButton>
    </div>
  )
}
