import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DraftReport } from '../../scripts/report/draft.js'
import { CAMPAIGN, call, edit, filesIn, finish, read, surroundings, write } from '../commands/run.js'
import { deeplDouble, KEY } from '../doubles/deepl.js'
import { MISCHIEF, TRACES } from '../doubles/mischief.js'
import { complete, honest, openaiDouble, type Slots, slotsOf } from '../doubles/openai.js'
import { answer, type Handler, type Service } from '../doubles/server.js'
import { paragraph, swedish } from '../doubles/swedish.js'
import { LASTING, PASSING } from '../doubles/trouble.js'
import { scratch } from '../store/scratch.js'

const SOURCE = 'source/page.md'
const PAGE = 'translations/sv/page.md'

/** A page of paragraphs, without a translation. */
function pageOf(amount: number, from = 0): string {
  return Array.from({ length: amount }, (_, at) => `${paragraph(from + at)}\n`).join('\n')
}

function project(source: string): string {
  const folder = scratch()
  write(folder, SOURCE, source)
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'], draft: { engines: ['deepl'] } }))
  return folder
}

async function adopted(source: string): Promise<string> {
  const folder = project(source)
  write(folder, PAGE, swedish(source))
  await call(folder, 'adopt')
  return folder
}

type Called = Awaited<ReturnType<typeof call<DraftReport>>>

