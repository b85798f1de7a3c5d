import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, fingerprint, isPlain, reformat } from '../../scripts/syntax/inline.js'
import { collapse } from '../../scripts/text.js'
import { runs } from '../laws/runs.js'

/** Texts of letters and of every sign that could be, or could be taken for, syntax. */
const prose = fc
  .array(
    fc.constantFrom(
      ...'aåB9 .,:;!?-–()"\'%/«»…\n*_`[]<>&#~|\\+=@'.split(''),
      'www',
      'http',
      '  ',
      'et ',
      'ord',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

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

test('the short way to a canonical form, where it is taken, ends where the long way does', () => {
  let taken = 0
  fc.assert(
    fc.property(prose, (text) => {
      if (!isPlain(text, 'markdown')) return
      taken++
      expect(reformat(text, 'markdown')).toBe(collapse(text))
      expect(reformat(text, 'mdx')).toBe(collapse(text))
    }),
    runs(20_000),
  )
  expect(taken).toBeGreaterThan(500)
})
