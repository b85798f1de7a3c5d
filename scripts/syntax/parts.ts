/** Parses the chunks of a page that lines do not tell in one go, and moves what comes out to where it stands. */

import type { Nodes, Root, RootContent } from 'mdast'
import { put } from '../groups.js'
import type { Span } from '../model.js'
import { type Chunk, type ChunkOf, insidesOf } from './chunks/chunk.js'
import { firstFrom } from './spans.js'

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

/** What was parsed, moved to where it stands in the page. */
export interface Parsed {
  /** The nodes of each chunk that had to be parsed. */
  readonly nodes: ReadonlyMap<Chunk, readonly RootContent[]>
  readonly capture: Capture
}

/** A point of a page. */
interface Point {
  line: number
  column: number
  offset?: number | undefined
}

/** The chunks that lines do not tell, parsed as one text; `undefined` when something reaches from one into another. */
export function parseParts(
  chunks: readonly Chunk[],
  text: string,
  { parse, restore }: Parser,
): Parsed | undefined {
  const parts: Part[] = []
  let together = ''
  let line = 0
  for (const { chunk, behind } of othersIn(chunks)) {
    const between = together === '' ? '' : betweenOf(chunk, behind)
    line += linesIn(between)
    together += between
    const start = together.length
    let own = chunk.line
    const pieces = chunk.pieces.map((piece): Piece => {
      const written = text.slice(piece.start, piece.end)
      const column = columnAt(text, piece.start) - 1
      const shift = { offset: piece.start - together.length, line: own - line, column }
      const at = { start: together.length, end: together.length + written.length, shift }
      together += written
      line += linesIn(written)
      own += linesIn(written)
      return at
    })
    parts.push({ chunk, pieces, start, end: together.length })
  }
  if (parts.length === 0) return { nodes: new Map(), capture: NOTHING }
  return toPlaces(parse(together), parts, restore)
}

const NOTHING: Capture = { quotePrefixes: [], contents: [], titles: [], taskChecks: [] }

/** An empty heading, which ends every list. */
const SEPARATOR = '\n#\n'

/** What stands before a chunk: a blank line where there was one, or what ends whatever stands before. */
function betweenOf({ line }: Chunk, behind: Chunk | undefined): string {
  if (!behind) return SEPARATOR
  return line - behind.lastLine > 1 ? '\n' : ''
}

/** The chunks that have to be parsed, and those that they stand right behind if these have to be, too. */
function* othersIn(
  chunks: readonly Chunk[],
): Generator<{ readonly chunk: ChunkOf<'other'>; readonly behind: Chunk | undefined }> {
  for (const [index, chunk] of chunks.entries()) {
    const before = chunks[index - 1]
    if (chunk.type === 'other') yield { chunk, behind: before?.type === 'other' ? before : undefined }
    else for (const inside of insidesOf(chunk)) yield* othersIn(inside)
  }
}

/** Where a chunk stands in the text of those that are parsed. */
interface Part extends Span {
  readonly chunk: Chunk
  readonly pieces: readonly Piece[]
}

/** A piece of it, and how far that is from where it stands in the page. */
interface Piece extends Span {
  readonly shift: Shift
}

interface Shift {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** Number of line ends in a text. */
export function linesIn(text: string): number {
  let count = 0
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) count++
  return count
}

/** The column of an offset, from 1. */
export function columnAt(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1)
}

/** `undefined` when an expression, which no blank line ends, reaches from one part into another, and in doubt. */
function toPlaces(root: Root, parts: readonly Part[], restore: Parser['restore']): Parsed | undefined {
  const nodes = new Map<Chunk, RootContent[]>()
  for (const node of root.children) {
    const part = at(parts, node.position?.start.offset ?? 0)
    if (!part) continue
    if ((node.position?.end.offset ?? 0) > part.end) return undefined
    if (part.pieces.length > 1 && isUnclear(node)) return undefined
    // Before anything is restored, which gives several nodes one position.
    move(node, moverOf(part.pieces))
    restore(node)
    put(nodes, part.chunk, node)
  }
  const moved = (spans: readonly Span[] = []) =>
    spans.flatMap(({ start, end }) => {
      const pieces = at(parts, start)?.pieces ?? []
      const [first, last] = [at(pieces, start), at(pieces, end - 1)]
      return first && last ? [{ start: start + first.shift.offset, end: end + last.shift.offset }] : []
    })
  const { quotePrefixes, contents, titles, taskChecks } = (root.data ?? {}) as Partial<Capture>
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

/** Whether a text ends with a line end: before or behind what a container puts before the next line. */
function isUnclear(node: Nodes): boolean {
  if (node.type === 'text') return node.position?.end.column === 1
  return 'children' in node && node.children.some(isUnclear)
}

/** The one of some ordered stretches that an offset lies in; none for what separates two. */
function at<T extends Span>(stretches: readonly T[], offset: number): T | undefined {
  const one = stretches[firstFrom(stretches, offset + 1) - 1]
  return one && offset < one.end ? one : undefined
}

/** Moves a point, which may be where something ends. */
export type Mover = (point: Point, isEnd: boolean) => void

function moverOf(pieces: readonly Piece[]): Mover {
  const [first] = pieces
  const isWhole = pieces.length === 1
  return (point, isEnd) => {
    const offset = point.offset ?? 0
    // What ends with a line ends before what a container puts before the next one.
    const piece = isWhole ? first : (at(pieces, isEnd ? offset - 1 : offset) ?? pieces.at(-1))
    if (!piece) return
    const { shift } = piece
    if (!isEnd || offset < piece.end || point.column !== 1) point.column += shift.column
    point.line += shift.line
    point.offset = offset + shift.offset
  }
}

/** Moves a node, and what is in it. */
export function move(node: Nodes, mover: Mover): void {
  movePosition(node, mover)
  if ('attributes' in node) for (const attribute of node.attributes) movePosition(attribute, mover)
  if ('children' in node) for (const child of node.children) move(child, mover)
}

function movePosition({ position }: Pick<Nodes, 'position'>, mover: Mover): void {
  if (!position) return
  mover(position.start, false)
  mover(position.end, true)
}
