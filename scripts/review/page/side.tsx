/** The side of the page: the filter, how much it finds, and the list. */
import { useState } from 'preact/hooks'
import { t } from '../../phrases.js'
import { FilterBar } from './filter.js'
import { List } from './list.js'
import { isReviewer, now, open } from './store.js'

/** On a narrow screen the list is folded until it is asked for. */
export function Side() {
  const [isListed, setListed] = useState(false)
  const { listing, isReading } = now()
  return (
    <nav class={`side ${isListed ? 'listed' : ''}`} aria-label={t('page.units', 'Units')}>
      <FilterBar />
      <div class="sum">
        <p>
          {listing && !isReading
            ? t('page.found', {
                count: listing.total,
                defaultValue_one: '{{count}} unit',
                defaultValue_other: '{{count}} units',
              })
            : t('page.reading', 'Reading …')}
        </p>
        <button
          type="button"
          class="quiet listing"
          aria-expanded={isListed}
          aria-controls="rows"
          onClick={() => setListed(!isListed)}
        >
          {t('page.list', 'List')}
        </button>
        {isReviewer() && listing && listing.total > 0 && (
          <button type="button" class="quiet" onClick={() => open('bulk')}>
            {t('page.bulk', 'Decide on all …')}
          </button>
        )}
      </div>
      <List />
    </nav>
  )
}
