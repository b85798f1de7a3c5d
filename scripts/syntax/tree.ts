/**
 * The tree of a page, put together from its chunks: what lines alone tell is not parsed, the rest is parsed in one go,
 * and the inside of a plain paragraph or heading only when somebody asks for it. It is the tree that the parser makes
 * of the page as a whole.
 */
import type {
  Code,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import type { Format, Span } from '../model.js'
import { type Chunk, cutChunks } from './chunks.js'
import type { MdxJsxFlowElement } from './markdown.js'
import { couldHoldMath } from './math.js'
import { attributesIn, type Placer, scanInline } from './scan.js'
import { firstFrom, lowerBound } from './spans.js'

/** Spans of tokens for which mdast has no place; each list in order. */
export interface Capture {
  quotePrefixes: Span[]
  contents: Span[]
  /** The titles of definitions. */
  titles: Span[]
  taskChecks: Span[]
}

/** What makes a tree of a text. */
export interface Parser {
  /** The tree of a text without front matter and math; on its `data` what was captured. */
  readonly parse: (text: string) => Root
  /** Undoes in a node what was done to the text before. */
  readonly restore: (node: Nodes) => void
}

/**
 * The tree of a text; `undefined` when only parsing it as a whole can tell. `frontMatter` is the offset behind the
 * front matter. Throws what `parse` throws for a part, which may have been cut in the wrong place.
 */
export function treeFromChunks(
  text: string,
  format: Format,
  frontMatter: number,
  parser: Parser,
): Root | undefined {
  const chunks = cutChunks(text, frontMatter, format)
  if (!chunks || (couldHoldMath(text) && haveMath(chunks, text))) return undefined
  const parsed = parseParts(chunks, text, parser)
  const page = parsed && { ...parser, text, format, parsed, isReferring: text.includes(']:') }
  const blocks = page && nest(chunks, page)
  if (!blocks) return undefined
  const children = frontMatter > 0 ? [toFrontMatter(frontMatter, page), ...blocks] : blocks
  const end = { line: linesIn(text) + 1, column: columnAt(text, text.length), offset: text.length }
  const position = { start: { line: 1, column: 1, offset: 0 }, end }
  return { type: 'root', children, position, data: captureOf(chunks, parsed) as object }
}

/** Whether there could be math, in a text that holds dollars: not in code, and within one block as all is cut. */
function haveMath(chunks: readonly Chunk[], text: string): boolean {
  return chunks.some((chunk) => {
    if (chunk.type === 'code') return false
    if (chunk.type === 'list') return chunk.items.some((item) => haveMath(item.chunks, text))
    return couldHoldMath(text.slice(chunk.span.start, chunk.span.end))
  })
}

/** The front matter that ends with the line end before an offset. */
function toFrontMatter(behind: number, page: Page): RootContent {
  const written = page.text.slice(0, behind).replace(/\r?\n$/u, '')
  const opening = written.indexOf('\n') + 1
  const closing = written.lastIndexOf('\n')
  const span = { start: 0, end: written.length }
  const node = {
    type: written.startsWith('-') ? 'yaml' : 'toml',
    value: written.slice(opening, Math.max(opening, closing)).replace(/\r$/u, ''),
    position: positionOf({ span, line: 0, lastLine: linesIn(written) }, page),
    // remark-frontmatter adds the type toml, which mdast does not know.
  } as RootContent
  page.restore(node)
  return node
}

interface Page extends Parser {
  readonly text: string
  readonly format: Format
  /** Whether brackets may refer to something that stands elsewhere. */
  readonly isReferring: boolean
  readonly parsed: Parsed
}

/** What was parsed, moved to where it stands in the page. */
interface Parsed {
  /** The nodes of each chunk that had to be parsed. */
  readonly nodes: ReadonlyMap<Chunk, readonly RootContent[]>
  readonly capture: Capture
}

/** The chunks that lines do not tell, parsed as one text; `undefined` when something reaches from one into another. */
function parseParts(chunks: readonly Chunk[], text: string, { parse, restore }: Parser): Parsed | undefined {
  const parts: Part[] = []
  let together = ''
  let line = 0
  chunks.forEach((chunk, index) => {
    if (chunk.type !== 'other') return
    const between = together === '' || chunks[index - 1]?.type === 'other' ? '' : SEPARATOR
    const written = text.slice(chunk.span.start, chunk.span.end)
    line += linesIn(between)
    const start = together.length + between.length
    const column = columnAt(text, chunk.span.start) - 1
    const shift = { offset: chunk.span.start - start, line: chunk.line - line, column }
    parts.push({ chunk, start, end: start + written.length, shift })
    line += linesIn(written)
    together += between + written
  })
  if (parts.length === 0) return { nodes: new Map(), capture: NOTHING }
  return toPlaces(parse(together), parts, restore)
}

const NOTHING: Capture = { quotePrefixes: [], contents: [], titles: [], taskChecks: [] }

/** An empty heading, which ends every list. */
const SEPARATOR = '\n#\n'

/** Where a chunk stands in the text of those that are parsed, and how far that is from where it stands in the page. */
interface Part extends Span {
  readonly chunk: Chunk
  readonly shift: Shift
}

interface Shift {
  readonly offset: number
  readonly line: number
  /** For the first line. */
  readonly column: number
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

function columnAt(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1)
}

/** `undefined` when an expression, which no blank line ends, reaches from one part into another. */
function toPlaces(root: Root, parts: readonly Part[], restore: Parser['restore']): Parsed | undefined {
  const nodes = new Map<Chunk, RootContent[]>()
  for (const node of root.children) {
    const part = partAt(parts, node.position?.start.offset ?? 0)
    if (!part) continue
    if ((node.position?.end.offset ?? 0) > part.end) return undefined
    // Before anything is restored, which gives several nodes one position.
    move(node, part.shift, node.position?.start.line ?? 0)
    restore(node)
    const own = nodes.get(part.chunk)
    if (own) own.push(node)
    else nodes.set(part.chunk, [node])
  }
  const found = (root.data ?? {}) as Partial<Capture>
  const moved = (spans: readonly Span[] = []) =>
    spans.flatMap(({ start, end }) => {
      const by = partAt(parts, start)?.shift.offset
      return by === undefined ? [] : [{ start: start + by, end: end + by }]
    })
  const { quotePrefixes, contents, titles, taskChecks } = found
  return {
    nodes,
    capture: {
      quotePrefixes: moved(quotePrefixes),
      contents: moved(contents),
      titles: moved(titles),
      taskChecks: moved(taskChecks),
    },
  }
}

/** The part that an offset lies in; none for what separates two. */
function partAt(parts: readonly Part[], offset: number): Part | undefined {
  const part = parts[firstFrom(parts, offset + 1) - 1]
  return part && offset < part.end ? part : undefined
}

/** Moves a node, and what is in it. */
function move(node: Nodes, shift: Shift, firstLine: number): void {
  movePosition(node, shift, firstLine)
  if ('attributes' in node) for (const attribute of node.attributes) movePosition(attribute, shift, firstLine)
  if ('children' in node) for (const child of node.children) move(child, shift, firstLine)
}

function movePosition({ position }: Pick<Nodes, 'position'>, shift: Shift, firstLine: number): void {
  for (const point of position ? [position.start, position.end] : []) {
    if (point.line === firstLine) point.column += shift.column
    point.line += shift.line
    point.offset = (point.offset ?? 0) + shift.offset
  }
}

/** The nodes of chunks; `undefined` when their tags do not match. */
function nest(chunks: readonly Chunk[], page: Page): RootContent[] | undefined {
  const open: { readonly tag: Chunk; readonly siblings: RootContent[] }[] = []
  let nodes: RootContent[] = []
  for (const chunk of chunks) {
    if (chunk.type === 'open') {
      open.push({ tag: chunk, siblings: nodes })
      nodes = []
    } else if (chunk.type === 'close') {
      const last = open.pop()
      const element = last && toElement(last.tag, chunk, nodes, page)
      if (!element) return undefined
      nodes = last.siblings
      nodes.push(element)
    } else {
      const own = toNodes(chunk, page)
      if (!own) return undefined
      nodes.push(...own)
    }
  }
  return open.length > 0 ? undefined : nodes
}

function toElement(
  tag: Chunk,
  close: Chunk,
  inside: readonly RootContent[],
  page: Page,
): RootContent | undefined {
  const empty = toTag(tag, page)
  const [, name] = /^<\/([\w.-]+)\s*>/u.exec(page.text.slice(close.span.start, close.span.end)) ?? []
  if (name !== empty.name) return undefined
  const position = { start: positionOf(tag, page).start, end: positionOf(close, page).end }
  return { ...empty, children: inside as MdxJsxFlowElement['children'], position }
}

/** A tag as an element without children. */
function toTag(chunk: Chunk, page: Page): MdxJsxFlowElement {
  const { span, line } = chunk
  const [opening = '', name = ''] = /^<([\w.-]+)/u.exec(page.text.slice(span.start, span.end)) ?? []
  const from = span.start + opening.length
  const attributes = attributesIn(page.text.slice(from, span.end), (start, end) =>
    positionOf({ span: { start: from + start, end: from + end }, line, lastLine: line }, page),
  )
  const node: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name,
    attributes,
    children: [],
    position: positionOf(chunk, page),
  }
  page.restore(node)
  return node
}

