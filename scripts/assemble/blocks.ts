/** Writes blocks of a source with new texts in them. */
import type { Block, BlockType, Document, Segment, Span } from '../model.js'
import { segmentsIn } from '../syntax/skeleton.js'
import { encode } from './encode.js'
import { innerPrefix, ownIndent } from './prefix.js'

/** New texts by the index of their source segment. */
export type Texts = ReadonlyMap<number, string>

/** Blocks as text, the source segments that they hold, in order, and the blocks themselves. */
export interface Written {
  readonly text: string
  readonly segments: readonly number[]
  readonly blocks: readonly Block[]
}

/** Blocks that can be written in part. */
const CONTAINERS: ReadonlySet<BlockType> = new Set(['root', 'quote', 'list', 'item', 'footnote', 'table'])

/**
 * A block of the source with the new texts in it; parts of a container and fields whose texts are not there yet stay
 * out. `undefined` when nothing of it can be written.
 */
export function writeBlock(block: Block, source: Document, texts: Texts): Written | undefined {
  const segments = segmentsIn(block)
  const kept = segments.filter((segment) => texts.has(segment))
  if (kept.length < segments.length && block.type !== 'frontmatter')
    return CONTAINERS.has(block.type) ? writeParts(block, source, texts) : undefined
  const children = block.children.filter(({ type, segment = -1 }) => type !== 'field' || texts.has(segment))
  return { text: splice(block, source, texts), segments: kept, blocks: [{ ...block, children }] }
}

/**
 * For each of some neighbours whether it is to be written: one with new texts, and one without text, such as code,
 * beside such a one. Those with a partner are there already.
 */
export function isWanted(
  blocks: readonly Block[],
  texts: Texts,
  partners: readonly (Block | undefined)[] = [],
): readonly boolean[] {
  const hasText = blocks.map((block) => segmentsIn(block).length > 0)
  const isNew = blocks.map(
    (block, at) => !partners[at] && segmentsIn(block).some((segment) => texts.has(segment)),
  )
  return blocks.map((_, at) => {
    if (hasText[at]) return isNew[at] ?? false
    const [above, below] = [hasText.lastIndexOf(true, at), hasText.indexOf(true, at)]
    return !partners[at] && (isNew[above] || isNew[below] || false)
  })
}

/** The block's text; of front matter without the lines of fields that have no text yet. */
function splice(block: Block, source: Document, texts: Texts): string {
  let written = ''
  let at = block.span.start
  for (const index of segmentsIn(block)) {
    const segment = source.segments[index] as Segment
    const text = texts.get(index)
    const place = text === undefined ? linesAround(source.text, segment.span) : segment.span
    written += source.text.slice(at, place.start) + (text === undefined ? '' : encode(source, segment, text))
    at = place.end
  }
  return written + source.text.slice(at, block.span.end)
}

function writeParts(block: Block, source: Document, texts: Texts): Written | undefined {
  const { children } = block
  const wanted = isWanted(children, texts)
  // A page without its front matter is no page.
  const isKept = (child: Block, at: number) =>
    wanted[at] || (block.type === 'root' && child.type === 'frontmatter')
  const parts = children.flatMap((child, at) => {
    const written = isKept(child, at) ? writeBlock(child, source, texts) : undefined
    return written ? [{ ...written, at }] : []
  })
  const [first] = parts
  if (!first || (block.type === 'table' && first.at > 0)) return undefined
  const joined = parts.map(({ at, text }, n) => gap(block, parts[n - 1]?.at ?? at, at, source) + text)
  return {
    text:
      openingOf(block, first.at, source) + joined.join('') + closingOf(block, parts.at(-1)?.at ?? 0, source),
    segments: parts.flatMap(({ segments }) => segments),
    blocks: [{ ...block, children: parts.flatMap(({ blocks }) => blocks) }],
  }
}

/** A container's marker, and the indentation of the child that comes first now. */
function openingOf(block: Block, first: number, { text }: Document): string {
  const [head, child] = [block.children[0], block.children[first]]
  const opening = text.slice(block.span.start, head?.span.start)
  if (!head || !child || head === child) return opening
  return (
    opening.slice(0, opening.length - ownIndent(head, block, text).length) + ownIndent(child, block, text)
  )
}

/** What ends a container behind the child that comes last now. */
function closingOf(container: Block, last: number, source: Document): string {
  const { span, children } = container
  const [child, end] = [children[last], children.at(-1)]
  const own = child && child !== end ? source.text.slice(child.span.end, endOf(child, container, source)) : ''
  return own + source.text.slice(end?.span.end, span.end)
}

/** Where a child of a container ends; the head of a table with the row of hyphens behind it, which is no block. */
export function endOf(child: Block, container: Block, { text }: Document): number {
  const { end } = child.span
  const isHead = container.type === 'table' && child === container.children[0]
  const hyphens = isHead ? /^[^\r\n]*(?:\r\n|\n|\r)[^\r\n]*/u.exec(text.slice(end)) : undefined
  return end + (hyphens?.[0].length ?? 0)
}

/** What stands between two children; where others between them stay out, the widest gap, and a blank line at least. */
function gap(block: Block, from: number, to: number, { text, eol }: Document): string {
  const gaps = block.children
    .slice(from, to)
    .map(({ span }, at) => text.slice(span.end, block.children[from + at + 1]?.span.start))
  const widest = gaps.reduce((wide, other) => (countLines(other) > countLines(wide) ? other : wide), '')
  const isOpen = gaps.length < 2 || countLines(widest) > 1 || TIGHT.has(block.type)
  const lines = isOpen ? widest : eol + innerPrefix(block, text).trimEnd() + widest
  return lines.replace(LAST_LINE, LAST_LINE.exec(gaps.at(-1) ?? '')?.[0] ?? '')
}

const LAST_LINE = /(?<![^\r\n])[^\r\n]*$/u

/** Containers whose children need no blank line between. */
const TIGHT: ReadonlySet<BlockType> = new Set(['list', 'table'])

function linesAround(text: string, { start, end }: Span): Span {
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  return {
    start: Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1,
    end: end + (/^[^\r\n]*(?:\r\n|\n|\r)?/u.exec(behind)?.[0].length ?? 0),
  }
}

/** Number of line ends in a text. */
export function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/gu)?.length ?? 0
}
