/**
 * Who may talk to the server at all. A page of another site can send requests to an address of this machine, and can
 * have its own name point at it; so every request must name exactly this server, and one that writes must besides come
 * from this server's own page.
 */

/** Where the server can be reached: `127.0.0.1:4711` and the origins of its pages. */
export interface Site {
  /** Exact values of `Host`. */
  readonly hosts: readonly string[]
  /** Exact values of `Origin`. */
  readonly origins: readonly string[]
}

/** The parts of a request that say where it comes from. */
export interface Asked {
  readonly method: string
  readonly header: (name: string) => string | undefined
}

/** The header that every request for data carries; no form can, and no other site may without being asked. */
const OWN_HEADER = 'x-tvilling'

/** Bytes of the longest body. */
export const BODY_LIMIT = 256 * 1024

/** Why a request is refused before anything is looked at; `undefined` when it is not. */
export function refusesHost({ header }: Asked, { hosts, origins }: Site): 403 | undefined {
  const host = header('host')
  if (host === undefined || !hosts.includes(host)) return 403
  const origin = header('origin')
  if (origin !== undefined && !origins.includes(origin)) return 403
  const site = header('sec-fetch-site')
  // A link in a mail or a terminal is `none`; nothing of ours is linked by another site.
  return site === undefined || site === 'same-origin' || site === 'none' ? undefined : 403
}

/** Why a request for data is refused: 403 for where it comes from, 415 for what it brings, 405 for its method. */
export function refusesData(asked: Asked, { origins }: Site): 403 | 405 | 415 | undefined {
  const { method, header } = asked
  if (method !== 'GET' && method !== 'POST' && method !== 'DELETE') return 405
  if (header('x-http-method-override') !== undefined || header('x-method-override') !== undefined) return 405
  if (header(OWN_HEADER) !== '1') return 403
  if (method === 'GET') return undefined
  const origin = header('origin')
  if (origin === undefined || !origins.includes(origin)) return 403
  return header('content-type') === 'application/json' ? undefined : 415
}
