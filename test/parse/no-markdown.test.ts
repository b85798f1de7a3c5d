import { describe, expect, test } from 'vitest'
import { encode } from '../../scripts/assemble/encode.js'
import type { Document } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { canonical, fingerprint } from '../../scripts/syntax/inline.js'
import { skeletonOf } from '../../scripts/syntax/skeleton.js'

const parse = (text: string, path = 'page.md'): Document => parseDocument(text, { path })

function textsOf(text: string, path?: string): readonly string[] {
  return parse(text, path).segments.map((segment) => segment.text)
}

function placeablesIn(text: string, path?: string): readonly string[] {
  const [segment] = parse(text, path).segments
  return segment?.placeables.map(({ type, value }) => `${type} ${value}`) ?? []
}

const skeleton = (text: string, path?: string) => skeletonOf(parse(text, path).root).join('\n')

describe('math', () => {
  test.each([
    ['within a text', 'Let $a_1 * b$ be $\\frac{a}{b}$.\n', ['math a_1 * b', 'math \\frac{a}{b}']],
    ['of two dollars', 'Let $$a$$ be.\n', ['math a']],
    ['with braces, in MDX', 'Let $\\frac{a}{b}$ be {x}.\n', ['math \\frac{a}{b}', 'variable {x}']],
    ['before a letter', 'The $n$th.\n', ['math n']],
  ])('%s is a placeable', (_what, text, placeables) => {
    expect(placeablesIn(text, 'page.mdx')).toEqual(placeables)
  })

  test.each([
    'From $5 to $6, or $7–$10.\n',
    'Set $HOME and $PATH.\n',
    'US$5, A$6 and 7$.\n',
    '$ 5 $ each.\n',
    '\\$x\\$ is not.\n',
    '`$a` or `$b`.\n',
    `Use \${a}/\${b}.\n`,
    '$$ never closed\n',
  ])('is no money, and no variable: %j', (text) => {
    expect(placeablesIn(text).filter((one) => one.startsWith('math'))).toEqual([])
    expect(textsOf(text)).toEqual([text.trimEnd()])
  })

  test('in blocks is skeleton, with any braces and blank lines in it', () => {
    const text = '$$\n\\frac{a}{b}\n\n{#x\n$$\n\n- $$\n  y\n  $$\n\nText.\n'
    expect(textsOf(text, 'page.mdx')).toEqual(['Text.'])
    expect(skeleton(text, 'page.mdx')).not.toBe(skeleton(text.replace('{a}', '{c}'), 'page.mdx'))
  })

  test('that is not closed takes no other lines away', () => {
    expect(textsOf('$$ cheap\n\n- a\n- b\n\n```\n$$\n```\n\nText.\n')).toEqual([
      '$$ cheap',
      'a',
      'b',
      'Text.',
    ])
    expect(textsOf('$$\n\n- a\n\nText.\n')).toEqual(['$$', 'a', 'Text.'])
  })

  test('differs from the same signs behind backslashes', () => {
    expect(fingerprint('$x$', 'markdown')).not.toBe(fingerprint('\\$x\\$', 'markdown'))
    expect(fingerprint('$5 and $6', 'markdown')).toBe(fingerprint('\\$5 and \\$6', 'markdown'))
  })
})

