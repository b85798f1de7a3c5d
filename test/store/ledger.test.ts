import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../scripts/errors.js'
import type { LedgerRecord } from '../../scripts/model.js'
import { formatLedger, ledgerPath, parseLedger } from '../../scripts/store/ledger.js'

const RECORD: LedgerRecord = {
  id: '3f2a9c0d1e',
  order: 'a1',
  kind: 'paragraph',
  source: 'A twin of the "original".',
  target: '0123456789abcdef',
  state: 'reviewed',
  origin: 'human',
  by: 'Åsa Berg',
  at: '2026-11-21T18:57:26Z',
}
const DRAFT = {
  text: 'En tvilling',
  origin: 'mt',
  engine: 'deepl',
  basis: '00ff',
  score: 0.5,
  at: RECORD.at,
} as const
const ACK = { basis: '00ff', by: 'Åsa Berg', at: RECORD.at, reason: 'only a comma' } as const

const digest = fc.stringMatching(/^[0-9a-f]{16}$/)
const at = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const origin = fc.constantFrom('human', 'mt', 'tm', 'patch', 'adopted', 'import')
const text = fc.string({ unit: 'binary' })
const name = fc.string({ unit: 'grapheme', minLength: 1 })
const score = fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs)
const draft = fc.record(
  { text, origin, engine: name, model: name, basis: digest, score, characters: fc.nat(), at },
  { requiredKeys: ['text', 'origin', 'basis', 'at'], noNullPrototype: true },
)
const record = fc.record(
  {
    id: fc
      .tuple(fc.stringMatching(/^[0-9a-f]{10}$/), fc.constantFrom('', '-2', '-9', '-10', '-123'))
      .map((id) => id.join('')),
    order: fc.constantFrom('a0', 'Zz', 'a1V', 'b00'),
    kind: fc.constantFrom('heading', 'paragraph', 'item', 'cell', 'field', 'attribute', 'message'),
    source: text,
    target: fc.oneof(digest, fc.constant('')),
    state: fc.constantFrom('initial', 'translated', 'reviewed', 'final'),
    origin,
    engine: name,
    by: name,
    at,
    draft,
    rejected: fc.array(
      fc.record(
        { basis: digest, origin, engine: name, by: name, at, reason: name },
        { requiredKeys: ['basis', 'origin', 'by', 'at'], noNullPrototype: true },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    ack: fc.record({ basis: digest, by: name, at, reason: text }, { noNullPrototype: true }),
    waivers: fc.array(
      fc.record({ rule: name, by: name, at, reason: name, target: digest }, { noNullPrototype: true }),
      { minLength: 1, maxLength: 3 },
    ),
  },
  {
    requiredKeys: ['id', 'order', 'kind', 'source', 'target', 'state', 'origin', 'at'],
    noNullPrototype: true,
  },
)
const ledger = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 12 }) as fc.Arbitrary<
  LedgerRecord[]
>

/** The same ledgers as other programs and people lay them out. */
const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  'one record a line': (text) => text.replaceAll(',\n"order"', ',"order"').replaceAll('\n\n', '\n'),
  'one record a line with empty lines': (text) => text.replaceAll(',\n"order"', ',"order"'),
  'all in one line': (text) => text.replaceAll('\n', ''),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'a byte-order mark': (text) => `\uFEFF${text}`,
  'no empty line at the end': (text) => text.trimEnd(),
  'pretty-printed': (text) =>
    values(text)
      .map((value) => JSON.stringify(value, null, 2))
      .join('\n'),
  'keys in any order': (text) =>
    values(text)
      .map((value) => JSON.stringify(reversed(value)))
      .join('\n'),
}

function values(text: string): object[] {
  return text.split('\n\n').flatMap((one) => (one === '' ? [] : JSON.parse(one)))
}

function reversed(value: object): object {
  if (Array.isArray(value)) return value.map(reversed)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, typeof inner === 'object' ? reversed(inner) : inner]),
  )
}

function errorOf(text: string): string {
  try {
    parseLedger(text, 'x.jsonl')
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    expect(error.code).toBe('ledger')
    return error.message
  }
  throw new Error('the ledger was accepted')
}

function byId(records: readonly LedgerRecord[]): LedgerRecord[] {
  const key = (id: string) => id.slice(0, 10) + id.slice(11).padStart(5, '0')
  return records.toSorted((a, b) => (key(a.id) < key(b.id) ? -1 : 1))
}

