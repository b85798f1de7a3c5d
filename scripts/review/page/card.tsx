/** One unit: what moved, what stands, what is proposed, and what to do about it. */
import { useState } from 'preact/hooks'
import { changeLabel, driftLabel, kindLabel, originLabel, severityLabel, stateLabel } from '../../labels.js'
import type { Message } from '../../model.js'
import { number, percent, t } from '../../phrases.js'
import type { Card, CardTerm, Neighbour } from '../card.js'
import type { Event } from '../history.js'
import type { Trial, Wish } from '../inbox.js'
import { Editor, useTrial } from './editor.js'
import { decide, hasRow, now, open, togglePreview } from './store.js'
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
  const trial = useTrial(card, text, isTyped && isOnline)
  const isReviewer = session !== undefined && 'person' in session && session.person.role === 'reviewer'
  const change = (value: string): void => {
    setTyped({ card, text: value })
    keepTyped(card, value === published ? undefined : value)
  }
  const take = (): void => {
    if (!card.draft) return
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
    approve: (isNext) => run(primary?.wish, isNext),
    confirm: () => run(canConfirm ? { action: 'confirm' } : undefined, true),
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
            <Code>{card.document}</Code>
          </span>
          <span class="unseen">, </span>
          <span class="what">
            {t('page.unit', '{{kind}} {{number}}', { kind: place.kind, number: place.number })}
          </span>
          <span class="unseen">, </span>
          <span class={`tag ${card.drift}`}>{place.drift}</span>
        </h1>
        <p class="facts">
          {card.change && <span class="tag">{changeLabel(card.change)}</span>}
          {card.state && <span class="tag">{stateLabel(card.state)}</span>}
          {card.confidence < 1 && (
            <span class="tag">
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
      </header>
      <Around unit={card.before} card={card} label={t('page.before', 'Before')} />
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
        {card.draft && <DraftView card={card} take={take} isReviewer={isReviewer} isHeld={isHeld} />}
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
        <Terms terms={card.terms} language={card.language} />
        <Findings
          messages={trial && isTyped ? trial.messages : card.messages}
          refused={isTyped ? trial?.refused : undefined}
          isReviewer={isReviewer && !isTyped}
        />
        {card.isShared && (
          <p class="hint">
            {t(
              'page.shared',
              'Its paragraph was split or merged: correct the translation in its file, then confirm it.',
            )}
          </p>
        )}
        <div class="actions">
          {primary && (
            <button
              type="button"
              class="primary"
              disabled={isHeld}
              aria-keyshortcuts="a"
              onClick={() => run(primary.wish, hasRow(1))}
            >
              {primary.label}
            </button>
          )}
          {canConfirm && (isTyped || card.draft) && (
            <button
              type="button"
              disabled={isHeld}
              aria-keyshortcuts="y"
              onClick={() => run({ action: 'confirm' }, true)}
            >
              {t('page.keep', 'Keep the current translation')}
            </button>
          )}
          {isReviewer && isTyped && (
            <button type="button" disabled={isHeld} onClick={() => run({ action: 'draft', text }, true)}>
              {t('page.saveDraft', 'Save as a draft')}
            </button>
          )}
          {isReviewer && card.drift === 'outdated' && !card.isShared && (
            <button type="button" disabled={isHeld} onClick={() => open('ack')}>
              {t('page.ack', 'No new translation needed …')}
            </button>
          )}
          <button type="button" disabled={isHeld} onClick={() => open('comment')}>
            {t('page.comment', 'Comment …')}
          </button>
        </div>
      </section>
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

interface Primary {
  readonly label: string
  readonly wish: Wish
}

/** What approval means now: the text that was typed, else the draft, else the translation as it stands. */
function primaryOf(
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
      ) : (
        <Text language={sourceLanguage}>{visible(source?.text ?? '')}</Text>
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
  readonly card: Card
  readonly take: () => void
  readonly isReviewer: boolean
  readonly isHeld: boolean
}

function DraftView({ card, take, isReviewer, isHeld }: Drafted) {
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
      <div class="actions small">
        <button type="button" disabled={isHeld} aria-keyshortcuts="d" onClick={take}>
          {t('page.take', 'Take into the field')}
        </button>
        {isReviewer && (
          <button type="button" disabled={isHeld} aria-keyshortcuts="r" onClick={() => open('reject')}>
            {t('page.reject', 'Reject …')}
          </button>
        )}
      </div>
    </section>
  )
}

function TrialView({ card, trial }: { readonly card: Card; readonly trial: Trial }) {
  if (!card.target || trial.changes.length === 0) return null
  return (
    <details class="trial">
      <summary>{t('page.yourChanges', 'What you changed')}</summary>
      <Diff parts={trial.changes} language={card.language} />
    </details>
  )
}

function Terms({ terms, language }: { readonly terms: readonly CardTerm[]; readonly language: string }) {
  const { session } = now()
  if (terms.length === 0) return null
  const source = session && 'person' in session ? session.sourceLanguage : ''
  return (
    <section class="terms" aria-label={t('page.terms', 'Terms')}>
      <h2>{t('page.terms', 'Terms')}</h2>
      <ul>
        {terms.map((term) => (
          <li key={term.source}>
            <span lang={source}>{term.source}</span> <span aria-hidden="true">→</span>{' '}
            <strong lang={language}>{[term.preferred, ...term.admitted].join(', ')}</strong>
            {term.isKept && <span class="tag">{t('page.termKept', 'not translated')}</span>}
            {term.forbidden.length > 0 && (
              <span class="forbidden">
                {' '}
                {t('page.termNever', 'never:')} <span lang={language}>{term.forbidden.join(', ')}</span>
              </span>
            )}
            {term.found.length > 0 && (
              <span class="found">
                {' '}
                ✓ <span lang={language}>{term.found.join(', ')}</span>
              </span>
            )}
            {term.note !== undefined && <span class="hint"> {term.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Found {
  readonly messages: readonly Message[]
  readonly refused: string | undefined
  readonly isReviewer: boolean
}

/** What the rules say; what says only that the source moved is shown above already. */
function Findings({ messages, refused, isReviewer }: Found) {
  const { listing } = now()
  const shown = messages.filter(({ ruleId, suppressed }) => !suppressed && !SHOWN_ABOVE.includes(ruleId))
  if (shown.length === 0 && refused === undefined) return null
  return (
    <section class="findings" aria-label={t('page.findings', 'Findings of the checks')}>
      <h2>{t('page.findings', 'Findings of the checks')}</h2>
      <ul>
        {refused !== undefined && (
          <li class="error">
            <span class="tag error">{t('page.blocked', 'cannot be')}</span> {refused}
          </li>
        )}
        {shown.map(({ ruleId, severity, reason, expected, file, line, column }) => (
          <li key={`${ruleId} ${line} ${column} ${reason}`} class={severity}>
            <span class={`tag ${severity}`}>{severityLabel(severity)}</span> {visible(reason)}
            {expected !== undefined && (
              <span class="hint"> {visible(t('page.expected', 'Expected: {{expected}}', { expected }))}</span>
            )}
            <span class="rule">
              <Code>{ruleId}</Code> <Code>{`${file}:${line}`}</Code>
            </span>
            {isReviewer && listing && (
              <button type="button" class="link" onClick={() => open({ waive: ruleId })}>
                {t('page.waive', 'No problem here …')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const SHOWN_ABOVE = ['outdated', 'missing', 'orphaned', 'unconfirmed']

function Around({
  unit,
  card,
  label,
}: {
  readonly unit: Neighbour | undefined
  readonly card: Card
  readonly label: string
}) {
  if (!unit) return null
  return (
    <aside class="around" aria-label={label}>
      {unit.source !== undefined && <Text language={card.sourceLanguage}>{visible(unit.source)}</Text>}
      {unit.target !== undefined && <Text language={card.language}>{visible(unit.target)}</Text>}
    </aside>
  )
}

function History({ events }: { readonly events: readonly Event[] }) {
  const comments = events.filter(({ type }) => type === 'comment').length
  if (events.length === 0) return null
  return (
    <details class="history" open={comments > 0}>
      <summary>
        {t('page.history', 'History')} <span class="score">{number(events.length)}</span>
      </summary>
      <ol>
        {events.map((event) => (
          <li key={`${event.type} ${event.at} ${event.text ?? event.reason ?? ''}`}>
            <time dateTime={event.at}>{event.at.slice(0, 10)}</time>{' '}
            <strong>{event.by ?? event.engine ?? (event.origin ? originLabel(event.origin) : '')}</strong>{' '}
            {whatOf(event)}
            {event.text !== undefined && (
              <p class="said" dir="auto">
                {visible(event.text)}
              </p>
            )}
            {event.reason !== undefined && (
              <span class="hint" dir="auto">
                {' '}
                {visible(event.reason)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

function whatOf({ type, state, rule }: Event): string {
  switch (type) {
    case 'text':
      return state ? stateLabel(state) : ''
    case 'draft':
      return t('page.eventDraft', 'proposed the draft')
    case 'rejection':
      return t('page.eventRejection', 'rejected a draft')
    case 'acknowledgement':
      return t('page.eventAck', 'said that the change needs no new translation')
    case 'waiver':
      return t('page.eventWaiver', 'waived {{rule}}', { rule: rule ?? '' })
    case 'comment':
      return t('page.eventComment', 'wrote')
  }
}
