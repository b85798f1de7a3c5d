import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import { parseLedger } from '../../scripts/store/ledger.js'
import { CAMPAIGN, call, read, write } from '../commands/run.js'
import { deeplDouble, KEY } from '../doubles/deepl.js'
import { MISCHIEF } from '../doubles/mischief.js'
import { openaiDouble } from '../doubles/openai.js'
import type { Service } from '../doubles/server.js'
import { paragraph, swedish } from '../doubles/swedish.js'
import { scratch } from '../store/scratch.js'

const SOURCE = 'source/page.md'
const PAGE = 'translations/sv/page.md'
const LEDGER = '.tvilling/sv/source/page.md.jsonl'

let services: readonly Service[] = []
let env: Record<string, string>
let answered = 0

/** Every second answer is a good one. */
function sometimes(text: string): string {
  answered += 1
  const names = Object.keys(MISCHIEF)
  const harm = MISCHIEF[names[answered % names.length] ?? '']
  return answered % 2 === 0 || !harm ? swedish(text) : harm(swedish(text), text)
}

/** A program that turns words around. */
const PROGRAM = `
for (const line of require('node:fs').readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
  const { id, text } = JSON.parse(line)
  console.log(JSON.stringify({ id, text: text.split(' ').toReversed().join(' ') }))
}`

/** What somebody translated elsewhere. */
const TMX = `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="block" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>
<tu><tuv xml:lang="en"><seg>${paragraph(105)}</seg></tuv><tuv xml:lang="sv"><seg>${swedish(paragraph(105))}</seg></tuv></tu>
</body></tmx>`

const GLOSSARY = { terms: [{ source: 'harbour', targets: { sv: { preferred: 'hamnen' } } }] }

beforeAll(async () => {
  const [deepl, openai] = [
    await deeplDouble({ write: sometimes, quota: { count: 0, limit: 1e9 } }),
    await openaiDouble(({ source }) => sometimes(source)),
  ]
  services = [deepl, openai]
  env = {
    DEEPL_API_KEY: KEY,
    DEEPL_SERVER_URL: deepl.address,
    OPENAI_BASE_URL: `${openai.address}/v1`,
    OPENAI_MODEL: 'double',
    TVILLING_COMMAND: JSON.stringify([process.execPath, '-e', PROGRAM]),
  }
})

afterAll(() => Promise.all(services.map(({ close }) => close())))

/** All that proposes or discards drafts, with all its options. */
const USES: readonly (readonly [
  verb: string,
  args: readonly string[],
  options: Record<string, string | boolean>,
])[] = [
  ['draft', [], {}],
  ['draft', [], { 'dry-run': true }],
  ['draft', [SOURCE], { engine: 'deepl', language: 'sv' }],
  ['draft', [], { engine: 'openai' }],
  ['draft', [], { engine: 'tm,patch,deepl,openai', again: true }],
  ['draft', [PAGE], { engine: 'openai,deepl', 'max-characters': '3000' }],
  ['draft', ['.'], { engine: 'openai', again: true, 'max-characters': '0' }],
  ['draft', [], { engine: 'command', again: true }],
  ['draft', [], { engine: 'apertium' }],
  ['tm', ['import', 'old.tmx'], { language: 'sv' }],
  ['terms', ['impact', 'harbour'], { to: 'piren', language: 'sv', draft: true }],
  ['check', [], { fix: true }],
  ['check', [], { fix: true, 'dry-run': true }],
  ['reject', ['.'], { by: 'Åsa', reason: 'no', 'dry-run': true }],
  ['reject', ['.'], { by: 'Åsa', count: '1' }],
]

function withoutDrafts({ draft: _, rejected: __, ...record }: LedgerRecord) {
  return record
}

/** What people did: words changed, added and taken away, in the translation and in the source. */
const edits = fc.record({
  at: fc.nat(60),
  of: fc.constantFrom('source', 'target', 'both'),
  word: fc.constantFrom(
    '',
    'orten',
    '*nytt*',
    '`kod`',
    '17',
    'the new house',
    '[länk](a.md)',
    '\n\nEtt eget stycke.',
  ),
  use: fc.nat(USES.length - 1),
  /** A paragraph that the source gets besides. */
  more: fc.nat(100),
})

function edited(text: string, at: number, word: string): string {
  const words = text.split(' ')
  return words.map((one, index) => (index === at % words.length ? word : one)).join(' ')
}

test('what people wrote and decided stays as it is, whatever is drafted, with every engine and option', async () => {
  const source = Array.from({ length: 9 }, (_, at) => paragraph(5 * at)).join('\n\n')
  let folder = ''
  const start = async () => {
    folder = scratch()
    write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'] }))
    write(folder, 'glossary.json', JSON.stringify(GLOSSARY))
    write(folder, 'old.tmx', TMX)
    write(folder, SOURCE, `${source}\n`)
    write(folder, PAGE, `${swedish(source)}\n`)
    await call(folder, 'adopt')
  }
  const seen = new Set<number>()
  let drafts = 0
  let count = 0
  await fc.assert(
    fc.asyncProperty(edits, async ({ at, of, word, use, more }) => {
      if (count++ % 20 === 0) await start()
      write(folder, SOURCE, `${read(folder, SOURCE)}\n${paragraph(100 + more)}\n`)
      if (of !== 'target') write(folder, SOURCE, edited(read(folder, SOURCE), at, word))
      if (of !== 'source') write(folder, PAGE, edited(read(folder, PAGE), at, word))
      const [page, original] = [read(folder, PAGE), read(folder, SOURCE)]
      const before = parseLedger(read(folder, LEDGER), LEDGER).map(withoutDrafts)
      const [verb, args, options] = USES[use] as (typeof USES)[number]
      // Some have nothing to decide on, and say so.
      const { data } = await call<{ drafts?: unknown[] }>(folder, verb, args, options, { env }).catch(
        (error) => {
          if (!(error instanceof Error) || error.name !== 'UsageError') throw error
          return { data: {} as { drafts?: unknown[] } }
        },
      )
      drafts += data.drafts?.length ?? 0
      seen.add(use)
      expect(read(folder, PAGE)).toBe(page)
      expect(read(folder, SOURCE)).toBe(original)
      const now = new Map(
        parseLedger(read(folder, LEDGER), LEDGER).map((record) => [record.id, withoutDrafts(record)]),
      )
      for (const record of before) {
        // A record that never was more than a draft goes with it.
        if (record.target === '' && !now.has(record.id)) continue
        expect(now.get(record.id)).toEqual(record)
      }
      for (const [id, record] of now)
        if (!before.some((one) => one.id === id))
          expect([record.state, record.target]).toEqual(['initial', ''])
    }),
    { numRuns: CAMPAIGN ? 1000 : 40, endOnFailure: true },
  )
  expect(drafts).toBeGreaterThan(CAMPAIGN ? 500 : 10)
  if (CAMPAIGN) expect(seen.size).toBe(USES.length)
}, 1_800_000)
