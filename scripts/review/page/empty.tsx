/** What is shown where there is no unit to show. */
import { t } from '../../phrases.js'
import { formatFilter } from '../filter.js'
import { now } from './store.js'
import { choose } from './walk.js'

/** Nothing to decide: by the filter, or because all of it is done. */
export function Nothing() {
  const { filter } = now()
  const isFiltered = formatFilter(filter).size > 0
  return (
    <div class="empty">
      <h1 id="unit" tabIndex={-1}>
        {isFiltered
          ? t('page.nothingFound', 'The filter finds nothing that waits.')
          : t('page.nothing', 'Nothing waits: all of it is decided.')}
      </h1>
      <p>
        {isFiltered ? (
          <button type="button" onClick={() => void choose({})}>
            {t('page.filterClear', 'Clear the filter')}
          </button>
        ) : (
          <button type="button" onClick={() => void choose({ show: 'all' })}>
            {t('page.showAll', 'Show what is decided, too')}
          </button>
        )}
      </p>
    </div>
  )
}
