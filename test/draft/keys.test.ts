import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdsSecret, quoted, withQuote } from '../../scripts/draft/engines/secrets.js'
import { CAMPAIGN, call, run, write } from '../commands/run.js'
import { deeplDouble, KEY } from '../doubles/deepl.js'
import { complete, openaiDouble, slotsOf } from '../doubles/openai.js'
import { answer, type Handler, type Service } from '../doubles/server.js'
import { paragraph, swedish } from '../doubles/swedish.js'
import { OWN, openReview } from '../review/app.js'
import { scratch } from '../store/scratch.js'

/** A key of the other engine; both are looked for in all forms. */
const MODEL_KEY = 'sk-canary-Zq8mV2xT7pLw4RfK9sYb3NcD6hJg1AeU'

const FORMS = [KEY, MODEL_KEY].flatMap((key) => [
  key,
  key.slice(4, 24),
  [...key].reverse().join(''),
  Buffer.from(key).toString('base64').replace(/=+$/u, ''),
  Buffer.from(key).toString('hex'),
  encodeURIComponent(key),
])

/** What services do with a key that they got. */
const ECHOES: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => `Authorization: Bearer ${key}`,
  (key) => Buffer.from(key).toString('base64'),
  (key) => Buffer.from(key).toString('hex').toUpperCase(),
  (key) => `https://a.example/?key=${encodeURIComponent(key)}`,
  (key) => key.toUpperCase(),
  (key) => [...key].reverse().join(''),
  (key) => `your key ${key.slice(0, 20)}… is not known`,
]

let echo: (key: string) => string = (key) => key
let behaviour = 0

