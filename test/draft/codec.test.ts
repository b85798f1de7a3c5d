import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../scripts/draft/codec/decode.js'
import { encode, type Tagged } from '../../scripts/draft/codec/encode.js'
import { tagVersions } from '../../scripts/draft/codec/versions.js'
import type { Notation } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'
import { canonical } from '../../scripts/syntax/inline.js'
import { CAMPAIGN, ROOT } from '../commands/run.js'

function tagged(text: string, notation: Notation = 'markdown'): Tagged {
  const encoded = encode(text, notation)
  if (!encoded) throw new Error('no sentence')
  return encoded
}

describe('encode', () => {
  test.each<[Notation, string, string]>([
    [
      'markdown',
      'Run `npm start`, see [the *docs*](a.md "T").',
      'Run <x1/>, see <g2>the <g3>docs</g3></g2>.',
    ],
    [
      'markdown',
      'A [ref][one], a [short][] and a note[^1].',
      'A <g1>ref</g1>, a <g2>short</g2> and a note<x3/>.',
    ],
    ['markdown', 'See ![the harbour](a.png "A") and ![](b.png).', 'See <g1>the harbour</g1> and <x2/>.'],
    ['markdown', 'Press <kbd>Ctrl</kbd>, then <br> wait.', 'Press <g1>Ctrl</g1>, then <x2/> wait.'],
    ['markdown', 'Costs {{ price }} & *{{ tax }}* < 3.', 'Costs <x1/> &amp; <g2><x3/></g2> &lt; 3.'],
    ['markdown', 'See https://a.example/b and <https://c.example>.', 'See <x1/> and <x2/>.'],
    ['markdown', 'One  \ntwo\nthree \\*four\\*', 'One<x1/> two three *four*'],
    ['mdx', 'Use <Tab label="x">this</Tab> {props.n} times.', 'Use <g1>this</g1> <x2/> times.'],
    ['cell', 'a \\| b `c \\| d`', 'a | b <x1/>'],
    ['html', 'a <a href="/x">link</a> &amp; <b>more</b><br>', 'a <g1>link</g1> &amp; <g2>more</g2><x3/>'],
    ['json', 'Hi {{name}}, <1>go</1> {n}', 'Hi <x1/>, <g2>go</g2> <x3/>'],
    ['yaml', 'Title of {{ site }}', 'Title of <x1/>'],
  ])('%s: %s', (notation, text, expected) => {
    expect(tagged(text, notation).text.trim()).toBe(expected)
  })

  test('a choice between plural forms is no sentence', () => {
    expect(encode('{n, plural, one {# day} other {# days}}', 'json')).toBeUndefined()
  })
})

test('what is encoded and decoded means the same, in every segment of odd Markdown', () => {
  const folder = join(ROOT, 'test/corpus')
  let count = 0
  for (const name of readdirSync(folder).filter((one) => /\.mdx?$/u.test(one))) {
    for (const { text, notation } of parseFile(readFileSync(join(folder, name), 'utf8'), { path: name })
      .segments) {
      const encoded = encode(text, notation)
      if (!encoded) continue
      count += 1
      const decoded = decode(encoded.text, encoded)
      if (!('text' in decoded)) throw new Error(`${name}: ${text}: ${decoded.reason}`)
      expect(canonical(decoded.text, notation)).toBe(canonical(named(text), notation))
    }
  }
  expect(count).toBeGreaterThan(1000)
})

/** A reference that goes by its own words names its definition when the words are translated. */
function named(text: string): string {
  return text.replace(/\[([^\][]*)\]\[\]/gu, '[$1][$1]')
}

