/** The routes of the review: the page, and what it asks for. Everything else about them is decided elsewhere. */
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Interface } from '../../phrases.js'
import { directionOf } from '../../syntax/direction.js'
import { parseFilter } from '../filter.js'
import type { Inbox } from '../inbox.js'
import { PREVIEW_POLICY } from '../preview.js'
import { type Asked, BODY_LIMIT, refusesData, refusesHost, type Site } from './guard.js'
import { openPresence } from './presence.js'
import { openSessions, type People, type Person } from './sessions.js'
import { bulkActionOf, nameOf, valuesOf, wishOf } from './wishes.js'

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

type Env = { Variables: { person: Person; session: string } }

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** The application; it can be asked without a socket. */
export function makeApp(served: Served): Hono<Env> {
  const { inbox, people, site, files } = served
  const sessions = openSessions(people, served.clock)
  const presence = openPresence(served.clock)
  const app = new Hono<Env>()
  const cookie = () => cookieFor(site())

  app.use(async (c, next) => {
    const status = refusesHost(askedBy(c), site())
    if (status) return c.text('', status)
    await next()
    const { headers } = c.res
    headers.set('Cache-Control', 'no-store')
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Referrer-Policy', 'no-referrer')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', PAGE_POLICY)
  })

  app.get('/', (c) => {
    const token = c.req.query('token')
    if (token === undefined) return file(c, files['/'])
    const session = sessions.byToken(token)
    if (session === undefined) return file(c, files['/'])
    signIn(c, session)
    const rest = new URLSearchParams(c.req.query())
    rest.delete('token')
    return c.redirect(rest.size > 0 ? `/?${rest}` : '/', 303)
  })
  for (const path of Object.keys(files)) if (path !== '/') app.get(path, (c) => file(c, files[path]))

  // A frame cannot send headers of its own; its session is all that it needs, since it changes nothing.
  app.get('/preview', async (c) => {
    const person = sessions.find(getCookie(c, cookie().name))
    const name = nameOf(c.req.query())
    if (!person || !name || !mayRead(person, name.language)) return c.text('', person ? 404 : 401)
    const html = await inbox.preview(name, c.req.query('draft') === '1')
    if (html === undefined) return c.text('', 404)
    c.header('Content-Security-Policy', PREVIEW_POLICY)
    return c.html(html)
  })

  const api = new Hono<Env>()
  api.use(async (c, next) => {
    const status = refusesData(askedBy(c), site())
    if (status) return c.body(null, status)
    const session = getCookie(c, cookie().name)
    const person = sessions.find(session)
    const isOpen = c.req.path === '/api/session' && c.req.method !== 'DELETE'
    if (!person && !isOpen) return c.json({ error: 'signed-out' }, 401)
    if (person && session !== undefined) {
      c.set('person', person)
      c.set('session', session)
    }
    return next()
  })

  api.get('/session', (c) => {
    const person = c.get('person') as Person | undefined
    const spoken = { ...served.spoken, direction: directionOf(served.spoken.language) }
    if (!person) return c.json({ signIn: 'users' in people ? 'password' : 'link', interface: spoken }, 401)
    return c.json({
      person: { name: person.name, role: person.role },
      project: served.project,
      sourceLanguage: served.sourceLanguage,
      languages: inbox.languages.filter((language) => mayRead(person, language)),
      canSignOut: 'users' in people,
      interface: spoken,
    })
  })
  api.post('/session', async (c) => {
    const { name, password } = await bodyOf(c)
    if (typeof name !== 'string' || typeof password !== 'string') return c.json({ error: 'wrong' }, 400)
    const session = await sessions.byPassword(name, password)
    if (session === undefined) return c.json({ error: 'wrong' }, 401)
    if (typeof session !== 'string') {
      c.header('Retry-After', String(session.wait))
      return c.json({ error: 'wait', seconds: session.wait }, 429)
    }
    signIn(c, session)
    return c.json({})
  })
  api.delete('/session', (c) => {
    sessions.end(c.get('session'))
    deleteCookie(c, cookie().name, cookie().options)
    return c.json({})
  })

  api.get('/units', async (c) => {
    const filter = permitted(parseFilter(new URL(c.req.url).searchParams), c.get('person'), inbox.languages)
    return c.json(await inbox.list(filter, Math.max(0, Number(c.req.query('offset') ?? 0) || 0)))
  })
  api.get('/card', async (c) => {
    const name = nameOf(c.req.query())
    const card = name && mayRead(c.get('person'), name.language) ? await inbox.card(name) : undefined
    if (!card) return c.json({ error: 'gone' }, 404)
    c.header('ETag', `"${card.revision}"`)
    return c.json(card)
  })
  api.post('/check', async (c) => {
    const { text, ...values } = await bodyOf(c)
    const name = nameOf(values)
    if (!name || typeof text !== 'string') return c.json({ error: 'bad' }, 400)
    const trial = mayRead(c.get('person'), name.language) ? await inbox.check(name, text) : undefined
    return trial ? c.json(trial) : c.json({ error: 'gone' }, 404)
  })
  api.post('/decisions', async (c) => {
    const values = await bodyOf(c)
    const [name, wish] = [nameOf(values), wishOf(values)]
    if (!name || !wish) return c.json({ error: 'bad' }, 400)
    const person = c.get('person')
    if (!mayRead(person, name.language)) return c.json({ error: 'gone' }, 404)
    if (person.role !== 'reviewer' && wish.action !== 'draft' && wish.action !== 'comment')
      return c.json({ error: 'role' }, 403)
    const revision = /^"([0-9a-f]+)"$/u.exec(c.req.header('if-match') ?? '')?.[1]
    if (revision === undefined) return c.json({ error: 'revision', card: await inbox.card(name) }, 428)
    const answer = await inbox.decide(name, wish, { by: person.name, revision })
    const status = { done: 200, moved: 412, refused: 422 } as const
    if (answer.type !== 'refused' && answer.card) c.header('ETag', `"${answer.card.revision}"`)
    return c.json(answer, status[answer.type])
  })
  api.post('/bulk', async (c) => {
    const { filter, action, count, reason } = await bodyOf(c)
    const person = c.get('person')
    const wanted = bulkActionOf(action)
    if (!wanted || typeof filter !== 'string') return c.json({ error: 'bad' }, 400)
    if (person.role !== 'reviewer') return c.json({ error: 'role' }, 403)
    const meant = permitted(parseFilter(new URLSearchParams(filter)), person, inbox.languages)
    const done = await inbox.decideAll(meant, {
      action: wanted,
      by: person.name,
      ...(typeof count === 'number' && { count }),
      ...(typeof reason === 'string' && { reason }),
    })
    return c.json(done, done.type === 'refused' ? 422 : 200)
  })
  api.post('/undo', async (c) => {
    const done = await inbox.undo(c.get('person').name)
    return c.json(done, done.type === 'refused' ? 422 : 200)
  })
  api.post('/presence', async (c) => {
    const { unit } = await bodyOf(c)
    const others = presence.at(c.get('session'), c.get('person').name, typeof unit === 'string' ? unit : '')
    return c.json({ others })
  })
  app.route('/api', api)

  app.notFound((c) => c.text('', 404))
  app.onError((error, c) => {
    if (error instanceof BadBody) return c.json({ error: 'body' }, error.status)
    return c.json({ error: 'fault', reason: error.message }, 500)
  })
  return app

  function signIn(c: Context, session: string): void {
    setCookie(c, cookie().name, session, cookie().options)
  }
}

