/** What is around a unit: its neighbours in the page, and what happened to it. */
import { originLabel, stateLabel } from '../../labels.js'
import { number, t } from '../../phrases.js'
import type { Card, Neighbour } from '../card.js'
import type { Event } from '../history.js'
import { Text, visible } from './words.js'

/** A neighbour in both languages. */
export function Around({
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

/** What people and engines did with the unit, the newest first. */
export function History({ events }: { readonly events: readonly Event[] }) {
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
