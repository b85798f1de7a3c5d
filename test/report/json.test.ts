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

test('no piece of a long list is longer than its longest member', () => {
  const units = Array.from({ length: 1000 }, (_, id) => ({ id, text: 'x'.repeat(100) }))
  const longest = Math.max(...Array.from(jsonPieces({ units }), ({ length }) => length))
  expect(longest).toBeLessThan(200)
})
