/** What the page asks of its server. */
import type { Interface } from '../../phrases.js'
import type { Card, UnitName } from '../card.js'
import { type Filter, formatFilter } from '../filter.js'
import type { Answer, BulkAction, Counted, Done, Listing, Refused, Trial, Wish } from '../inbox.js'

/** The interface's phrases, with the direction in which they are read. */
type Spoken = Interface & { readonly direction: 'ltr' | 'rtl' }

/** Somebody who is signed in, and what they are told of the project. */
export interface SignedIn {
  readonly person: { readonly name: string; readonly role: 'translator' | 'reviewer' }
  readonly project: string
  readonly sourceLanguage: string
  readonly languages: readonly string[]
  /** The rules that a filter can ask for. */
  readonly rules: readonly string[]
  readonly canSignOut: boolean
  readonly interface: Spoken
}

/** Who is signed in, and where; or how to sign in. */
export type Session = SignedIn | { readonly signIn: 'password' | 'link'; readonly interface: Spoken }

/** The server did not answer, or not as it should. */
export class Failure extends Error {
  /** 0 when there was no answer at all. */
  readonly status: number
  /** Seconds to wait before the next try. */
  readonly wait: number

  constructor(status: number, wait = 0) {
    super(`status ${status}`)
    this.status = status
    this.wait = wait
  }
}

interface Sent {
  readonly method?: 'POST' | 'DELETE'
  readonly body?: object
  readonly revision?: string
  /** Milliseconds to wait for the answer. */
  readonly patience?: number
  /** Statuses besides 200 that are answers. */
  readonly answers?: readonly number[]
}

/** Milliseconds for what may have to read all pages first, or to ask all rules. */
const LONG = 600_000

async function ask<T>(
  path: string,
  { method, body, revision, patience = 30_000, answers = [] }: Sent = {},
): Promise<T> {
  const response = await fetch(path, {
    method: method ?? 'GET',
    headers: {
      'X-Tvilling': '1',
      ...(method && { 'Content-Type': 'application/json' }),
      ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
    },
    ...(method && { body: JSON.stringify(body ?? {}) }),
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined)
  if (!response) throw new Failure(0)
  if (!response.ok && !answers.includes(response.status))
    throw new Failure(response.status, Number(response.headers.get('Retry-After') ?? 0))
  return (await response.json()) as T
}

/** All requests, each by what it is for. */
export const api = {
  session: () => ask<Session>('/api/session', { answers: [401] }),
  signIn: (name: string, password: string) =>
    ask<object>('/api/session', { method: 'POST', body: { name, password } }),
  signOut: () => ask<object>('/api/session', { method: 'DELETE' }),
  units: (filter: Filter, offset: number) =>
    ask<Listing>(`/api/units?${formatFilter(filter)}&offset=${offset}`, { patience: LONG }),
  card: ({ language, document, id }: UnitName) =>
    ask<Card>(`/api/card?${new URLSearchParams({ language, document, id })}`),
  check: (name: UnitName, text: string) =>
    ask<Trial>('/api/check', { method: 'POST', body: { ...nameOf(name), text } }),
  decide: (card: Card, wish: Wish) =>
    ask<Answer>('/api/decisions', {
      method: 'POST',
      body: { ...nameOf(card), ...wish },
      revision: card.revision,
      answers: [412, 422],
    }),
  bulk: (filter: Filter, action: BulkAction, counted?: Omit<Counted, 'type'>, reason?: string) =>
    ask<Done | Refused | Counted>('/api/bulk', {
      method: 'POST',
      body: { filter: String(formatFilter(filter)), action, ...counted, reason },
      patience: LONG,
      answers: [422],
    }),
  undo: () => ask<Done | Refused>('/api/undo', { method: 'POST', answers: [422] }),
  presence: (unit: string) =>
    ask<{ readonly others: readonly string[] }>('/api/presence', { method: 'POST', body: { unit } }),
}

function nameOf({ language, document, id }: UnitName): UnitName {
  return { language, document, id }
}

/** Names a unit in one text, for keys of this page. */
export function keyOf({ language, document, id }: UnitName): string {
  return `${language}/${id}/${document}`
}
