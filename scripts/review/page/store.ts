/** What the page knows. Views read it; what changes it lies in `walk.ts`, `decide.ts` and `touch.ts`, and is small here. */
import type { Message } from '../../model.js'
import type { Card } from '../card.js'
import type { Filter } from '../filter.js'
import type { Listing, Wish } from '../inbox.js'
import type { Session, SignedIn } from './api.js'
import { type Keys, keepKeys, readKeys } from './keys.js'

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

/** The session of the person who is signed in; `undefined` while nobody is. */
export function signedIn(): SignedIn | undefined {
  const { session } = state
  return session && 'person' in session ? session : undefined
}

/** Whether the person who is signed in may decide. */
export function isReviewer(): boolean {
  return signedIn()?.person.role === 'reviewer'
}

/** The language of the original; empty while nobody is signed in. */
export function sourceLanguage(): string {
  return signedIn()?.sourceLanguage ?? ''
}

/** Calls a function after every change. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes what the page knows, and tells those who listen. */
export function set(change: Partial<State>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
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
