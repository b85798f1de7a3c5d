/** What each kind of Markdown node is to a document. Adding one touches these tables. */
import type { BlockType, Placeable, SegmentKind } from '../model.js'
import type { Nodes } from '../syntax/markdown.js'
import { isComment } from '../syntax/placeables.js'
import { withLineFeeds } from '../text.js'

/** The block that a node makes. */
export const BLOCK_TYPES: Readonly<Record<string, BlockType>> = {
  root: 'root',
  heading: 'heading',
  paragraph: 'paragraph',
  blockquote: 'quote',
  list: 'list',
  listItem: 'item',
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  code: 'code',
  html: 'html',
  math: 'math',
  thematicBreak: 'rule',
  definition: 'definition',
  footnoteDefinition: 'footnote',
  mdxFlowExpression: 'expression',
  mdxTextExpression: 'expression',
  mdxjsEsm: 'esm',
}

/** The segment that a node holds, by what a paragraph in its place is called. */
export const SEGMENT_KINDS: Readonly<Record<string, (paragraphKind: SegmentKind) => SegmentKind>> = {
  heading: () => 'heading',
  paragraph: (paragraphKind) => paragraphKind,
  tableCell: () => 'cell',
}

/** What a block of nothing to translate is: template tags and math are no paragraphs. */
export function skeletonTypeOf(type: BlockType, node: Nodes): BlockType {
  const children = type === 'paragraph' && 'children' in node ? node.children : []
  if (children.some((child) => child.type === 'opaque')) return 'shortcode'
  return children.some((child) => child.type === 'inlineMath') ? 'math' : type
}

/**
 * What must be alike in a twin of this node, apart from its type and its children. Code keeps the line ends of its file,
 * and a twin may have others.
 */
export function traitOf(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return String(node.depth)
    case 'list':
      return node.ordered ? `from ${node.start ?? 1}` : 'bullet'
    case 'listItem':
      return typeof node.checked === 'boolean' ? 'task' : ''
    case 'table':
      return (node.align ?? []).map((align) => align ?? 'none').join(' ')
    case 'code':
      return [node.lang ?? '', node.meta ?? '', withLineFeeds(node.value)].join('\n')
    case 'math':
      return [node.meta ?? '', withLineFeeds(node.value)].join('\n')
    case 'definition':
      return `${node.identifier} ${node.url}`
    case 'footnoteDefinition':
      return node.identifier
    case 'mdxjsEsm':
      return withLineFeeds(node.value)
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? '' : withLineFeeds(node.value)
    default:
      return ''
  }
}

/** The targets of link reference definitions by identifier; the first of several counts. They stand between blocks. */
export function definitionsOf(node: Nodes): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const visit = (at: Nodes): void => {
    if (at.type === 'definition' && !found.has(at.identifier)) found.set(at.identifier, at.url)
    const isText = at.type === 'paragraph' || at.type === 'heading' || at.type === 'table'
    if (!isText && 'children' in at) for (const child of at.children) visit(child)
  }
  visit(node)
  return found
}

/** The id that Nextra reads at the end of a heading: of `## Title [#id]`, `id`. */
export function bracketIds(node: Nodes): readonly Placeable[] {
  const last = node.type === 'heading' ? node.children.at(-1) : undefined
  const [, value] = (last?.type === 'text' && /(?:^|\s)\[#([^\s[\]]+)\]$/u.exec(last.value)) || []
  return value === undefined ? [] : [{ type: 'anchor', value }]
}
