/** Generates Markdown documents by a grammar, together with the segments that their author meant. */
import fc from 'fast-check'
import type { SegmentKind } from '../../scripts/model.js'
import { htmlBlock } from './html.js'
import { cell, unwrapped, wrapped } from './prose.js'
import { frontMatter } from './yaml.js'

/** A segment as its author meant it. */
export interface Meant {
  readonly kind: SegmentKind
  readonly text: string
}

/** A document and what its author meant. */
export interface Generated {
  readonly text: string
  readonly segments: readonly Meant[]
}

/** A line of a block. A lazy one may stand without the prefixes of the containers around it. */
interface Line {
  readonly text: string
  readonly lazy: boolean
}

type Sort =
  | 'paragraph'
  | 'heading'
  | 'setext'
  | 'fence'
  | 'indented'
  | 'rule'
  | 'html'
  | 'definition'
  | 'table'
  | 'quote'
  | 'list'
  | 'footnote'

interface Written {
  readonly sort: Sort
  readonly lines: readonly Line[]
  readonly segments: readonly Meant[]
}

/** Sorts that may follow each other without a blank line between. */
const TOUCHING: Readonly<Partial<Record<Sort, readonly Sort[]>>> = {
  heading: [
    'paragraph',
    'heading',
    'setext',
    'fence',
    'indented',
    'rule',
    'html',
    'definition',
    'table',
    'quote',
    'list',
    'footnote',
  ],
  setext: [
    'paragraph',
    'heading',
    'setext',
    'fence',
    'indented',
    'html',
    'definition',
    'table',
    'quote',
    'list',
    'footnote',
  ],
  fence: [
    'paragraph',
    'heading',
    'setext',
    'fence',
    'rule',
    'html',
    'definition',
    'table',
    'quote',
    'list',
    'footnote',
  ],
  rule: [
    'paragraph',
    'heading',
    'setext',
    'fence',
    'html',
    'definition',
    'table',
    'quote',
    'list',
    'footnote',
  ],
  paragraph: ['heading', 'fence', 'quote', 'list'],
  quote: ['heading', 'fence', 'list'],
  list: ['heading', 'fence', 'quote'],
}

/** Containers that end by indentation, so that what follows them must not be indented. */
const INDENTED_CONTAINERS: ReadonlySet<Sort> = new Set(['list', 'footnote'])

function strict(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ text, lazy: false }))
}

/** The text of a segment that is written on some lines. */
function textOf(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/^[ \t]+/u, ''))
    .join('\n')
    .replace(/[ \t]+$/u, '')
}

function block(sort: Sort, lines: readonly string[], segments: readonly Meant[] = []): Written {
  return { sort, lines: strict(lines), segments }
}

const paragraph: fc.Arbitrary<Written> = wrapped.map((lines) => ({
  sort: 'paragraph',
  lines: lines.map((text, at) => ({ text, lazy: at > 0 })),
  segments: [{ kind: 'paragraph', text: textOf(lines) }],
}))

const heading: fc.Arbitrary<Written> = fc
  .tuple(unwrapped, fc.integer({ min: 1, max: 6 }), fc.constantFrom('', '', ' #', '   ####', '  '))
  .map(([text, depth, closing]) =>
    block('heading', [`${'#'.repeat(depth)} ${text}${closing}`], [{ kind: 'heading', text }]),
  )

const setext: fc.Arbitrary<Written> = fc
  .tuple(wrapped, fc.constantFrom('=', '===', '---', '-----  '))
  .map(([lines, underline]) =>
    block('setext', [...lines, underline], [{ kind: 'heading', text: textOf(lines) }]),
  )

const NOISE = [
  'const a = 1',
  '# no heading',
  '- no item',
  '',
  '    deep',
  '> no quote',
  '[a]: /b',
  '---',
  '| a |',
  '<div>',
  '{{x}}',
]

const fence: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom('```', '~~~', '`````'),
    fc.constantFrom('', 'js', ' sh title="a b"'),
    fc.subarray(NOISE),
  )
  .map(([marker, info, lines]) => block('fence', [marker + info, ...lines, marker]))

const indented: fc.Arbitrary<Written> = fc.subarray(NOISE.filter(Boolean), { minLength: 1 }).map((lines) =>
  block(
    'indented',
    lines.map((line) => `    ${line}`),
  ),
)

const rule: fc.Arbitrary<Written> = fc
  .constantFrom('***', '___', '- - -', '---', ' *  *  *')
  .map((text) => block('rule', [text]))

const html: fc.Arbitrary<Written> = htmlBlock.map(({ lines, segments }) => block('html', lines, segments))