/** Ways to send it back, as an answer, as an error, as a page. */
const WAYS: readonly ((key: string, ...given: Parameters<Handler>) => void)[] = [
  (key, _, response) => answer(response, { error: { message: echo(key) }, message: echo(key) }, 401),
  (key, _, response) => answer(response, { error: { message: echo(key) }, message: echo(key) }, 400),
  (key, _, response) => answer(response, { error: { message: echo(key) }, detail: echo(key) }, 418),
  (key, _, response) => answer(response, echo(key), 403),
  (key, _, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:9/${encodeURIComponent(key)}` }).end(),
  (key, _, response) => response.end(`<html>${echo(key)}</html>`),
  (key, asked, response) => {
    if (asked.path.includes('chat'))
      complete(response, JSON.stringify({ target: `${swedish(slotsOf(asked).source)} ${echo(key)}` }))
    else {
      const texts = new URLSearchParams(asked.body).getAll('text')
      answer(response, {
        translations: texts.map((text) => ({
          text: `${swedish(text)} ${echo(key)}`,
          model_type_used: echo(key),
        })),
      })
    }
  },
  (key, asked, response) => {
    if (asked.path.includes('chat'))
      answer(response, {
        model: echo(key),
        choices: [
          {
            message: { content: JSON.stringify({ target: swedish(slotsOf(asked).source) }) },
            finish_reason: echo(key),
          },
        ],
      })
    else answer(response, { translations: echo(key) })
  },
]

/** A program that has both keys, and does with one what services do. */
const PROGRAM = `
const [, said, way] = process.argv
const ids = () => require('node:fs').readFileSync(0, 'utf8').split('\\n').filter(Boolean).map((line) => JSON.parse(line))
const answer = (more) => { for (const { id, text } of ids()) console.log(JSON.stringify({ id, ...more(text) })) }
const ways = [
  () => { console.error('denied: ' + said); process.exit(1) },
  () => answer((text) => ({ text: 'Svar: ' + text.toUpperCase() + ' ' + said })),
  () => answer((text) => ({ text: 'Svar: ' + text.toUpperCase(), model: said })),
  () => answer(() => ({ reason: said })),
  () => console.log(said),
]
ways[way % ways.length]()`

let deepl: Service
let openai: Service
let env: Record<string, string>

beforeAll(async () => {
  const other =
    (key: string) =>
    (...given: Parameters<Handler>): boolean => {
      const [{ path }] = given
      if (!path.includes('translate') && !path.includes('chat') && behaviour % 3 !== 0) return false
      WAYS[behaviour % WAYS.length]?.(key, ...given)
      return true
    }
  deepl = await deeplDouble({ other: other(KEY) })
  openai = await openaiDouble(undefined, other(MODEL_KEY))
  env = {
    DEEPL_API_KEY: KEY,
    DEEPL_SERVER_URL: deepl.address,
    OPENAI_API_KEY: MODEL_KEY,
    OPENAI_BASE_URL: `${openai.address}/v1`,
    OPENAI_MODEL: 'double',
  }
})

afterAll(() => Promise.all([deepl.close(), openai.close()]))

let outputs = 0

function expectClean(text: string, from: string): void {
  outputs += 1
  const lower = text.toLowerCase()
  const found = FORMS.find((form) => lower.includes(form.toLowerCase()))
  if (found !== undefined) throw new Error(`${from} has ${found}: ${text.slice(0, 2000)}`)
}

/** Everything that stands in the project, the cache and the journal too. */
function expectCleanFiles(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (statSync(path).isFile()) expectClean(readFileSync(path, 'latin1'), name)
  }
}

/** What is said where a key would have come through: all of these must be met, or nothing was tried. */
const GUARDS = ['the answer has the key in it', 'what it says is not shown', 'which no key follows']

/** All verbs, as somebody might use them on the project. */
const USES: readonly (readonly [
  verb: string,
  args: readonly string[],
  options?: Record<string, string | boolean>,
])[] = [
  ['draft', [], { engine: 'deepl' }],
  ['draft', [], { engine: 'openai' }],
  ['draft', [], { engine: 'deepl,openai', again: true }],
  ['draft', [], { engine: 'command' }],
  ['draft', [], { engine: 'deepl,openai,command', 'dry-run': true }],
  ['status', []],
  ['diff', []],
  ['check', []],
  ['check', [], { fix: true }],
  ['check', [], { format: 'json' }],
  ['adopt', [], { 'dry-run': true }],
  ['approve', ['.'], { by: 'Åsa', count: '1', 'dry-run': true }],
  ['reject', ['.'], { by: 'Åsa', count: '1', 'dry-run': true }],
  ['confirm', ['.'], { by: 'Åsa', count: '1', 'dry-run': true }],
  ['ack', ['.'], { by: 'Åsa', count: '1', reason: 'same', 'dry-run': true }],
  ['undo', [], { by: 'Åsa', 'dry-run': true }],
  ['init', [], { 'dry-run': true }],
  ['terms', ['check']],
  ['terms', ['export'], { format: 'tbx' }],
  ['terms', ['impact', 'ship'], { to: 'farkosten', language: 'sv' }],
  ['tm', ['stats']],
  ['tm', ['find', 'The old bridges between the houses.']],
  ['tm', ['export']],
  ['audit', []],
  ['audit', [], { format: 'csv' }],
  ['doctor', []],
  ['doctor', [], { fix: true }],
  ['report', [], { out: 'status' }],
  ['waive', ['.'], { by: 'Åsa', rule: 'number', reason: 'so it is', count: '1', 'dry-run': true }],
  ['review', [], { terminal: true }],
  ['draft', ['nowhere.md'], { engine: 'openai' }],
  ['draft', [], { engine: 'nobody' }],
  ['draft', [], { engine: 'deepl', 'max-characters': 'many' }],
]

function project(at: number): string {
  const folder = scratch()
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'] }))
  write(
    folder,
    'glossary.json',
    JSON.stringify({ terms: [{ source: 'ship', targets: { sv: { preferred: 'skeppet' } } }] }),
  )
  write(folder, 'source/page.md', `# The harbour\n\n${paragraph(at)}\n\n${paragraph(at + 1)}\n`)
  return folder
}

test('no key is in anything that a command says, keeps or throws, whatever services send back', async () => {
  const wanted = CAMPAIGN ? 10_000 : 800
  const met = new Set<string>()
  for (let at = 0; outputs < wanted; at++) {
    behaviour = at
    echo = ECHOES[at % ECHOES.length] ?? echo
    const folder = project(at)
    const said: string[] = []
    const echoed = echo(at % 2 === 0 ? KEY : MODEL_KEY)
    const TVILLING_COMMAND = JSON.stringify([process.execPath, '-e', PROGRAM, '--', echoed, String(at)])
    for (const [verb, args, options = {}] of USES) {
      const talk = (text: string) => said.push(text)
      const show = (text: (style: { color: boolean; width: number }) => string) =>
        said.push(text({ color: false, width: 80 }))
      try {
        const { data, text } = await call(folder, verb, args, options, {
          env: { ...env, TVILLING_COMMAND },
          talk,
          show,
        })
        for (const sentence of GUARDS) if (JSON.stringify(data).includes(sentence)) met.add(sentence)
        expectClean(JSON.stringify(data), `${verb} --json`)
        expectClean(text(80), verb)
      } catch (error) {
        expectClean(`${error} ${(error as Error).stack} ${JSON.stringify(error)}`, `${verb} (error)`)
      }
    }
    expectClean(said.join('\n'), 'what was said meanwhile')
    const review = await openReview(folder)
    for (const path of ['/', '/api/units'])
      expectClean(
        await (await review.fetch(path, { headers: { ...OWN, cookie: review.cookie } })).text(),
        path,
      )
    for (const { id, language, document } of await review.cards('')) {
      const name = new URLSearchParams({ id, language, document })
      for (const path of [`/api/card?${name}`, `/api/preview?${name}&draft=1`])
        expectClean(
          await (await review.fetch(path, { headers: { ...OWN, cookie: review.cookie } })).text(),
          path,
        )
    }
    expectCleanFiles(folder)
  }
  expect(outputs).toBeGreaterThanOrEqual(wanted)
  expect([...met].toSorted()).toEqual(GUARDS.toSorted())
}, 3_600_000)

test('nor in what the program prints, with --debug, when it is interrupted, and when it breaks', async () => {
  const folder = project(3)
  const broken = `data:text/javascript,${encodeURIComponent("URL.canParse=()=>{throw new Error('a fault')}")}`
  behaviour = 1
  const runs: readonly (readonly [string, Record<string, string>])[] = [
    ['draft --engine deepl', {}],
    ['draft --engine openai --json', {}],
    ['draft --engine openai --again --debug', {}],
    [
      'draft --engine deepl,openai --again --debug --json',
      { DEBUG: '*', NODE_DEBUG: 'http,net,tls', LOGLEVEL: 'trace' },
    ],
    ['draft --engine deepl --again', { NODE_OPTIONS: `--import=${broken}` }],
    ['draft --engine openai --again --json', { NODE_OPTIONS: `--import=${broken}` }],
    ['draft --engine deepl --again --debug', { DEEPL_SERVER_URL: 'ftp://nowhere' }],
    ['draft --help', {}],
    ['status --json', {}],
    ['check --debug', {}],
  ]
  const crashes: string[] = []
  for (const [line, more] of runs) {
    const { stdout, stderr, code } = await run(folder, line, { ...env, ...more })
    const own = more.NODE_DEBUG === undefined ? stderr : ''
    expectClean(stdout, `${line} (output)`)
    // What Node itself prints of its sockets when it is asked to is none of this program's doing.
    expectClean(own, `${line} (errors)`)
    if (code === 70) crashes.push(line)
  }
  expect(crashes).toHaveLength(2)
  expectCleanFiles(folder)
}, 120_000)

test('what a service says is quoted on one line, unless it could hold a part of the key', () => {
  expect(quoted('The model\n\u001b[31m`x` does not exist', ['sk-secret-123456789'])).toBe(
    'The model [31m`x` does not exist',
  )
  for (const said of ECHOES) expect(quoted(said(KEY), ['another-key-1', KEY])).toBeUndefined()
  expect(quoted('a'.repeat(500), [KEY])).toHaveLength(200)
  expect(withQuote('it failed', ' ', [KEY])).toBe('it failed')
  expect(withQuote('it failed', 'no paper', [KEY])).toBe('it failed: no paper')
  expect(withQuote('it failed', KEY, [KEY])).toBe(
    'it failed: what it says is not shown, for a part of a key is in it',
  )
  for (const word of ['ollama', 'documentation'])
    expect(holdsSecret('Ollama answers, by its documentation', [word])).toBe(false)
  for (const said of ECHOES.slice(0, 7)) expect(holdsSecret(`ord ${said(KEY)} ord`, [KEY])).toBe(true)
})
