/** Takes blocks out of documents, for the laws of putting them back in. */
import type { Block, Document } from '../../scripts/model.js'
import { segmentsIn, skeletonOf } from '../../scripts/syntax/skeleton.js'
import { parse } from './examples.js'

/** A document without one of its blocks. */
export interface Removal {
  readonly without: Document
  /** Indices of the segments that went with the block. */
  readonly gone: readonly number[]
}

/** Every way to take a block with text out that leaves all else as it was, and text in the container around it. */
export function removalsOf(document: Document): readonly Removal[] {
  return childrenOf(document.root).flatMap((child) => removalOf(document, child) ?? [])
}

/** One of these ways: the first from a block on; `undefined` when there is none. */
export function removalFrom(document: Document, start: number): Removal | undefined {
  const children = childrenOf(document.root)
  for (const at of children.keys()) {
    const child = children[(start + at) % children.length]
    const removal = child && removalOf(document, child)
    if (removal) return removal
  }
  return undefined
}

function removalOf(document: Document, child: Child): Removal | undefined {
  const text = withoutBlock(document.text, child)
  const gone = segmentsIn(child.block)
  const isLast = gone.length === segmentsIn(child.parent).length && child.parent.type !== 'frontmatter'
  if (text === undefined || gone.length === 0 || isLast) return undefined
  const without = parse(text)
  return isSameWithout(document, child.block, without) ? { without, gone } : undefined
}

interface Child {
  readonly parent: Block
  readonly block: Block
  readonly at: number
}

function childrenOf(parent: Block): readonly Child[] {
  return parent.children.flatMap((block, at) => [{ parent, block, at }, ...childrenOf(block)])
}

/** `undefined` for a block that cannot go alone. */
function withoutBlock(text: string, { parent, block, at }: Child): string | undefined {
  const [above, below] = [parent.children[at - 1], parent.children[at + 1]]
  const { start, end } = block.span
  if (block.type === 'cell' || (block.type === 'row' && at === 0)) return undefined
  if (block.type === 'field' || block.type === 'row')
    return text.slice(0, lineStart(text, start)) + text.slice(nextLine(text, end))
  if (above) return text.slice(0, above.span.end) + text.slice(end)
  if (!below) return undefined
  const next = below.span.start
  return text.slice(0, start) + text.slice(parent.type === 'root' ? lineStart(text, next) : next)
}

function lineStart(text: string, offset: number): number {
  return offset - (/[^\r\n]*$/u.exec(text.slice(0, offset))?.[0].length ?? 0)
}

function nextLine(text: string, offset: number): number {
  return offset + (/^[^\r\n]*(?:\r\n|\n|\r)?/u.exec(text.slice(offset))?.[0].length ?? 0)
}

function isSameWithout(document: Document, block: Block, without: Document): boolean {
  const gone = new Set(segmentsIn(block))
  const rest = document.segments.filter((_, at) => !gone.has(at)).map(({ text }) => text)
  const found = without.segments.map(({ text }) => text)
  return (
    JSON.stringify(rest) === JSON.stringify(found) &&
    JSON.stringify(skeletonOf(pruned(document.root, block))) === JSON.stringify(skeletonOf(without.root))
  )
}

function pruned(root: Block, gone: Block): Block {
  const children = root.children.filter((child) => child !== gone).map((child) => pruned(child, gone))
  return { ...root, children }
}
