import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../scripts/align/units.js'
import type { Document, LedgerRecord, Unit } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { ordersBetween } from '../../scripts/store/order.js'
import { targetDigest } from '../../scripts/text.js'

const PARAGRAPHS = [
  '# Harbour towns',
  'The ferry leaves at seven and comes back before the market closes.',
  'Nobody in the old quarter locks the door while the fishermen are out.',
  '## Bread',
  'Two bakeries share one oven, and the whole street smells of rye in the morning.',
  'On Sundays the younger baker brings what is left to the lighthouse keeper.',
  '## Weather',
  'When the wind turns north, the clocks of the town hall run a little slower.',
  'Fog is announced by a bell, and the bell is rung by whoever hears the sea first.',
]

const DANISH = [
  '# Havnebyer',
  'Færgen sejler klokken syv og er tilbage, inden torvet lukker.',
  'Ingen i det gamle kvarter låser døren, mens fiskerne er ude.',
  '## Brød',
  'To bagerier deles om én ovn, og hele gaden dufter af rug om morgenen.',
  'Om søndagen går den unge bager op til fyrmesteren med resterne.',
  '## Vejr',
  'Når vinden vender mod nord, går rådhusets ure lidt langsommere.',
  'Tåge varsles med en klokke, og den ringer, som først hører havet.',
]

function page(blocks: readonly string[]): Document {
  return parseDocument(`${blocks.join('\n\n')}\n`, { path: 'page.md' })
}

/** Records as after a first confirm of everything. */
function recordsOf(source: Document, target: Document): readonly LedgerRecord[] {
  const orders = ordersBetween(undefined, undefined, source.segments.length)
  return source.segments.map((segment, at) => ({
    id: segment.fingerprint.slice(0, 10),
    order: orders[at] ?? '',
    kind: segment.kind,
    source: segment.text,
    target: targetDigest([target.segments[at]?.text ?? '']),
    state: 'reviewed',
    origin: 'human',
    at: '2026-01-01T00:00:00Z',
  }))
}

const records = recordsOf(page(PARAGRAPHS), page(DANISH))

function align(source: readonly string[], target: readonly string[] = DANISH): readonly Unit[] {
  return alignUnits({ source: page(source), target: page(target), records, sourceLanguage: 'en' })
}

function flagged(units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ drift }) => drift !== 'current')
}

function replaced(blocks: readonly string[], at: number, ...others: readonly string[]): readonly string[] {
  return blocks.toSpliced(at, 1, ...others)
}

