/** The review of a project, asked without a socket. */

import { openWorkspace } from '../../scripts/commands/project/workspace.js'
import { openInbox } from '../../scripts/commands/review/inbox.js'
import { ENGLISH } from '../../scripts/phrases.js'
import type { Card } from '../../scripts/review/card.js'
import type { Inbox, Listing } from '../../scripts/review/inbox.js'
import { makeApp } from '../../scripts/review/server/app.js'
import type { People } from '../../scripts/review/server/sessions.js'
import { SILENT } from '../commands/run.js'

export const HOST = '127.0.0.1:4711'
export const TOKEN = 'a'.repeat(43)

/** What a page of the server sends with a request for data. */
export const OWN: Readonly<Record<string, string>> = {
  host: HOST,
  origin: `http://${HOST}`,
  'x-tvilling': '1',
  'content-type': 'application/json',
}

export interface Review {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Signs in with the link and gives the cookie. */
  readonly cookie: string
  readonly get: <T>(path: string) => Promise<T>
  readonly post: (
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>
  /** The cards that a filter finds. */
  readonly cards: (filter: string) => Promise<readonly Card[]>
  readonly decide: (card: Card, wish: Readonly<Record<string, unknown>>) => Promise<Response>
}

export interface Setup {
  readonly people?: People
  readonly by?: string
  readonly clock?: () => number
}

/** The inbox of a project, without a server. */
export async function inboxOf(folder: string): Promise<Inbox> {
  const input = { cwd: folder, args: [], options: {}, now: () => new Date().toISOString(), ...SILENT }
  const workspace = await openWorkspace(input)
  return openInbox({ workspace, pairs: workspace.pairs, now: input.now })
}

export async function openReview(
  folder: string,
  { people, by = 'Bo', clock = () => performance.now() }: Setup = {},
): Promise<Review> {
  const input = { cwd: folder, args: [], options: {}, now: () => new Date().toISOString(), ...SILENT }
  const workspace = await openWorkspace(input)
  const inbox = openInbox({ workspace, pairs: workspace.pairs, now: input.now })
  const app = makeApp({
    inbox,
    people: people ?? { token: TOKEN, person: { name: by, role: 'reviewer' } },
    site: () => ({ hosts: [HOST], origins: [`http://${HOST}`] }),
    files: {
      '/': { type: 'text/html', text: '<!doctype html>' },
      '/page.js': { type: 'text/javascript', text: '' },
    },
    spoken: ENGLISH,
    project: 'harbour',
    sourceLanguage: workspace.config.sourceLanguage,
    clock,
  })
  const fetch = async (path: string, init: RequestInit = {}) => app.request(`http://${HOST}${path}`, init)
  const opened = await fetch(`/?token=${TOKEN}`, { headers: { host: HOST } })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const get = async <T>(path: string): Promise<T> =>
    (await fetch(path, { headers: { ...OWN, cookie } })).json() as T
  const post: Review['post'] = (path, body, headers = {}) =>
    fetch(path, { method: 'POST', headers: { ...OWN, cookie, ...headers }, body: JSON.stringify(body) })
  return {
    fetch,
    cookie,
    get,
    post,
    cards: async (filter) => {
      const { rows } = await get<Listing>(`/api/units?${filter}`)
      const names = rows.map(({ language, document, id }) => new URLSearchParams({ language, document, id }))
      return Promise.all(names.map((name) => get<Card>(`/api/card?${name}`)))
    },
    decide: ({ language, document, id, revision }, wish) =>
      post('/api/decisions', { language, document, id, ...wish }, { 'if-match': `"${revision}"` }),
  }
}
