/** What the routes of the review stand on. */
import type { Interface } from '../../phrases.js'
import type { Inbox } from '../inbox.js'
import type { SessionCookie } from './cookie.js'
import type { Site } from './guard.js'
import type { Presence } from './presence.js'
import type { People, Person, Sessions } from './sessions.js'

/** What is served. */
export interface Served {
  readonly inbox: Inbox
  readonly people: People
  /** Known once the server listens. */
  readonly site: () => Site
  /** The page's files by their paths. */
  readonly files: Readonly<Record<string, { readonly type: string; readonly text: string }>>
  /** The phrases that the page says. */
  readonly spoken: Interface
  /** What the project is called. */
  readonly project: string
  readonly sourceLanguage: string
  /** Milliseconds that only grow. */
  readonly clock: () => number
}

/** What is served, and who is there. */
export interface Serving {
  readonly served: Served
  readonly sessions: Sessions
  readonly presence: Presence
  readonly cookie: SessionCookie
}

/** What is known of whoever asks for data; of nobody else but for `GET` and `POST /api/session`. */
export interface Env {
  readonly Variables: { person: Person; session: string }
}
