/** One unit: what moved, what stands, what is proposed, and what to do about it. */
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import { Actions } from './actions.js'
import { Around, History } from './around.js'
import { Head } from './head.js'
import { Source } from './source.js'
import { now, togglePreview } from './store.js'
import { Target } from './target.js'
import { Terms } from './terms.js'
import { type Hands, handsOf, useWork } from './work.js'

interface Shown {
  readonly card: Card
  /** Is told what keys do with the card. */
  readonly hands: { current: Hands | undefined }
}

/** The card, with everything that can be done with it. */
export function CardView({ card, hands }: Shown) {
  const work = useWork(card)
  hands.current = handsOf(card, work)
  return (
    <article class="card" aria-labelledby="unit">
      <Head card={card} />
      <Around unit={card.before} card={card} label={t('page.before', 'Before')} />
      <div class="sheet">
        <Source card={card} />
        <Target card={card} work={work} />
        <Terms terms={card.terms} language={card.language} />
      </div>
      {!now().conflict && <Actions card={card} work={work} />}
      <Around unit={card.behind} card={card} label={t('page.behind', 'Behind')} />
      <History events={card.history} />
      <Preview card={card} />
    </article>
  )
}

/** The page around the unit, read when it is asked for. */
function Preview({ card }: { readonly card: Card }) {
  const { isPreviewed } = now()
  return (
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
