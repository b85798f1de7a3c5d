/** The filter: every choice is in the address, so that it can be kept, shared and gone back to. */
import { useState } from 'preact/hooks'
import { changeLabel, driftLabel, stateLabel } from '../../labels.js'
import type { Drift, Change as Moved, State } from '../../model.js'
import { number, t } from '../../phrases.js'
import { type Filter, formatFilter } from '../filter.js'
import type { Facet, Facets } from '../inbox.js'
import { now, signedIn } from './store.js'
import { choose } from './walk.js'

/** What is looked for in words, and the choices, which are folded until they are asked for. */
export function FilterBar() {
  const { filter, listing } = now()
  const [isOpen, setOpen] = useState(false)
  const active = Object.keys(filter).filter((key) => key !== 'show' && key !== 'text').length
  return (
    <search class="filter">
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault()
          const text = String(new FormData(event.currentTarget).get('text') ?? '').trim()
          // What was looked for is there: keys are for it, and no longer for words.
          void refine({ text: text === '' ? undefined : text }).then(() =>
            document.getElementById('unit')?.focus(),
          )
        }}
      >
        <label class="unseen" for="find">
          {t('page.find', 'Words in the source or the translation')}
        </label>
        <input
          id="find"
          name="text"
          type="search"
          key={filter.text ?? ''}
          defaultValue={filter.text ?? ''}
          placeholder={t('page.findHint', 'Find words')}
        />
        <button
          type="button"
          class="quiet"
          aria-expanded={isOpen}
          aria-controls="choices"
          onClick={() => setOpen(!isOpen)}
        >
          {active > 0
            ? t('page.filterActive', 'Filter ({{active}})', { active })
            : t('page.filter', 'Filter')}
        </button>
      </form>
      {isOpen && listing && <Choices facets={listing.facets} filter={filter} />}
    </search>
  )
}

/** What a filter is to ask for instead; what is `undefined` it asks for no longer. */
type Change = { readonly [Key in keyof Filter]?: Filter[Key] | undefined }

/** Shows the units that the filter finds when it is changed. */
function refine(change: Change): Promise<void> {
  const wanted = Object.entries({ ...now().filter, ...change }).filter(([, value]) => value !== undefined)
  return choose(Object.fromEntries(wanted))
}

interface Chosen {
  readonly facets: Facets
  readonly filter: Filter
}

/** Everything that can be chosen. */
function Choices(chosen: Chosen) {
  const { filter } = chosen
  return (
    <div id="choices" class="choices">
      <Choice label={t('page.filterLanguage', 'Language')} name="language" {...chosen} />
      <Choice
        label={t('page.filterDrift', 'What moved')}
        name="drift"
        {...chosen}
        say={(value) => driftLabel(value as Drift)}
      />
      <Choice
        label={t('page.filterChange', 'Source change')}
        name="change"
        {...chosen}
        say={(value) => changeLabel(value as Moved)}
      />
      <Choice
        label={t('page.filterState', 'State')}
        name="state"
        {...chosen}
        say={(value) => stateLabel(value as State)}
      />
      <Choice label={t('page.draftTitle', 'Draft')} name="draft" {...chosen} say={draftLabel} />
      <Choice label={t('page.filterDocument', 'Document')} name="document" {...chosen} />
      <Choice label={t('page.filterAuthor', 'Decided by')} name="author" {...chosen} />
      <Typed filter={filter} />
      <label class="check">
        <input
          type="checkbox"
          checked={filter.show === 'all'}
          onChange={({ currentTarget }) => void refine({ show: currentTarget.checked ? 'all' : undefined })}
        />
        <span>{t('page.filterAll', 'Also those that do not wait')}</span>
      </label>
      <button type="button" disabled={formatFilter(filter).size === 0} onClick={() => void choose({})}>
        {t('page.filterClear', 'Clear the filter')}
      </button>
    </div>
  )
}

/** Choices that have no list. */
function Typed({ filter }: { readonly filter: Filter }) {
  const rules = signedIn()?.rules ?? []
  return (
    <>
      <datalist id="rules">
        {rules.map((rule) => (
          <option key={rule} value={rule} />
        ))}
      </datalist>
      <label>
        <span>{t('page.filterRule', 'Rule')}</span>
        <input
          list="rules"
          autocomplete="off"
          value={filter.rule?.[0] ?? ''}
          onChange={({ currentTarget }) => void refine({ rule: listOf(currentTarget.value) })}
        />
      </label>
      <label>
        <span>{t('page.filterAge', 'Days since, at least')}</span>
        <input
          type="number"
          min="0"
          value={filter.age ?? ''}
          onChange={({ currentTarget }) => void refine({ age: Number(currentTarget.value) || undefined })}
        />
      </label>
    </>
  )
}

interface Choosing extends Chosen {
  readonly label: string
  readonly name: keyof Facets
  /** What a value is called; as it is when absent. */
  readonly say?: (value: string) => string
}

function Choice({ label, name, facets, filter, say = (value) => value }: Choosing) {
  const value = filter[name]?.[0] ?? ''
  const known = facets[name]
  const options: readonly Facet[] =
    value === '' || known.some(([one]) => one === value) ? known : [[value, 0], ...known]
  return (
    <label>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => void refine({ [name]: listOf(currentTarget.value) })}
      >
        <option value="">{t('page.filterAny', 'any')}</option>
        {options.slice(0, 500).map(([one, count]) => (
          <option key={one} value={one}>
            {`${say(one)} (${number(count)})`}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What a choice of drafts is called: whether there is one, or who made it. */
function draftLabel(value: string): string {
  if (value === 'any') return t('page.filterWithDraft', 'with a draft')
  return value === 'none' ? t('page.filterWithoutDraft', 'without a draft') : value
}

function listOf(value: string): readonly string[] | undefined {
  const text = value.trim()
  return text === '' ? undefined : [text]
}
