/** Elements of MDX: around blocks, and in a line by themselves. */
import type { Block, SegmentKind } from '../model.js'
import type {
  MdxElement,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  Nodes,
  Paragraph,
} from '../syntax/markdown.js'
import { isWithoutText, openingTag, placeablesIn } from '../syntax/placeables.js'
import { attributeSegment } from './attributes.js'
import { addSegment, type CutBlock, type Cutting, spanOf, withoutText } from './cutting.js'
import { gather, trackedBlocks } from './gather.js'
import { contentLines, joinLines } from './lines.js'

/** A component around blocks: its text attributes are segments, and what stands in it is cut as anywhere else. */
export function cutComponent(node: MdxJsxFlowElement, cutting: Cutting, cutBlock: CutBlock): Block {
  const attributes = cutAttributes(node, cutting)
  const children = trackedBlocks(node.children, cutting, (child) => cutBlock(child, cutting, 'paragraph'))
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
export function mayBeOfElements(node: Paragraph, { text, format, base }: Cutting): boolean {
  return format === 'mdx' && /[<{[]/u.test(text[spanOf(node, base).start] ?? '')
}

/** Whether elements are all that stands in a line: MDX takes them out of the paragraph, whose text is in them. */
export function isOfElements(nodes: readonly Nodes[]): boolean {
  const isElement = ({ type }: Nodes) => type === 'mdxJsxTextElement'
  const isBetween = (node: Nodes) =>
    node.type === 'mdxTextExpression' || (node.type === 'text' && node.value.trim() === '')
  return nodes.some(isElement) && nodes.every((node) => isElement(node) || isBetween(node))
}

/** A paragraph of elements: each holds its own texts. */
export function cutElements(node: Paragraph, cutting: Cutting, kind: SegmentKind, cutBlock: CutBlock): Block {
  const children = cutLine(node.children, cutting, kind, cutBlock)
  return { type: 'paragraph', trait: '', span: spanOf(node, cutting.base), children }
}

function cutLine(
  nodes: readonly Nodes[],
  cutting: Cutting,
  kind: SegmentKind,
  cutBlock: CutBlock,
): readonly Block[] {
  return trackedBlocks(
    nodes.filter(({ type }) => type !== 'text'),
    cutting,
    (child) =>
      child.type === 'mdxJsxTextElement'
        ? cutElement(child, cutting, kind, cutBlock)
        : cutBlock(child, cutting, kind),
  )
}

/** An element in a line: what it holds is a text, or elements that hold texts. */
function cutElement(node: MdxJsxTextElement, cutting: Cutting, kind: SegmentKind, cutBlock: CutBlock): Block {
  const block = { type: 'component', trait: openingTag(node), span: spanOf(node, cutting.base) } as const
  const attributes = cutAttributes(node, cutting)
  const [first, last] = [node.children[0], node.children.at(-1)]
  if (!first || !last) return { ...block, children: attributes }
  const span = { start: spanOf(first, cutting.base).start, end: spanOf(last, cutting.base).end }
  if (isOfElements(node.children))
    return { ...block, children: [...attributes, ...cutLine(node.children, cutting, kind, cutBlock)] }
  const lines = contentLines(cutting.text, span, cutting.quotePrefixes)
  const inside: Block = { type: 'paragraph', trait: '', span, children: [] }
  if (isWithoutText(node.children))
    return { ...block, children: [...attributes, withoutText(inside, node, joinLines(cutting.text, lines))] }
  const segment = addSegment(lines, kind, cutting, () => placeablesIn(node.children, cutting.definitions))
  return { ...block, children: [...attributes, { ...inside, ...(segment !== undefined && { segment }) }] }
}
