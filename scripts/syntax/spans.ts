/** Looking things up by offset. */
import type { Place, Span } from '../model.js'

/** Index of the first of some ordered spans that begins at or behind an offset; their number when there is none. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return lowerBound(spans.length, (index) => (spans[index]?.start ?? 0) < offset)
}

/** The offsets at which lines begin; `\n`, `\r\n` and a lone `\r` end a line, as in CommonMark. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  if (text.includes('\r')) {
    for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length)
    return starts
  }
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
  return starts
}

/** Number of byte-order marks that a text begins with; files that were joined or converted twice have several. */
export function leadingMarks(text: string): number {
  let marks = 0
  while (text[marks] === '\uFEFF') marks++
  return marks
}

/** Line and column of an offset. A byte-order mark takes no column. */
export function placeAt(text: string, starts: readonly number[], offset: number): Place {
  const line = lowerBound(starts.length, (index) => (starts[index] ?? 0) <= offset)
  const start = starts[line - 1] ?? 0
  const marks = start === 0 ? leadingMarks(text) : 0
  return { line, column: offset - start - marks + 1 }
}

/** The first index for which a question is no longer answered with yes, by bisection; `length` when it always is. */
export function lowerBound(length: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
