import { expect, test } from 'vitest'
import type { learnLexica as LearnLexica } from '../../scripts/commands/adopt/lexica.js'
import type { Pair } from '../../scripts/model.js'
import type { AdoptReport } from '../../scripts/report/adopt.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import type { StatusReport } from '../../scripts/report/status.js'
import { NOUNS, VERBS } from '../align/lessons.js'
import { scratch } from '../store/scratch.js'
import { call, read, run, write } from './run.js'

/** Built, since a thread runs what is built. */
const { learnLexica }: { learnLexica: typeof LearnLexica } = await import(
  new URL('../../dist/commands/adopt/lexica.js', import.meta.url).href
)

/** A page of which one paragraph is not translated, and six others in which the same words stand. */
function harbour(): string {
  const folder = scratch()
  const add = (name: string, lines: readonly (readonly [string, string])[]) =>
    ['source', 'translations/sv'].forEach((place, side) => {
      const own = lines.map((line) => line[side]).filter((text) => text !== '')
      write(folder, `${place}/${name}`, `${own.join('\n\n')}\n`)
    })
  NOUNS.forEach(([noun, substantiv], at) => {
    add(`page-${at}.md`, [
      [`# Room \`${at}\``, `# Sal \`${at}\``],
      ...VERBS.map(([verb, verbet], line) => {
        const mark = `\`${at}-${line}\``
        return [`The ${noun} ${verb} at ${mark}.`, `Den ${substantiv} ${verbet} vid ${mark}.`] as const
      }),
    ])
  })
  add('quay.md', [
    ['See [the map](https://map.example).', 'Se [kartan](https://map.example).'],
    ['The widow returns today.', 'Änkan återvänder i dag.'],
    ['The gull sleeps today.', ''],
    ['Ask at `/office`.', 'Fråga på `/office`.'],
  ])
  return folder
}

const pairsOf = (names: readonly string[]): readonly Pair[] =>
  names.map((name) => ({
    source: `source/${name}`,
    target: `translations/sv/${name}`,
    language: 'sv',
    ledger: `${name}.jsonl`,
  }))

const NAMES = NOUNS.map((_, at) => `page-${at}.md`)

test('words learnt on some pages tell two paragraphs of another apart when it is adopted', async () => {
  const folder = harbour()
  await run(folder, 'adopt')
  const { units } = (await call<DiffReport>(folder, 'diff', ['source/quay.md'], { all: true })).data
  expect(units.map(({ source, drift, target }) => [source?.text, drift, target?.text])).toEqual([
    ['See [the map](https://map.example).', 'current', 'Se [kartan](https://map.example).'],
    ['The widow returns today.', 'current', 'Änkan återvänder i dag.'],
    ['The gull sleeps today.', 'missing', undefined],
    ['Ask at `/office`.', 'current', 'Fråga på `/office`.'],
  ])
})

test('a page that is adopted later by itself is recorded as it would have been with all others', async () => {
  const [together, apart] = [harbour(), harbour()]
  await run(together, 'adopt')
  await run(apart, `adopt ${NAMES.map((name) => `source/${name}`).join(' ')}`)
  await run(apart, 'adopt source/quay.md')
  const ledger = (folder: string) =>
    read(folder, '.tvilling/sv/source/quay.md.jsonl').replace(/"at":"[^"]*"/gu, '')
  expect(ledger(apart)).toBe(ledger(together))
})

test.each([
  ['its terms, also in another form, tell two paragraphs apart', 'glossary.json', 'missing,current'],
  ['lengths alone take the wrong one', 'no-glossary.json', 'current,missing'],
])('where no other page teaches words, %s (%s)', async (_, glossary, expected) => {
  const folder = scratch()
  const pages = [
    ['See [the map](https://map.example).', 'Se [kartan](https://map.example).'],
    ['The gulls in the harbour return.', ''],
    ['Twin towns sleep.', 'Vänorterna sover hela dagen.'],
    ['Ask at `/office`.', 'Fråga på `/office`.'],
  ] as const
  const page = (side: 0 | 1) => pages.flatMap((pair) => pair[side] || []).join('\n\n')
  write(folder, 'source/quay.md', page(0))
  write(folder, 'translations/sv/quay.md', page(1))
  const terms = [
    { source: 'twin town', targets: { sv: { preferred: 'vänort' } } },
    { source: 'gull', targets: { sv: { preferred: 'trut' } } },
  ]
  write(folder, glossary, JSON.stringify({ terms }))
  await run(folder, 'adopt --threshold 0')
  const { units } = (await call<DiffReport>(folder, 'diff', ['source/quay.md'], { all: true })).data
  expect(units.map(({ drift }) => drift).join()).toBe(`current,${expected},current`)
})

test('what adopt lists is what status counts from then on', async () => {
  const folder = harbour()
  const { documents } = (await call<AdoptReport>(folder, 'adopt', [], { threshold: '0.97' })).data
  const { totals } = (await call<StatusReport>(folder, 'status')).data
  const count = (key: 'doubtful' | 'untranslated' | 'orphaned') =>
    documents.reduce((sum, document) => sum + document[key].length, 0)
  expect([count('doubtful'), count('untranslated'), count('orphaned')]).toEqual([
    totals.unconfirmed,
    totals.missing,
    totals.orphaned,
  ])
})

test.each([1, 3])('%i threads learn what is learnt without any, from pages in any order', async (threads) => {
  const root = harbour()
  const learn = (names: readonly string[], threads: number) =>
    learnLexica(pairsOf(names), { sourceLanguage: 'en' }, { root, onStep: () => {}, threads, patience: 0 })
  const alone = await learn(NAMES, 0)
  expect(new Map(alone.sv).get('widow')).toBe('änkan')
  expect(await learn(NAMES.toReversed(), threads)).toEqual(alone)
})

test('a page that cannot be read teaches nothing and stops nobody', async () => {
  const root = harbour()
  write(root, 'translations/sv/page-0.md', new Uint8Array([0xff, 0xfe, 0xff]))
  const { sv } = await learnLexica(
    pairsOf([...NAMES, 'gone.md']),
    { sourceLanguage: 'en' },
    { root, onStep: () => {} },
  )
  expect(new Map(sv).get('widow')).toBe('änkan')
  expect(new Map(sv).get('ferry')).toBeUndefined()
})
