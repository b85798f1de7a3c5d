import { expect, test } from 'vitest'
import { check, v } from '../../scripts/store/schema.js'

const schema = v.strictObject({
  documents: v.optional(
    v.array(v.strictObject({ source: v.string(), words: v.optional(v.pipe(v.number(), v.minValue(0))) })),
  ),
})

test('check gives the value when it fits', () => {
  const value = { documents: [{ source: 'a.md' }] }
  expect(check(schema, value)).toEqual({ ok: true, value })
})

test.each([
  [5, '', '5', 'Object'],
  [{ documents: {} }, 'documents', 'Object', 'Array'],
  [{ documents: [{ source: 'a' }, { source: 1 }] }, 'documents[1].source', '1', 'string'],
  [{ documents: [{}] }, 'documents[0].source', 'undefined', '"source"'],
  [{ docs: [] }, 'docs', '"docs"', 'never'],
])('check names the first problem of %j', (value, path, found, expected) => {
  expect(check(schema, value)).toMatchObject({ ok: false, problem: { path, found, expected } })
})

test('check gives the way to the problem key by key', () => {
  expect(check(schema, { documents: [{ source: 'a', words: -1 }] })).toMatchObject({
    problem: { keys: ['documents', 0, 'words'], message: expect.stringContaining('>=0') },
  })
})
