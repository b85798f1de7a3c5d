/** A document's skeleton as plain lines, for comparing. */
import type { Block } from '../model.js'
import { compare } from '../text.js'

/**
 * One line for each block in document order: its type, its trait and the containers around it. Two documents with
 * the same lines differ in nothing but the texts of their segments. Front-matter fields have no order.
 */
export function skeletonOf(root: Block): readonly string[] {
  return linesOf(root, '')
}

function linesOf(block: Block, containers: string): readonly string[] {
  const own = `${containers}${block.type}`
  const line = `${own} ${block.segment === undefined ? '' : '§'}${block.trait}`
  const inner = block.children.map((child) => linesOf(child, `${own}/`))
  if (block.type === 'frontmatter') inner.sort(([a = ''], [b = '']) => compare(a, b))
  return [line, ...inner.flat()]
}

/** The indices of all segments in a block, in document order. */
export function segmentsIn(block: Block): readonly number[] {
  return [...(block.segment === undefined ? [] : [block.segment]), ...block.children.flatMap(segmentsIn)]
}