const definition: fc.Arbitrary<Written> = fc
  .constantFrom(
    '[ref]: /ref',
    '[Other  ref]: <a b> "title"',
    '[näst]:\n  /x\n  (title)',
    '[ref]: https://example.org/é',
  )
  .map((text) =>
    block(
      'definition',
      text.split('\n'),
      text.includes('title') ? [{ kind: 'attribute', text: 'title' }] : [],
    ),
  )

const table: fc.Arbitrary<Written> = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 3,
      }),
      aligns: fc.array(fc.constantFrom('-', '---', ':--', '--:', ':-:', ' --- '), {
        minLength: columns,
        maxLength: columns,
      }),
      outer: fc.boolean(),
      padding: fc.constantFrom('', ' ', '  ', '\t'),
    }),
  )
  .map(({ rows, aligns, outer, padding }) => {
    const write = (cells: readonly string[]) =>
      outer || cells.length === 1 || cells[0]?.trim() === '' || cells.at(-1)?.trim() === ''
        ? `|${padding}${cells.join(`${padding}|${padding}`)}${padding}|`
        : cells.join(`${padding}|${padding}`)
    const delimiter = aligns.map((align) => align.trim()).join(' | ')
    const [head = [], ...body] = rows
    const texts = rows.flat().filter((text) => text !== '')
    return block(
      'table',
      [write(head), `| ${delimiter} |`, ...body.map(write)],
      texts.map((text) => ({ kind: 'cell', text })),
    )
  })

/** Which lazy lines of a container go without its prefix. */
type Laziness = (line: number) => boolean
const laziness = fc.constantFrom<Laziness>(
  () => false,
  () => true,
  (line) => line % 2 === 0,
)

function prefixed(
  lines: readonly Line[],
  prefixOf: (text: string, at: number) => string,
  isLazy: Laziness,
): readonly Line[] {
  return lines.map((line, at) =>
    line.lazy && isLazy(at) ? line : { text: prefixOf(line.text, at) + line.text, lazy: false },
  )
}

function quote(inner: fc.Arbitrary<Body>): fc.Arbitrary<Written> {
  return fc.tuple(inner, fc.constantFrom('> ', '>'), laziness).map(([body, marker, isLazy]): Written => {
    const prefixOf = (text: string) =>
      text === '' ? '>' : marker === '>' && /^[ \t]/u.test(text) ? '> ' : marker
    return { sort: 'quote', lines: prefixed(body.lines, prefixOf, isLazy), segments: body.segments }
  })
}

/** Joins the lines of items or footnotes; everything behind the first line is indented. */
function hang(marker: string, indent: string, body: Body, isLazy: Laziness): readonly Line[] {
  return prefixed(body.lines, (text, at) => (at === 0 ? marker : text === '' ? '' : indent), isLazy)
}

function footnote(inner: fc.Arbitrary<Body>): fc.Arbitrary<Written> {
  return fc.tuple(inner, fc.constantFrom('1', 'note'), laziness).map(
    ([body, label, isLazy]): Written => ({
      sort: 'footnote',
      lines: hang(`[^${label}]: `, '    ', body, isLazy),
      segments: body.segments,
    }),
  )
}

function asItem(body: Body): readonly Meant[] {
  return body.segments.map((segment, at) => (body.own.has(at) ? { ...segment, kind: 'item' } : segment))
}

function list(inner: fc.Arbitrary<Body>): fc.Arbitrary<Written> {
  const item = fc.record({
    body: inner,
    check: fc.constantFrom('', '', '', '[ ] ', '[x] ', '[X]  '),
    isLazy: laziness,
    loose: fc.boolean(),
    below: fc.boolean(),
  })
  return fc
    .record({
      items: fc.array(item, { minLength: 1, maxLength: 3 }),
      marker: fc.constantFrom('-', '*', '+', '1.', '1)'),
      padding: fc.constantFrom(' ', ' ', '  ', '    '),
      empty: fc.boolean(),
    })
    .map(({ items, marker, padding, empty }): Written => {
      const lines = items.flatMap(({ body, check, isLazy, loose, below }, at) => {
        const number = /\d/u.test(marker) ? marker.replace('1', String(1 + at)) : marker
        const task = body.startsWithText ? check : ''
        const isBelow = below && task === '' && at > 0
        const indent = ' '.repeat(number.length + (isBelow ? 1 : padding.length))
        const written = isBelow
          ? [{ text: number, lazy: false }, ...hang(indent, indent, body, isLazy)]
          : hang(number + padding + task, indent, body, isLazy)
        return loose && at + 1 < items.length ? [...written, { text: '', lazy: false }] : written
      })
      const ending = empty ? [{ text: marker.replace('1', String(1 + items.length)), lazy: false }] : []
      return {
        sort: 'list',
        lines: [...lines, ...ending],
        segments: items.flatMap(({ body }) => asItem(body)),
      }
    })
}

