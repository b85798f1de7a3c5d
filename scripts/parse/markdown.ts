/** Cuts a Markdown document into segments and skeleton. */

import { ContentError } from '../errors.js'
import type { Block, BlockType, Document, Format, Notation, Placeable, SegmentKind, Span } from '../model.js'
import { t } from '../phrases.js'
import { isWithoutText, notationOf, openingTag, placeablesIn } from '../syntax/inline.js'
import {
  type MdxElement,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  type Nodes,
  type Paragraph,
  parseMarkdown,
  syntaxProblem,
  type Tree,
} from '../syntax/markdown.js'
import { once } from '../syntax/memo.js'
import { firstFrom, leadingMarks, lineStarts, placeAt } from '../syntax/spans.js'
import { collapse } from '../text.js'
import { gatherAnchors } from './anchors.js'
import { attributeSegment } from './attributes.js'
import { directiveOf } from './directives.js'
import { cutRuns, type Mark, type Run } from './fences.js'
import { type FrontmatterNotation, parseFrontmatter, TEXT_FIELDS } from './frontmatter.js'
import { type Gathered, gather, heed, nothing, trackedBlocks } from './gather.js'
import { cutHtml, type HtmlText, htmlSegment } from './html.js'
import { contentLines, joinLines } from './lines.js'
import { BLOCK_TYPES, bracketIds, definitionsOf, SEGMENT_KINDS, skeletonTypeOf, traitOf } from './nodes.js'

/** What is to be known about a file besides its text. */
export interface ParseOptions {
  /** Path of the file, for messages. */
  readonly path: string
  /** Front-matter keys whose values are text; `TEXT_FIELDS` when absent. */
  readonly fields?: readonly string[] | undefined
  /** What files with the ending `.md` are read as where they can be: the site's build may read them as MDX. */
  readonly format?: 'mdx' | undefined
}

/**
 * Parses a document. Segments come in document order and do not overlap; they and the gaps between them are the
 * text, byte for byte (law 1). What it links to is worked out when somebody asks. Trouble in the content becomes a message. Hostile input can take long or overflow the
 * stack with a `RangeError`: unknown files go through `parse/guard.ts`.
 */
export function parseDocument(text: string, options: ParseOptions): Document {
  // A byte-order mark is no Markdown: remark would drop it and every offset after it would be off by one.
  const base = leadingMarks(text)
  const { format, tree } = readTree(text.slice(base), options)
  const cutting: Cutting = {
    ...options,
    format,
    text,
    base,
    starts: lineStarts(text),
    quotePrefixes: tree.quotePrefixes.map((span) => shift(span, base)),
    contents: tree.contents.map((span) => shift(span, base)),
    titles: tree.titles.map((span) => shift(span, base)),
    taskChecks: tree.taskChecks.map((span) => shift(span, base)),
    definitions: text.includes(']:') ? definitionsOf(tree.root) : new Map(),
    ...nothing(),
  }
  const root = toBlock(tree.root, cutting, 'paragraph')
  const { segments, starts } = cutting
  const placeOf = (offset: number) => placeAt(text, starts, offset + base)
  const known = once(() => gatherAnchors({ text, tree: tree.root, base, root, segments, placeOf }))
  return {
    path: options.path,
    format,
    text,
    eol: /\r?\n/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    segments,
    root,
    get anchors() {
      return known().anchors
    },
    get links() {
      return known().links
    },
    get isOpen() {
      return known().isOpen
    },
    messages: cutting.messages,
  }
}

/**
 * A file's tree, and the format that it was read in. One that is MDX by its name must be MDX; one that is so by the
 * configuration only, and is not valid, is Markdown: the site's build says what is wrong with it.
 */
function readTree(
  text: string,
  { path, format }: ParseOptions,
): { readonly format: Format; readonly tree: Tree } {
  const isMdx = path.toLowerCase().endsWith('.mdx')
  try {
    return isMdx || format === 'mdx'
      ? { format: 'mdx', tree: parseMarkdown(text, 'mdx') }
      : { format: 'markdown', tree: parseMarkdown(text, 'markdown') }
  } catch (error) {
    const problem = syntaxProblem(error)
    if (!problem) throw error
    if (!isMdx) return { format: 'markdown', tree: parseMarkdown(text, 'markdown') }
    const reason = t('syntax.mdx', 'Unexpected MDX: {{reason}}', { reason: problem.reason })
    const expected = t('syntax.mdxExpected', 'valid MDX; the page is left out until it is')
    throw new ContentError({
      ruleId: 'syntax',
      severity: 'error',
      file: path,
      ...problem.place,
      reason,
      expected,
    })
  }
}

