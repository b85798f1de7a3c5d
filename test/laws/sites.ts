/**
 * Generates pages of documentation sites, Markdown or MDX, as plans that can be written in several styles: the segments
 * that their author meant are the same up to the style, and so is their meaning.
 */
import fc from 'fast-check'
import type { Format, SegmentKind } from '../../scripts/model.js'
import type { Meant } from './markdown.js'
import { WORDS } from './prose.js'

/** Choices that mean nothing. */
export interface Style {
  readonly emphasis: '*' | '_'
  readonly bullet: '-' | '*' | '+'
  /** Chunks in a line; 0 for one long line. */
  readonly wrap: number
  readonly blanks: number
  readonly padding: string
  readonly lineEnd: '\n' | '\r\n'
  readonly mark: '' | '\uFEFF'
}

/** A page of a site in one style. */
interface Page {
  readonly text: string
  readonly segments: readonly Meant[]
}

/** A page that is yet to be written. */
export type Plan = (style: Style) => Page

interface Written {
  readonly lines: readonly string[]
  readonly segments: readonly Meant[]
}
type Block = (style: Style) => Written

/** A stretch of text without places to break a line. */
type Chunk = (style: Style) => string

const word = fc.constantFrom(...WORDS.filter((one) => /^\p{L}/u.test(one) && !one.includes('_')))
const fixed = (...texts: readonly string[]): fc.Arbitrary<Chunk> =>
  fc.constantFrom(...texts).map((text) => () => text)

const COMMON = fixed(
  '`a_b`',
  '`{x}`',
  '[w](/a_b "t")',
  '![w](/i.png)',
  '$a_1 * b$',
  '$$x_{i}$$',
  '$5',
  'US$6',
  ':kbd[w]{.x}',
  ':abbr[w]{title="w w"}',
  '\\*',
  '&amp;',
  'w:w',
)
const OWN: Readonly<Record<Format, fc.Arbitrary<Chunk>>> = {
  mdx: fixed(
    '{count}',
    '{a_b * c}',
    '{"*"}',
    '<Key name="a_b" />',
    '<b>w</b>',
    '{/* w_w */}',
    '<!-- {w -->',
    '$\\frac{a}{b}$',
    '{{ a: 1 }.a}',
  ),
  markdown: fixed(
    '{{ a_b_c }}',
    '{{name}}',
    '{% include _x_ %}',
    '{{< ref "a_b" >}}',
    '{{% x %}}',
    '{# w #}',
    '%{a_b}',
    '[w]({{< ref "a b" >}})',
    '{{{ raw }}}',
    '<b>w</b>',
    '<!-- {w -->',
  ),
}

function chunk(format: Format): fc.Arbitrary<Chunk> {
  const plain = word.map(
    (text): Chunk =>
      () =>
        text,
  )
  const marked = fc.tuple(word, fc.constantFrom(1, 2)).map(
    ([text, times]): Chunk =>
      ({ emphasis }) =>
        emphasis.repeat(times) + text + emphasis.repeat(times),
  )
  return fc.oneof(
    { weight: 8, arbitrary: plain },
    { weight: 2, arbitrary: marked },
    { weight: 3, arbitrary: OWN[format] },
    { weight: 3, arbitrary: COMMON },
  )
}

function text(format: Format): fc.Arbitrary<readonly Chunk[]> {
  return fc
    .tuple(word, fc.array(chunk(format), { maxLength: 6 }))
    .map(([first, rest]): readonly Chunk[] => [() => first, ...rest])
}

/** Lines that begin with letters: anything else could begin a block. */
function wrapped(chunks: readonly Chunk[], style: Style): readonly string[] {
  const lines: string[][] = [[]]
  for (const write of chunks) {
    const written = write(style)
    const last = lines.at(-1) ?? []
    if (style.wrap > 0 && last.length >= style.wrap && /^\p{L}/u.test(written)) lines.push([written])
    else last.push(written)
  }
  return lines.map((parts) => parts.join(' '))
}

function lineOf(chunks: readonly Chunk[], style: Style): string {
  return chunks.map((write) => write(style)).join(' ')
}

const meant = (kind: SegmentKind, lines: readonly string[]): Meant => ({ kind, text: lines.join('\n') })

function paragraph(format: Format): fc.Arbitrary<Block> {
  return text(format).map((chunks) => (style) => {
    const lines = wrapped(chunks, style)
    return { lines, segments: [meant('paragraph', lines)] }
  })
}

