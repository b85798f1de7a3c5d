import { expect, test } from 'vitest'
import { encode } from '../../scripts/assemble/encode.js'
import type { Document } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { skeletonOf } from '../../scripts/syntax/skeleton.js'

const parse = (text: string): Document => parseDocument(text, { path: 'page.md' })

const CASES: readonly (readonly [what: string, text: string, segments: readonly string[]])[] = [
  ['without a title', ':::note\nBring bread.\n:::\n', ['Bring bread.']],
  ['with a label', ':::tip[Before you go]\nBring bread.\n:::\n', ['Before you go', 'Bring bread.']],
  ['with a label and attributes', ':::tip[Mind *this*]{.wide #a}\nx\n:::\n', ['Mind *this*', 'x']],
  ['with a title of words', '::: warning Thin ice\nStay off.\n:::\n', ['Thin ice', 'Stay off.']],
  ['with words and attributes', ':::info Opening hours {open}\nNoon.\n:::\n', ['Opening hours', 'Noon.']],
  ['with blank lines inside', ':::note\n\nOne.\n\nTwo.\n\n:::\n', ['One.', 'Two.']],
  ['nested', '::::note\n:::tip\nInside.\n:::\n::::\n', ['Inside.']],
  ['directly behind a list', '- salt\n- rye\n:::\n', ['salt', 'rye']],
  ['in a quote', '> :::note\n> a\n> b\n> :::\n', ['a\nb']],
  ['of an alert', '> [!NOTE]\n> Bring bread.\n', ['Bring bread.']],
  ['of an alert with a title', '> [!tip] Mind this\n> x\n', ['Mind this', 'x']],
  ['of a block of Python-Markdown', '/// tip\n\nBring bread.\n\n///\n', ['Bring bread.']],
  ['of such a block with a title', '/// tip | Mind *this*\nx\n///\n', ['Mind *this*', 'x']],
  ['of such blocks in one another', '//// tab | A\n\n/// note\n\nx\n\n///\n\n////\n', ['A', 'x']],
  ['with CRLF', ':::note[T]\r\na\r\nb\r\n:::\r\n', ['T', 'a\nb']],
]

test.each(CASES)('container fences %s are no text', (_what, text, segments) => {
  const document = parse(text)
  expect(document.segments.map((segment) => segment.text)).toEqual(segments)
  for (const segment of document.segments)
    expect(encode(document, segment, segment.text)).toBe(text.slice(segment.span.start, segment.span.end))
})

test('colons and slashes in a text are text', () => {
  expect(parse('a :::note\n').segments.map(({ text }) => text)).toEqual(['a :::note'])
  expect(parse(':::: 12 loaves, not a name.\n').segments.map(({ text }) => text)).toEqual([
    ':::: 12 loaves, not a name.',
  ])
  expect(parse('/// Not a name\n').segments.map(({ text }) => text)).toEqual(['/// Not a name'])
  expect(parse(':::Ünder\n').segments.map(({ text }) => text)).toEqual([':::Ünder'])
})

test('a line that takes in another file is code, and a sign like it is text', () => {
  const page =
    'Before:\n\n<<< @/src/ferry.ts#times{1,3 ts} [Times]\n\n@[code lang=js](@/src/ferry.js)\n\n- one\n\n  --8<-- "ferry.md"\n\nBehind:\n<<< ./ferry.ts\nAfter.\n'
  expect(parse(page).segments.map(({ text }) => text)).toEqual(['Before:', 'one', 'Behind:', 'After.'])
  expect(skeletonOf(parse(page).root).join('\n')).toContain('<<< @/src/ferry.ts#times{1,3 ts} [Times]')
  const texts = ['<<< the words of others', '@[code] and (more)', '--8<-- without a file', '-- a dash']
  for (const text of texts) expect(parse(`${text}\n`).segments).toHaveLength(1)
})

test('the kind of a container belongs to the skeleton, its title does not', () => {
  const lines = (text: string) => skeletonOf(parse(text).root).join('\n')
  expect(lines(':::tip[Bread]\nx\n:::\n')).toBe(lines(':::tip[Brød]\ny\n:::\n'))
  expect(lines('/// tip | Bread\nx\n///\n')).toBe(lines('/// tip | Brød\ny\n///\n'))
  expect(lines(':::tip[Bread]\nx\n:::\n')).not.toBe(lines(':::note[Bread]\nx\n:::\n'))
})