function toNodes(chunk: Chunk, page: Page): readonly RootContent[] | undefined {
  switch (chunk.type) {
    case 'heading':
      return [lazy({ type: 'heading', depth: chunk.depth as Heading['depth'] }, chunk, page)]
    case 'paragraph':
      return [lazy({ type: 'paragraph' }, chunk, page)]
    case 'code':
      return [toCode(chunk, page)]
    case 'module':
      return [toModule(chunk, page)]
    case 'void':
      return [toTag(chunk, page)]
    case 'rule':
      return [{ type: 'thematicBreak', position: positionOf(chunk, page) }]
    case 'list': {
      const list = toList(chunk, page)
      return list && [list]
    }
    default:
      return page.parsed.nodes.get(chunk) ?? []
  }
}

function toList(chunk: Extract<Chunk, { type: 'list' }>, page: Page): List | undefined {
  const { start, isSpread: spread } = chunk
  const children: ListItem[] = []
  for (const item of chunk.items) {
    const inside = nest(item.chunks, page)
    if (!inside) return undefined
    children.push({
      type: 'listItem',
      spread: item.isSpread,
      checked: null,
      children: inside as ListItem['children'],
      position: positionOf(item, page),
    })
  }
  return { type: 'list', ordered: start !== null, start, spread, children, position: positionOf(chunk, page) }
}