function heading(format: Format): fc.Arbitrary<Block> {
  const ids =
    format === 'mdx' ? ['', ' {#a_b_c}', ' {/* #a-b */}', ' [#x]'] : ['', ' {#a_b_c}', ' [#x]', ' {: #y }']
  return fc.tuple(text(format), fc.constantFrom(...ids), fc.constantFrom('', ' ##')).map(
    ([chunks, id, closing]): Block =>
      (style) => {
        const line = lineOf(chunks, style) + id
        return { lines: [`## ${line}${closing}`], segments: [meant('heading', [line])] }
      },
  )
}

function table(format: Format): fc.Arbitrary<Block> {
  return fc.array(text(format), { minLength: 2, maxLength: 4 }).map(
    (cells): Block =>
      (style) => {
        const [head = '', ...rest] = cells.map((cell) => lineOf(cell, style))
        const row = (one: string) => `|${style.padding}${one}${style.padding}|`
        return {
          lines: [row(head), `|${style.padding}---${style.padding}|`, ...rest.map(row)],
          segments: [head, ...rest].map((one) => meant('cell', [one])),
        }
      },
  )
}

function skeletal(...blocks: readonly (readonly string[])[]): fc.Arbitrary<Block> {
  return fc.constantFrom(...blocks).map((lines) => () => ({ lines, segments: [] }))
}

const ANYWHERE = skeletal(
  ['```js', 'const {a} = `$b$`', '', '<!-- c -->', '{{ d }}', '```'],
  ['$$', '\\frac{a}{b}', '', 'x_{i} {#y', '$$'],
  ['![](/a.png)'],
  ['$a_b$'],
  ['::hr{.x}'],
)
const SKELETON: Readonly<Record<Format, fc.Arbitrary<Block>>> = {
  mdx: skeletal(['{a + b}'], ['{/* c', '', 'd */}'], ['<!-- {e', '- f -->'], ['<Line />']),
  markdown: skeletal(
    ['{% if a %}'],
    ['{{ page.body }}'],
    ['{{< map', '  a="b"', '>}}'],
    ['{{% a %}} {{< b >}}'],
    ['<!-- e', '- f -->'],
  ),
}

/** Blocks with texts that are no paragraphs. */
const titled = (format: Format): fc.Arbitrary<Block> =>
  fc.tuple(word, word).map(([label, title]): Block => {
    const attribute = { kind: 'attribute', text: title } as const
    const leaf = {
      lines: [`::x[${label}]{title="${title}" id=a}`],
      segments: [meant('paragraph', [label]), attribute],
    }
    const shortcode = { lines: [`{{< figure src="a_b" caption="${title}" >}}`], segments: [attribute] }
    const definition = { lines: [`[r]: /x "${title}"`], segments: [attribute] }
    const choices = format === 'mdx' ? [leaf, definition] : [leaf, definition, shortcode]
    return () => choices[label.length % choices.length] ?? leaf
  })

function joined(blocks: readonly Block[], style: Style): Written {
  const all = blocks.map((write) => write(style))
  return {
    lines: all.flatMap(({ lines }, at) => [...(at > 0 ? Array(style.blanks).fill('') : []), ...lines]),
    segments: all.flatMap(({ segments }) => segments),
  }
}

function indented(lines: readonly string[], prefix: string): readonly string[] {
  return lines.map((line) => (line === '' ? '' : prefix + line))
}

