/** The cookie that a session is known by. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Site } from './guard.js'

/** The cookie of one server. */
export interface SessionCookie {
  /** The session that a request names. */
  readonly read: (c: Context) => string | undefined
  readonly write: (c: Context, session: string) => void
  readonly remove: (c: Context) => void
}

/** The cookie of the server at an address, which is known once it listens. */
export function sessionCookie(site: () => Site): SessionCookie {
  return {
    read: (c) => getCookie(c, formOf(site()).name),
    write: (c, session) => {
      const { name, options } = formOf(site())
      setCookie(c, name, session, options)
    },
    remove: (c) => {
      const { name, options } = formOf(site())
      deleteCookie(c, name, options)
    },
  }
}

/** Cookies know no ports: each server has a name of its own for its cookie. */
function formOf({ origins }: Site) {
  const { protocol, port } = new URL(origins[0] ?? 'http://127.0.0.1')
  const secure = protocol === 'https:'
  const options = { httpOnly: true, sameSite: 'Strict', path: '/', secure } as const
  return { name: secure ? '__Host-tvilling' : `tvilling-${port}`, options }
}
