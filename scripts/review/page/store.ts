/** What the page knows, and everything that changes it. Views read it and call it; nothing else keeps a state. */

import type { Message } from '../../model.js'
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import { type Filter, formatFilter, parseFilter } from '../filter.js'
import type { Answer, Listing, Row, Wish } from '../inbox.js'
import { api, Failure, keyOf, type Session } from './api.js'
import { type Keys, keepKeys, readKeys } from './keys.js'
import { hasTyped, keepTyped } from './typed.js'

/** Which dialog is open. */
export type Dialog = 'help' | 'reject' | 'ack' | 'comment' | 'bulk' | { readonly waive: string }

/** Something that went wrong with one unit, or with the server. */
export interface Trouble {
  readonly card?: Card
  readonly wish?: Wish
  readonly reason: string
  readonly messages: readonly Message[]
  /** Whether it can be approved all the same. */
  readonly anyway: boolean
  /** Whether the same may succeed at another try: nobody refused it. */
  readonly isFault: boolean
}

/** Somebody else was quicker: the unit as it is now, and what was to be written. */
export interface Conflict {
  readonly now: Card | null
  readonly yours: string
}

/** What the page knows. */
export interface State {
  readonly session: Session | undefined
  readonly filter: Filter
  readonly listing: Listing | undefined
  /** Whether a list was asked for that did not come yet. */
  readonly isReading: boolean
  /** Which row is shown. */
  readonly at: number
  readonly card: Card | undefined
  /** Units that were decided on since the list was read, by key. */
  readonly decided: ReadonlySet<string>
  readonly dialog: Dialog | undefined
  readonly trouble: Trouble | undefined
  readonly conflict: Conflict | undefined
  /** What is said politely to those who do not see. */
  readonly said: string
  readonly others: readonly string[]
  /** Decisions that are not answered yet. */
  readonly pending: number
  readonly isOnline: boolean
  readonly isPreviewed: boolean
  readonly keys: Keys
}

const START: State = {
  session: undefined,
  filter: {},
  listing: undefined,
  isReading: false,
  at: 0,
  card: undefined,
  decided: new Set(),
  dialog: undefined,
  trouble: undefined,
  conflict: undefined,
  said: '',
  others: [],
  pending: 0,
  isOnline: true,
  isPreviewed: false,
  keys: readKeys(),
}

let state = START
const listeners = new Set<() => void>()

/** What the page knows now. */
export function now(): State {
  return state
}

/** Whether the person who is signed in may decide. */
export function isReviewer(): boolean {
  const { session } = state
  return session !== undefined && 'person' in session && session.person.role === 'reviewer'
}

/** Calls a function after every change. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(change: Partial<State>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

/** Cards that were fetched, and may be shown at once; the one that is shown is asked for again. */
const cards = new Map<string, Promise<Card>>()

/** Begins: who is signed in, what the address asks for. */
export async function begin(speakTo: (session: Session) => void): Promise<void> {
  try {
    const session = await api.session()
    speakTo(session)
    set({ session, isOnline: true })
    if ('person' in session) await readAddress()
  } catch (error) {
    fail(error)
  }
}

/** Shows what the address holds: its filter, and the unit behind the sign for a part. */
export async function readAddress(): Promise<void> {
  set({ filter: parseFilter(new URLSearchParams(location.search)) })
  await load(decodeURIComponent(location.hash.slice(1)))
}

/** Shows another selection of units, and can be gone back from. */
export async function choose(filter: Filter): Promise<void> {
  history.pushState(undefined, '', `/?${formatFilter(filter)}`)
  set({ filter })
  await load('')
}

/** Reads the list, and goes to a unit of it; to the first one when it is not among them. */
export async function load(wanted: string): Promise<void> {
  set({ isReading: true })
  try {
    const listing = await api.units(state.filter, 0)
    const at = Math.max(
      0,
      listing.rows.findIndex((row) => keyOf(row) === wanted),
    )
    cards.clear()
    set({ listing, isReading: false, decided: new Set(), isOnline: true })
    await go(at, false)
  } catch (error) {
    fail(error)
  } finally {
    set({ isReading: false })
  }
}

