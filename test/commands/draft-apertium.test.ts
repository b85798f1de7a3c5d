import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Request } from '../../scripts/draft/engine.js'
import { apertiumEngine } from '../../scripts/draft/engines/apertium.js'
import { ProgramError, type ProgramTrouble } from '../../scripts/errors.js'
import type { DraftReport } from '../../scripts/report/draft.js'
import { scratch } from '../store/scratch.js'
import { call, filesIn, write } from './run.js'

const SOURCE = `# Twin towns

Our *twin town* has a [large](a.md) harbour.

The twin towns are old.
`

const SWEDISH = `# Vänorter

Vår *vänort* har en [stor](a.md) hamn.

Vänorterna är gamla.
`

const GLOSSARY = {
  terms: [
    {
      source: 'twin town',
      targets: {
        sv: { preferred: 'vänort' },
        da: { preferred: 'venskabsby' },
        nb: { preferred: 'vennskapsby' },
      },
    },
  ],
}

/** A page with a Swedish version that somebody confirmed, and a Danish and Norwegian one that are wanted. */
async function project({ isConfirmed = true } = {}): Promise<string> {
  const folder = scratch()
  write(folder, 'tvilling.json', '{"languages": ["sv", "da", "nb"]}')
  write(folder, 'glossary.json', JSON.stringify(GLOSSARY))
  write(folder, 'source/page.md', SOURCE)
  write(folder, 'translations/sv/page.md', SWEDISH)
  await call(folder, 'adopt')
  if (isConfirmed)
    await call(folder, 'confirm', ['translations/sv/page.md'], {
      by: 'Åsa Berg',
      state: 'reviewed',
      count: '3',
    })
  return folder
}

function draft(
  folder: string,
  language: string,
  env: Readonly<Record<string, string | undefined>> = { PATH: process.env.PATH },
) {
  return call<DraftReport>(folder, 'draft', [], { engine: 'apertium', language }, { env })
}

function directions(): readonly string[] {
  try {
    return execFileSync('apertium', ['-l'], { encoding: 'utf8', stdio: 'pipe' }).split(/\s+/u)
  } catch {
    return []
  }
}

const installed = directions()

describe('the program of Debian, where it is installed', () => {
  test.skipIf(!installed.includes('swe-dan'))(
    'translates what people approved in Swedish into Danish, with the terms of the glossary',
    async () => {
      const folder = await project()
      const { data } = await draft(folder, 'da')
      expect(data.problems).toEqual([])
      const texts = data.drafts.map(({ draft: { text, model, engine } }) => [text, model, engine])
      expect(texts).toEqual([
        ['Venskabsbyer', 'swe-dan', 'apertium'],
        [expect.stringMatching(/\*venskabsby\* har en \[stor\]\(a\.md\) /u), 'swe-dan', 'apertium'],
        [expect.stringMatching(/^Venskabsbyerne er gamle/u), 'swe-dan', 'apertium'],
      ])
      const before = filesIn(folder)
      expect((await draft(folder, 'da')).data.engines).toEqual([])
      expect(filesIn(folder)).toEqual(before)
    },
  )

  test.skipIf(!installed.includes('swe-nob'))('translates into Norwegian, too', async () => {
    const { data } = await draft(await project(), 'nb')
    expect(data.drafts.map(({ draft: { text } }) => text)).toContainEqual(
      expect.stringMatching(/^Vennskapsbyene er gamle/u),
    )
  })
})

test('without a version that a person approved nothing is asked', async () => {
  const { data } = await draft(await project({ isConfirmed: false }), 'da', { PATH: '/nowhere' })
  expect(data.engines).toEqual([{ engine: 'apertium', units: 0, characters: 0 }])
  expect(data.without.map(({ reasons }) => reasons[0])).toEqual(
    Array(3).fill(expect.stringContaining('a person approved or confirmed')),
  )
})