describe('on a page whose translation is in step', () => {
  test('nothing is flagged', () => {
    expect(flagged(align(PARAGRAPHS))).toEqual([])
  })

  test('an inserted paragraph flags itself only', () => {
    const units = flagged(
      align(PARAGRAPHS.toSpliced(5, 0, 'A third bakery opens next spring beside the school.')),
    )
    expect(units.map(({ drift }) => drift)).toEqual(['missing'])
  })

  test('a reworded paragraph keeps its translation when others were moved before it, and not one like it above them', () => {
    const sunday = 'On Sundays the older baker brings what is left to the lighthouse keeper.'
    const likeness = 'On Sundays the younger baker of the two brings cakes to the school.'
    const [weather = '', ...sentences] = PARAGRAPHS.slice(6)
    const source = [...PARAGRAPHS.slice(0, 5), likeness, ...sentences, sunday, weather]
    const units = align(source).filter(({ drift }) => drift === 'outdated')
    expect(units.map((unit) => [unit.source?.text, unit.records[0]?.source])).toEqual([
      [sunday, PARAGRAPHS[5]],
    ])
  })

  test('a paragraph that was removed is not split into two others that are not like it', () => {
    const strangers = [
      'Herring may be caught from the pier without a licence until the end of June.',
      'Please carry nets and buckets through the lower gate, never past the chapel.',
      'Children learn to swim there before they learn to read.',
    ]
    const [unit] = align(PARAGRAPHS.toSpliced(5, 1, ...strangers)).filter(({ drift }) => drift === 'orphaned')
    expect(unit?.records[0]?.source).toBe(PARAGRAPHS[5])
  })

  test('a removed paragraph is orphaned, and its translation still there', () => {
    const [unit, ...others] = flagged(align(PARAGRAPHS.toSpliced(5, 1)))
    expect(others).toEqual([])
    expect(unit?.drift).toBe('orphaned')
    expect(unit?.targets.map(({ text }) => text)).toEqual([DANISH[5]])
    expect(unit?.records[0]?.source).toBe(PARAGRAPHS[5])
  })

  test('a moved section flags nothing', () => {
    const moved = [PARAGRAPHS[0] ?? '', ...PARAGRAPHS.slice(6), ...PARAGRAPHS.slice(1, 6)]
    expect(flagged(align(moved))).toEqual([])
  })

  test('a paragraph edited in a section that moved flags itself only', () => {
    const edited = replaced(
      PARAGRAPHS,
      7,
      'When the wind turns west, the clocks of the town hall run a little slower.',
    )
    const moved = [edited[0] ?? '', ...edited.slice(6), ...edited.slice(1, 6)]
    const units = flagged(align(moved))
    expect(units.map(({ drift, change }) => [drift, change])).toEqual([['outdated', 'wording']])
    expect(units[0]?.targets.map(({ text }) => text)).toEqual([DANISH[7]])
  })

  test('a reworded paragraph is outdated, with its translation', () => {
    const units = flagged(
      align(replaced(PARAGRAPHS, 1, 'The ferry leaves at seven and returns long before the market closes.')),
    )
    expect(units.map(({ drift, change }) => [drift, change])).toEqual([['outdated', 'wording']])
    expect(units[0]?.targets.map(({ text }) => text)).toEqual([DANISH[1]])
  })

  test('a paragraph written anew in its place is outdated, not lost', () => {
    const units = flagged(align(replaced(PARAGRAPHS, 3, '## Ovens')))
    expect(units.map(({ drift, change }) => [drift, change])).toEqual([['outdated', 'rewritten']])
  })

  test('a heading that became a line with a colon keeps its translation, among paragraphs that were removed and came', () => {
    const units = align([
      ...PARAGRAPHS.slice(0, 6),
      'The lighthouse has been dark since the spring flood.',
      'Weather:',
      'Sheep are counted twice a year, on the hill above the quay.',
    ])
    const [weather] = units.filter(({ source }) => source?.text === 'Weather:')
    expect(weather?.targets.map(({ text }) => text)).toEqual(['Vejr'])
    expect(weather?.drift).toBe('outdated')
  })

  test('a split paragraph flags its two parts, each with the old translation', () => {
    const units = flagged(
      align(
        replaced(
          PARAGRAPHS,
          8,
          'Fog is announced by a bell.',
          'The bell is rung by whoever hears the sea first.',
        ),
      ),
    )
    expect(units.map(({ drift }) => drift)).toEqual(['outdated', 'outdated'])
    for (const unit of units) expect(unit.targets.map(({ text }) => text)).toEqual([DANISH[8]])
    expect(new Set(units.map(({ id }) => id)).size).toBe(2)
  })

  test('merged paragraphs flag one unit with both old translations', () => {
    const merged = PARAGRAPHS.toSpliced(4, 2, `${PARAGRAPHS[4]} ${PARAGRAPHS[5]}`)
    const units = flagged(align(merged))
    expect(units.map(({ drift }) => drift)).toEqual(['outdated'])
    expect(units[0]?.targets.map(({ text }) => text)).toEqual([DANISH[4], DANISH[5]])
    expect(units[0]?.records).toHaveLength(2)
  })

  test('a translation edited by hand is unconfirmed, and it alone', () => {
    const units = flagged(
      align(
        PARAGRAPHS,
        replaced(DANISH, 2, 'I det gamle kvarter låser ingen, så længe fiskerne er på havet.'),
      ),
    )
    expect(units.map(({ drift }) => drift)).toEqual(['unconfirmed'])
    expect(units[0]?.source?.text).toBe(PARAGRAPHS[2])
  })

  test('a translation that was removed is missing', () => {
    const units = flagged(align(PARAGRAPHS, DANISH.toSpliced(7, 1)))
    expect(units.map(({ drift, source }) => [drift, source?.text])).toEqual([['missing', PARAGRAPHS[7]]])
  })

  test('a paragraph that only the translation has is orphaned', () => {
    const units = flagged(align(PARAGRAPHS, [...DANISH, 'Oversætterens note om stednavne.']))
    expect(units.map(({ drift, records: own }) => [drift, own.length])).toEqual([['orphaned', 0]])
  })

  test('a new paragraph with its translation is one unconfirmed unit', () => {
    const source = PARAGRAPHS.toSpliced(6, 0, 'A third bakery opens next spring, with an oven of its own.')
    const target = DANISH.toSpliced(6, 0, 'Et tredje bageri åbner til foråret med sin egen ovn.')
    expect(flagged(align(source, target)).map(({ drift }) => drift)).toEqual(['unconfirmed'])
  })

  test('an acknowledged change flags nothing until the source changes again', () => {
    const edited = replaced(PARAGRAPHS, 1, 'The ferry leaves at seven and returns before the market closes.')
    const basis = page(edited).segments[1]?.fingerprint ?? ''
    const ack = { basis, by: 'Ada', at: '2026-01-02T00:00:00Z', reason: 'same meaning' }
    const known = records.map((record, at) => (at === 1 ? { ...record, ack } : record))
    const alignKnown = (blocks: readonly string[]) =>
      flagged(
        alignUnits({ source: page(blocks), target: page(DANISH), records: known, sourceLanguage: 'en' }),
      )
    expect(alignKnown(edited)).toEqual([])
    expect(alignKnown(replaced(edited, 1, 'The ferry leaves at eight.')).map(({ drift }) => drift)).toEqual([
      'outdated',
    ])
  })
})

