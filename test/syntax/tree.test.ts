import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Format } from '../../scripts/model.js'
import { cutChunks } from '../../scripts/syntax/chunks/cut.js'
import { type Nodes, parseMarkdown, parseWhole, type Tree } from '../../scripts/syntax/markdown.js'
import { couldHoldMath } from '../../scripts/syntax/math.js'
import { readCorpus } from '../corpus.js'
import { commonMark, gfm } from '../laws/examples.js'
import { generated } from '../laws/markdown.js'
import { limit, runs } from '../laws/runs.js'
import { soup } from '../laws/soup.js'

const FORMATS: readonly Format[] = ['markdown', 'mdx']

/** The tree as text, with places and all; or that the page is not valid. */
function written(parse: () => Tree, mayHaveMath: boolean): string {
  try {
    const { root, ...captured } = parse()
    return JSON.stringify([plain(root, mayHaveMath), captured])
  } catch (error) {
    return `not valid: ${error}`
  }
}

const ASSERTED = 'not valid: Assertion: '

/**
 * A node with its keys in order, without what the parser of expressions left on it. Where the parser looks for math, the
 * place where a text ends that ends with its line lies behind the marks of the quotes in the next line, and not before
 * them: there it does not count. Nor does a box that it notes at the page itself, for a text directly behind an empty item.
 */
function plain(node: Nodes, mayHaveMath: boolean): unknown {
  const isEndOpen = mayHaveMath && node.type === 'text' && node.value.endsWith('\n')
  const inside = 'children' in node && { children: node.children }
  const fields = Object.entries({ ...node, ...inside }).filter(
    ([name]) => name !== 'data' && !(name === 'checked' && node.type === 'root'),
  )
  const entries = fields.map(([name, value]): [string, unknown] => [
    name,
    name === 'children'
      ? (value as unknown as Nodes[]).map((child) => plain(child, mayHaveMath))
      : name === 'position' && isEndOpen
        ? node.position?.start
        : value,
  ])
  return JSON.parse(
    JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), (name, value) =>
      name === 'data' ? undefined : value,
    ),
  )
}

function expectTheSame(text: string, format: Format): void {
  const page = text.replace(/^\uFEFF+/u, '')
  const mayHaveMath = couldHoldMath(page)
  const [parts, whole] = [parseMarkdown, parseWhole].map((parse) =>
    written(() => parse(page, format), mayHaveMath),
  )
  // Tests load the parser as its authors do: where it asserts, it names another of the faults of a page that is not valid.
  if (parts?.startsWith(ASSERTED)) expect(whole).toMatch(/^not valid: /u)
  else expect(parts).toBe(whole)
}

/** Lines that begin, continue or end something, or look as if they did. */
const LINES =
  `text|a b|# head|## h #|#|- a|* b|+|1. one|2) two|10. ten|> q|>|\`\`\`|\`\`\`\`js|~~~|\`\`\`js x="1"|===|---|
<div>|</div>|<Tab>|</Tab>|<Tab x="y">|<Br/>|<br />|<b>x</b>|{1+1}|{/* c */}|import a from "b"|export const a = 1|[a]: /x "t"|[a] b|
[^1]: n|t[^1]|$$|$a$|<!-- c -->|<!--|-->|<script>|</script>|:::note|::: tip T|:::|\`code\`|**b** c|*i*|_u_|text  |text\\|1986 was|
1986. was|- [ ] t|[!NOTE]|> [!NOTE]|    code|&amp;|\\# x|![i](u)|{% x %}|{{ y }}|## T {#id}|+++|www.a.bc|<pre>|</pre>|\`a|\`<b>\` x|{`
    .split('|')
    .map((line) => line.replace(/^\n/u, ''))
    .concat(
      "import { a, B } from 'c'",
      'import * as a from "b";',
      'import {new} from "b"',
      '<b>x *y*</b> z',
      '<i><b/></i>',
    )
    .concat(
      '- - x',
      '- > q',
      '   - deep',
      '1. ```js',
      '...',
      '**.env**',
      'a <b>c</b> {d}',
      '[a](b) <i>',
      '- $x$',
      '$5',
      '`$` $6',
    )
    .concat(
      '<B',
      '  a="b"',
      '/>',
      '<B a={["c"]} />',
      '<B c={1} d="e&f"/>',
      '- [x] done',
      '- [ ] *x*',
      '```js a\\(b & c',
    )
    .concat('{/* c', 'd */}', '{[', ']}', '| a | b |', '|---|---|', 'a | b', '--- | ---')

const line = fc
  .tuple(
    fc.constantFrom('', '', '', '', '  ', '    ', '   ', '\t', ' ', '> ', '- ', '1. ', '  - '),
    fc.constantFrom('', '', ...LINES),
  )
  .map(([before, inside]) => before + inside)

const lines = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\n', '\r\n'))
  .map(([all, end]) => all.join(end))

/** White space that is none for Markdown, or that ends no line: within these lines, or at their ends. */
const spaced = fc
  .array(
    fc
      .tuple(line, fc.nat(), fc.constantFrom('', '', ...'\u00a0\f\v\u0085\u2028\u3000\ufeff\u200b'))
      .map(([own, at, space]) => {
        const place = at % (own.length + 1)
        return own.slice(0, place) + space + own.slice(place)
      }),
    { maxLength: 8 },
  )
  .map((all) => all.join('\n'))

