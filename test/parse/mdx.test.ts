import { describe, expect, test } from 'vitest'
import { encode } from '../../scripts/assemble/encode.js'
import { ContentError } from '../../scripts/errors.js'
import type { Document } from '../../scripts/model.js'
import { isDocument, parseGuarded } from '../../scripts/parse/guard.js'
import { parseDocument } from '../../scripts/parse/markdown.js'

function parse(text: string): Document {
  return parseDocument(text, { path: 'page.mdx' })
}

function textsOf(text: string): readonly string[] {
  return parse(text).segments.map((segment) => `${segment.kind}: ${segment.text}`)
}

describe('of an MDX page', () => {
  test('imports, expressions and comments are skeleton', () => {
    expect(
      textsOf("import X from './x'\n\nexport const a = 1\n\n{a + 1}\n\n{/* a note */}\n\nText.\n"),
    ).toEqual(['paragraph: Text.'])
  })

  test('components are containers, however deep', () => {
    const text = '<Tabs>\n  <Tab>\n    - one\n      more\n\n    > two\n    > lines\n  </Tab>\n</Tabs>\n'
    expect(textsOf(text)).toEqual(['item: one\nmore', 'paragraph: two\nlines'])
  })

  test('a component in a quote in a list holds paragraphs without the prefixes of either', () => {
    expect(textsOf('- a\n\n  > <Tip>\n  > first\n  > second\n  > </Tip>\n')).toEqual([
      'item: a',
      'paragraph: first\nsecond',
    ])
  })

  test('text attributes are segments with their entities read, others are not', () => {
    const text =
      '<Card title="Salt &amp; bread" href="/x" icon={star} alt=\'a "b"\' {...rest}>\n  Inside.\n</Card>\n'
    expect(textsOf(text)).toEqual(['attribute: Salt & bread', 'attribute: a "b"', 'paragraph: Inside.'])
  })

  test('components and expressions in a text are placeables of it', () => {
    const [segment] = parse('Press <Key name="a" title="the A key"/> and see {count}.\n').segments
    expect(segment?.placeables).toEqual([
      { type: 'html', value: '<Key name="a">' },
      { type: 'variable', value: '{count}' },
    ])
  })

  test('tables in components have cells, with components in them', () => {
    const text = '<Wide>\n\n| a | <Key/> b |\n| - | - |\n| c | {d} |\n\n</Wide>\n'
    expect(textsOf(text)).toEqual(['cell: a', 'cell: <Key/> b', 'cell: c', 'cell: {d}'])
  })

  test('every text stands at its offset, with a byte-order mark, CRLF and astral characters before it', () => {
    const text =
      '\uFEFFimport X from "x"\r\n\r\n# 🥖 Brot\r\n\r\n<Box label="Öffnung 🕰">\r\n  früh\r\n  und spät\r\n</Box>\r\n'
    const document = parse(text)
    expect(textsOf(text)).toEqual(['heading: 🥖 Brot', 'attribute: Öffnung 🕰', 'paragraph: früh\nund spät'])
    for (const { span, text: own } of document.segments) {
      expect(text.slice(span.start, span.end).replace('\r\n  ', '\n')).toBe(own)
    }
  })

  test('an attribute keeps its quotes and escapes what would end it', () => {
    const double = parse('<Card title="a">\n  b\n</Card>\n')
    const single = parse("<Card title='a'>\n  b\n</Card>\n")
    const write = (document: Document, text: string) => encode(document, document.segments[0] as never, text)
    expect(write(double, 'so "so" it\'s &amp; so')).toBe("so &quot;so&quot; it's &amp;amp; so")
    expect(write(single, 'so "so" it\'s')).toBe('so "so" it&#39;s')
  })

  test('the same markup in another style has the same fingerprint', () => {
    const [a] = parse('A *twin* of <b>it</b>, {n} times.\n').segments
    const [b] = parse('A _twin_ of <b>it</b>,\n{n} times.\n').segments
    expect(b?.fingerprint).toBe(a?.fingerprint)
  })
})

describe('a page that is no valid MDX', () => {
  const broken = [
    '<Tip>\n\nnever closed\n',
    'a {b\n',
    'x <1 y\n',
    '<!-- never closed\n',
    'a paragraph with {#id}\n',
    'import {\n\ntext\n',
  ]

  test.each(broken)('is refused with one message and its place: %j', async (text) => {
    const found = await parseGuarded(text, { path: 'page.mdx' })
    expect(isDocument(found)).toBe(false)
    expect(found).toMatchObject({ ruleId: 'syntax', severity: 'error', file: 'page.mdx' })
    expect(() => parse(text)).toThrow(ContentError)
  })

  test('is told where the cause stands', async () => {
    expect(await parseGuarded('# A\n\n<Tip>\n\ntext\n', { path: 'page.mdx' })).toMatchObject({
      line: 3,
      column: 1,
    })
  })
})

describe('nothing in a page is run', () => {
  const canary = 'globalThis.canary = true'
  const pages: readonly (readonly [what: string, text: string])[] = [
    ['an import', `import 'data:text/javascript,${canary}'\n\nText.\n`],
    ['an export', `export const x = (() => { ${canary} })()\n\nText.\n`],
    ['a class', `export class A { static { ${canary} } }\n\nText.\n`],
    ['an expression', `{(${canary})}\n\nText {(${canary})}.\n`],
    ['attributes', `<A b={(${canary})} {...(${canary})} title={(${canary})}>\n  {(${canary})}\n</A>\n`],
    ['a getter', `{({ get a() { ${canary} }, toString() { ${canary} } }).a}\n\nText.\n`],
    ['a template', `{\`\${${canary}}\`}\n\nText.\n`],
    ['what stands in math and comments', `$$\n\${${canary}}\n$$\n\n<!-- {${canary}} -->\n\n$\{${canary}}$\n`],
    ['front matter of another language', `---js\n{ title: (${canary}) }\n---\n\nText.\n`],
    ['tags of YAML', `---\ntitle: !!js/function "function () { ${canary} }"\n---\n\nText.\n`],
    [
      'keys of YAML',
      '---\n__proto__: { canary: true }\nconstructor: { prototype: { canary: true } }\n---\n\nText.\n',
    ],
    ['template tags', `{{ (${canary}) }} {% raw ${canary} %}\n\nText {{ ${canary} }}.\n`],
  ]

  test.each(pages)('%s', async (_what, text) => {
    for (const path of ['page.mdx', 'page.md'])
      for (const format of [undefined, 'mdx'] as const) {
        const parsed = await parseGuarded(text, { path, format })
        if (!isDocument(parsed)) continue
        for (const segment of parsed.segments) encode(parsed, segment, `${segment.text} more`)
      }
    expect('canary' in globalThis).toBe(false)
    expect('canary' in {}).toBe(false)
  })
})