/** Adds the rows that did not come with the first answer. */
export async function loadMore(): Promise<void> {
  const { listing, filter } = state
  if (!listing) return
  try {
    const more = await api.units(filter, listing.rows.length)
    set({ listing: { ...listing, rows: [...listing.rows, ...more.rows] } })
  } catch (error) {
    fail(error)
  }
}

let going = 0

/** Shows a row. Its card is at hand when it was fetched ahead, so that it is there at once. */
export async function go(at: number, isFocused = true): Promise<void> {
  const rows = state.listing?.rows ?? []
  const row = rows[at]
  going += 1
  const turn = going
  if (!row) {
    set({ at: 0, card: undefined, conflict: undefined })
    return
  }
  history.replaceState(undefined, '', `${location.search || '/'}#${encodeURIComponent(keyOf(row))}`)
  try {
    const card = await fetched(row)
    if (turn !== going) return
    set({ at, card, conflict: undefined, others: [] })
    if (isFocused) focusCard()
    for (const near of [rows[at + 1], rows[at - 1], rows[at + 2]])
      if (near) void fetched(near).catch(() => undefined)
  } catch (error) {
    if (error instanceof Failure && error.status === 404) set({ at, card: undefined })
    fail(error)
  }
}

/** Whether there is a row so many further on. */
export function hasRow(step: number): boolean {
  return state.listing?.rows[state.at + step] !== undefined
}

function fetched(row: Row): Promise<Card> {
  const key = keyOf(row)
  const known = cards.get(key)
  if (known) return known
  const asked = api.card(row)
  cards.set(key, asked)
  asked.catch(() => cards.delete(key))
  return asked
}

/** Puts the focus on the heading of the card once it is there. */
function focusCard(): void {
  performance.mark('tvilling-card')
  document.getElementById('unit')?.focus()
}

/** What is said to everybody, after a moment in which nothing is, so that the same is heard twice. */
export function say(said: string): void {
  set({ said: '' })
  setTimeout(() => set({ said }), 20)
}

/** Opens a dialog, or closes it. */
export function open(dialog: Dialog | undefined): void {
  set({ dialog })
}

/** Has keys do other things from now on, in this browser. */
export function setKeys(keys: Keys): void {
  keepKeys(keys)
  set({ keys })
}

/** Shows or hides the page around the unit. */
export function togglePreview(): void {
  set({ isPreviewed: !state.isPreviewed })
}

/** Forgets what went wrong. */
export function dismiss(): void {
  set({ trouble: undefined })
}

let queue: Promise<unknown> = Promise.resolve()

/** Decides on a card, and goes on to the next meanwhile when asked; what is typed is kept until it is saved. */
export function decide(card: Card, wish: Wish, isNext: boolean): void {
  set({ pending: state.pending + 1, trouble: undefined })
  if (isNext && hasRow(1)) void go(state.at + 1)
  // One after another, since the page of the next may be the page of this one.
  queue = queue.then(() => send(card, wish))
}

async function send(card: Card, wish: Wish): Promise<void> {
  try {
    take(await api.decide(card, wish), card, wish)
  } catch (error) {
    fail(error, card, wish)
  } finally {
    set({ pending: state.pending - 1 })
  }
}

function take(answer: Answer, card: Card, wish: Wish): void {
  const key = keyOf(card)
  if (answer.type === 'done') {
    if (WRITES.includes(wish.action)) keepTyped(card, undefined)
    if (answer.card) cards.set(key, Promise.resolve(answer.card))
    else cards.delete(key)
    const isShown = state.card !== undefined && keyOf(state.card) === key
    set({
      isOnline: true,
      decided: wish.action === 'comment' ? state.decided : new Set([...state.decided, key]),
      ...(isShown && answer.card && { card: answer.card }),
    })
    say(outcomeOf(wish, card))
    return
  }
  if (answer.type === 'moved') {
    if (answer.card) cards.set(key, Promise.resolve(answer.card))
    else cards.delete(key)
    const yours = 'text' in wish ? wish.text : ''
    const at = state.listing?.rows.findIndex((row) => keyOf(row) === key) ?? -1
    going += 1
    set({ ...(at >= 0 && { at }), card: answer.card ?? card, conflict: { now: answer.card, yours } })
    return
  }
  const { reason, messages, anyway } = answer
  set({ trouble: { card, wish, reason, messages, anyway, isFault: false } })
}