/** Why a draft is not one that may ever be kept; an oracle of its own, which knows what the double did. */
function faultOf(source: string, draft: string): string | undefined {
  const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).sort().join(' ')
  const kept = /`[^`]*`|\]\([^)]*\)|<\/?kbd>|\{\{[^}]*\}\}|\d+/gu
  if (TRACES.test(draft)) return 'traces of mischief'
  if (count(draft, kept) !== count(source, kept)) return 'something was lost or added'
  if (count(draft, /\*+/gu) !== count(source, /\*+/gu)) return 'emphasis was lost or added'
  if (draft === source) return 'an echo'
  if (draft.length > 3 * source.length || draft.length < source.length / 3) return 'another length'
  return undefined
}

function expectSound({ data }: Called): void {
  for (const { source, draft } of data.drafts)
    expect({ source, draft: draft.text, fault: faultOf(source, draft.text) }).toMatchObject({
      fault: undefined,
    })
  for (const { reasons } of data.without) expect(reasons.join()).toMatch(/\w{3}/u)
}

/** Troubles of which one ends the run. */
const END = 10

/** A service that answers with every mischief in turn, and one request of `every` with trouble; `answers` counts what it did. */
function hostility(every: number) {
  const names = Object.keys(MISCHIEF)
  const [passing, lasting] = [Object.values(PASSING), Object.values(LASTING)]
  const hostile = {
    answers: 0,
    requests: 0,
    write: (text: string) => {
      const name = names[hostile.answers++ % names.length] as string
      return MISCHIEF[name]?.(swedish(text), text) ?? ''
    },
    other: (...given: Parameters<Handler>) => {
      const at = ++hostile.requests / every
      if (!Number.isInteger(at)) return false
      const all = at % END === 0 ? lasting : passing
      all[Math.ceil(at / (at % END === 0 ? END : 1)) % all.length]?.(...given)
      hostile.answers += 1
      return true
    },
  }
  return hostile
}

/** Drafts page after page until so many hostile answers were given. */
async function expectHostile(
  hostile: ReturnType<typeof hostility>,
  draft: (folder: string) => Promise<Called>,
): Promise<void> {
  const wanted = CAMPAIGN ? 5000 : 240
  for (let round = 0; hostile.answers < wanted; round++) {
    const called = await draft(project(pageOf(47, 47 * round)))
    // A run that came to its end early says so; the others are complete.
    expect(called.code).toBe(called.data.problems.length > 0 ? 3 : 0)
    expectSound(called)
    expect(called.data.drafts.length + called.data.without.length).toBe(47)
  }
}

describe('openai', () => {
  let reply: (slots: Slots) => string = honest
  let other: Parameters<typeof openaiDouble>[1]
  let service: Service
  let env: Record<string, string> = {}
  let patience = ''
  beforeAll(async () => {
    service = await openaiDouble(
      (slots) => reply(slots),
      (asked, response) => other?.(asked, response) ?? false,
    )
    env = {
      OPENAI_BASE_URL: `${service.address}/v1`,
      OPENAI_API_KEY: KEY,
      OPENAI_MODEL: 'double',
    }
  })
  afterAll(() => service.close())
  beforeEach(() => {
    reply = honest
    other = undefined
    patience = ''
    service.forget()
  })
  const draft = (folder: string, options = {}) =>
    call<DraftReport>(
      folder,
      'draft',
      [],
      { engine: 'openai', ...options },
      { env: { ...env, TVILLING_SECONDS: patience } },
    )

  test('drafts what is missing, with its tags, and a second run sends nothing and changes no file', async () => {
    const folder = project(pageOf(14))
    const { data } = await draft(folder)
    expect(data.without).toEqual([])
    expect(data.drafts).toHaveLength(14)
    expectSound(await Promise.resolve({ data } as Called))
    expect(data.drafts[7]?.draft).toMatchObject({ origin: 'mt', engine: 'openai', model: 'double-1' })
    const [files, sent] = [filesIn(folder), service.asked.length]
    const again = await draft(folder)
    expect(again.data.drafts).toEqual([])
    expect(filesIn(folder)).toEqual(files)
    expect(service.asked).toHaveLength(sent)
  })

  test('asks for the sentence that changed, and keeps the others byte by byte', async () => {
    const first = 'The council meets with the people *near* the water.'
    const source = `${first} It has \`one key\` for the old door.  The ships are in the harbour.\n`
    const folder = project(source)
    write(
      folder,
      PAGE,
      'Rådet  möter folk _vid_ vattnet. Det har `one key` till den gamla dörren.\nSkeppen är i hamnen.\n',
    )
    await call(folder, 'adopt')
    edit(folder, SOURCE, 'the old door', 'the new door')
    reply = ({ oldTarget }) => (oldTarget ?? '').replace('gamla', 'nya')
    const { data } = await draft(folder)
    expect(data.drafts.map((one) => one.draft.text)).toEqual([
      'Rådet  möter folk _vid_ vattnet. Det har `one key` till den nya dörren.\nSkeppen är i hamnen.',
    ])
    expect(slotsOf(service.asked[0] as never)).toMatchObject({
      source: 'It has <x1/> for the new door.',
      oldSource: 'It has <x1/> for the old door.',
      oldTarget: 'Det har <x1/> till den gamla dörren.',
    })
  })

  test('keeps the address that a translated link leads to', async () => {
    const folder = project(
      'Read [the page](https://example.org/en/a) before you start the work on the ship.\n',
    )
    write(folder, PAGE, 'Läs [sidan](https://example.org/sv/a) innan du börjar arbeta på skeppet.\n')
    await call(folder, 'adopt')
    edit(folder, SOURCE, 'the ship', 'the old ship')
    reply = ({ oldTarget }) => (oldTarget ?? '').replace('på skeppet', 'på det gamla skeppet')
    const { data } = await draft(folder)
    expect(data.drafts[0]?.draft.text).toBe(
      'Läs [sidan](https://example.org/sv/a) innan du börjar arbeta på det gamla skeppet.',
    )
  })

  test('refuses a text that changes more than the source did', async () => {
    const folder = await adopted(
      'The harbour of the town is open in the summer, and the door is closed in the evening, because the people are old.\n',
    )
    edit(folder, SOURCE, 'closed in the evening', 'closed in the morning')
    reply = () =>
      'När kvällen kommer stänger man alltid ingången, medan skeppen ligger kvar vid kajen hela sommaren lång.'
    const { data } = await draft(folder)
    expect(data.drafts).toEqual([])
    expect(data.without[0]?.reasons[0]).toMatch(/changes \d+% of the translation; at most \d+%/u)
    expect(service.asked).toHaveLength(2)
  })

  test('asks once more with the reason, and keeps a better answer', async () => {
    const folder = project(
      'Run `town start` before the evening, because the harbour is closed in the winter.\n',
    )
    reply = (slots) =>
      slots.refused ? honest(slots) : 'Kör före kvällen, eftersom hamnen är stängd om vintern.'
    const { data } = await draft(folder)
    expect(data.drafts).toHaveLength(1)
    expect(slotsOf(service.asked[1] as never).refused?.reason).toBe('the tag <x1/> is lost')
  })

  test('a cell that comes late is kept beside those of its row that came before', async () => {
    const folder = project(
      '| Town | Door |\n| --- | --- |\n| the old bridge near the water | `key` is closed in the winter |\n| 1950 | `x` |\n',
    )
    reply = (slots) =>
      slots.source.startsWith('<x1/>') && !slots.refused ? 'är stängd om vintern' : honest(slots)
    const { data } = await draft(folder)
    expect(data.without).toEqual([])
    expect(data.drafts.map((one) => one.draft.text)).toContain('`key` är stängd i den vintern')
    // What has no words is not sent.
    expect(service.asked.map((one) => slotsOf(one).source)).not.toContain('1950')
  })

  test('asks in another way when the server refuses a schema, and reads JSON in a fence', async () => {
    const folder = project(pageOf(6))
    other = (asked, response) => {
      if (asked.body.includes('response_format'))
        answer(response, { error: { message: 'no such parameter' } }, 400)
      else complete(response, `\`\`\`json\n${JSON.stringify({ target: honest(slotsOf(asked)) })}\n\`\`\``)
      return true
    }
    const { data, code } = await draft(folder)
    expect(code).toBe(0)
    expect(data.drafts).toHaveLength(6)
  })

  test.each([
    ['no key', { OPENAI_BASE_URL: 'https://example.org/v1', OPENAI_MODEL: 'm' }, 'Expected OPENAI_API_KEY'],
    ['no model', { OPENAI_API_KEY: KEY }, 'Expected OPENAI_MODEL'],
    [
      'an address in the clear',
      { OPENAI_BASE_URL: 'http://example.org', OPENAI_MODEL: 'm' },
      'Unexpected address in OPENAI_BASE_URL',
    ],
    ['a password', { OPENAI_BASE_URL: 'https://a:b@example.org', OPENAI_MODEL: 'm' }, 'Unexpected address'],
  ])('with %s nothing is sent, and the run is incomplete', async (_, variables, reason) => {
    const folder = project(pageOf(2))
    const { data, code } = await call<DraftReport>(
      folder,
      'draft',
      [],
      { engine: 'openai' },
      { env: variables },
    )
    expect(data.problems.join()).toContain(reason)
    expect(code).toBe(3)
  })

  test.each([
    ['429', 429, 'asked too often'],
    ['402', 402, 'quota'],
    ['401', 401, 'key in OPENAI_API_KEY was not accepted'],
    ['500', 500, 'refused'],
  ])(
    'a server that begins to answer %s ends the run, and what came before is kept',
    async (_, status, reason) => {
      const folder = project(pageOf(3))
      write(folder, 'source/a.md', pageOf(3, 50))
      write(folder, 'source/z.md', pageOf(20, 20))
      let answered = 0
      other = (_asked, response) => {
        answered += 1
        if (answered <= 12) return false
        answer(response, { error: { message: 'Slow down' } }, status)
        return true
      }
      const { data, code } = await draft(folder)
      expect(code).toBe(3)
      expect(data.problems.join()).toContain(reason)
      expect(data.drafts.length).toBeGreaterThanOrEqual(12)
      expect(read(folder, '.tvilling/sv/source/page.md.jsonl')).toContain('"engine":"openai"')
    },
    60_000,
  )

  // Most of their time is waiting, so they wait together, each for a service of its own.
  test.concurrent.each([
    ...Object.entries(PASSING),
    ['an answer cut at its length', (_, response) => complete(response, '{"target": "Hamn', 'length')],
  ] satisfies [string, Handler][])(
    '%s is no draft, and the reason is told',
    async (name, behave) => {
      const own = await openaiDouble(honest, (asked, response) => {
        behave(asked, response)
        return true
      })
      const patient = { ...env, OPENAI_BASE_URL: `${own.address}/v1`, TVILLING_SECONDS: '0.3' }
      const called = await call<DraftReport>(
        project(pageOf(2)),
        'draft',
        [],
        { engine: 'openai' },
        { env: patient },
      )
      expect(called.data.drafts).toEqual([])
      expectSound(called)
      expect(called.data.without.map(({ reasons }) => reasons.length)).toEqual([1, 1])
      // The server did answer, and would answer the same again.
      expect(called.code).toBe(name === 'an answer cut at its length' ? 0 : 3)
      await own.close()
    },
    60_000,
  )

  test('a redirect is not followed, not tried again, and said to be one', async () => {
    other = (asked, response) => {
      LASTING['a redirect']?.(asked, response)
      return true
    }
    const { data, code } = await draft(project(pageOf(1)))
    expect(data.problems).toEqual([
      'openai: the service sends requests on to another address (307), which no key follows; expected the address that answers itself',
    ])
    expect([code, service.asked.length]).toEqual([3, 1])
  })

  test('a service that speaks otherwise, and an account without credit, are told apart', async () => {
    const problemOf = async (say: Handler) => {
      other = (...given) => {
        say(...given)
        return true
      }
      const { data, code } = await draft(project(pageOf(8)))
      expect([code, data.engines[0]?.billed]).toEqual([3, undefined])
      return data.problems.join()
    }
    expect(await problemOf((_, response) => response.end('<html>'))).toContain('look at OPENAI_BASE_URL')
    expect(await problemOf((_, response) => answer(response, { data: [] }))).toContain(
      'expected JSON with choices',
    )
    const broke = { message: 'You exceeded your quota.', code: 'insufficient_quota' }
    expect(await problemOf((_, response) => answer(response, { error: broke }, 429))).toBe(
      'openai: the quota of this account is used up (429): You exceeded your quota.',
    )
  })

  test('nobody waits longer than TVILLING_SECONDS for an answer, three times', async () => {
    patience = '0.3'
    other = (asked, response) => {
      PASSING['an answer that does not come']?.(asked, response)
      return true
    }
    const began = performance.now()
    const { data } = await draft(project(pageOf(1)))
    expect(data.without[0]?.reasons).toEqual([
      'openai: no answer within 0.3 s; TVILLING_SECONDS sets how long that may take',
    ])
    expect(service.asked).toHaveLength(3)
    expect(performance.now() - began).toBeLessThan(30_000)
    patience = 'soon'
    const wrong = await draft(project(pageOf(1)))
    expect(wrong.data.problems[0]).toContain('TVILLING_SECONDS is "soon": expected a number of seconds')
  }, 60_000)

  test('--max-characters leaves out what is beyond it', async () => {
    const folder = project(pageOf(10))
    const { data, code } = await draft(folder, { 'max-characters': '12000' })
    const sent = service.asked.reduce((sum, one) => sum + lengthOf(one.body), 0)
    expect(sent).toBeLessThanOrEqual(12_000)
    expect(data.drafts.length).toBeGreaterThan(1)
    expect(data.without.map(({ reasons }) => reasons[0])).toContain(
      'openai: it would be more than --max-characters allows',
    )
    expect(data.engines).toMatchObject([{ engine: 'openai', units: data.drafts.length, characters: sent }])
    expect(code).toBe(0)
  })

  test('an interrupt keeps what is done', async () => {
    const folder = project(pageOf(3))
    write(folder, 'source/z.md', pageOf(40, 20))
    const interruption = new AbortController()
    reply = (slots) => {
      if (service.asked.length === 20) interruption.abort()
      return honest(slots)
    }
    const { data, code } = await call<DraftReport>(
      folder,
      'draft',
      [],
      { engine: 'openai' },
      { env, interruption: () => interruption.signal },
    )
    expect(code).toBe(130)
    expect(data.drafts.length).toBeGreaterThan(10)
    expect(service.asked.length).toBeLessThan(30)
    expect(read(folder, '.tvilling/sv/source/z.md.jsonl').match(/"draft":/gu)?.length).toBe(
      data.drafts.length - 3,
    )
  })

  test('hostile answers: none is kept that is not sound, every refusal has its reason, and the run ends', async () => {
    patience = '0.3'
    const hostile = hostility(40)
    reply = (slots) => hostile.write(slots.source)
    other = hostile.other
    await expectHostile(hostile, (folder) => draft(folder))
  }, 3_600_000)
})

