import fc from 'fast-check'
import { expect, it } from 'vitest'
import { prettyJson } from '../../scripts/store/pretty.js'

it('what fits into a line stands in one, the outermost never does', () => {
  expect(prettyJson({ a: ['x', 'y'], b: { c: 1, d: [] }, e: {} })).toBe(
    '{\n  "a": ["x", "y"],\n  "b": { "c": 1, "d": [] },\n  "e": {}\n}\n',
  )
  const long = 'x'.repeat(70)
  expect(prettyJson({ a: [long, { b: long }] })).toBe(
    `{\n  "a": [\n    "${long}",\n    {\n      "b": "${long}"\n    }\n  ]\n}\n`,
  )
  expect(prettyJson([])).toBe('[]\n')
})

it('says what the value says', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(prettyJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
