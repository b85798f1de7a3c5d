import { describe, expect, test } from 'vitest'
import { textsOf } from '../../scripts/align/targets.js'
import { alignUnits } from '../../scripts/align/units.js'
import { planDrafts } from '../../scripts/draft/plan.js'
import { openGlossary } from '../../scripts/glossary/glossary.js'
import type { Draft, LedgerRecord, Term } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'
import { ordersBetween } from '../../scripts/store/order.js'

const AT = '2026-01-02T03:04:05Z'

function parse(text: string) {
  return parseFile(text, { path: 'a.md' })
}

/** What engines are asked for a page that was recorded, or never was, and then became another. */
function requestsFor({
  source,
  target,
  recorded,
  language = 'sv',
  terms = [],
  change = (record) => record,
}: {
  readonly source: string
  readonly target?: string
  readonly recorded?: readonly [source: string, target: string]
  readonly language?: string
  readonly terms?: readonly Term[]
  readonly change?: (record: LedgerRecord) => LedgerRecord
}) {
  const records = recorded ? recordsOf(...recorded).map(change) : []
  const [now, page] = [parse(source), target === undefined ? undefined : parse(target)]
  const units = alignUnits({ source: now, target: page, records, sourceLanguage: 'en', language })
  const pair = { source: 'a.md', target: `${language}/a.md`, language, ledger: '' }
  const occurrences = openGlossary(terms, 'en', () => true)({ pair, source: now })
  return planDrafts({ pair, sourceLanguage: 'en', units, occurrences })
}

function recordsOf(source: string, target: string): readonly LedgerRecord[] {
  const versions = { source: parse(source), target: parse(target) }
  const units = alignUnits({ ...versions, records: [], sourceLanguage: 'en', language: 'sv' })
  const orders = ordersBetween(undefined, undefined, units.length)
  return units.map((unit, at) => ({
    id: unit.id,
    order: orders[at] ?? '',
    ...textsOf(unit),
    state: 'translated',
    origin: 'adopted',
    at: AT,
  }))
}

const ENGLISH = '# The harbour\n\nThe ships are old.\n\nThe quay is new, and the water is deep.\n'
const SWEDISH = '# Hamnen\n\nSkeppen är gamla.\n\nKajen är ny, och vattnet är djupt.\n'

describe('an engine is asked', () => {
  test('for what has no translation, with the heading and the texts around it', () => {
    const source = ENGLISH.replace('The quay', 'The crane is big.\n\nThe quay')
    const requests = requestsFor({ source, target: SWEDISH, recorded: [ENGLISH, SWEDISH] })
    expect(requests).toMatchObject([
      {
        text: 'The crane is big.',
        surroundings: {
          heading: 'The harbour',
          before: 'The ships are old.',
          behind: 'The quay is new, and the water is deep.',
        },
      },
    ])
    expect(requests[0]).not.toHaveProperty('previous')
  })

  test('for what its source moved on from, with what it was and its translation of then', () => {
    const source = ENGLISH.replace('are old', 'are very old')
    expect(requestsFor({ source, target: SWEDISH, recorded: [ENGLISH, SWEDISH] })).toMatchObject([
      {
        text: 'The ships are very old.',
        previous: { source: 'The ships are old.', target: 'Skeppen är gamla.' },
      },
    ])
  })

  test('for everything of a page that is not there', () => {
    expect(requestsFor({ source: ENGLISH })).toHaveLength(3)
  })

  test('anew once the source moves on from what a draft was made for', () => {
    const source = ENGLISH.replace('are old', 'are very old')
    const draft: Draft = { text: 'Skeppen är äldre.', origin: 'mt', basis: 'another', at: AT }
    const change = (record: LedgerRecord) => ({ ...record, draft })
    expect(requestsFor({ source, target: SWEDISH, recorded: [ENGLISH, SWEDISH], change })).toHaveLength(1)
  })
})

describe('no engine is asked', () => {
  test('for what is in step', () => {
    expect(requestsFor({ source: ENGLISH, target: SWEDISH, recorded: [ENGLISH, SWEDISH] })).toEqual([])
  })

  test('for a translation that somebody edited', () => {
    const source = ENGLISH.replace('are old', 'are very old')
    const target = SWEDISH.replace('gamla', 'riktigt gamla')
    expect(requestsFor({ source, target, recorded: [ENGLISH, SWEDISH] })).toEqual([])
  })

  test('for a paragraph that was split, or merged', () => {
    const split = ENGLISH.replace(', and the water', '.\n\nThe water')
    expect(requestsFor({ source: split, target: SWEDISH, recorded: [ENGLISH, SWEDISH] })).toEqual([])
    const [apart, translated] = [split, SWEDISH.replace(', och vattnet', '.\n\nVattnet')]
    const merged = requestsFor({ source: ENGLISH, target: translated, recorded: [apart, translated] })
    expect(merged).toEqual([])
  })

  test('while a draft for the source as it is waits', () => {
    const source = ENGLISH.replace('are old', 'are very old')
    const asked = { source, target: SWEDISH, recorded: [ENGLISH, SWEDISH] } as const
    const basis = requestsFor(asked)[0]?.basis ?? ''
    const draft: Draft = { text: 'Skeppen är äldre.', origin: 'mt', basis, at: AT }
    expect(requestsFor({ ...asked, change: (record) => ({ ...record, draft }) })).toEqual([])
  })

  test('for a change of which a person said that it needs nothing', () => {
    const source = ENGLISH.replace('are old', 'are very old')
    const asked = { source, target: SWEDISH, recorded: [ENGLISH, SWEDISH] } as const
    const basis = requestsFor(asked)[0]?.basis ?? ''
    const ack = { basis, by: 'Bo', at: AT, reason: 'the same in Swedish' }
    expect(requestsFor({ ...asked, change: (record) => ({ ...record, ack }) })).toEqual([])
  })
})

test('an engine is told the name of the language where its region has none of its own', () => {
  const terms = [
    { source: 'boat', targets: { de: { preferred: 'Boot' } } },
    { source: 'quay', targets: { de: { preferred: 'Kai' }, 'de-AT': { preferred: 'Lände' } } },
  ]
  const source = 'The boat waits at the quay.\n'
  expect(requestsFor({ source, language: 'de-AT', terms }).map((request) => request.terms)).toEqual([
    [
      { source: 'boat', preferred: 'Boot', isKept: false },
      { source: 'quay', preferred: 'Lände', isKept: false },
    ],
  ])
})