describe('template tags', () => {
  test.each([
    ['Hi {{ user_name_x }}!\n', ['variable {{ user_name_x }}']],
    ['Hi {{name}} and %{first_name}!\n', ['variable {{name}}', 'variable %{first_name}']],
    ['See {% include _x_.html a="*b*" %}.\n', ['variable {% include _x_.html a="*b*" %}']],
    ['[a]({{< ref "x.md" >}}) b\n', ['link {{< ref "x.md" >}}']],
    ['{{ "8:00" | format }} b\n', ['variable {{ "8:00" | format }}']],
    ['A {{< tip title="Free text" id=1 >}}\n', ['variable {{< tip id=1 >}}']],
    ['Use `{{` and `}}`.\n', ['code {{', 'code }}']],
    ['{{{ raw }}} b\n', ['variable {{{ raw }}}']],
  ])('are placeables as they are written: %j', (text, placeables) => {
    expect(placeablesIn(text)).toEqual(placeables)
  })

  test('hide the pipes of a table and the end of a link', () => {
    expect(textsOf('| a {{ x | y }} | b |\n| - | - |\n')).toEqual(['a {{ x | y }}', 'b'])
  })

  test('mean what is written in them', () => {
    expect(canonical('a {{ *b* }}', 'markdown')).toBe('a {{ *b* }}')
    expect(fingerprint('{{ *b* }} x', 'markdown')).not.toBe(fingerprint('{{ _b_ }} x', 'markdown'))
    expect(fingerprint('a {{  b  }}', 'markdown')).toBe(fingerprint('a {{ b }}', 'markdown'))
  })

  test('are expressions in MDX', () => {
    expect(placeablesIn('Hi {{ a }}!\n', 'page.mdx')).toEqual(['variable {{ a }}'])
  })

  test.each([
    ['around text', '{{< tabs >}}\n{{% tab "a" %}}\nText.\n{{% /tab %}}\n{{< /tabs >}}\n', ['Text.']],
    ['behind a list', '- a\n{% endif %}\n', ['a']],
    ['over lines', '{{< map\n  lat=1\n>}}\n\nText.\n', ['Text.']],
    ['in a quote', '> {{< map\n>   lat=1\n> >}}\n> Text.\n', ['Text.']],
    ['that print', '{{ page.body }}\n', []],
    ['as a heading', '# {{ page.title }}\n', []],
    ['in cells', '| {{ a }} | b |\n| - | - |\n', ['b']],
    ['with arguments', '{{< figure src="x" caption="A cap" alt=\'An alt\' >}}\n', ['A cap', 'An alt']],
    ['with arguments over lines', '{{< figure\ncaption="A cap"\n>}}\n', ['A cap']],
    ['within a text', 'See\n{{< ref "x" >}}\nfor more.\n', ['See\n{{< ref "x" >}}\nfor more.']],
  ])('%s are no text, but what people read in them is', (_what, text, segments) => {
    expect(textsOf(text)).toEqual(segments)
    for (const change of ['tabs', 'endif', 'lat=1', 'page.', '{{ a }}', 'src="x"'])
      if (text.includes(change)) expect(skeleton(text.replace(change, 'other'))).not.toBe(skeleton(text))
  })
})

describe('directives', () => {
  test('of a line are skeleton with texts', () => {
    const text = '::video[A *label*]{title="Watch" id="x"}\n'
    for (const path of ['page.md', 'page.mdx']) {
      expect(textsOf(text, path)).toEqual(['A *label*', 'Watch'])
      expect(skeleton(text, path)).toBe(skeleton(text.replace('Watch', 'Se'), path))
      expect(skeleton(text, path)).not.toBe(skeleton(text.replace('"x"', '"y"'), path))
    }
  })

  test('within a text are placeables around their label', () => {
    for (const path of ['page.md', 'page.mdx']) {
      expect(placeablesIn('Press :kbd[the *A* key]{.wide title="now"}.\n', path)).toEqual([
        'html :kbd',
        'html {.wide}',
      ])
      expect(placeablesIn('A :hr{#x} b.\n', path)).toEqual(['html :hr{#x}'])
    }
  })

  test('are no colons of a text', () => {
    expect(placeablesIn('At 12:30[^1] a:b[c] :smile: ::x [a] std::vec[0].\n')).toEqual([])
    expect(textsOf('::no directive\n')).toEqual(['::no directive'])
  })

  test('of containers have texts in their attributes', () => {
    expect(textsOf(':::note[Hi]{title="There" .x}\n\nText.\n\n:::\n', 'page.mdx')).toEqual([
      'Hi',
      'There',
      'Text.',
    ])
  })
})

describe('titles', () => {
  test.each([
    ['"', 'A "b" \\* &amp; (c)', '"A \\"b\\" \\\\* \\&amp; (c)"'],
    ["'", 'It\'s "b"', "'It\\'s \"b\"'"],
    ['(', 'a (b)', '(a \\(b\\))'],
  ])('of link definitions are segments that keep their quotes: %s', (quote, text, written) => {
    const end = quote === '(' ? ')' : quote
    const document = parse(`[a]: /x ${quote}Title${end}\n`)
    const [segment] = document.segments
    if (!segment) throw new Error('Expected a segment')
    expect(segment).toMatchObject({ kind: 'attribute', notation: 'title', text: 'Title' })
    expect(quote + encode(document, segment, text) + end).toBe(written)
    expect(textsOf(`[a]: /x ${written}\n`)).toEqual([text])
  })

  test('over lines in a quote have no prefixes', () => {
    expect(textsOf('> [a]: /x "One\n> two"\n')).toEqual(['One\ntwo'])
  })
})

test('an image is text where it has some', () => {
  expect(textsOf('![](a.png)\n\n![Alt](a.png)\n\n![](a.png "Title")\n\n[![](a.png)](b)\n')).toEqual([
    '![Alt](a.png)',
    '![](a.png "Title")',
  ])
  expect(skeleton('![](a.png)\n')).not.toBe(skeleton('![](b.png)\n'))
})
