import { describe, expect, test } from 'vitest'
import { assemble } from '../../scripts/assemble/assemble.js'
import type { Document, Edit } from '../../scripts/model.js'
import { parseHere } from '../../scripts/parse/guard.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { fingerprint, placeablesOf, plainText } from '../../scripts/syntax/inline.js'
import { skeletonOf } from '../../scripts/syntax/skeleton.js'

const parse = (text: string): Document => parseDocument(text, { path: 'page.md' })

/** Writes texts in place of segments; the new text, or why it was refused. */
function write(text: string, texts: readonly string[]): string {
  const target = parse(text)
  const edits = texts.map((asked, segment): Edit => ({ type: 'replace', segment, text: asked, unit: 'u' }))
  const written = assemble({ source: target, target, units: [], edits, parse })
  return 'text' in written ? written.text : (written.refused[0]?.reason ?? '')
}

const SAME: readonly (readonly [what: string, a: string, b: string])[] = [
  ['names in capitals', '<B>a</B> b', '<b>a</b> b'],
  ['attributes in another order', '<a title="t" href="/x">a</a>', "<a href='/x'   title=t>a</a>"],
  ['character references', 'a &amp; b&eacute;', 'a &#38; bé'],
  ['line ends', 'a\nb <i>c</i>', 'a b <i>c</i>'],
  ['comments', 'a<!-- b --> <i>c</i>', 'a <i>c</i>'],
  ['a slash at the end of a tag', 'a<br/>b', 'a<br>b'],
]

const DIFFERENT: readonly (readonly [what: string, a: string, b: string])[] = [
  ['what looks like emphasis', '*a*', '_a_'],
  ['an address', '<a href="/x">a</a>', '<a href="/y">a</a>'],
  ['a text attribute', '<a href="/x" title="b">a</a>', '<a href="/x" title="c">a</a>'],
  ['a sign that is no tag', 'a &lt;b&gt;', 'a <b>'],
]

describe('of a text in HTML', () => {
  test.each(SAME)('%s do not change the fingerprint', (_what, a, b) => {
    expect(fingerprint(a, 'html')).toBe(fingerprint(b, 'html'))
  })

  test.each(DIFFERENT)('%s changes the fingerprint', (_what, a, b) => {
    expect(fingerprint(a, 'html')).not.toBe(fingerprint(b, 'html'))
  })

  test('the words are those that a reader sees', () => {
    const text = 'Salt &amp; <b>bread</b><br>in <code>a &lt; b</code> <img src="x" alt="a loaf"><!-- no -->'
    expect(plainText(text, 'html')).toBe('Salt & bread in a < b a loaf')
  })

  test('links, images, code and tags are placeables, texts and languages in tags are not', () => {
    const text = '<a href="/x" title="t">a</a> <img alt="b" src="/y"> <code>c</code> <b lang="sv">{{d}}</b>'
    expect(placeablesOf(text, 'html').map(({ type, value }) => `${type} ${value}`)).toEqual([
      'link /x',
      'html </a>',
      'image /y',
      'code c',
      'html <b>',
      'variable {{d}}',
      'html </b>',
    ])
  })
})

test('the text attributes of a tag in a Markdown paragraph may be translated, and comments may go', () => {
  const found = (text: string) => parse(text).segments[0]?.placeables
  expect(found('See <abbr title="tide table">TT</abbr>.<!-- x -->')).toEqual(
    found('Se <abbr title="tidvattentabell">TT</abbr>.'),
  )
})

describe('a translation in a block of HTML', () => {
  test('keeps the prefixes of its containers on new lines', () => {
    expect(write('> - <p>one two</p>\n', ['en\nto'])).toBe('> - <p>en\n>   to</p>\n')
    expect(write('> - <p>one\n>     two</p>\n', ['en\nto\ntre'])).toBe('> - <p>en\n>     to\n>     tre</p>\n')
  })

  test('is put into an attribute with what would end it as a character reference', () => {
    const text = `<p><img alt="a" src="x"> <img alt='b'> <img alt=c></p>\n`
    expect(write(text, ['"q" &amp;', "it's", 'two words'])).toBe(
      `<p><img alt="&quot;q&quot; &amp;amp;" src="x"> <img alt='it&#39;s'> <img alt="two words"></p>\n`,
    )
  })

  test.each([
    ['a blank line', 'a\n\nb'],
    ['the tag of a block', 'a<p>b'],
    ['a tag that is not closed', 'a <b'],
    ['nothing', ''],
    ['nothing but a comment', '<!-- a -->'],
  ])('is refused when it holds %s', (_what, text) => {
    expect(write('<div>\n  one\n</div>\n\nBelow.\n', [text])).toMatch(/^Unexpected /u)
  })

  test('that is missing within the block is refused with the reason', () => {
    const source = parse('<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n')
    const target = parse('<ul>\n<li>en</li>\n</ul>\n')
    const [first, second] = source.segments
    if (!first || !second) throw new Error('two segments expected')
    const unit = { id: 'a', kind: 'item', drift: 'current', records: [], confidence: 1 } as const
    const units = [
      { ...unit, source: first, targets: target.segments },
      { ...unit, id: 'b', source: second, targets: [] },
    ]
    const edits: readonly Edit[] = [{ type: 'insert', source: 1, text: 'to', unit: 'b' }]
    expect(assemble({ source, target, units, edits, parse })).toEqual({
      refused: [{ unit: 'b', reason: expect.stringContaining('block of HTML'), isHomeless: true }],
    })
  })
})