/** What a container holds. */
interface Body {
  readonly lines: readonly Line[]
  readonly segments: readonly Meant[]
  /** Indices of the segments that are paragraphs of its own, not of a container inside. */
  readonly own: ReadonlySet<number>
  readonly startsWithText: boolean
}

interface Placed {
  readonly block: Written
  /** Number of blank lines before it. */
  readonly blanks: number
  /** Number of spaces before it, where that has no meaning. */
  readonly indent: number
}

function placed(block: fc.Arbitrary<Written>): fc.Arbitrary<Placed> {
  return fc.record({
    block,
    blanks: fc.constantFrom(0, 1, 1, 2),
    indent: fc.constantFrom(0, 0, 0, 1, 3),
  })
}

/** Puts blocks below each other with the blank lines that they need. */
function bodyOf(blocks: readonly Placed[]): Body {
  const lines: Line[] = []
  const segments: Meant[] = []
  const own = new Set<number>()
  let previous: Sort | undefined
  for (const { block: written, blanks, indent } of blocks) {
    const after = previous && INDENTED_CONTAINERS.has(previous)
    if (after && written.sort === 'indented') continue
    if (previous) {
      const least = TOUCHING[previous]?.includes(written.sort) ? 0 : 1
      lines.push(...strict(Array(Math.max(least, blanks)).fill('')))
    }
    // The content of a footnote is indented by four columns, wherever its label stands.
    const shift = previous && !after && written.sort !== 'footnote' ? ' '.repeat(indent) : ''
    lines.push(
      ...written.lines.map((line) => (line.text === '' ? line : { ...line, text: shift + line.text })),
    )
    if (written.sort === 'paragraph') own.add(segments.length)
    segments.push(...written.segments)
    previous = written.sort
  }
  return { lines, segments, own, startsWithText: blocks[0]?.block.sort === 'paragraph' }
}

const leaves = { paragraph, heading, setext, fence, rule, html, definition, table, indented }

/** Blocks in a container: the first must not be taken for a part of the container's marker. */
function bodies(depth: number, footnotes: boolean): fc.Arbitrary<Body> {
  const nested = containers(depth, footnotes)
  const first = fc.oneof({ weight: 6, arbitrary: paragraph }, heading, fence, table, setext, ...nested)
  return fc
    .tuple(placed(first), fc.array(placed(blocks(depth, footnotes)), { maxLength: 1 }))
    .map(([start, rest]) => bodyOf([start, ...rest]))
}

/** Footnotes are not put into footnotes: remark counts their indentation once for both. */
function containers(depth: number, footnotes: boolean): readonly fc.Arbitrary<Written>[] {
  if (depth === 0) return []
  const inner = bodies(depth - 1, footnotes)
  const others = [quote(inner), list(inner)]
  return footnotes ? [...others, footnote(bodies(depth - 1, false))] : others
}

function blocks(depth: number, footnotes: boolean): fc.Arbitrary<Written> {
  return fc.oneof(
    { weight: 6, arbitrary: paragraph },
    ...Object.values(leaves),
    ...containers(depth, footnotes).map((arbitrary) => ({ weight: 2, arbitrary })),
  )
}

const lineEnds = fc.constantFrom<readonly string[]>(['\n'], ['\n'], ['\r\n'], ['\n', '\r\n', '\r\n'])

/** Whole documents, small enough that many thousands can be parsed in a minute. */
export const generated: fc.Arbitrary<Generated> = fc
  .record({
    matter: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: frontMatter }),
    body: fc.array(placed(blocks(3, true)), { maxLength: 3 }).map(bodyOf),
    lineEnds,
    mark: fc.constantFrom('', '', '', '\uFEFF'),
    ending: fc.constantFrom('\n', '\n', '', '\n\n', '  \n'),
    tabs: fc.integer({ min: 0, max: 4 }).map((at) => at === 0),
  })
  .map(({ matter, body, lineEnds: ends, mark, ending, tabs }) => {
    const written = body.lines.map(({ text }) => (tabs ? withTabs(text) : text))
    // A rule of dashes at the very start would open front matter.
    const lines = [...(matter?.lines ?? []), ...(matter ? [] : ['']), ...written]
    const text = lines
      .map((line, at) => line + (at + 1 < lines.length ? ends[at % ends.length] : ''))
      .join('')
    return {
      text: mark + (matter ? text : text.replace(/^\r?\n(?!---)/u, '')) + ending,
      segments: [...(matter?.segments ?? []), ...body.segments],
    }
  })

/** Indentation by tabs, whose stops are four columns apart. */
function withTabs(line: string): string {
  return line.replace(/^ +/u, (indent) => '\t'.repeat(indent.length >> 2) + ' '.repeat(indent.length & 3))
}
