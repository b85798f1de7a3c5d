import { expect, test } from 'vitest'
import type { LedgerRecord } from '../../scripts/model.js'
import { decisionsOf } from '../../scripts/people/decisions.js'
import { isMachine, isSameName } from '../../scripts/people/names.js'
import { breachOf, type Rules } from '../../scripts/people/rights.js'

const RECORD: LedgerRecord = {
  id: '0123456789',
  order: 'a0',
  kind: 'paragraph',
  source: 'A twin.',
  target: 'abcdef',
  state: 'reviewed',
  origin: 'human',
  by: 'Åsa Berg',
  at: '2026-11-01T08:00:00Z',
}

const OPEN: Rules = { fourEyes: false, reviewers: {} }
const LISTED: Rules = { fourEyes: false, reviewers: { sv: ['Åsa Berg'], '*': ['Kim Holm'] } }

function breach(rules: Rules, record: Partial<LedgerRecord>, language = 'sv') {
  const [decided] = decisionsOf({ ...RECORD, ...record })
  return decided && breachOf(rules, decided, language)
}

test('without rules every person may decide, and no program', () => {
  expect(breach(OPEN, {})).toBeUndefined()
  expect(breach(OPEN, { by: 'github-actions[bot]' })).toBe('machine')
})

test('only reviewers of a language review in it; everybody else records what they translated', () => {
  expect(breach(LISTED, {})).toBeUndefined()
  expect(breach(LISTED, { by: 'Kim Holm' })).toBe('reviewer')
  expect(breach(LISTED, { by: 'Kim Holm' }, 'da')).toBeUndefined()
  expect(breach(LISTED, { by: 'Kim Holm', state: 'final' })).toBe('reviewer')
  expect(breach(LISTED, { by: 'Kim Holm', state: 'translated' })).toBeUndefined()
})

test('a language with the name of a property of objects has no reviewers by accident', () => {
  expect(breach({ fourEyes: false, reviewers: {} }, {}, 'constructor')).toBeUndefined()
})

test.each([
  ['a text that the reviewer wrote', {}, 'four-eyes'],
  ['a text that the reviewer wrote, says the ledger', { author: 'åsa  berg', origin: 'tm' }, 'four-eyes'],
  ['a text of somebody else', { author: 'Kim Holm' }, undefined],
  ['a text of a machine', { origin: 'mt' }, undefined],
  ['a text that nobody reviewed yet', { state: 'translated' }, undefined],
] as const)('with four eyes: %s', (_, record, expected) => {
  expect(breach({ ...OPEN, fourEyes: true }, record)).toBe(expected)
})

test('whoever is listed as a reviewer is a person, whatever the name looks like', () => {
  expect(breach({ fourEyes: false, reviewers: { sv: ['Ben Bot'] } }, { by: 'Ben Bot' })).toBeUndefined()
})

test.each([
  'dependabot[bot]',
  'translation-bot',
  'Crowdin Bot',
  'DeepL',
  'tvilling',
  '1+x[bot]@users.noreply.example',
])('%s is the name of a program', (name) => expect(isMachine(name)).toBe(true))

test.each(['Åsa Berg', 'Abbot', 'Bottas', 'Robot Larsson', 'Deeplina Ek', 'ada@example.org'])(
  '%s is the name of a person',
  (name) => expect(isMachine(name)).toBe(false),
)

test('letter case, spaces and the encoding of accents make no other person', () => {
  expect(isSameName('Åsa Berg', ' A\u030asa  BERG ')).toBe(true)
  expect(isSameName('Åsa Berg', 'Asa Berg')).toBe(false)
})