/** What the walk knows and, last, what it gathers. */
interface Cutting extends Omit<ParseOptions, 'format'>, Gathered {
  readonly format: Format
  readonly text: string
  readonly base: number
  readonly starts: readonly number[]
  readonly quotePrefixes: readonly Span[]
  readonly contents: readonly Span[]
  readonly titles: readonly Span[]
  readonly taskChecks: readonly Span[]
  readonly definitions: ReadonlyMap<string, string>
}

/** `paragraphKind` is what a paragraph in this place is called: a list item's own are `item`. */
function toBlock(node: Nodes, cutting: Cutting, paragraphKind: SegmentKind): Block {
  if (node.type === 'yaml') return cutFrontmatter(node, cutting, 'yaml')
  // remark-frontmatter adds it; mdast does not know it.
  if ((node.type as string) === 'toml') return cutFrontmatter(node, cutting, 'toml')
  if (node.type === 'mdxJsxFlowElement') return cutComponent(node, cutting)
  if (node.type === 'paragraph' && mayBeOfElements(node, cutting) && isOfElements(node.children))
    return cutElements(node, cutting, paragraphKind)
  if (node.type === 'definition') return cutDefinition(node, cutting)
  if (node.type === 'html') return cutHtmlBlock(node, cutting)
  if (node.type === 'mdxFlowExpression') heedComment(node.value, spanOf(node, cutting.base), cutting)
  const type = BLOCK_TYPES[node.type] ?? 'html'
  const span = spanOf(node, cutting.base)
  const kind = SEGMENT_KINDS[node.type]?.(paragraphKind)
  if (kind) return leaf({ type, span, trait: traitOf(node), children: [] }, node, kind, cutting)
  const inner: SegmentKind = node.type === 'listItem' ? 'item' : 'paragraph'
  const children = 'children' in node ? toBlocks(node.children, cutting, inner) : []
  return { type, trait: traitOf(node), span: ownSpan(type, span, children, cutting.text), children }
}

function toBlocks(nodes: readonly Nodes[], cutting: Cutting, paragraphKind: SegmentKind): readonly Block[] {
  return trackedBlocks(nodes, cutting, (node) => toBlock(node, cutting, paragraphKind))
}

/** These end with what they hold: mdast lets them reach over the prefix of the next line. */
function ownSpan(type: BlockType, span: Span, children: readonly Block[], text: string): Span {
  if (type !== 'list' && type !== 'item' && type !== 'footnote') return span
  const marker = /^[^\r\n]*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0
  return { start: span.start, end: children.at(-1)?.span.end ?? span.start + marker }
}

function leaf(block: Block, node: Nodes, kind: SegmentKind, cutting: Cutting): Block {
  const span =
    kind === 'heading' || kind === 'cell' ? contentOf(block.span, cutting) : behindCheck(block.span, cutting)
  if (!span) return block
  const lines = contentLines(cutting.text, span, cutting.quotePrefixes)
  const runs = block.type === 'paragraph' ? cutRuns(cutting.text, lines) : []
  if (runs.some(({ type }) => type !== 'text')) return withMarks(block, runs, kind, cutting)
  const first = cutting.text.slice(lines[0]?.start ?? span.end, (lines[0]?.start ?? span.end) + 4)
  if (!WORDS.test(first) && 'children' in node && isWithoutText(node.children))
    return withoutText(block, node, joinLines(cutting.text, lines))
  const segment = addSegment(lines, kind, cutting, () => [
    ...('children' in node ? placeablesIn(node.children, cutting.definitions) : []),
    ...bracketIds(node),
  ])
  if (segment === undefined) return block
  // What is left before a text is a task's check or definitions, unless it is the mark of a heading or a cell.
  const isMarked = kind === 'cell' || cutting.text[block.span.start] === '#'
  const start = isMarked ? block.span.start : (lines[0]?.start ?? span.start)
  return { ...block, span: { start, end: block.span.end }, segment }
}

