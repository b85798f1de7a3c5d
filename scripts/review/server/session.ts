/** The routes by which people sign in and out, and hear of one another. */
import { type Context, Hono } from 'hono'
import { directionOf } from '../../syntax/direction.js'
import { bodyOf } from './body.js'
import { mayRead } from './reach.js'
import type { Env, Serving } from './serving.js'
import type { Person } from './sessions.js'

/** `/session`: who is signed in, and how the page speaks to them; `/presence`: who else is at the same unit. */
export function sessionRoutes(serving: Serving): Hono<Env> {
  const { sessions, presence, cookie } = serving
  const routes = new Hono<Env>()
  routes.get('/session', (c) => whoIsThere(serving, c))
  routes.post('/session', (c) => signIn(serving, c))
  routes.delete('/session', (c) => {
    sessions.end(c.get('session'))
    cookie.remove(c)
    return c.json({})
  })
  routes.post('/presence', async (c) => {
    const { unit } = await bodyOf(c)
    const others = presence.at(c.get('session'), c.get('person').name, typeof unit === 'string' ? unit : '')
    return c.json({ others })
  })
  return routes
}

function whoIsThere({ served }: Serving, c: Context<Env>): Response {
  const { inbox, people, spoken, project, sourceLanguage } = served
  const person = c.get('person') as Person | undefined
  const answer = { interface: { ...spoken, direction: directionOf(spoken.language) } }
  if (!person) return c.json({ signIn: 'users' in people ? 'password' : 'link', ...answer }, 401)
  return c.json({
    person: { name: person.name, role: person.role },
    project,
    sourceLanguage,
    languages: inbox.languages.filter((language) => mayRead(person, language)),
    rules: inbox.rules,
    canSignOut: 'users' in people,
    ...answer,
  })
}

async function signIn({ sessions, cookie }: Serving, c: Context<Env>): Promise<Response> {
  const { name, password } = await bodyOf(c)
  if (typeof name !== 'string' || typeof password !== 'string') return c.json({ error: 'wrong' }, 400)
  const session = await sessions.byPassword(name, password)
  if (session === undefined) return c.json({ error: 'wrong' }, 401)
  if (typeof session !== 'string') {
    c.header('Retry-After', String(session.wait))
    return c.json({ error: 'wait', seconds: session.wait }, 429)
  }
  cookie.write(c, session)
  return c.json({})
}
