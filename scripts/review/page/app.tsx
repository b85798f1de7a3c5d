/** The page as a whole. */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import { t } from '../../phrases.js'
import { formatFilter } from '../filter.js'
import { api } from './api.js'
import { CardView, type Hands } from './card.js'
import { Conflicted } from './conflict.js'
import { Dialogs } from './dialogs.js'
import { FilterBar } from './filter.js'
import { type Command, commandFor } from './keys.js'
import { List } from './list.js'
import { KeyButton } from './press.js'
import { SignIn } from './signin.js'
import {
  choose,
  go,
  hasRow,
  isUnsaved,
  now,
  onChange,
  open,
  readAddress,
  say,
  stayInTouch,
  togglePreview,
  undo,
} from './store.js'
import { Alarm } from './trouble.js'

/** Milliseconds between two words to the server. */
const TOUCH = 2000

/** Everything. */
export function App({ begin }: { readonly begin: () => void }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [isListed, setListed] = useState(false)
  const hands = useRef<Hands | undefined>(undefined)
  useEffect(() => onChange(() => redraw(undefined)), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandFor(event, now().keys)
      if (!command) return
      event.preventDefault()
      press(command, hands.current)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    const timer = setInterval(() => void stayInTouch(), TOUCH)
    const onBack = (): void => void readAddress()
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (isUnsaved()) event.preventDefault()
    }
    addEventListener('popstate', onBack)
    addEventListener('beforeunload', onLeave)
    return () => {
      clearInterval(timer)
      removeEventListener('popstate', onBack)
      removeEventListener('beforeunload', onLeave)
    }
  }, [])
  const { session, card, listing, isReading, said, conflict, pending } = now()
  if (!session) return <Alarm />
  if ('signIn' in session) return <SignIn by={session.signIn} done={begin} />
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('unit')?.focus()}>
        {t('page.skip', 'To the unit')}
      </button>
      <header class="bar">
        <strong class="name">
          <span class="mark">Tvilling</span> <bdi class="project">{session.project}</bdi>
        </strong>
        <div class="tools">
          {pending > 0 && <span class="saving">{t('page.saving', 'Saving …')}</span>}
          <KeyButton command="undo" class="quiet" press={() => void undo()}>
            {t('page.undo', 'Undo')}
          </KeyButton>
          <KeyButton command="help" class="quiet" press={() => open('help')}>
            {t('page.keys', 'Keys')}
          </KeyButton>
          {session.canSignOut ? (
            <button
              type="button"
              class="quiet"
              onClick={() => void api.signOut().then(() => location.reload())}
            >
              {t('page.signOut', 'Sign out {{name}}', { name: session.person.name })}
            </button>
          ) : (
            <bdi class="person">{session.person.name}</bdi>
          )}
        </div>
      </header>
      <p class="unseen" role="status" aria-live="polite" id="said">
        {said}
      </p>
      <div class="desk">
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
            {session.person.role === 'reviewer' && listing && listing.total > 0 && (
              <button type="button" class="quiet" onClick={() => open('bulk')}>
                {t('page.bulk', 'Decide on all …')}
              </button>
            )}
          </div>
          <List />
        </nav>
        <main>
          <Alarm />
          {said !== '' && (
            <p class="toast" aria-hidden="true">
              {said}
            </p>
          )}
          {conflict && card && <Conflicted conflict={conflict} card={card} />}
          {card ? <CardView card={card} hands={hands} /> : listing?.rows.length === 0 && <Nothing />}
          {listing && listing.problems.length > 0 && (
            <section class="problems">
              <h2>{t('page.problems', 'Could not be read')}</h2>
              <ul>
                {listing.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </section>
          )}
        </main>
      </div>
      <Dialogs />
    </>
  )
}

/** Nothing to decide: by the filter, or because all of it is done. */
function Nothing() {
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

/** Does what a key asks for. */
function press(command: Command, hands: Hands | undefined): void {
  const { at, card, session } = now()
  const isReviewer = session !== undefined && 'person' in session && session.person.role === 'reviewer'
  const step = (by: number): void => {
    if (hasRow(by)) void go(at + by)
    else say(t('page.noFurther', 'There is no further unit.'))
  }
  // A key that does nothing says why.
  const openIf = (isPossible: boolean, dialog: 'reject' | 'ack', why: string): void => {
    if (isPossible && isReviewer) open(dialog)
    else say(isReviewer ? why : t('page.forbidden', 'You may not decide this here.'))
  }
  const does: Readonly<Record<Command, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    approve: () => hands?.approve(true),
    approveStay: () => hands?.approve(false),
    confirm: () => hands?.confirm(),
    edit: editField,
    draft: () => hands?.draft(),
    reject: () => openIf(card?.draft !== undefined, 'reject', t('page.noDraft', 'There is no draft here.')),
    ack: () => openIf(card?.drift === 'outdated', 'ack', t('page.notOutdated', 'Its source did not change.')),
    comment: () => card && open('comment'),
    undo: () => void undo(),
    preview: togglePreview,
    filter: () => document.getElementById('find')?.focus(),
    help: () => open('help'),
  }
  does[command]()
}

/** Goes to the field: at the end of its text, or where the caret was left. */
function editField(): void {
  const field = document.getElementById('field')
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  if (field.selectionEnd === 0) field.setSelectionRange(field.value.length, field.value.length)
}