test('a record takes a line with its id, a line with the rest in one order of keys, and an empty line', () => {
  const shuffled = reversed({ ...RECORD, draft: DRAFT, ack: ACK }) as LedgerRecord
  expect(formatLedger([shuffled])).toBe(
    `{"id":"3f2a9c0d1e",
"order":"a1","kind":"paragraph","source":"A twin of the \\"original\\".","target":"0123456789abcdef","state":"reviewed",` +
      `"origin":"human","by":"Åsa Berg","at":"2026-11-21T18:57:26Z",` +
      `"draft":{"text":"En tvilling","origin":"mt","engine":"deepl","basis":"00ff","score":0.5,"at":"2026-11-21T18:57:26Z"},` +
      `"ack":{"basis":"00ff","by":"Åsa Berg","at":"2026-11-21T18:57:26Z","reason":"only a comma"}}\n\n`,
  )
})

test('what is empty is left out', () => {
  const text = formatLedger([{ ...RECORD, target: '', engine: '', by: '' }])
  expect(text).not.toMatch(/"target"|"engine"|"by"|"draft"|"ack"/)
  const { by: _, ...rest } = RECORD
  expect(parseLedger(text, 'x')).toEqual([{ ...rest, target: '' }])
})

test('records are sorted by id, with the numbers of repeats as numbers', () => {
  const ids = [
    '3f2a9c0d1e-10',
    'ffffffffff',
    '3f2a9c0d1e-2',
    '0000000000-2',
    '3f2a9c0d1e',
    '3f2a9c0d1f',
    '3f2a9c0d1e-9',
  ]
  const text = formatLedger(ids.map((id) => ({ ...RECORD, id })))
  expect(parseLedger(text, 'x').map(({ id }) => id)).toEqual([
    '0000000000-2',
    '3f2a9c0d1e',
    '3f2a9c0d1e-2',
    '3f2a9c0d1e-9',
    '3f2a9c0d1e-10',
    '3f2a9c0d1f',
    'ffffffffff',
  ])
})

test('a ledger without records is an empty file', () => {
  expect(formatLedger([])).toBe('')
  expect(parseLedger('', 'x')).toEqual([])
  expect(parseLedger('\uFEFF \r\n\n', 'x')).toEqual([])
})

test('two records with one id are never written', () => {
  expect(() => formatLedger([RECORD, { ...RECORD, order: 'a2' }])).toThrow(
    'two records with the id 3f2a9c0d1e',
  )
})

