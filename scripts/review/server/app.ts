/** The review's application: the page, its preview and, under `/api`, what it asks for. What is refused is decided in `guard.ts`. */
import { type Context, Hono } from 'hono'
import { PREVIEW_POLICY } from '../preview.js'
import { BadBody } from './body.js'
import { sessionCookie } from './cookie.js'
import { type Asked, refusesData, refusesHost } from './guard.js'
import { openPresence } from './presence.js'
import { mayRead } from './reach.js'
import type { Env, Served, Serving } from './serving.js'
import { sessionRoutes } from './session.js'
import { openSessions } from './sessions.js'
import { unitRoutes } from './units.js'
import { nameOf } from './wishes.js'

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
  const serving: Serving = {
    served,
    sessions: openSessions(served.people, served.clock),
    presence: openPresence(served.clock),
    cookie: sessionCookie(served.site),
  }
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    const status = refusesHost(askedBy(c), served.site())
    if (status) return c.text('', status)
    await next()
    harden(c.res.headers)
  })
  app.route('/', pageRoutes(serving))
  app.route('/api', dataRoutes(serving))
  app.notFound((c) => c.text('', 404))
  app.onError((error, c) => {
    if (error instanceof BadBody) return c.json({ error: 'body' }, error.status)
    return c.json({ error: 'fault', reason: error.message }, 500)
  })
  return app
}

function askedBy(c: Context): Asked {
  return { method: c.req.method, header: (name) => c.req.header(name) }
}

function harden(headers: Headers): void {
  headers.set('Cache-Control', 'no-store')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', PAGE_POLICY)
}

/** The page and its files, to which the link with the token leads, and the preview in its frame. */
function pageRoutes({ served, sessions, cookie }: Serving): Hono<Env> {
  const { files, inbox } = served
  const routes = new Hono<Env>()
  routes.get('/', (c) => {
    const token = c.req.query('token')
    const session = token === undefined ? undefined : sessions.byToken(token)
    if (session === undefined) return file(c, files['/'])
    cookie.write(c, session)
    const rest = new URLSearchParams(c.req.query())
    rest.delete('token')
    return c.redirect(rest.size > 0 ? `/?${rest}` : '/', 303)
  })
  for (const path of Object.keys(files)) if (path !== '/') routes.get(path, (c) => file(c, files[path]))
  // A frame cannot send headers of its own; its session is all that it needs, since it changes nothing.
  routes.get('/preview', async (c) => {
    const person = sessions.find(cookie.read(c))
    const name = nameOf(c.req.query())
    if (!person || !name || !mayRead(person, name.language)) return c.text('', person ? 404 : 401)
    const html = await inbox.preview(name, c.req.query('draft') === '1')
    if (html === undefined) return c.text('', 404)
    c.header('Content-Security-Policy', PREVIEW_POLICY)
    return c.html(html)
  })
  return routes
}

function file(c: Context, served: { readonly type: string; readonly text: string } | undefined) {
  return served ? c.body(served.text, 200, { 'Content-Type': served.type }) : c.text('', 404)
}

/** Data, for people who are signed in; all that others can do is to sign in. */
function dataRoutes(serving: Serving): Hono<Env> {
  const { served, sessions, cookie } = serving
  const routes = new Hono<Env>()
  routes.use(async (c, next) => {
    const status = refusesData(askedBy(c), served.site())
    if (status) return c.body(null, status)
    const session = cookie.read(c)
    const person = sessions.find(session)
    const isOpen = c.req.path === '/api/session' && c.req.method !== 'DELETE'
    if (!person && !isOpen) return c.json({ error: 'signed-out' }, 401)
    if (person && session !== undefined) {
      c.set('person', person)
      c.set('session', session)
    }
    return next()
  })
  routes.route('/', sessionRoutes(serving))
  routes.route('/', unitRoutes(served.inbox))
  return routes
}
