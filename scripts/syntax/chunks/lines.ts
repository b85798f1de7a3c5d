/** The lines of a page. */
import type { Span } from '../../model.js'

/** A line without its end, or what is left of it behind what a container puts before it. */
export interface Line extends Span {
  /** From 0. */
  readonly number: number
  /** Without the white space that it begins with. */
  readonly text: string
  readonly isBlank: boolean
  /** Columns of white space that it begins with, and how many spaces stand before the first tab in it. */
  readonly indent: number
  readonly spaces: number
}

/** The lines of a text. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed === -1 ? text.length : feed
    const end = next > start && text.charCodeAt(next - 1) === RETURN ? next - 1 : next
    lines.push(lineAt(text, start, end, lines.length, 0))
    start = next + 1
  }
  return lines
}

/** A line from one offset to another; `column` is that of its start, from 0. */
export function lineAt(text: string, start: number, end: number, number: number, column: number): Line {
  let at = start
  while (at < end && text.charCodeAt(at) === SPACE) at++
  const spaces = at - start
  let indent = spaces
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE) indent++
    else if (code === TAB) indent += 4 - ((column + indent) % 4)
    else break
  }
  return { start, end, number, text: text.slice(at, end), isBlank: at === end, indent, spaces }
}

const [SPACE, TAB, RETURN] = [32, 9, 13]

/** Whether the white space that a line begins with is all spaces. */
export function isSpaced({ indent, spaces }: Line): boolean {
  return indent === spaces
}

/** From the start of a line, or of what is left of it, to that of the next line. */
export function withEnd(text: string, { start, end }: Span): Span {
  const behind = text[end] === '\r' ? end + 2 : end + 1
  return { start, end: Math.min(behind, text.length) }
}
