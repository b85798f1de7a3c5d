import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonPieces } from '../../scripts/report/json.js'

test('the pieces of a report are the report as JSON', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, undefined, true, 0, -1.5, '', 'a\nb', '"', '\u2028å'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ maxLength: 4 }), tie('value'), { maxKeys: 4 }),
    ),
  })).value
  fc.assert(
    fc.property(fc.dictionary(fc.string({ maxLength: 5 }), value, { maxKeys: 5 }), (data) => {
      expect([...jsonPieces(data)].join('')).toBe(JSON.stringify(data, undefined, 2))
    }),
    { numRuns: 1000 },
  )
})

test('a long list is written in pieces of a few members, and reads as a whole', () => {
  const units = Array.from({ length: 1001 }, (_, id) => ({ id, text: 'x'.repeat(100) }))
  const data = { before: 1, units, left: undefined, behind: [] }
  const pieces = [...jsonPieces(data)]
  expect(pieces.join('')).toBe(JSON.stringify(data, undefined, 2))
  expect(pieces.length).toBeGreaterThan(units.length / 50)
})
