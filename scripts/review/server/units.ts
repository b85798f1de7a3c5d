/** The routes by which the page reads units and decides on them. */
import { type Context, Hono } from 'hono'
import { parseFilter } from '../filter.js'
import type { Inbox } from '../inbox.js'
import { bodyOf } from './body.js'
import { mayRead, permitted } from './reach.js'
import type { Env } from './serving.js'
import { bulkActionOf, nameOf, wishOf } from './wishes.js'

/** What is asked of an inbox: lists, cards, checks of a text, decisions. */
export function unitRoutes(inbox: Inbox): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/units', async (c) => {
    const filter = permitted(parseFilter(new URL(c.req.url).searchParams), c.get('person'), inbox.languages)
    return c.json(await inbox.list(filter, Math.max(0, Number(c.req.query('offset') ?? 0) || 0)))
  })
  routes.get('/card', async (c) => {
    const name = nameOf(c.req.query())
    const card = name && mayRead(c.get('person'), name.language) ? await inbox.card(name) : undefined
    if (!card) return c.json({ error: 'gone' }, 404)
    c.header('ETag', `"${card.revision}"`)
    return c.json(card)
  })
  routes.post('/check', async (c) => {
    const { text, ...values } = await bodyOf(c)
    const name = nameOf(values)
    if (!name || typeof text !== 'string') return c.json({ error: 'bad' }, 400)
    const trial = mayRead(c.get('person'), name.language) ? await inbox.check(name, text) : undefined
    return trial ? c.json(trial) : c.json({ error: 'gone' }, 404)
  })
  routes.post('/decisions', (c) => decide(inbox, c))
  routes.post('/bulk', (c) => decideAll(inbox, c))
  routes.post('/undo', async (c) => {
    const done = await inbox.undo(c.get('person').name)
    return c.json(done, done.type === 'refused' ? 422 : 200)
  })
  return routes
}

/** One decision, on the unit as the person saw it: the revision that `If-Match` names. */
async function decide(inbox: Inbox, c: Context<Env>): Promise<Response> {
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
}

/** One decision on all units that a filter finds, as they were counted: the revision that came with their number. */
async function decideAll(inbox: Inbox, c: Context<Env>): Promise<Response> {
  const { filter, action, count, revision, reason } = await bodyOf(c)
  const person = c.get('person')
  const wanted = bulkActionOf(action)
  if (!wanted || typeof filter !== 'string') return c.json({ error: 'bad' }, 400)
  if (count !== undefined && typeof revision !== 'string') return c.json({ error: 'revision' }, 428)
  if (person.role !== 'reviewer') return c.json({ error: 'role' }, 403)
  const meant = permitted(parseFilter(new URLSearchParams(filter)), person, inbox.languages)
  const done = await inbox.decideAll(meant, {
    action: wanted,
    by: person.name,
    ...(typeof count === 'number' && typeof revision === 'string' && { counted: { count, revision } }),
    ...(typeof reason === 'string' && { reason }),
  })
  return c.json(done, done.type === 'refused' ? 422 : 200)
}