/** What begins so has words or code, whatever follows. */
const WORDS = /^(?:[*_]{1,2}|["'«„“‘「『（([¿¡])?[\p{L}\p{N}\x60]/u

/** The index of a new segment; `undefined` when there is nothing to translate. */
function addSegment(
  lines: readonly Span[],
  kind: SegmentKind,
  cutting: Cutting,
  find?: () => readonly Placeable[],
): number | undefined {
  const text = joinLines(cutting.text, lines)
  const [first] = lines
  if (text.trim() === '' || !first) return undefined
  const span = { start: first.start, end: lines.at(-1)?.end ?? first.end }
  const place = placeAt(cutting.text, cutting.starts, first.start)
  return gather(cutting, { kind, notation: notationOf(kind, cutting.format), span, lines, place, text }, find)
}

/** A heading, paragraph or cell in which there is nothing to translate: what it holds must be alike in a twin. */
function withoutText(block: Block, node: Nodes, written: string): Block {
  const trait = [block.trait, collapse(written)].filter(Boolean).join(' ')
  return { ...block, type: skeletonTypeOf(block.type, node), trait }
}

/** A paragraph that marks cut into several, with the texts that the marks hold. */
function withMarks(block: Block, runs: readonly Run[], kind: SegmentKind, cutting: Cutting): Block {
  const children = runs.map((run): Block => {
    const span = {
      start: run.lines[0]?.start ?? block.span.start,
      end: run.lines.at(-1)?.end ?? block.span.end,
    }
    if (run.type !== 'text') return cutMark(run, span, kind, cutting)
    const segment = addSegment(run.lines, kind, cutting)
    return { type: 'paragraph', trait: '', span, children: [], ...(segment !== undefined && { segment }) }
  })
  return { ...block, children }
}

/** A mark; a title stands for the mark itself, the values of attributes are parts of it. */
function cutMark({ type, texts, trait }: Mark, span: Span, kind: SegmentKind, cutting: Cutting): Block {
  const notation: Notation = type === 'fence' ? 'attribute' : 'argument'
  const [title] = texts.filter(({ attribute }) => attribute === undefined)
  const segment = title && addSegment([title.span], kind, cutting)
  const children = texts.flatMap(({ span: value, attribute }): Block[] => {
    if (attribute === undefined) return []
    const index = addAttribute([value], cutting, notation)
    if (index === undefined) return []
    return [{ type: 'field', trait: attribute, span: value, children: [], segment: index }]
  })
  return { type, trait, span, children, ...(segment !== undefined && { segment }) }
}

/** A segment of kind `attribute`; its text when that is not what is written. */
function addAttribute(
  lines: readonly Span[],
  cutting: Cutting,
  notation: Notation,
  value = joinLines(cutting.text, lines),
): number | undefined {
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0]
  return gather(cutting, {
    kind: 'attribute',
    notation,
    span: { start, end },
    lines,
    place: placeAt(cutting.text, cutting.starts, start),
    text: value,
  })
}

/** A link definition, whose title people read. */
function cutDefinition(node: Extract<Nodes, { type: 'definition' }>, cutting: Cutting): Block {
  const span = spanOf(node, cutting.base)
  const block: Block = { type: 'definition', trait: traitOf(node), span, children: [] }
  const inside = cutting.titles[firstFrom(cutting.titles, span.start)]
  const { title } = node
  if (!title || title.trim() === '' || !inside || inside.end > span.end) return block
  const lines = contentLines(
    cutting.text,
    { start: inside.start + 1, end: inside.end - 1 },
    cutting.quotePrefixes,
  )
  // A title whose lines cannot be told apart is left as it is.
  if (lines.length !== title.split(/\r\n|\n|\r/u).length)
    return { ...block, trait: `${block.trait} ${title}` }
  const text = title.replace(/\r\n?/gu, '\n')
  const segment = addAttribute(lines, cutting, 'title', text)
  return { ...block, ...(segment !== undefined && { segment }) }
}

/** A component around blocks: its text attributes are segments, and what stands in it is cut as anywhere else. */
function cutComponent(node: MdxJsxFlowElement, cutting: Cutting): Block {
  const attributes = cutAttributes(node, cutting)
  const children = toBlocks(node.children, cutting, 'paragraph')
  const span = spanOf(node, cutting.base)
  return { type: 'component', trait: openingTag(node), span, children: [...attributes, ...children] }
}

function cutAttributes({ attributes }: MdxElement, cutting: Cutting): readonly Block[] {
  return attributes.flatMap((attribute): Block[] => {
    const segment = attributeSegment(attribute, cutting)
    const index = segment && gather(cutting, segment, () => [])
    if (!segment || index === undefined || attribute.type !== 'mdxJsxAttribute') return []
    return [{ type: 'field', trait: attribute.name, span: segment.span, children: [], segment: index }]
  })
}

/** Whether a paragraph begins as one of elements does, so that its inside must be looked at. */
function mayBeOfElements(node: Paragraph, { text, format, base }: Cutting): boolean {
  return format === 'mdx' && /[<{[]/u.test(text[spanOf(node, base).start] ?? '')
}

/** Whether elements are all that stands in a line: MDX takes them out of the paragraph, whose text is in them. */
function isOfElements(nodes: readonly Nodes[]): boolean {
  const isElement = ({ type }: Nodes) => type === 'mdxJsxTextElement'
  const isBetween = (node: Nodes) =>
    node.type === 'mdxTextExpression' || (node.type === 'text' && node.value.trim() === '')
  return nodes.some(isElement) && nodes.every((node) => isElement(node) || isBetween(node))
}

function cutElements({ children, ...node }: Paragraph, cutting: Cutting, kind: SegmentKind): Block {
  const blocks = trackedBlocks(
    children.filter(({ type }) => type !== 'text'),
    cutting,
    (child) =>
      child.type === 'mdxJsxTextElement' ? cutElement(child, cutting, kind) : toBlock(child, cutting, kind),
  )
  return { type: 'paragraph', trait: '', span: spanOf({ ...node, children }, cutting.base), children: blocks }
}

/** An element in a line: what it holds is a text, or elements that hold texts. */
function cutElement(node: MdxJsxTextElement, cutting: Cutting, kind: SegmentKind): Block {
  const block = { type: 'component', trait: openingTag(node), span: spanOf(node, cutting.base) } as const
  const attributes = cutAttributes(node, cutting)
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (!first || !last) return { ...block, children: attributes }
  const span = { start: spanOf(first, cutting.base).start, end: spanOf(last, cutting.base).end }
  if (isOfElements(node.children)) {
    const { children } = cutElements(
      { type: 'paragraph', children: node.children, position: node.position },
      cutting,
      kind,
    )
    return { ...block, children: [...attributes, ...children] }
  }
  const lines = contentLines(cutting.text, span, cutting.quotePrefixes)
  const inside: Block = { type: 'paragraph', trait: '', span, children: [] }
  if (isWithoutText(node.children))
    return { ...block, children: [...attributes, withoutText(inside, node, joinLines(cutting.text, lines))] }
  const segment = addSegment(lines, kind, cutting, () => placeablesIn(node.children, cutting.definitions))
  return { ...block, children: [...attributes, { ...inside, ...(segment !== undefined && { segment }) }] }
}

/** A block of HTML: its tags are its trait, with a mark where each text stands. */
function cutHtmlBlock(node: Nodes, cutting: Cutting): Block {
  const span = spanOf(node, cutting.base)
  const traits: string[] = []
  const children: Block[] = []
  for (const cut of cutHtml(cutting.text, contentLines(cutting.text, span, cutting.quotePrefixes))) {
    if (cut.type === 'directive') {
      heed(cutting, cut.directive, cutting.path, placeAt(cutting.text, cutting.starts, cut.span.start))
      continue
    }
    const child = cut.type === 'skeleton' ? undefined : htmlLeaf(cut, cutting)
    if (child) children.push(child)
    if (!cutting.isOff) traits.push(cut.type === 'skeleton' ? cut.trait : '§')
  }
  return { type: 'html', trait: traits.join(' '), span, children }
}

function htmlLeaf(cut: HtmlText, cutting: Cutting): Block | undefined {
  const { text, starts } = cutting
  const segment = htmlSegment(cut, text, starts)
  const index = gather(cutting, segment)
  if (index === undefined) return undefined
  const leaf = { span: segment.span, children: [], segment: index }
  if (cut.type === 'attribute') return { type: 'field', trait: cut.name, ...leaf }
  if (cut.kind === 'heading') return { type: 'heading', trait: String(cut.depth), ...leaf }
  return { type: cut.kind === 'cell' ? 'cell' : 'paragraph', trait: '', ...leaf }
}

/** A comment between blocks of MDX may be a directive. */
function heedComment(expression: string, span: Span, cutting: Cutting): void {
  const directive = directiveOf(expression)
  if (directive) heed(cutting, directive, cutting.path, placeAt(cutting.text, cutting.starts, span.start))
}

/** The inside of a heading or cell; `undefined` when it is empty. */
function contentOf(span: Span, { contents }: Cutting): Span | undefined {
  const content = contents[firstFrom(contents, span.start)]
  return content && content.end <= span.end ? content : undefined
}

/** A paragraph without the task list's check before it, which mdast leaves in when markup follows. */
function behindCheck(span: Span, { taskChecks }: Cutting): Span {
  const check = taskChecks[firstFrom(taskChecks, span.start)]
  return check?.start === span.start ? { start: check.end, end: span.end } : span
}

function cutFrontmatter(node: Nodes, cutting: Cutting, notation: FrontmatterNotation): Block {
  const span = spanOf(node, cutting.base)
  const { text, starts, path, fields = TEXT_FIELDS } = cutting
  const parts = parseFrontmatter({ text, starts, path, fields }, span, notation)
  const first = cutting.segments.length
  cutting.segments.push(...parts.segments)
  cutting.messages.push(...parts.messages)
  const children: Block[] = parts.segments.map((segment, index) => ({
    type: 'field',
    trait: parts.keys[index] ?? '',
    span: segment.span,
    children: [],
    segment: first + index,
  }))
  return { type: 'frontmatter', trait: parts.trait, span, children }
}

function spanOf(node: Nodes, base: number): Span {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  return { start: start + base, end: end + base }
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