test('the same records give the same text in any order, and the text gives the records back', () => {
  fc.assert(
    fc.property(ledger, (records) => {
      const text = formatLedger(records)
      expect(parseLedger(text, 'x')).toEqual(byId(records))
      expect(formatLedger(records.toReversed())).toBe(text)
      expect(formatLedger(parseLedger(text, 'x'))).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test.each(Object.entries(LAYOUTS))('a ledger is read with %s', (_, layout) => {
  fc.assert(
    fc.property(ledger, (records) => {
      const laid = layout(formatLedger(records))
      expect(parseLedger(laid, 'x')).toEqual(byId(records))
    }),
    { numRuns: 60 },
  )
})

/** Processor time in microseconds of reading a ledger of so many records, in the best of three runs. */
function costOf(count: number): number {
  const records = Array.from({ length: count }, (_, at) => ({
    ...RECORD,
    id: at.toString(16).padStart(10, '0'),
    draft: DRAFT,
  }))
  const text = formatLedger(records)
  const runs = [1, 2, 3].map(() => {
    const began = process.cpuUsage()
    expect(parseLedger(text, 'x')).toHaveLength(count)
    return process.cpuUsage(began).user
  })
  return Math.min(...runs)
}

test('to read 8,000 records costs four times what 2,000 do, and not sixteen times', () => {
  costOf(500)
  expect(costOf(8_000) / costOf(2_000)).toBeLessThan(8)
})

test('no change of a single character makes the reader do anything but read or refuse', () => {
  const good = formatLedger([
    { ...RECORD, draft: DRAFT },
    { ...RECORD, id: 'aaaaaaaaaa', ack: ACK },
  ])
  fc.assert(
    fc.property(
      fc.nat(good.length),
      fc.constantFrom('', '"', '{', '}', ':', ',', '\\', '\n', 'é', '[', '0'),
      (place, put) => {
        const text = good.slice(0, place) + put + good.slice(place + 1)
        try {
          for (const { id } of parseLedger(text, 'x')) expect(id).toMatch(/^[0-9a-f]{10}/)
        } catch (error) {
          if (!(error instanceof UsageError)) throw error
          expect(error.message).toMatch(/^x:\d+: .+; expected /)
        }
      },
    ),
    { numRuns: 2_000 },
  )
})

describe('the reader refuses', () => {
  const line = JSON.stringify
  const with_ = (changed: object) => line({ ...RECORD, ...changed })

  test.each([
    [
      'an unknown key',
      with_({ note: 'x' }),
      '"note" of a record: found a key that has no meaning; expected only id, order,',
    ],
    ['a hostile key', with_({}).replace('"by"', '"__proto__"'), '"__proto__" of a record: found a key'],
    ['an unknown key of a draft', with_({ draft: { ...DRAFT, colour: 'x' } }), '"draft.colour" of a record'],
    [
      'an id that is none',
      with_({ id: '3F2A9C0D1E' }),
      '"id" of a record: found "3F2A9C0D1E"; expected ten hexadecimal digits',
    ],
    ['the number 1 of a repeat', with_({ id: '3f2a9c0d1e-1' }), '"id" of a record'],
    [
      'a bad state',
      with_({ state: 'approved' }),
      '"state" of a record: found "approved"; expected one of initial, translated, reviewed, final',
    ],
    ['a state from a prototype', with_({ state: 'constructor' }), '"state" of a record'],
    [
      'a bad origin',
      with_({ origin: 'robot' }),
      '"origin" of a record: found "robot"; expected one of human, mt,',
    ],
    ['a bad kind', with_({ kind: 'table' }), '"kind" of a record: found "table"'],
    ['a key of another type', with_({ source: 5 }), '"source" of a record: found 5; expected a text'],
    [
      'nothing where something must be',
      with_({ source: null }),
      '"source" of a record: found null; expected a text',
    ],
    [
      'a key that is missing',
      with_({ at: undefined }),
      '"at" of a record: found nothing; expected a time like',
    ],
    ['a day that does not exist', with_({ at: '2026-13-45T00:00:00Z' }), '"at" of a record'],
    ['a local time', with_({ at: '2026-11-21T18:57:26+01:00' }), '"at" of a record'],
    [
      'an order that is no key',
      with_({ order: 'a10' }),
      '"order" of a record: found "a10"; expected a fractional order key',
    ],
    [
      'a digest that is none',
      with_({ target: 'changed' }),
      '"target" of a record: found "changed"; expected a digest',
    ],
    [
      'a score over 1',
      with_({ draft: { ...DRAFT, score: 1.5 } }),
      '"draft.score" of a record: found 1.5; expected a number from 0 to 1',
    ],
    ['a draft that is a list', with_({ draft: [] }), '"draft" of a record: found a list; expected an object'],
    [
      'a rejection by nobody among others',
      with_({
        rejected: [
          { ...ACK, origin: 'mt' },
          { ...ACK, origin: 'mt', by: undefined },
        ],
      }),
      '"rejected.by" of a record: found nothing',
    ],
    ['waivers that are a text', with_({ waivers: '' }), 'found ""; expected a list of objects'],
    ['a score that is a text', with_({ draft: { ...DRAFT, score: '' } }), 'found ""; expected a number from'],
    ['rejections that are no list', with_({ rejected: ACK }), 'found an object; expected a list of objects'],
    ['a list in a list of rejections', with_({ rejected: [[]] }), 'found a list; expected a list of objects'],
    [
      'an acknowledgement without a name',
      with_({ ack: { ...ACK, by: undefined } }),
      '"ack.by" of a record: found nothing',
    ],
    [
      'a waiver without a reason',
      with_({ waivers: [{ rule: 'length', by: 'Åsa Berg', at: RECORD.at, target: '00ff' }] }),
      '"waivers.reason" of a record: found nothing',
    ],
    [
      'a key twice',
      with_({}).replace('"state":"reviewed"', '"state":"final","state":"initial"'),
      'found a key twice in the record 3f2a9c0d1e',
    ],
    ['a list', '[]', 'found "[]", which begins no whole record'],
    ['a comma between records', `${with_({})},\n`, 'found ",", which begins no whole record'],
    ['a record that is cut off', with_({}).slice(0, 60), 'which begins no whole record'],
    ['text that is no JSON', '{"id": 3f2a}', 'found a record that is not JSON'],
    [
      'an object nested without end',
      with_({ by: 0 }).replace('"by":0', `"by":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
      '"by" of a record: found an object; expected a text',
    ],
  ])('%s', (_, text, expected) => {
    expect(errorOf(text)).toMatch(/^x\.jsonl:1: ./)
    expect(errorOf(text)).toContain(expected)
  })

  test('a second record with the same id, and says where the first is', () => {
    const text = `${formatLedger([RECORD])}${formatLedger([{ ...RECORD, order: 'a2' }])}`
    expect(errorOf(text)).toBe(
      'x.jsonl:4: found a second record 3f2a9c0d1e, the first is at line 1; expected each id once. Keep the one that is right and delete the other',
    )
  })

  test('what is wrong at the line where it is written', () => {
    const text = formatLedger([RECORD, { ...RECORD, id: 'aaaaaaaaaa' }])
    expect(errorOf(text.replace('"state":"reviewed"', '"state":"done"'))).toMatch(/^x\.jsonl:2: "state"/)
    expect(errorOf(text.replaceAll('reviewed', 'done').replace('done', 'final'))).toMatch(
      /^x\.jsonl:5: "state"/,
    )
    expect(errorOf(text.replaceAll('\n', '\r\n').replace('"aaaaaaaaaa"', '"a"'))).toMatch(/^x\.jsonl:4: "id"/)
  })

  test('both sides of a merge that somebody kept, with the hint to delete one', () => {
    const [first = '', second = ''] = formatLedger([RECORD]).split('\n')
    expect(errorOf(`${first}\n${second}\n${second}\n\n`)).toMatch(
      /^x\.jsonl:3: found .*; expected \{"id": …\}\. If both sides of a merge were kept here, delete one\./,
    )
  })

  test('a quote that is missing, at the record where it is missing', () => {
    const text = formatLedger([RECORD, { ...RECORD, id: 'aaaaaaaaaa' }, { ...RECORD, id: 'bbbbbbbbbb' }])
    expect(errorOf(text.replace('"id":"aaaaaaaaaa"', '"id":"aaaaaaaaaa'))).toMatch(/^x\.jsonl:4: /)
  })
})

describe('merge conflict markers', () => {
  const [idLine = '', ours = ''] = formatLedger([RECORD]).split('\n')
  const [, theirs = ''] = formatLedger([{ ...RECORD, state: 'final' }]).split('\n')

  test('around one record name the unit on which two decisions met, and say what to do', () => {
    const other = formatLedger([{ ...RECORD, id: '0000000000' }])
    const text = `${other}${idLine}\n<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> branch\n\n`
    expect(errorOf(text)).toBe(
      'x.jsonl:5: two decisions on the unit 3f2a9c0d1e met in a merge; expected a ledger without conflict markers. ' +
        'Keep the line of one of them and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>',
    )
  })

  test('around whole records say to keep each unit once', () => {
    const text = `<<<<<<< HEAD\n${idLine}\n${ours}\n\n||||||| base\n=======\n>>>>>>> branch\n`
    expect(errorOf(text)).toMatch(
      /^x\.jsonl:1: changes of two branches met .*3f2a9c0d1e; .* Keep at most one record of each/,
    )
  })

  test.each(['<<<<<<< HEAD', '=======', '>>>>>>> branch', '||||||| 1234', '=======\r'])(
    'are found when only %j is left',
    (left) => {
      expect(errorOf(`${idLine}\n${ours}\n\n${left}\n`)).toMatch(/^x\.jsonl:4: .*conflict markers/)
    },
  )

  test('within a text are no markers', () => {
    const source = 'Title\n=======\n<<<<<<< HEAD\n>>>>>>> x'
    expect(parseLedger(formatLedger([{ ...RECORD, source }]), 'x')[0]?.source).toBe(source)
  })
})

test('the ledger of a document stands below its language, under the path of the document', () => {
  expect(ledgerPath('source/guide/a b.md', 'pt-BR')).toBe('.tvilling/pt-BR/source/guide/a b.md.jsonl')
})