/** What a text that was typed goes into. */
const WRITES: readonly string[] = ['approve', 'draft']

function outcomeOf({ action }: Wish, { number, document }: Card): string {
  const place = { number: String(number), document }
  switch (action) {
    case 'approve':
      return t('page.saidApproved', 'Approved: {{document}}, {{number}}', place)
    case 'confirm':
      return t('page.saidConfirmed', 'Confirmed: {{document}}, {{number}}', place)
    case 'draft':
      return t('page.saidDraft', 'Saved as a draft: {{document}}, {{number}}', place)
    case 'reject':
      return t('page.saidRejected', 'Draft rejected: {{document}}, {{number}}', place)
    case 'ack':
      return t('page.saidAck', 'No new translation needed: {{document}}, {{number}}', place)
    case 'waive':
      return t('page.saidWaived', 'Waived: {{document}}, {{number}}', place)
    case 'comment':
      return t('page.saidComment', 'Comment kept: {{document}}, {{number}}', place)
  }
}

/** Takes the last decision of this person back, and shows the unit that it was about. */
export async function undo(): Promise<void> {
  await queue
  try {
    const done = await api.undo()
    if (done.type === 'refused') {
      set({ trouble: { reason: done.reason, messages: [], anyway: false, isFault: false } })
      return
    }
    const [first] = done.units
    const count = done.units.length
    say(
      first
        ? t('page.saidUndone', {
            count,
            defaultValue_one: 'Taken back: {{count}} decision',
            defaultValue_other: 'Taken back: {{count}} decisions',
          })
        : t('page.saidNothing', 'Nothing to take back'),
    )
    if (first) await load(keyOf(first))
    focusCard()
  } catch (error) {
    fail(error)
  }
}

/** Decides for oneself what to do when somebody was quicker: neither text is taken without a word. */
export function settle(choice: 'theirs' | 'mine' | 'later'): void {
  const { conflict, card } = state
  if (!conflict || !card) return
  if (choice === 'theirs') keepTyped(card, undefined)
  if (choice === 'mine' && conflict.now && conflict.yours !== '') keepTyped(conflict.now, conflict.yours)
  set({ conflict: undefined, card: conflict.now ?? card })
  if (choice === 'later' && hasRow(1)) void go(state.at + 1)
  else focusCard()
}

/** Something failed: said aloud, and nothing that was typed is lost. */
export function fail(error: unknown, card?: Card, wish?: Wish): void {
  const status = error instanceof Failure ? error.status : -1
  if (status === 401) {
    set({ session: signedOut(), isOnline: true })
    return
  }
  const about = { ...(card && { card }), ...(wish && { wish }), messages: [], anyway: false, isFault: true }
  set({ isOnline: status !== 0, trouble: { ...about, reason: reasonOf(status, error) } })
}

function reasonOf(status: number, error: unknown): string {
  if (status === 0) return t('page.offline', 'The server does not answer. What you typed is kept here.')
  if (status === 403) return t('page.forbidden', 'You may not decide this here.')
  if (status === 404) return t('page.gone', 'The unit is gone: its page was changed.')
  if (status > 0)
    return t('page.fault', 'The server answered with {{status}}. What you typed is kept here.', {
      status: String(status),
    })
  return error instanceof Error ? error.message : String(error)
}

function signedOut(): Session | undefined {
  const { session } = state
  return (
    session && {
      signIn: 'person' in session && !session.canSignOut ? 'link' : 'password',
      interface: session.interface,
    }
  )
}

/** Says where this person is, hears who else is there, and notices that the server is back. */
export async function stayInTouch(): Promise<void> {
  const { card, session, isOnline } = state
  if (!session || !('person' in session) || document.hidden) return
  try {
    const { others } = await api.presence(card ? keyOf(card) : '')
    if (!isOnline) {
      set({ isOnline: true, trouble: undefined })
      say(t('page.online', 'The server answers again.'))
    }
    if (others.join() !== state.others.join()) set({ others })
  } catch (error) {
    if (error instanceof Failure && error.status === 401) fail(error)
    else if (isOnline) fail(error instanceof Failure ? error : new Failure(0))
  }
}

/** Whether closing the page would lose sight of something. */
export function isUnsaved(): boolean {
  return state.pending > 0 || hasTyped()
}