function lengthOf(body: string): number {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] }
  return messages.reduce((sum, { content }) => sum + content.length, 0)
}

describe('deepl', () => {
  const of = (service: Service) => ({
    env: { DEEPL_SERVER_URL: service.address, DEEPL_API_KEY: KEY, TVILLING_SECONDS: '1' },
  })
  const draft = (folder: string, service: Service, options = {}) =>
    call<DraftReport>(folder, 'draft', [], options, of(service))

  test('drafts what is missing in few requests, with tags, context and what it billed', async () => {
    const service = await deeplDouble()
    const folder = project(`# The harbour\n\n${pageOf(60)}`)
    const { data } = await draft(folder, service)
    expect(data.without).toEqual([])
    expectSound({ data } as Called)
    expect(data.drafts[8]?.draft).toMatchObject({ origin: 'mt', engine: 'deepl', model: 'quality_optimized' })
    const requests = service.asked.filter(({ path }) => path === '/v2/translate')
    expect(requests).toHaveLength(3)
    const form = new URLSearchParams(requests[1]?.body)
    expect(Object.fromEntries(form)).toMatchObject({
      source_lang: 'en',
      target_lang: 'sv',
      tag_handling: 'xml',
      tag_handling_version: 'v2',
      outline_detection: '0',
      preserve_formatting: '1',
      split_sentences: 'nonewlines',
    })
    expect(form.get('context')).toContain('The harbour\n\n')
    const texts = requests.flatMap(({ body }) => new URLSearchParams(body).getAll('text'))
    const sent = texts.reduce((sum, text) => sum + text.length, 0)
    expect(data.engines).toEqual([{ engine: 'deepl', units: 61, characters: sent, billed: sent }])
    const [files, asked] = [filesIn(folder), service.asked.length]
    await draft(folder, service)
    expect([filesIn(folder), service.asked.length]).toEqual([files, asked])
    await service.close()
  })

  test('takes a text of a catalogue with half of a pair of surrogates for what it is', async () => {
    const service = await deeplDouble()
    const folder = scratch()
    const document = { source: 'en.json', target: '{language}.json' }
    write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'], documents: [document] }))
    write(folder, 'en.json', '{ "a": "The ships are in the old harbour \\ud83d today" }\n')
    const { data, code } = await draft(folder, service, { engine: 'deepl' })
    expect([code, data.problems, data.drafts.length + data.without.length]).toEqual([0, [], 1])
    await service.close()
  })

  test('sends long texts in requests that the service takes', async () => {
    const service = await deeplDouble()
    const long = (at: number) =>
      `${Array.from({ length: 40 }, (_, part) => paragraph(40 * at + part)).join(' ')}\n`
    const { data, code } = await draft(
      project(Array.from({ length: 24 }, (_, at) => long(at)).join('\n')),
      service,
    )
    expect([code, data.problems, data.drafts.length]).toEqual([0, [], 24])
    const sizes = service.asked.map(({ body }) => body.length).filter((size) => size > 10_000)
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBeLessThan(128 * 1024)
    await service.close()
  })

  test('loads the package of DeepL for its first request, and for nothing before', async () => {
    const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
    const telling = `process.argv.splice(1, 0, ${JSON.stringify(program)})
      process.on('exit', () => console.error('loaded:', Object.keys(require('module')._cache).some((path) => path.includes('/deepl-node/'))))
      import(${JSON.stringify(program)})`
    const folder = project(pageOf(1))
    const service = await deeplDouble()
    const { env } = of(service)
    const said = async (...args: string[]) => {
      const child = spawn(process.execPath, ['-e', telling, '--', ...args], {
        cwd: folder,
        env: surroundings(env),
      })
      return (await finish(child)).stderr
    }
    expect(await said('draft', '--engine', 'tm,patch')).toContain('loaded: false')
    expect(await said('draft', '--engine', 'deepl', '--dry-run')).toContain('loaded: false')
    expect(await said('draft', '--engine', 'deepl')).toContain('loaded: true')
    await service.close()
  })

  test('translates only the sentence that changed', async () => {
    const service = await deeplDouble()
    const folder = await adopted(
      'The old bridges are small. The harbour is open in the summer. It is near the water.\n',
    )
    edit(folder, SOURCE, 'in the summer', 'in the winter')
    const { data } = await draft(folder, service)
    expect(data.drafts.map((one) => one.draft.text)).toEqual([
      'Den gamla broarna är lilla. Den hamnen är öppna i den vintern. Det är nära den vattnet.',
    ])
    const form = new URLSearchParams(service.asked.at(-1)?.body)
    expect(form.getAll('text')).toEqual(['The harbour is open in the winter.'])
    await service.close()
  })

  test('keeps one glossary in step, and sends it only when it changed', async () => {
    const service = await deeplDouble()
    const term = (source: string, preferred: string) => ({ source, targets: { sv: { preferred } } })
    const terms = [term('harbour', 'hamn'), { source: 'Tvilling', doNotTranslate: true, targets: {} }]
    const folder = project(pageOf(2))
    const sync = async (all: object[], from: number) => {
      write(folder, 'glossary.json', JSON.stringify({ terms: all }))
      write(folder, SOURCE, pageOf(2, from))
      await draft(folder, service)
    }
    await sync(terms, 0)
    expect(service.glossaries.map(({ dictionaries }) => [...dictionaries])).toEqual([
      [['en sv', 'harbour\thamn\nTvilling\tTvilling']],
    ])
    const writes = () =>
      service.asked.filter(({ method, path }) => method !== 'GET' && path.includes('glossaries')).length
    expect(writes()).toBe(1)
    await sync(terms, 10)
    expect(writes()).toBe(1)
    await sync([...terms, term('ship', 'skepp')], 20)
    expect(writes()).toBe(2)
    expect(service.glossaries).toHaveLength(1)
    expect(service.glossaries[0]?.dictionaries.get('en sv')).toContain('ship\tskepp')
    expect(new URLSearchParams(service.asked.at(-1)?.body).get('glossary_id')).toBe('glossary-1')
    await service.close()
  })

  test('says how readers are addressed where the language can', async () => {
    const service = await deeplDouble()
    const folder = project('The harbour is open.\n')
    const config = { languages: ['sv', 'de'], draft: { engines: ['deepl'], formality: 'less' } }
    write(folder, 'tvilling.json', JSON.stringify(config))
    await draft(folder, service)
    const asked = service.asked
      .filter(({ path }) => path === '/v2/translate')
      .map(({ body }) => new URLSearchParams(body))
    expect(asked.map((form) => [form.get('target_lang'), form.get('formality')])).toEqual(
      expect.arrayContaining([
        ['sv', null],
        ['de', 'prefer_less'],
      ]),
    )
    await service.close()
  })

  test('sends no more than the quota has', async () => {
    const service = await deeplDouble({ quota: { count: 9_000, limit: 10_000 } })
    const folder = project(`# The harbour\n\n${pageOf(3)}\n# The ship\n\n${pageOf(40, 20)}`)
    const { data, code } = await draft(folder, service)
    expect(code).toBe(3)
    expect(data.problems.join()).toMatch(/deepl: \d+ characters are left of this account’s quota/u)
    expect(data.drafts.length).toBeGreaterThanOrEqual(3)
    await service.close()
  })

  test.each([302, 307, 308])('nothing follows a redirect of %s to another address', async (status) => {
    const elsewhere = await deeplDouble()
    for (const only of ['', '/v2/translate']) {
      const service = await deeplDouble({
        other: ({ path }, response) => {
          if (!path.startsWith(only)) return false
          response.writeHead(status, { location: `${elsewhere.address}${path}` }).end()
          return true
        },
      })
      const { data, code } = await draft(project(pageOf(1)), service)
      expect(data.problems.join()).toContain(`to another address (${status})`)
      expect([code, data.drafts]).toEqual([3, []])
      await service.close()
    }
    expect(elsewhere.asked).toEqual([])
    await elsewhere.close()
  })

  test.concurrent.each([
    ['429', 429, 'asked too often'],
    ['456', 456, 'quota'],
    ['403', 403, 'key in DEEPL_API_KEY was not accepted'],
    ['503', 503, 'Service unavailable'],
  ])(
    'a service that answers %s leaves the run incomplete, and the reason is told',
    async (_, status, reason) => {
      const service = await deeplDouble({
        other: ({ path }, response) => {
          if (path !== '/v2/translate') return false
          answer(response, { message: 'no' }, status)
          return true
        },
      })
      const { data, code } = await draft(project(pageOf(4)), service)
      expect(`${data.problems.join()} ${data.without.map(({ reasons }) => reasons).join()}`).toContain(reason)
      expect(code).toBe(3)
      await service.close()
    },
    60_000,
  )

  test.concurrent.each([
    ...Object.entries(PASSING),
    ['too few texts', (_, response) => answer(response, { translations: [] })],
    [
      'a text that is none',
      (_, response) => answer(response, { translations: [{ text: 7 }, { text: null }] }),
    ],
  ] satisfies [string, Handler][])(
    '%s is no draft, and the reason is told',
    async (_, behave) => {
      const service = await deeplDouble({
        other: (asked, response) => {
          if (asked.path !== '/v2/translate') return false
          behave(asked, response)
          return true
        },
      })
      const called = await draft(project(pageOf(2)), service)
      expect(called.data.drafts).toEqual([])
      expectSound(called)
      expect(called.data.without).toHaveLength(2)
      expect(called.code).toBe(3)
      await service.close()
    },
    60_000,
  )

  test('hostile answers: none is kept that is not sound, every refusal has its reason, and the run ends', async () => {
    const hostile = hostility(4)
    const service = await deeplDouble({
      write: hostile.write,
      other: (asked, response) => asked.path === '/v2/translate' && hostile.other(asked, response),
      quota: { count: 0, limit: 1e9 },
    })
    await expectHostile(hostile, (folder) => draft(folder, service))
    await service.close()
  }, 3_600_000)
})
