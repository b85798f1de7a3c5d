import { describe, expect, test } from 'vitest'
import type { Segment } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { fingerprint, placeablesOf, plainText } from '../../scripts/syntax/inline.js'
import { skeletonOf } from '../../scripts/syntax/skeleton.js'

const parse = (text: string, path: string) => parseDocument(text, { path })

function anchorsOf({ placeables }: Segment): readonly string[] {
  return placeables.filter(({ type }) => type === 'anchor').map(({ value }) => value)
}

const IDS: readonly (readonly [what: string, path: string, text: string, segment: string, id: string])[] = [
  ['in braces', 'a.md', '## Bread {#our-bread}\n', 'Bread {#our-bread}', 'our-bread'],
  ['in braces, in MDX', 'a.mdx', '## Bread {#our-bread}\n', 'Bread {#our-bread}', 'our-bread'],
  ['that looks like emphasis', 'a.mdx', '# A {#_b_c_}\n', 'A {#_b_c_}', '_b_c_'],
  ['before closing signs', 'a.mdx', '# A {#b} ##\n', 'A {#b}', 'b'],
  ['in a list in a quote', 'a.mdx', '> 1. ## A *b* {#c}\n', 'A *b* {#c}', 'c'],
  ['with CRLF and a byte-order mark', 'a.mdx', '\uFEFF# 🥖 {#b}\r\n\r\nText.\r\n', '🥖 {#b}', 'b'],
  ['with a class', 'a.md', '# A {#b .c}\n', 'A {#b .c}', 'b'],
  ['of Python-Markdown', 'a.md', '# A {: #b }\n', 'A {: #b }', 'b'],
  ['above an underline', 'a.md', 'A {#b}\n===\n', 'A {#b}', 'b'],
  ['in brackets', 'a.mdx', '# A [#b]\n', 'A [#b]', 'b'],
  ['in a comment', 'a.mdx', '# A {/* #b */}\n', 'A {/* #b */}', 'b'],
]

describe('the id of a heading', () => {
  test.each(IDS)('%s is a placeable and part of the text', (_what, path, text, segment, id) => {
    const [heading] = parse(text, path).segments
    expect(heading?.kind).toBe('heading')
    expect(heading?.text).toBe(segment)
    expect(heading && anchorsOf(heading)).toEqual([id])
  })

  test.each(IDS)('%s stands in the file where its segment says', (_what, path, text) => {
    const { segments } = parse(text, path)
    for (const { span, text: own } of segments) expect(text.slice(span.start, span.end)).toBe(own)
  })

  test('is no other placeable, and stands in the text when that is read again', () => {
    expect(parse('# A {#b}\n', 'a.mdx').segments[0]?.placeables).toEqual([{ type: 'anchor', value: 'b' }])
    for (const notation of ['markdown', 'mdx'] as const) {
      expect(plainText('A {#b_c_d}', notation)).toBe('A {#b_c_d}')
      expect(placeablesOf('A {#b_c_d}', notation)).toEqual([{ type: 'anchor', value: 'b_c_d' }])
      expect(fingerprint('A {#b}', notation)).not.toBe(fingerprint('A {#c}', notation))
    }
  })

  test.each([
    ['in a paragraph', 'a {#b}\n'],
    ['in the middle of a heading', '# a {#b} c\n'],
    ['that is a reference', '# Fixed [#12]\n\n[#12]: /12\n'],
  ])('%s is none', (_what, text) => {
    expect(parse(text, 'a.md').segments.flatMap(anchorsOf)).toEqual([])
  })
})

describe('an HTML comment in MDX', () => {
  test.each([
    ['on its own', '<!-- a {b} */ <c> -->\n\nText.\n', ['Text.']],
    ['over lines', '<!--\n\n# no {heading}\n\n-->\n\nText.\n', ['Text.']],
    ['in a quote', '> <!-- a\n> {b} -->\n>\n> Text.\n', ['Text.']],
    ['in a component', '<Tip>\n  <!-- a {b} -->\n  Text.\n</Tip>\n', ['Text.']],
    ['in a text', 'Some <!-- {hidden} --> text.\n', ['Some <!-- {hidden} --> text.']],
  ])('%s hides nothing but itself', (_what, text, segments) => {
    expect(parse(text, 'a.mdx').segments.map((segment) => segment.text)).toEqual(segments)
  })

  test('is kept in code and in the values of attributes', () => {
    const text = '```html\n<!-- a -->\n```\n\n<Tip title="<!-- b -->">\n`<!-- c -->`\n</Tip>\n'
    const { root, segments } = parse(text, 'a.mdx')
    expect(skeletonOf(root).join('\n')).toContain('<!-- a -->')
    expect(segments.map((segment) => segment.text)).toEqual(['<!-- b -->', '`<!-- c -->`'])
    expect(segments[1]?.placeables).toEqual([{ type: 'code', value: '<!-- c -->' }])
  })
})
