/**
 * The tree of a page, put together from its chunks: what lines alone tell is not parsed, the rest is parsed in one go,
 * and the inside of a plain paragraph or heading only when somebody asks for it. It is the tree that the parser makes
 * of the page as a whole.
 */
import type {
  Blockquote,
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
import { type Chunk, type ChunkOf, insidesOf } from './chunks/chunk.js'
import { cutChunks } from './chunks/cut.js'
import type { MdxJsxFlowElement } from './markdown.js'
import { couldHoldMath } from './math.js'
import { once } from './memo.js'
import {
  type Capture,
  columnAt,
  linesIn,
  type Mover,
  move,
  type Parsed,
  type Parser,
  parseParts,
} from './parts.js'
import { type Placer, placerIn, placerOf } from './placer.js'
import { scanInline } from './scan/scan.js'
import { attributesIn } from './scan/tags.js'

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
    const insides = insidesOf(chunk)
    if (insides.length > 0) return insides.some((inside) => haveMath(inside, text))
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
  const attributes = attributesIn(page.text.slice(from, span.end), placerOf(page.text, from, line))
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
      return [new LazyHeading(chunk, page)]
    case 'paragraph':
      return [new LazyNode('paragraph', chunk, page)]
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
    case 'quote': {
      const children = nest(chunk.chunks, page) as Blockquote['children'] | undefined
      return children && [{ type: 'blockquote', children, position: positionOf(chunk, page) }]
    }
    default:
      return page.parsed.nodes.get(chunk) ?? []
  }
}

function toList(chunk: ChunkOf<'list'>, page: Page): List | undefined {
  const { start, isSpread: spread } = chunk
  const children: ListItem[] = []
  for (const item of chunk.items) {
    const inside = nest(item.chunks, page)
    if (!inside) return undefined
    children.push({
      type: 'listItem',
      spread: item.isSpread,
      checked: item.check ? page.text[item.check.start + 1] !== ' ' : null,
      children: inside as ListItem['children'],
      position: positionOf(item, page),
    })
  }
  return { type: 'list', ordered: start !== null, start, spread, children, position: positionOf(chunk, page) }
}

/** A node whose children are made when they are asked for the first time. Why a class: see `parse/segment.ts`. */
class LazyNode<Type extends 'heading' | 'paragraph'> {
  declare readonly type: Type
  declare readonly position: ReturnType<typeof positionOf>
  readonly #children: () => PhrasingContent[]

  constructor(type: Type, chunk: Chunk, page: Page) {
    this.type = type
    this.position = positionOf(chunk, page)
    this.#children = once(() => inlineOf(chunk, page))
  }

  get children(): PhrasingContent[] {
    return this.#children()
  }
}

class LazyHeading extends LazyNode<'heading'> {
  declare readonly depth: Heading['depth']

  constructor(chunk: ChunkOf<'heading'>, page: Page) {
    super('heading', chunk, page)
    this.depth = chunk.depth as Heading['depth']
  }
}

function inlineOf(chunk: Chunk, page: Page): PhrasingContent[] {
  const { text, format, isReferring, parse, restore } = page
  const { start, end } = chunk.type === 'heading' ? chunk.content : chunk.span
  const pieces = chunk.type === 'paragraph' ? chunk.pieces : undefined
  const inside = pieces
    ? pieces.map((piece) => text.slice(piece.start, piece.end)).join('')
    : text.slice(start, end)
  const place = pieces ? placerIn(text, pieces, chunk.line) : placerOf(text, start, chunk.line)
  const scanned = scanInline(inside, format, { isReferring, place })
  if (scanned) return scanned
  const before = text.slice(chunk.span.start, start)
  const [node] = parse(before + inside).children
  if (!node) return []
  move(node, moverBy(place, before.length))
  restore(node)
  return (node as Paragraph).children
}

/** From the offsets of a text behind some characters to where a placer says that it stands. */
function moverBy(place: Placer, before: number): Mover {
  return (point, isEnd) => {
    const offset = (point.offset ?? 0) - before
    Object.assign(point, isEnd ? place(0, offset).end : place(offset, offset).start)
  }
}

function toCode(chunk: ChunkOf<'code'>, page: Page): Code {
  const { text } = page
  const [, lang = null, meta] = /^([^ \t]+)(?:[ \t]+(.*))?$/su.exec(chunk.info) ?? []
  // With the line ends of the file.
  const value = chunk.inside.map(({ start, end }, at, { length }) =>
    text.slice(start, at === length - 1 ? end : text.indexOf('\n', end) + 1),
  )
  const node: Code = {
    type: 'code',
    lang: lang && unescaped(lang),
    meta: meta ? unescaped(meta) : null,
    value: value.join(''),
    position: positionOf(chunk, page),
  }
  page.restore(node)
  return node
}

/** A text without the signs that escape others. */
function unescaped(written: string): string {
  return written.replace(/\\([!-/:-@[-`{-~])/gu, '$1')
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
  const { quotePrefixes, contents, taskChecks, titles } = capture
  const own: Capture = {
    titles,
    quotePrefixes: [...quotePrefixes],
    contents: [...contents],
    taskChecks: [...taskChecks],
  }
  gather(chunks, own)
  for (const spans of [own.quotePrefixes, own.contents, own.taskChecks])
    spans.sort((a, b) => a.start - b.start)
  return own
}

function gather(chunks: readonly Chunk[], capture: Capture): void {
  for (const chunk of chunks) {
    if (chunk.type === 'heading') capture.contents.push(chunk.content)
    if (chunk.type === 'quote') capture.quotePrefixes.push(...chunk.prefixes)
    if (chunk.type === 'list')
      capture.taskChecks.push(...chunk.items.flatMap(({ check }): readonly Span[] => (check ? [check] : [])))
    for (const inside of insidesOf(chunk)) gather(inside, capture)
  }
}