function quote(inner: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> {
  return inner.map((blocks) => (style) => {
    const { lines, segments } = joined(blocks, style)
    return { lines: lines.map((line) => `> ${line}`.trimEnd()), segments }
  })
}

function list(format: Format, inner: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> {
  return fc.tuple(text(format), inner).map(([first, blocks]) => (style) => {
    const own = wrapped(first, style)
    const { lines, segments } = joined(blocks, style)
    const kinds = blocks.flatMap((write) =>
      write(style).segments.map((one, at) => ({ one, isOwn: isOwn(write, style), at })),
    )
    return {
      lines: [`${style.bullet} ${own[0] ?? ''}`, ...indented([...own.slice(1), '', ...lines], '  ')],
      segments: [
        meant('item', own),
        ...segments.map((segment, at) =>
          kinds[at]?.isOwn ? { ...segment, kind: itemOf(segment.kind) } : segment,
        ),
      ],
    }
  })
}

/** Paragraphs right below an item are called after it; those in containers inside are not. */
function isOwn(write: Block, style: Style): boolean {
  const [line = ''] = write(style).lines
  return !/^(?:[>|<]|[-*+] |:::|[!?=]{3})/u.test(line)
}

const itemOf = (kind: SegmentKind): SegmentKind => (kind === 'paragraph' ? 'item' : kind)

function aside(inner: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> {
  return fc.tuple(word, inner).map(([title, blocks]) => (style) => {
    const { lines, segments } = joined(blocks, style)
    return {
      lines: [`:::note[${title}]`, '', ...lines, '', ':::'],
      segments: [meant('paragraph', [title]), ...segments],
    }
  })
}

/** One of Python-Markdown, which ends where its indentation does. */
function indentedAside(inner: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> {
  return fc
    .tuple(fc.constantFrom('!!! note', '??? tip', '???+ note inline end', '==='), word, fc.boolean(), inner)
    .map(([opening, title, isClose, blocks]) => (style) => {
      const { lines, segments } = joined(blocks, style)
      const first = lines[0] ?? ''
      return {
        lines: [
          `${opening} "${title}"`,
          ...(isClose && /^\p{L}/u.test(first) ? [] : ['']),
          ...indented(lines, '    '),
        ],
        segments: [meant('paragraph', [title]), ...segments],
      }
    })
}

function component(inner: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> {
  return fc.tuple(word, fc.boolean(), inner).map(([title, isDeep, blocks]) => (style) => {
    const { lines, segments } = joined(blocks, style)
    return {
      lines: [
        `<Card title="${title}" on={a => <b>{a}</b>}>`,
        '',
        ...indented(lines, isDeep ? '  ' : ''),
        '',
        '</Card>',
      ],
      segments: [{ kind: 'attribute', text: title }, ...segments],
    }
  })
}

/** Tags around blocks, which Markdown does not know to be containers. */
function tabs(inner: fc.Arbitrary<readonly Block[]>): fc.Arbitrary<Block> {
  return inner.map((blocks) => (style) => {
    const { lines, segments } = joined(blocks, style)
    return {
      lines: ['{{< tabs >}}', '{{% tab "a_b" %}}', '', ...lines, '', '{{% /tab %}}', '{{< /tabs >}}'],
      segments,
    }
  })
}

function blocks(format: Format, depth: number): fc.Arbitrary<Block> {
  const leaves = [
    { weight: 5, arbitrary: paragraph(format) },
    { weight: 2, arbitrary: heading(format) },
    { weight: 1, arbitrary: table(format) },
    { weight: 2, arbitrary: ANYWHERE },
    { weight: 2, arbitrary: SKELETON[format] },
    { weight: 1, arbitrary: titled(format) },
  ]
  if (depth === 0) return fc.oneof(...leaves)
  const inner = fc.array(blocks(format, depth - 1), { minLength: 1, maxLength: 2 })
  const own = format === 'mdx' ? [component(inner)] : [tabs(inner), indentedAside(inner)]
  const containers = [quote(inner), list(format, inner), ...own]
  // A fence behind an item belongs to what stands above it, so asides stand on their own.
  return fc.oneof(...leaves, ...containers.map((arbitrary) => ({ weight: 2, arbitrary })))
}

/** Pages of a format. */
export function pages(format: Format): fc.Arbitrary<Plan> {
  const inner = fc.array(blocks(format, 1), { minLength: 1, maxLength: 2 })
  const top = fc.oneof({ weight: 6, arbitrary: blocks(format, 2) }, { weight: 1, arbitrary: aside(inner) })
  const imports = format === 'mdx' ? [[], ["import A from './a_b'", 'export const b = {c: `*d*`}']] : [[]]
  return fc.tuple(fc.constantFrom(...imports), fc.array(top, { minLength: 1, maxLength: 3 })).map(
    ([head, all]): Plan =>
      (style) => {
        const start: readonly Block[] = head.length > 0 ? [() => ({ lines: head, segments: [] })] : []
        const { lines, segments } = joined([...start, ...all], style)
        return { text: style.mark + lines.join(style.lineEnd) + style.lineEnd, segments }
      },
  )
}

/** All choices that mean nothing. */
export const styles: fc.Arbitrary<Style> = fc.record({
  emphasis: fc.constantFrom('*', '_'),
  bullet: fc.constantFrom('-', '*', '+'),
  wrap: fc.constantFrom(0, 1, 2, 3),
  blanks: fc.constantFrom(1, 2),
  padding: fc.constantFrom('', ' ', '   '),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
})
