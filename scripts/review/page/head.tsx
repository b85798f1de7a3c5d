/** The head of a card: which unit it is, how it stands, who else is at it. */
import { changeLabel, driftLabel, stateLabel, unitLabel } from '../../labels.js'
import { languageName, percent, t } from '../../phrases.js'
import type { Card } from '../card.js'
import { KeyButton } from './press.js'
import { now, signedIn } from './store.js'
import { go, hasRow } from './walk.js'
import { Code } from './words.js'

/** The heading, which has the focus when a card comes, and the facts below it. */
export function Head({ card }: { readonly card: Card }) {
  const { listing, at, others, filter } = now()
  const languages = filter.language ?? signedIn()?.languages ?? []
  const place = { at: at + 1, of: listing?.total ?? 1 }
  return (
    <header>
      <h1 id="unit" tabIndex={-1}>
        <span class="count">{t('page.place', '{{at}} of {{of}}', place)}</span>
        <span class="unseen">, </span>
        <span class="where">
          <Code>{card.document.split('/').slice(-2).join('/')}</Code>
        </span>
        <span class="unseen">, </span>
        {languages.length > 1 && (
          <>
            <span class="what">{languageName(card.language)}</span>
            <span class="unseen">, </span>
          </>
        )}
        <span class="what">{unitLabel(card.kind, card.number)}</span>
        <span class="unseen">, </span>
        <span class={`tag ${card.drift}`}>{driftLabel(card.drift)}</span>
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
