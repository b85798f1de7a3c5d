/** Cuts a Markdown document into segments and skeleton. */

import { ContentError } from '../errors.js'
import type { Block, BlockType, Document, Format, SegmentKind, Span } from '../model.js'
import { t } from '../phrases.js'
import { withAsides } from '../syntax/asides.js'
import { type Nodes, parseMarkdown, syntaxProblem, type Tree } from '../syntax/markdown.js'
import { once } from '../syntax/memo.js'
import { leadingMarks, lineStarts, placeAt } from '../syntax/spans.js'
import { gatherAnchors } from './anchors.js'
import { cutDefinition, cutFrontmatter, cutHtmlBlock, heedComment } from './blocks.js'
import { type Cutting, isMdxFile, type ParseOptions, shift, spanOf } from './cutting.js'
import { cutComponent, cutElements, isOfElements, mayBeOfElements } from './elements.js'
import { nothing, trackedBlocks } from './gather.js'
import { cutLeaf } from './leaves.js'
import { BLOCK_TYPES, definitionsOf, SEGMENT_KINDS, traitOf } from './nodes.js'

/**
 * Parses a document. Segments come in document order and do not overlap; they and the gaps between them are the
 * text, byte for byte (law 1). What it links to is worked out when somebody asks. Trouble in the content becomes a
 * message. Hostile input can take long or overflow the stack with a `RangeError`: unknown files go through
 * `parse/guard.ts`.
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
  const isMdx = isMdxFile(path)
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

/** `paragraphKind` is what a paragraph in this place is called: a list item's own are `item`. */
function toBlock(node: Nodes, cutting: Cutting, paragraphKind: SegmentKind): Block {
  if (node.type === 'yaml') return cutFrontmatter(node, cutting, 'yaml')
  // remark-frontmatter adds it; mdast does not know it.
  if ((node.type as string) === 'toml') return cutFrontmatter(node, cutting, 'toml')
  if (node.type === 'mdxJsxFlowElement') return cutComponent(node, cutting, toBlock)
  if (node.type === 'paragraph' && mayBeOfElements(node, cutting) && isOfElements(node.children))
    return cutElements(node, cutting, paragraphKind, toBlock)
  if (node.type === 'definition') return cutDefinition(node, cutting)
  if (node.type === 'html') return cutHtmlBlock(node, cutting)
  if (node.type === 'mdxFlowExpression') heedComment(node.value, spanOf(node, cutting.base), cutting)
  const type = BLOCK_TYPES[node.type] ?? 'html'
  const span = spanOf(node, cutting.base)
  const kind = SEGMENT_KINDS[node.type]?.(paragraphKind)
  if (kind) return cutLeaf({ type, span, trait: traitOf(node), children: [] }, node, kind, cutting)
  const inner: SegmentKind = node.type === 'listItem' ? 'item' : 'paragraph'
  const children = 'children' in node ? toBlocks(node.children, cutting, inner) : []
  return { type, trait: traitOf(node), span: ownSpan(type, span, children, cutting.text), children }
}

function toBlocks(nodes: readonly Nodes[], cutting: Cutting, paragraphKind: SegmentKind): readonly Block[] {
  const own = withAsides(nodes, cutting.text, cutting.base)
  return trackedBlocks(own, cutting, (node) => toBlock(node, cutting, paragraphKind))
}

/** These end with what they hold: mdast lets them reach over the prefix of the next line. */
function ownSpan(type: BlockType, span: Span, children: readonly Block[], text: string): Span {
  const isAside = type === 'quote' && text[span.start] !== '>'
  if (type !== 'list' && type !== 'item' && type !== 'footnote' && !isAside) return span
  const marker = /^[^\r\n]*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0
  return { start: span.start, end: children.at(-1)?.span.end ?? span.start + marker }
}