describe('without a ledger', () => {
  test('each paragraph is paired with its translation and unconfirmed', () => {
    const units = alignUnits({
      source: page(PARAGRAPHS),
      target: page(DANISH),
      records: [],
      sourceLanguage: 'en',
    })
    expect(units.map(({ drift }) => drift)).toEqual(PARAGRAPHS.map(() => 'unconfirmed'))
    expect(units.map(({ targets: [target] }) => target?.text)).toEqual(
      page(DANISH).segments.map(({ text }) => text),
    )
  })

  test('a missing target file leaves everything missing', () => {
    const units = alignUnits({ source: page(PARAGRAPHS), records: [], sourceLanguage: 'en' })
    expect(new Set(units.map(({ drift }) => drift))).toEqual(new Set(['missing']))
  })
})

test('records mean the same in whatever order they come, also where two have one order key, as after a merge', () => {
  const merged = records.map((record, at) => ({ ...record, order: records[at - (at % 2)]?.order ?? '' }))
  const source = page([...PARAGRAPHS.slice(3), ...PARAGRAPHS.slice(1, 3)])
  const told = (given: readonly LedgerRecord[]) =>
    alignUnits({ source, target: page(DANISH), records: given, sourceLanguage: 'en' }).map(
      ({ id, drift, targets }) => [id, drift, targets.map(({ text }) => text)],
    )
  expect(told(merged.toReversed())).toEqual(told(merged))
  expect(told(merged.toSorted((a, b) => (a.id < b.id ? -1 : 1)))).toEqual(told(merged))
})

test('a unit that was only drafted is missing, and what then stands there is new', () => {
  const own = { ...(records[1] as LedgerRecord), target: '', state: 'initial' as const }
  const drafted = records.map((record, at) => (at === 1 ? own : record))
  const unitsOf = (target: readonly string[]) =>
    alignUnits({ source: page(PARAGRAPHS), target: page(target), records: drafted, sourceLanguage: 'en' })
  expect(unitsOf(DANISH.toSpliced(1, 1))[1]).toMatchObject({ id: own.id, drift: 'missing', targets: [] })
  expect(unitsOf(DANISH)[1]).toMatchObject({ id: own.id, drift: 'unconfirmed' })
})

test('of several equal passages those with a draft are the ones that got it', () => {
  const source = page(['## Rust', 'Install it.', '## Rust', 'Build it.', '## Rust'])
  const drafted = alignUnits({ source, records: [], sourceLanguage: 'en' }).filter(({ id }) =>
    /-[23]$/.test(id),
  )
  const orders = ordersBetween(undefined, undefined, drafted.length)
  const records = drafted.map(({ id, kind, source: segment }, at): LedgerRecord => {
    const text = segment?.text ?? ''
    const base = { id, kind, order: orders[at] ?? '', source: text, target: '', at: '2026-01-01T00:00:00Z' }
    return { ...base, state: 'initial', origin: 'tm' }
  })
  const units = alignUnits({ source, records, sourceLanguage: 'en' })
  const headings = units.filter(({ kind }) => kind === 'heading')
  expect(headings.map((unit) => unit.records.map(({ id }) => id.slice(10)))).toEqual([[], ['-2'], ['-3']])
})

test('a table cell never becomes a list item that came elsewhere', () => {
  const table = ['# Towns', '- First', '| Town | Year |\n| --- | --- |\n| Lund | 1950 |']
  const before = page(table)
  const after = page([
    ...table.slice(0, 2),
    (table[2] ?? '').replace('1950', '1951'),
    '## Port',
    'New words.',
    '- Last',
  ])
  const units = alignUnits({
    source: after,
    target: before,
    records: recordsOf(before, before),
    sourceLanguage: 'en',
  })
  expect(units.find(({ source }) => source?.text === '1951')).toMatchObject({
    drift: 'outdated',
    change: 'number',
  })
  expect(units.find(({ source }) => source?.text === 'Last')).toMatchObject({ drift: 'missing' })
})

describe('front matter that cannot be read', () => {
  const front = (title: string) => `---\ntitle: ${title}\n---`
  const [source, target] = [page([front('Towns'), ...PARAGRAPHS]), page([front('Byer'), ...DANISH])]
  const broken = { source: page([front('"Towns'), ...PARAGRAPHS]), target: page([front('"Byer'), ...DANISH]) }
  const versions = { source, target, records: recordsOf(source, target), sourceLanguage: 'en' }

  test.each([{ source: broken.source }, { target: broken.target }, broken])(
    'on one side or both has no fields that are orphaned or missing, and the text below stands as it stood',
    (changed) => {
      const units = alignUnits({ ...versions, ...changed })
      expect(units).toHaveLength(PARAGRAPHS.length)
      expect(flagged(units)).toEqual([])
      expect(alignUnits(versions)).toHaveLength(PARAGRAPHS.length + 1)
    },
  )
})