describe('decode', () => {
  const ASKED = 'Run `npm start` in [the *old* folder](a.md), **not** in {{ this }}.'
  const SENT = tagged(ASKED).text

  test.each([
    ['a lost tag', SENT.replace('<x1/> ', ''), 'the tag <x1/> is lost'],
    ['an unknown tag', SENT.replace('<x1/>', '<x7/>'), 'unexpected tag <x7/>'],
    ['a doubled tag', SENT.replace('<x1/>', '<x1/> <x1/>'), 'the tag <x1/> stands there twice'],
    ['a pair for a void tag', SENT.replace('<x1/>', '<g1>a</g1>'), 'unexpected tag <g1>'],
    ['words in a void tag', SENT.replace('<x1/>', '<x1>a</x1>'), 'unexpected tag <x1>'],
    ['an unclosed pair', SENT.replace('</g2>', ''), 'the tag <g2> is not closed'],
    [
      'crossed pairs',
      SENT.replace('</g3> folder</g2>', '</g2> folder</g3>'),
      'the tag </g2> is closed where it is not open',
    ],
    [
      'a tag outside of its pair',
      SENT.replace('<g3>old</g3> folder</g2>', 'folder</g2> <g3>old</g3>'),
      'the tag <g3> stands within others than it should',
    ],
    [
      'an emptied pair',
      SENT.replace('<g4>not</g4>', '<g4></g4> not'),
      'nothing stands in the tag <g4> any more',
    ],
    [
      'a foreign tag',
      SENT.replace('<x1/>', '<b>x</b>'),
      'unexpected "<b>", expected words and numbered tags only',
    ],
    [
      'an attribute',
      SENT.replace('<x1/>', '<x1 a="b"/>'),
      'unexpected "<x1 a=\\"b\\"/>", expected words and numbered tags only',
    ],
    ['a bare ampersand', `${SENT} & so`, 'unexpected "&", expected words and numbered tags only'],
    ['an escaped tag', `${SENT} &lt;x1/&gt;`, 'unexpected "<x1/>" among the words'],
    ['an entity escaped twice', `${SENT} &amp;amp;`, 'unexpected "&amp;" among the words'],
    ['a lost space', SENT.replace(' <g2>', '<g2>'), 'a space is lost beside the tag <g2>'],
    ['words behind a pair', SENT.replace('</g2>,', '</g2>behind,'), 'a space is lost beside the tag </g2>'],
    ['a control character', `${SENT}\u0007`, 'expected words and numbered tags only'],
    ['a flood', SENT.repeat(100), 'characters for a text of'],
  ])('refuses %s', (_, answer, reason) => {
    const decoded = decode(answer, tagged(ASKED))
    expect('reason' in decoded ? decoded.reason : decoded).toContain(reason)
  })

  test('puts what is carried over where the tags stand now, and escapes words that would be markup', () => {
    const answer =
      'I <g2>den <g3>gamla</g3> mappen</g2> kör du <x1></x1>: 2 * 3, *stjärna* och [hake]; <g4>inte</g4>s <x5/>.'
    expect(decode(answer, tagged(ASKED))).toEqual({
      text: 'I [den *gamla* mappen](a.md) kör du `npm start`: 2 \\* 3, \\*stjärna\\* och \\[hake\\]; **inte**s {{ this }}.',
    })
  })

  test('words of any kind come back as they are', () => {
    const marks = fc.constantFrom(...'*_`[]()<>&{}|~#!\\$"\'', ' ', 'ord', 'å', '1', '.', 'https://a.example')
    const words = fc.array(marks, { minLength: 1, maxLength: 12 }).map((all) => `Ord ${all.join('')} ord`)
    const notations = fc.constantFrom<Notation>('markdown', 'mdx', 'cell', 'html')
    fc.assert(
      fc.property(words, notations, (text, notation) => {
        const asked = tagged('Some `code` and *more*.', notation === 'html' ? 'markdown' : notation)
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        const decoded = decode(`${escaped} <x1/> <g2>x</g2>`, asked)
        if ('reason' in decoded) return
        const again = encode(decoded.text, asked.notation)
        const seen = again?.pieces
          .map((piece) => (piece.type === 'text' ? piece.value : `<${piece.type}>`))
          .join('')
        // An address is one whatever is done; else there is no markup but what was asked for.
        if (!text.includes('https'))
          expect(seen?.replace(/\s+/gu, ' ')).toBe(`${text} <void> <open>x<close>`.replace(/\s+/gu, ' '))
      }),
      { numRuns: CAMPAIGN ? 20_000 : 500 },
    )
  })

  test('a translation is written with the marks and addresses that it had', () => {
    const versions = tagVersions(
      {
        source: 'See [the page](/en/a) and *all* of `x`.',
        previous: {
          source: 'See [the page](/en/a) and *some* of `y`.',
          target: 'Se [sidan](/sv/a) och _några_ av `y`.',
        },
      },
      'markdown',
    )
    expect(versions?.previous?.source.text).toBe('See <g1>the page</g1> and <g2>some</g2> of <x4/>.')
    expect(versions?.previous?.target.text).toBe('Se <g1>sidan</g1> och <g2>några</g2> av <x4/>.')
    expect(versions?.decode('Se <g1>sidan</g1> och <g2>alla</g2> av <x3/>.')).toEqual({
      text: 'Se [sidan](/sv/a) och _alla_ av `x`.',
    })
  })
})