function file(c: Context, served: { readonly type: string; readonly text: string } | undefined) {
  return served ? c.body(served.text, 200, { 'Content-Type': served.type }) : c.text('', 404)
}

/** Cookies know no ports: each server has a name of its own for its cookie. */
function cookieFor({ origins }: Site) {
  const { protocol, port } = new URL(origins[0] ?? 'http://127.0.0.1')
  const secure = protocol === 'https:'
  const options = { httpOnly: true, sameSite: 'Strict', path: '/', secure } as const
  return { name: secure ? '__Host-tvilling' : `tvilling-${port}`, options }
}

function askedBy(c: Context): Asked {
  return { method: c.req.method, header: (name) => c.req.header(name) }
}

function mayRead({ languages }: Person, language: string): boolean {
  return languages === undefined || languages.includes(language)
}

/** A filter that asks for no more than a person may read. */
function permitted<F extends { readonly language?: readonly string[] }>(
  filter: F,
  person: Person,
  all: readonly string[],
): F {
  if (person.languages === undefined) return filter
  const language = (filter.language ?? all).filter((one) => mayRead(person, one))
  return { ...filter, language }
}

class BadBody extends Error {
  override readonly name = 'BadBody'
  readonly status: 400 | 413

  constructor(status: 400 | 413) {
    super(String(status))
    this.status = status
  }
}

/** The JSON object that a request brings, counted as it comes. */
async function bodyOf(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = c.req.raw.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > BODY_LIMIT) throw new BadBody(413)
    chunks.push(part.value)
  }
  try {
    return valuesOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) throw new BadBody(400)
    throw error
  }
}
