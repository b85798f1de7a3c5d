/** The walk over a document that cuts it: what it knows, and the segments that it makes. */
import type { Block, Format, Notation, Placeable, SegmentKind, Span } from '../model.js'
import { notationOf } from '../syntax/inline.js'
import type { Nodes } from '../syntax/markdown.js'
import { placeAt } from '../syntax/spans.js'
import { collapse } from '../text.js'
import { type Gathered, gather } from './gather.js'
import { joinLines } from './lines.js'
import { skeletonTypeOf } from './nodes.js'

/** What is to be known about a file besides its text. */
export interface ParseOptions {
  /** Path of the file, for messages. */
  readonly path: string
  /** Front-matter keys whose values are text; `TEXT_FIELDS` when absent. */
  readonly fields?: readonly string[] | undefined
  /** What files with the ending `.md` are read as where they can be: the site's build may read them as MDX. */
  readonly format?: 'mdx' | undefined
}

/** Whether a file must be MDX, by its name. */
export function isMdxFile(path: string): boolean {
  return path.toLowerCase().endsWith('.mdx')
}

/** What the walk knows and, last, what it gathers. */
export interface Cutting extends Omit<ParseOptions, 'format'>, Gathered {
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

/** Cuts a block; a paragraph in this place is called by the kind. */
export type CutBlock = (node: Nodes, cutting: Cutting, paragraphKind: SegmentKind) => Block

/** The index of a new segment; `undefined` when there is nothing to translate. */
export function addSegment(
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

/** A segment of kind `attribute`; its text when that is not what is written. */
export function addAttribute(
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

/** A heading, paragraph or cell in which there is nothing to translate: what it holds must be alike in a twin. */
export function withoutText(block: Block, node: Nodes, written: string): Block {
  const trait = [block.trait, collapse(written)].filter(Boolean).join(' ')
  return { ...block, type: skeletonTypeOf(block.type, node), trait }
}

/** Where a node stands in the file, which begins so many units before the text that was parsed. */
export function spanOf(node: Nodes, base: number): Span {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  return { start: start + base, end: end + base }
}

/** The same stretch so many units later. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
