import { expect, test } from 'vitest'
import { type Entry, type Filter, formatFilter, matches, parseFilter } from '../../scripts/review/filter.js'
import { listingOf } from '../../scripts/review/listing.js'

const TODAY = '2026-02-01T00:00:00Z'

const ENTRY: Entry = {
  language: 'sv',
  document: 'source/guide/boats.md',
  id: '0123456789',
  kind: 'paragraph',
  drift: 'outdated',
  change: 'wording',
  state: 'reviewed',
  number: 3,
  source: 'The ferry leaves.',
  target: 'Färjan går.',
  draft: { origin: 'mt', engine: 'deepl', isOld: false },
  by: 'Åsa',
  at: '2026-01-01T00:00:00Z',
  rules: () => ['outdated', 'link'],
}

test.each<[string, boolean]>([
  ['', true],
  ['language=sv', true],
  ['language=da', false],
  ['language=da&language=sv', true],
  ['document=source/guide', true],
  ['document=source/gui', false],
  ['document=source/guide/boats.md', true],
  ['drift=missing', false],
  ['drift=missing&drift=outdated', true],
  ['state=reviewed&change=wording', true],
  ['state=final', false],
  ['draft=any', true],
  ['draft=deepl', true],
  ['draft=mt', true],
  ['draft=none', false],
  ['rule=link', true],
  ['rule=image', false],
  ['author=%C3%85sa', true],
  ['author=Bo', false],
  ['text=f%C3%84RJAN', true],
  ['text=0123456789', true],
  ['text=boat', false],
  ['age=31', true],
  ['age=32', false],
])('the address %j asks for the entry: %j', (address, isMeant) => {
  expect(matches(parseFilter(new URLSearchParams(address)), ENTRY, TODAY)).toBe(isMeant)
})

test('only what waits is shown, unless all is asked for', () => {
  const { draft: _, ...rest } = ENTRY
  const settled: Entry = { ...rest, drift: 'current' }
  expect(matches({}, settled, TODAY)).toBe(false)
  expect(matches({ show: 'all' }, settled, TODAY)).toBe(true)
  expect(matches({}, { ...settled, drift: 'missing' }, TODAY)).toBe(true)
})

test('words are found where the file has a line end, or more than one space, between them', () => {
  const wrapped: Entry = { ...ENTRY, source: 'The ferry\nleaves  at noon.', target: 'Färjan\r\n går.' }
  const finds = (text: string) => matches(parseFilter(new URLSearchParams({ text })), wrapped, TODAY)
  expect(['ferry leaves', 'leaves at', 'färjan går', 'ferry  leaves', 'ferryleaves'].map(finds)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
})

test('the choice of people has those who wrote a draft, each with as many units as it would leave', () => {
  const { by: _, ...undecided } = ENTRY
  const drafted = { origin: 'human', isOld: false } as const
  const entries: readonly Entry[] = [
    { ...undecided, draft: { ...drafted, by: 'Åsa' } },
    { ...ENTRY, draft: { ...drafted, by: 'Åsa' } },
    { ...ENTRY, draft: { ...drafted, by: 'Bo' } },
  ]
  const find = (filter: Filter) => listingOf(entries, { filter, offset: 0, problems: [], today: TODAY })
  const { author } = find({}).facets
  expect(author).toEqual([
    ['Åsa', 3],
    ['Bo', 1],
  ])
  for (const [name, count] of author) expect(find({ author: [name] }).total).toBe(count)
})

test('the rules are asked only when the filter names one', () => {
  const entry: Entry = {
    ...ENTRY,
    rules: () => {
      throw new Error('asked')
    },
  }
  expect(matches({ language: ['sv'] }, entry, TODAY)).toBe(true)
})

test('an address holds a filter, and nothing that means none', () => {
  const filter: Filter = {
    show: 'all',
    language: ['sv', 'zh-Hans'],
    document: ['a, b & c.md'],
    drift: ['outdated'],
    text: '50 % = x+y',
    age: 30,
  }
  expect(parseFilter(new URLSearchParams(formatFilter(filter).toString()))).toEqual(filter)
  expect(parseFilter(new URLSearchParams('unknown=1&age=never&language=&show=some'))).toEqual({})
})

test('what only a translation has comes last among what waits, and in its place among all', () => {
  const { change: _, draft: __, ...plain } = ENTRY
  const added: Entry = { ...plain, id: 'added', drift: 'orphaned', source: '' }
  const removed: Entry = { ...plain, id: 'removed', drift: 'orphaned' }
  const idsOf = (filter: Filter) =>
    listingOf([added, ENTRY, removed], { filter, offset: 0, problems: [], today: TODAY }).rows.map(
      ({ id }) => id,
    )
  expect(idsOf({})).toEqual([ENTRY.id, 'removed', 'added'])
  expect(idsOf({ show: 'all' })).toEqual(['added', ENTRY.id, 'removed'])
})