describe('its HTTP service', () => {
  let close = () => {}
  afterEach(() => close())

  type Reply = (form: URLSearchParams, path: string) => { readonly status?: number; readonly body: unknown }

  /** A double of the service; what it was asked is kept. */
  async function serve(reply: Reply) {
    const asked: URLSearchParams[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (text) => {
        body += text
      })
      request.on('end', () => {
        const form = new URLSearchParams(body)
        asked.push(form)
        const { status = 200, body: said } = reply(form, request.url ?? '')
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(typeof said === 'string' ? said : JSON.stringify(said))
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    close = () => server.close()
    return { asked, env: { APERTIUM_APY_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } }
  }

  const PAIRS = { responseData: [{ sourceLanguage: 'swe', targetLanguage: 'dan' }] }

  /** Answers with some other words between the same tags. */
  const translate: Reply = (form, path) =>
    path.endsWith('listPairs')
      ? { body: PAIRS }
      : {
          body: {
            responseData: {
              translatedText: (form.get('q') ?? '')
                .replaceAll('Vår', 'Vores')
                .replaceAll(' är gamla', ' er gamle'),
            },
          },
        }

  test('is sent tagged texts without the names of the glossary, and nothing else', async () => {
    const { asked, env } = await serve(translate)
    const folder = await project()
    const { data } = await draft(folder, 'da', env)
    expect(data.drafts.map(({ draft: { text } }) => text)).toEqual([
      'Venskabsbyer',
      'Vores *venskabsby* har en [stor](a.md) hamn.',
      'Venskabsbyerne er gamle.',
    ])
    expect(Object.fromEntries(asked[1] ?? [])).toEqual({
      langpair: 'swe|dan',
      format: 'html',
      markUnknown: 'no',
      q: '<p id="0"><x1/></p>\n<p id="1">Vår <g1><x2/></g1> har en <g3>stor</g3> hamn.</p>\n<p id="2"><x1/> är gamla.</p>\n',
    })
  })

  test.each<[string, Reply, string]>([
    ['fails', () => ({ status: 500, body: 'x' }), 'cannot be used: 500'],
    ['is no such service', () => ({ body: '<html>' }), 'cannot be read'],
    ['knows no languages', () => ({ body: {} }), 'without a list of languages'],
    ['gives no text', (_, path) => ({ body: path.endsWith('listPairs') ? PAIRS : {} }), 'without a text'],
  ])('that %s ends the run with 3', async (_, reply, expected) => {
    const { env } = await serve(reply)
    const { data, code } = await draft(await project(), 'da', env)
    expect(data.problems.join()).toContain(expected)
    expect(code).toBe(3)
  })

  test('that loses tags, or has not the languages, gets no draft', async () => {
    const lossy = await serve((form, path) =>
      path.endsWith('listPairs')
        ? { body: PAIRS }
        : { body: { responseData: { translatedText: (form.get('q') ?? '').replace('<x2/>', '') } } },
    )
    const { data } = await draft(await project(), 'da', lossy.env)
    expect(data.without.map(({ source }) => source)).toEqual(['Our *twin town* has a [large](a.md) harbour.'])
    close()
    const other = await serve(() => ({ body: { responseData: [] } }))
    const none = await draft(await project(), 'da', other.env)
    expect(none.data.without[0]?.reasons[0]).toContain('are not installed')
  })

  test('is only asked over https, or on this machine', async () => {
    const { data } = await draft(await project(), 'da', { APERTIUM_APY_URL: 'http://example.org' })
    expect(data.problems.join()).toContain('Unexpected address in APERTIUM_APY_URL')
  })
})

test.each<[ProgramTrouble, string, string]>([
  ['missing', 'ENOENT', 'the program apertium cannot be used (ENOENT)'],
  ['failed', '1', 'cannot be used (1)'],
  ['silent', '', 'cannot be used (silent)'],
])('a program that is %s is told of, with what to do', async (trouble, detail, expected) => {
  const run = () => {
    throw new ProgramError(trouble, detail)
  }
  const engine = apertiumEngine({ env: {}, run, signal: new AbortController().signal })
  await expect(
    engine
      .propose([{} as Request])
      [Symbol.asyncIterator]()
      .next(),
  ).rejects.toThrow(expected)
})
