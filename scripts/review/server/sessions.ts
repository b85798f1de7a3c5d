/** Who is signed in: by the link that the program printed, or by name and password. */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto'
import { isPassword } from './passwords.js'
import { openTries } from './tries.js'

/** What somebody may do: a translator proposes and comments, a reviewer decides. */
type Role = 'translator' | 'reviewer'

/** A person who works on the project. */
export interface Person {
  readonly name: string
  readonly role: Role
  /** Languages that they may see; all when absent. */
  readonly languages?: readonly string[] | undefined
}

/** A person who signs in with a password. */
interface User extends Person {
  /** As `storedPassword` gives it. */
  readonly password: string
}

/** Either the one person at this machine, or a list of people. */
export type People = { readonly token: string; readonly person: Person } | { readonly users: readonly User[] }

/** The sessions of a server. */
export interface Sessions {
  readonly find: (id: string | undefined) => Person | undefined
  /** A session for whoever has the token of the link; `undefined` for another token. */
  readonly byToken: (token: string) => string | undefined
  /** A session, or how many seconds to wait before the next try; `undefined` for a wrong name or password. */
  readonly byPassword: (
    name: string,
    password: string,
  ) => Promise<string | { readonly wait: number } | undefined>
  readonly end: (id: string | undefined) => void
}

/** Milliseconds that a session lasts. */
const LASTS = 12 * 60 * 60 * 1000

/** Sessions that there may be; the oldest ends when there is one more. */
const MOST_SESSIONS = 1000

/** Opens the sessions of a server; `clock` gives milliseconds that only grow. */
export function openSessions(people: People, clock: () => number): Sessions {
  const sessions = new Map<string, { readonly person: Person; readonly until: number }>()
  const tries = openTries(clock)
  const begin = (person: Person): string => {
    const id = randomBytes(32).toString('base64url')
    const [oldest] = sessions.keys()
    if (sessions.size >= MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest)
    sessions.set(id, { person, until: clock() + LASTS })
    return id
  }
  return {
    find: (id) => {
      const session = id === undefined ? undefined : sessions.get(id)
      return session && session.until > clock() ? session.person : undefined
    },
    byToken: (token) => ('token' in people && isSame(token, people.token) ? begin(people.person) : undefined),
    byPassword: async (name, password) => {
      if (!('users' in people)) return undefined
      const wait = tries.wait(name)
      if (wait > 0) return { wait }
      // Counted before it is known, so that many tries at once are as many failures.
      const forgive = tries.fail(name)
      const user = people.users.find((one) => one.name === name)
      const isRight = await isPassword(password, user?.password)
      if (!user || !isRight) return undefined
      forgive()
      return begin(user)
    },
    end: (id) => {
      if (id !== undefined) sessions.delete(id)
    },
  }
}

/** A token that nobody guesses: 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

function isSame(a: string, b: string): boolean {
  return timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))
}