test('the skeleton of a block is its tags, without texts, languages, comments and the language of addresses', () => {
  const lines = (text: string) => skeletonOf(parse(text).root).join('\n')
  const one = '<!-- a -->\n\n<p lang="en"><a href="/en/x"><img alt="Loaf" src="l.png"></a></p>\n'
  const other = '<!-- b -->\n\n<p lang="sv" dir="ltr"><a href="/sv/x"><img alt="Bröd" src="l.png"></a></p>\n'
  expect(lines(other)).toBe(lines(one))
  expect(lines(other.replace('<p', '<div').replace('</p', '</div'))).not.toBe(lines(one))
})

describe('directives', () => {
  test('in MDX stand in braces or in HTML comments', () => {
    const text =
      'one\n\n{/* tvilling:off */}\n\n<Tip title="no">no</Tip>\n\n{/* tvilling:on */}\n\n<!-- tvilling:note Short. -->\n\n<Tip>\n  two\n</Tip>\n'
    const { segments } = parseDocument(text, { path: 'page.mdx' })
    expect(segments.map((segment) => [segment.text, segment.note])).toEqual([
      ['one', undefined],
      ['two', 'Short.'],
    ])
  })

  test('that allow something are about the next text alone, in every spelling of a comment', () => {
    const text =
      '<!-- tvilling:allow length: long, because: law -->\n{/* tvilling:allow  quotes : as\n  printed */}\n\none\n\ntwo\n'
    const { segments } = parseDocument(text, { path: 'page.mdx' })
    expect(segments.map((segment) => segment.allows)).toEqual([
      [
        { rule: 'length', reason: 'long, because: law', place: { line: 1, column: 1 } },
        { rule: 'quotes', reason: 'as printed', place: { line: 2, column: 1 } },
      ],
      undefined,
    ])
  })

  test('leave no trace of what is not tracked in the structure', () => {
    const lines = (text: string) => skeletonOf(parse(text).root)
    const hidden = (text: string) => `a\n\n<!-- tvilling:off -->\n\n${text}\n\n<!-- tvilling:on -->\n\nb\n`
    expect(lines(hidden('# c\n\n- d\n\n```\ne\n```'))).toEqual(lines(hidden('| f |\n| - |')))
  })

  test.each([
    ['<!-- tvilling:of -->\n', 'Unknown directive tvilling:of', 'tvilling:off, tvilling:on'],
    ['text\n\n> <!-- tvilling:note -->\n', 'Empty directive tvilling:note', 'text behind the word'],
    ['<!-- tvilling:allow -->\n', 'Empty directive tvilling:allow', 'a rule, a colon and a reason'],
    [
      '<!-- tvilling:allow length: -->\n',
      'Incomplete directive tvilling:allow',
      'a rule, a colon and a reason',
    ],
    [
      '<!-- tvilling:allow too long -->\n',
      'Incomplete directive tvilling:allow',
      'a rule, a colon and a reason',
    ],
    ['<div>\n<!-- tvilling:skip x -->\n</div>\n', 'Unknown directive tvilling:skip', 'tvilling:context'],
  ])('that say nothing known are messages with their place: %j', (text, reason, expected) => {
    const [message] = parse(text).messages
    expect(message).toMatchObject({
      ruleId: 'directive',
      reason,
      expected: expect.stringContaining(expected),
    })
    expect(text.split('\n')[(message?.line ?? 0) - 1]?.slice((message?.column ?? 0) - 1)).toMatch(
      /^<!-- tvilling/u,
    )
  })
})

describe('hostile HTML is read in bounded time', () => {
  const hostile: Readonly<Record<string, string>> = {
    'tags that are never closed': '<div>'.repeat(100_000),
    'tags that were never opened': `<div>\n${'</p></b>'.repeat(50_000)}`,
    'elements in elements': `<div>${'<p><b>'.repeat(40_000)}x${'</b></p>'.repeat(40_000)}`,
    'open elements and others closed': `${'<div>'.repeat(50_000)}${'</li>x'.repeat(2_000)}`,
    'a huge attribute': `<p title="${'a &amp; '.repeat(100_000)}">x</p>`,
    'many attributes': `<p ${'title="a" '.repeat(4_000)}>x</p>`,
    'quotes that never end': '<p title="'.repeat(50_000),
    'opaque elements in each other': `<p>${'<svg>'.repeat(50_000)}${'</svg>'.repeat(50_000)}`,
    'code that is never closed': `<p>${'<code>x'.repeat(50_000)}`,
    comments: `<p>${'<!-- a -->'.repeat(50_000)}x`,
    'signs that are no tags': `<p>${'< '.repeat(100_000)}`,
  }

  test.each(Object.entries(hostile))('%s', { timeout: 60_000 }, (_what, text) => {
    const start = process.cpuUsage()
    const parsed = parseHere(`${text}\n`, { path: 'page.md' })
    const { user } = process.cpuUsage(start)
    expect(parsed).toHaveProperty('segments')
    expect(user / 1_000_000).toBeLessThan(5)
  })
})
