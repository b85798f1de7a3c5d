/** Where stretches of a text stand in its page. */
import type { Nodes } from 'mdast'
import type { Span } from '../model.js'
import { lowerBound } from './spans.js'

/** Line, column and offset in its page of a stretch of a text. */
export type Placer = (start: number, end: number) => NonNullable<Nodes['position']>

/** The positions of stretches of a text that begins at an offset of its page, in a line counted from 0. */
export function placerOf(page: string, base: number, firstLine: number): Placer {
  // Stretches come in order of their ends, more or less: the line that was found last is near.
  const lines = [page.lastIndexOf('\n', base - 1) + 1]
  const pointAt = (offset: number) => {
    for (
      let feed = page.indexOf('\n', lines.at(-1));
      feed !== -1 && feed < offset;
      feed = page.indexOf('\n', lines.at(-1))
    )
      lines.push(feed + 1)
    const at = lowerBound(lines.length, (index) => (lines[index] ?? 0) <= offset)
    return { line: firstLine + at, column: offset - (lines[at - 1] ?? 0) + 1, offset }
  }
  return (start, end) => ({ start: pointAt(base + start), end: pointAt(base + end) })
}

/** The same of a text that consists of pieces of its page, each of one line with its end. */
export function placerIn(page: string, pieces: readonly Span[], firstLine: number): Placer {
  const starts: number[] = []
  let length = 0
  for (const { start, end } of pieces) {
    starts.push(length)
    length += end - start
  }
  const pointIn = (index: number, offset: number) => {
    const piece = pieces[index] as Span
    const own = piece.start + offset - (starts[index] ?? 0)
    // What ends with a line ends before what a container puts before the next one.
    if (own === piece.end && index < pieces.length - 1)
      return { line: firstLine + index + 2, column: 1, offset: own }
    const column = own - page.lastIndexOf('\n', own - 1)
    return { line: firstLine + index + 1, column, offset: own }
  }
  const indexOf = (offset: number) => lowerBound(starts.length, (index) => (starts[index] ?? 0) <= offset) - 1
  return (start, end) => ({
    start: pointIn(indexOf(start), start),
    end: pointIn(Math.max(0, indexOf(end - 1)), end),
  })
}
