/** Who is let in: every request but those of this server's own page is refused, and none of them is told a word. */
import { createServer, request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { storedPassword } from '../../scripts/review/server/passwords.js'
import { openSessions } from '../../scripts/review/server/sessions.js'
import { filesIn } from '../commands/run.js'
import { HOST, OWN, openReview, type Review, TOKEN } from './app.js'
import { serve } from './browser.js'
import { harbour } from './harbour.js'

const NO_HOSTS = [
  ...[
    'localhost',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1:4712',
    '127.0.0.1:04711',
    '127.0.0.1:4711.',
    '127.0.0.1.:4711',
  ],
  ...[
    '127.0.0.2:4711',
    '127.1:4711',
    '2130706433:4711',
    '0x7f000001:4711',
    '0177.0.0.1:4711',
    '0.0.0.0:4711',
    '[::1]:4711',
    '[::ffff:127.0.0.1]:4711',
  ],
  ...[
    'evil.example',
    'evil.example:4711',
    '127.0.0.1.evil.example:4711',
    '127.attacker.example:4711',
    'localhost.evil.example:4711',
    '127.0.0.1:4711.evil.example',
  ],
  ...[
    'user@127.0.0.1:4711',
    '127.0.0.1:4711@evil.example',
    '127.0.0.1:4711,evil.example',
    '127.0.0.1:4711/',
    'http://127.0.0.1:4711',
    '',
  ],
]

const NO_ORIGINS = [
  ...[
    'null',
    'http://evil.example',
    'https://127.0.0.1:4711',
    'http://127.0.0.1',
    'http://127.0.0.1:4712',
    'http://localhost:4711',
    'http://127.0.0.1:4711.evil.example',
  ],
  ...[
    'http://127.0.0.1:4711/',
    'HTTP://127.0.0.1:4711',
    'http://user@127.0.0.1:4711',
    'http://127.0.0.1:4711 http://evil.example',
    'file://',
    'http://[::1]:4711',
    'chrome-extension://abc',
    '',
  ],
]

const NO_TYPES = [
  ...[
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/json',
    'application/json; charset=utf-8',
  ],
  ...[
    'application/json, text/plain',
    'text/plain; application/json',
    'application/JSON',
    'application/csp-report',
    'application/octet-stream',
    '',
  ],
]

const READS = ['/api/session', '/api/units?show=all', '/api/card', '/preview']
const WRITES = ['/api/decisions', '/api/bulk', '/api/undo', '/api/check', '/api/presence']

interface Variant {
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
}

/** What `headers` are without a value, or with another one. */
function changed(name: string, value: string | undefined): Record<string, string> {
  const { [name]: _, ...rest } = { ...OWN }
  return value === undefined ? rest : { ...rest, [name]: value }
}

function variants(): readonly Variant[] {
  const everywhere = [
    ...READS.map((path) => [path, 'GET'] as const),
    ...WRITES.map((path) => [path, 'POST'] as const),
  ]
  const writing = WRITES.map((path) => [path, 'POST'] as const)
  const make = (places: typeof everywhere, name: string, values: readonly (string | undefined)[]) =>
    places.flatMap(([path, method]) =>
      values.map((value): Variant => ({ path, method, headers: changed(name, value) })),
    )
  const methods = ['PUT', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE2', 'PROPFIND']
  return [
    ...make(everywhere, 'host', [...NO_HOSTS, undefined]),
    ...make(
      everywhere,
      'origin',
      NO_ORIGINS.filter((origin) => origin !== ''),
    ),
    ...make(writing, 'origin', ['', undefined]),
    ...make(writing, 'content-type', [...NO_TYPES, undefined]),
    ...make(
      everywhere.filter(([path]) => path !== '/preview'),
      'x-tvilling',
      ['0', 'true', '', undefined],
    ),
    ...WRITES.flatMap((path) => methods.map((method) => ({ path, method, headers: OWN }))),
    ...WRITES.map((path) => ({ path, method: 'POST', headers: { ...OWN, 'x-http-method-override': 'GET' } })),
    ...everywhere.flatMap(([path, method]) =>
      ['cross-site', 'same-site'].map((site) => ({
        path,
        method,
        headers: { ...OWN, 'sec-fetch-site': site },
      })),
    ),
  ]
}

async function textOf(review: Review, { path, method, headers }: Variant, cookie: string, query: string) {
  const body =
    method === 'POST' || method === 'PUT' || method === 'PATCH' ? { body: '{"action":"confirm"}' } : {}
  const where = path === '/api/card' || path === '/preview' ? `${path}?${query}` : path
  const response = await review.fetch(where, { method, headers: { ...headers, cookie }, ...body })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

test('no variant of host, origin, method or type is accepted, and none is told a byte of a text', async () => {
  const folder = await harbour()
  const review = await openReview(folder)
  const [card] = await review.cards('language=sv&drift=outdated')
  const query = String(
    new URLSearchParams({ language: 'sv', document: card?.document ?? '', id: card?.id ?? '' }),
  )
  const before = filesIn(folder)
  const all = variants()
  expect(all.length).toBeGreaterThan(500)
  const accepted: Variant[] = []
  for (const variant of all) {
    const { status, text, headers } = await textOf(review, variant, review.cookie, query)
    if (status < 400 || text !== '' || headers.has('access-control-allow-origin')) accepted.push(variant)
  }
  expect(accepted).toEqual([])
  expect(filesIn(folder)).toEqual(before)
})

test('without the cookie nothing is told, whatever else is right', async () => {
  const folder = await harbour()
  const review = await openReview(folder)
  for (const cookie of [
    '',
    'tvilling-4711=',
    `tvilling-4711=${'a'.repeat(43)}`,
    `tvilling-4711=${TOKEN}`,
    'other=1',
  ])
    for (const path of [
      '/api/units?show=all',
      '/api/card?x=1',
      '/api/undo',
      '/api/decisions',
      '/preview?language=sv&document=a&id=b',
    ]) {
      const method = /undo|decisions/u.test(path) ? 'POST' : 'GET'
      const { status, text } = await textOf(review, { path, method, headers: OWN }, cookie, '')
      expect([status, text.includes('ferry')]).toEqual([401, false])
    }
})

describe('the link', () => {
  test('moves its token into a cookie that no script reads and no other site sends', async () => {
    const review = await openReview(await harbour())
    const response = await review.fetch(`/?token=${TOKEN}&language=sv`, { headers: { host: HOST } })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/?language=sv'])
    expect(response.headers.get('set-cookie')).toMatch(
      /^tvilling-4711=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u,
    )
    expect(response.headers.get('set-cookie')).not.toContain(TOKEN)
  })

  test.each(['', 'b'.repeat(43), TOKEN.slice(1), `${TOKEN}a`])(
    'lets nobody in with the token %j',
    async (token) => {
      const review = await openReview(await harbour())
      const response = await review.fetch(`/?token=${token}`, { headers: { host: HOST } })
      expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
    },
  )
})

test('every answer has a policy without inline script, and is kept by nobody', async () => {
  const review = await openReview(await harbour())
  const response = await review.fetch('/', { headers: { host: HOST } })
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|\*|https?:/u)
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a body that is too large, or no JSON, is refused', async () => {
  const review = await openReview(await harbour())
  const send = (body: string) =>
    review.fetch('/api/check', { method: 'POST', headers: { ...OWN, cookie: review.cookie }, body })
  expect((await send(JSON.stringify({ text: 'x'.repeat(300_000) }))).status).toBe(413)
  expect((await send('{')).status).toBe(400)
  expect((await send('[]')).status).toBe(400)
})

describe('people who sign in', () => {
  const clock = { now: 0 }
  const users = async () => [
    {
      name: 'Ana',
      role: 'reviewer',
      languages: ['sv'],
      password: await storedPassword('korrekt häst'),
    } as const,
    { name: 'Bo', role: 'translator', password: await storedPassword('batteri') } as const,
  ]
  const open = async () => {
    const folder = await harbour()
    return {
      folder,
      review: await openReview(folder, { people: { users: await users() }, clock: () => clock.now }),
    }
  }
  const signIn = (review: Review, name: string, password: string) =>
    review.fetch('/api/session', { method: 'POST', headers: OWN, body: JSON.stringify({ name, password }) })
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

  test('get in with name and password only, and out again', async () => {
    const { review } = await open()
    expect((await signIn(review, 'Ana', 'wrong')).status).toBe(401)
    expect((await signIn(review, 'Eva', 'korrekt häst')).status).toBe(401)
    const response = await signIn(review, 'Ana', 'korrekt häst')
    expect(response.status).toBe(200)
    const cookie = cookieOf(response)
    const ask = () => review.fetch('/api/units', { headers: { ...OWN, cookie } })
    expect((await ask()).status).toBe(200)
    await review.fetch('/api/session', { method: 'DELETE', headers: { ...OWN, cookie }, body: '{}' })
    expect((await ask()).status).toBe(401)
  })

  test('see their languages only, and translators decide nothing', async () => {
    const { folder, review } = await open()
    const before = filesIn(folder)
    const ana = cookieOf(await signIn(review, 'Ana', 'korrekt häst'))
    const units = await (
      await review.fetch('/api/units?show=all', { headers: { ...OWN, cookie: ana } })
    ).json()
    const languages = (units as { rows: { language: string; document: string; id: string }[] }).rows.map(
      (row) => row.language,
    )
    expect(new Set(languages)).toEqual(new Set(['sv']))
    const bo = cookieOf(await signIn(review, 'Bo', 'batteri'))
    const arabic = (await (
      await review.fetch('/api/units?language=ar', { headers: { ...OWN, cookie: bo } })
    ).json()) as {
      rows: { language: string; document: string; id: string }[]
    }
    const query = new URLSearchParams(arabic.rows[0])
    expect((await review.fetch(`/api/card?${query}`, { headers: { ...OWN, cookie: ana } })).status).toBe(404)
    expect((await review.fetch(`/preview?${query}`, { headers: { host: HOST, cookie: ana } })).status).toBe(
      404,
    )
    const post = (path: string, body: object) =>
      review.fetch(path, {
        method: 'POST',
        headers: { ...OWN, cookie: bo, 'if-match': '"00"' },
        body: JSON.stringify(body),
      })
    expect((await post('/api/decisions', { ...arabic.rows[0], action: 'confirm' })).status).toBe(403)
    expect((await post('/api/bulk', { filter: '', action: 'approve' })).status).toBe(403)
    expect((await post('/api/decisions', { ...arabic.rows[0], action: 'draft', text: 'x' })).status).toBe(412)
    expect(filesIn(folder)).toEqual(before)
  })

  test('wait after five wrong passwords, even with the right one, and many at once are as many', async () => {
    clock.now = 0
    const sessions = openSessions({ users: await users() }, () => clock.now)
    const tries = await Promise.all(Array.from({ length: 8 }, () => sessions.byPassword('Ana', 'wrong')))
    expect(tries.filter((one) => one === undefined)).toHaveLength(5)
    expect(await sessions.byPassword('Ana', 'korrekt häst')).toEqual({ wait: 900 })
    expect(typeof (await sessions.byPassword('Bo', 'batteri'))).toBe('string')
    clock.now = 900_001
    expect(typeof (await sessions.byPassword('Ana', 'korrekt häst'))).toBe('string')
  })

  test('are signed out after twelve hours', async () => {
    clock.now = 0
    const sessions = openSessions({ users: await users() }, () => clock.now)
    const id = String(await sessions.byPassword('Bo', 'batteri'))
    expect(sessions.find(id)?.name).toBe('Bo')
    clock.now = 12 * 3_600_000
    expect(sessions.find(id)).toBeUndefined()
  })
})

test('a real server hears this machine only, and refuses another name at its socket', async () => {
  const served = await serve(await harbour())
  const { port } = served.listening
  const ask = (host: string) =>
    new Promise<number | undefined>((done, fail) => {
      request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (response) => {
        response.resume()
        done(response.statusCode)
      })
        .on('error', fail)
        .end()
    })
  expect(await ask(`127.0.0.1:${port}`)).toBe(200)
  expect(await ask('evil.example')).toBe(403)
  // Nobody else has the port at another address of this machine.
  const other = createServer()
  await new Promise<void>((done, fail) => other.on('error', fail).listen(port, '127.0.0.2', done))
  other.close()
  served.listening.close()
})