/** Few different lines in few columns, so that lists and quotes hold something and go on. */
const contained = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        '',
        '  ',
        '   ',
        '    ',
        ' ',
        '\t',
        '  \t',
        '> ',
        '>',
        '  > ',
        '- ',
        '1. ',
        '> - ',
        '> > ',
      ),
      {
        minLength: 1,
        maxLength: 2,
      },
    ),
    fc.array(fc.constantFrom('- a', '* b', '1. one', '2. two', '- [ ] t', '', '> q', ...LINES), {
      minLength: 2,
      maxLength: 7,
    }),
  )
  .chain(([columns, inside]) =>
    fc.array(
      fc
        .tuple(fc.constantFrom('', ...columns), fc.constantFrom('', ...inside))
        .map(([column, own]) => column + own),
      { minLength: 2, maxLength: 10 },
    ),
  )
  .map((all) => all.join('\n'))

describe.each(FORMATS)('in %s, the tree put together from chunks is the tree of the whole', (format) => {
  test.each([...commonMark, ...gfm])('for $name', ({ text }) => expectTheSame(text, format))

  const names = readdirSync(new URL('../corpus/', import.meta.url)).filter((name) => /\.mdx?$/u.test(name))
  test.each(names)('for %s', (name) => expectTheSame(readCorpus(name), format))

  test.each(['-\n[ ] a', '> 1.\n> [x] a', '- *\n  [ ] a'])('for a box behind an empty item: %j', (text) =>
    expectTheSame(text, format),
  )

  test('for lines thrown together', { timeout: limit(3) }, () => {
    fc.assert(
      fc.property(lines, (text) => expectTheSame(text, format)),
      runs(1000),
    )
  })

  test('for lines with odd white space', { timeout: limit(3) }, () => {
    fc.assert(
      fc.property(spaced, (text) => expectTheSame(text, format)),
      runs(1000),
    )
  })

  test.each(['js\u00a0title', 'js\ftitle', '\u3000js', 'js a\u2028b'])(
    'for code in a language with odd white space: %j',
    (info) => expectTheSame(`\`\`\`${info}\na\n\`\`\`\n`, format),
  )

  test('for lists and quotes thrown together', { timeout: limit(3) }, () => {
    fc.assert(
      fc.property(contained, (text) => expectTheSame(text, format)),
      runs(1000),
    )
  })

  test('for syntax thrown together', { timeout: limit(3) }, () => {
    fc.assert(
      fc.property(soup, (text) => expectTheSame(text, format)),
      runs(800),
    )
  })

  test('for documents as people write them', { timeout: limit(3) }, () => {
    fc.assert(
      fc.property(generated, ({ text }) => expectTheSame(text, format)),
      runs(250),
    )
  })
})

test('a blank line between two blocks in a quote or an item counts, and a footnote has all that is indented enough', () => {
  for (const mark of ['>', '> ', '- '])
    for (const text of ['[a]: /x "t"\n\n</pre>', '[a]: /x "t"\n</pre>', '<!-- a -->\n\n</pre>\n\ntext']) {
      const lines = text.split('\n').map((line, at) => (mark === '- ' && at > 0 ? `  ${line}` : mark + line))
      for (const format of FORMATS) expectTheSame(`${lines.join('\n')}\n`, format)
    }
  for (const format of FORMATS)
    for (const indent of ['', '  ', '    '])
      expectTheSame(`${indent}[^1]: n\n    <B c={1} d="e&f"/>\n\n  <b>\n  </b>\n`, format)
})

test('behind indented code lists and quotes begin as they do for the parser, which has not seen its end yet', () => {
  for (const behind of ['2) two', '> 2) two', '> > 2) two', '> - 2) two', '> two', '- 2) two', '>\t2) two'])
    for (const code of ['    code', '\tcode', '- item\n\n      code'])
      expectTheSame(`${code}\n\n${behind}\n\ntext\n`, 'markdown')
})

test('a page of headings, paragraphs, code and tags is told by its lines alone', () => {
  const page =
    '# A *visit*\n\nIn `1951` it began.\n\n<Tabs>\n  <Tab title="x">\n  ```js\n  a\n  ```\n  </Tab>\n</Tabs>\n'
  const types = cutChunks(page, 0, 'mdx')?.map(({ type }) => type)
  expect(types).toEqual(['heading', 'paragraph', 'open', 'open', 'code', 'close', 'close'])
})

test('what lists and quotes hold is told by its lines as well, and what is not does not hide the rest', () => {
  const page =
    '1. One\n\n   ```sh "a\\(b"\n   \tx\n   ```\n\n   a | b\n   --- | ---\n\n   <Card\n     title="x"\n     ids={["y"]}\n   />\n2. Two\n   - [ ] Task\n\n> **Note**: text\n> goes on\n'
  const [list, quote] = cutChunks(page, 0, 'mdx') ?? []
  const items = list?.type === 'list' ? list.items : []
  expect(items.map(({ chunks }) => chunks.map(({ type }) => type))).toEqual([
    ['paragraph', 'code', 'other', 'void'],
    ['paragraph', 'list'],
  ])
  expect(quote?.type === 'quote' && quote.chunks.map(({ type }) => type)).toEqual(['paragraph'])
})
