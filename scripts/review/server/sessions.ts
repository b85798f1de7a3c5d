/** Who is signed in: by the link that the program printed, or by name and password. */
import { hash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

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
  /** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
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

/** Milliseconds: how long a session lasts, how long failures count, and how many of them there may be. */
const LASTS = 12 * 60 * 60 * 1000
const WINDOW = 15 * 60 * 1000
const MOST_FAILURES = 5
const MOST_FAILURES_OF_ALL = 50
const MOST_SESSIONS = 1000

/** Opens the sessions of a server; `clock` gives milliseconds that only grow. */
export function openSessions(people: People, clock: () => number): Sessions {
  const sessions = new Map<string, { readonly person: Person; readonly until: number }>()
  const failures = new Map<string, readonly number[]>()
  const begin = (person: Person): string => {
    const id = randomBytes(32).toString('base64url')
    const [oldest] = sessions.keys()
    if (sessions.size >= MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest)
    sessions.set(id, { person, until: clock() + LASTS })
    return id
  }
  const recent = (key: string) => (failures.get(key) ?? []).filter((at) => at > clock() - WINDOW)
  const waitFor = (key: string, most: number): number => {
    const [first, ...rest] = recent(key)
    return first !== undefined && rest.length + 1 >= most ? Math.ceil((first + WINDOW - clock()) / 1000) : 0
  }
  return {
    find: (id) => {
      const session = id === undefined ? undefined : sessions.get(id)
      return session && session.until > clock() ? session.person : undefined
    },
    byToken: (token) => ('token' in people && isSame(token, people.token) ? begin(people.person) : undefined),
    byPassword: async (name, password) => {
      if (!('users' in people)) return undefined
      const wait = Math.max(waitFor(name, MOST_FAILURES), waitFor('', MOST_FAILURES_OF_ALL))
      if (wait > 0) return { wait }
      // Counted before it is known, so that many tries at once are as many failures.
      const at = clock()
      for (const key of [name, '']) failures.set(key, [...recent(key), at])
      if (failures.size > MOST_SESSIONS)
        for (const key of failures.keys()) if (recent(key).length === 0) failures.delete(key)
      const user = people.users.find((one) => one.name === name)
      // A name that nobody has takes as long as one that somebody has.
      const isRight = await isPassword(password, user?.password ?? NOBODY)
      if (!user || !isRight) return undefined
      for (const key of [name, ''])
        failures.set(
          key,
          recent(key).filter((one) => one !== at),
        )
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

/** What a stored password looks like: its cost, salt and key. */
const PASSWORD = /^scrypt\$(16384|32768|65536|131072)\$8\$1\$([\w-]{16,})\$([\w-]{43})$/u

const NOBODY = `scrypt$32768$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`

const SCRYPT = { N: 32768, r: 8, p: 1 } as const

/** The form in which a password is stored. */
export async function storedPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, SCRYPT.N)
  return ['scrypt', SCRYPT.N, SCRYPT.r, SCRYPT.p, salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  )
}

async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, cost, salt = '', key = ''] = PASSWORD.exec(stored) ?? []
  if (cost === undefined) return false
  const found = await derive(password, Buffer.from(salt, 'base64url'), Number(cost))
  const wanted = Buffer.from(key, 'base64url')
  return wanted.length === found.length && timingSafeEqual(found, wanted)
}

/** One at a time: each takes 32 MB and a tenth of a second, and many at once would be all that the machine does. */
let last: Promise<unknown> = Promise.resolve()

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: cost, r: SCRYPT.r, p: SCRYPT.p, maxmem: 256 * 1024 * 1024 }
  const work = () =>
    new Promise<Buffer>((done, fail) =>
      scrypt(password.normalize('NFC'), salt, 32, options, (error, key) => (error ? fail(error) : done(key))),
    )
  const next = last.then(work)
  last = next.catch(() => undefined)
  return next
}