/** A node whose children are made when they are asked for the first time. */
function lazy(
  fields: { readonly type: 'paragraph' } | { readonly type: 'heading'; readonly depth: Heading['depth'] },
  chunk: Chunk,
  page: Page,
): RootContent {
  let children: PhrasingContent[] | undefined
  return {
    ...fields,
    get children(): PhrasingContent[] {
      children ??= inlineOf(chunk, page)
      return children
    },
    position: positionOf(chunk, page),
  }
}

function inlineOf(chunk: Chunk, page: Page): PhrasingContent[] {
  const { text, parse, restore } = page
  const { start, end } = chunk.span
  const inside = chunk.type === 'heading' ? chunk.content : chunk.span
  const scanned = scanInline(text.slice(inside.start, inside.end), page.format, {
    isReferring: page.isReferring,
    place: placerAt(inside.start, chunk.line, text),
  })
  if (scanned) return scanned
  const [node] = parse(text.slice(start, end)).children
  if (!node) return []
  move(node, { offset: start, line: chunk.line, column: columnAt(text, start) - 1 }, 1)
  restore(node)
  return (node as Paragraph).children
}

/** The positions of stretches of a text that begins at an offset, in a line counted from 0. */
function placerAt(base: number, firstLine: number, text: string): Placer {
  // Stretches come in order of their ends, more or less: the line that was found last is near.
  const lines = [text.lastIndexOf('\n', base - 1) + 1]
  const pointAt = (offset: number) => {
    for (
      let feed = text.indexOf('\n', lines.at(-1));
      feed !== -1 && feed < offset;
      feed = text.indexOf('\n', lines.at(-1))
    )
      lines.push(feed + 1)
    const at = lowerBound(lines.length, (index) => (lines[index] ?? 0) <= offset)
    return { line: firstLine + at, column: offset - (lines[at - 1] ?? 0) + 1, offset }
  }
  return (start, end) => ({ start: pointAt(base + start), end: pointAt(base + end) })
}

function toCode(chunk: Extract<Chunk, { type: 'code' }>, page: Page): Code {
  const { text } = page
  const [, lang = null, meta] = /^(\S+)(?:\s+(.*))?$/u.exec(chunk.info) ?? []
  // With the line ends of the file.
  const value = chunk.inside.map(({ start, end }, at, { length }) =>
    text.slice(start, at === length - 1 ? end : text.indexOf('\n', end) + 1),
  )
  const node: Code = {
    type: 'code',
    lang,
    meta: meta || null,
    value: value.join(''),
    position: positionOf(chunk, page),
  }
  page.restore(node)
  return node
}

function toModule(chunk: Chunk, page: Page): RootContent {
  const value = page.text.slice(chunk.span.start, chunk.span.end)
  const node: RootContent = { type: 'mdxjsEsm', value, position: positionOf(chunk, page) }
  page.restore(node)
  return node
}

function positionOf(
  { span: { start, end }, line, lastLine }: Pick<Chunk, 'span' | 'line' | 'lastLine'>,
  { text }: Page,
): NonNullable<Nodes['position']> {
  return {
    start: { line: line + 1, column: columnAt(text, start), offset: start },
    end: { line: lastLine + 1, column: columnAt(text, end), offset: end },
  }
}

/** What the whole page's parser would capture. */
function captureOf(chunks: readonly Chunk[], { capture }: Parsed): Capture {
  const contents = [...capture.contents, ...contentsIn(chunks)]
  return { ...capture, contents: contents.sort((a, b) => a.start - b.start) }
}

function contentsIn(chunks: readonly Chunk[]): readonly Span[] {
  return chunks.flatMap((chunk) => {
    if (chunk.type === 'heading') return [chunk.content]
    return chunk.type === 'list' ? chunk.items.flatMap((item) => contentsIn(item.chunks)) : []
  })
}
