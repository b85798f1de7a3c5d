import { describe, expect, test } from 'vitest'
import { canonical, fingerprint } from '../../scripts/syntax/inline.js'

const SAME: readonly (readonly [what: string, a: string, b: string])[] = [
  ['emphasis', 'a *b* c', 'a _b_ c'],
  ['strong', '**a** b', '__a__ b'],
  ['line ends', 'one two three', 'one\ntwo\nthree'],
  ['spaces', 'one  two', 'one two'],
  ['hard breaks', 'one  \ntwo', 'one\\\ntwo'],
  ['escapes', 'a \\- b\\.', 'a - b.'],
  ['entities', 'caf&eacute; &amp; bar', 'café & bar'],
  ['normal forms', 'cafe\u0301', 'caf\u00e9'],
  ['code fences', '``a`` b', '`a` b'],
  ['autolinks', '<https://a.example>', '[https://a.example](https://a.example)'],
  ['titles', '[a](b "c")', "[a](b 'c')"],
]

const DIFFERENT: readonly (readonly [what: string, a: string, b: string])[] = [
  ['a word', 'one two', 'one too'],
  ['a sign', 'so.', 'so!'],
  ['a capital', 'polish', 'Polish'],
  ['emphasis that came', 'a b', 'a *b*'],
  ['a link target', '[a](b)', '[a](c)'],
  ['code', '`a`', '`b`'],
  ['a hard break', 'a  \nb', 'a\nb'],
  ['what is escaped', '\\*a\\*', '*a*'],
]

describe('the fingerprint', () => {
  test.each(SAME)('of %s in another style is the same', (_what, a, b) => {
    expect(fingerprint(a, 'markdown')).toBe(fingerprint(b, 'markdown'))
  })

  test.each(DIFFERENT)('of %s differs', (_what, a, b) => {
    expect(fingerprint(a, 'markdown')).not.toBe(fingerprint(b, 'markdown'))
  })

  test('of a text that looks like a block is that of a text', () => {
    for (const text of ['- a', '1. a', '# a', '> a', '    a', '---', '[a]: /b', '| a | b |\n| - | - |']) {
      expect(canonical(text, 'markdown')).not.toBe('')
    }
  })

  test('of a cell reads an escaped pipe as a pipe', () => {
    expect(canonical('`a\\|b`', 'cell')).toBe(canonical('`a|b`', 'markdown'))
  })
})
