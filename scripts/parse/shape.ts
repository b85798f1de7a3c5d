/** What can be told of a Markdown text before it is parsed: how deep it nests, and how long parsing may take. */

/** Marks of inline syntax, or lines, up to which a block parses quickly whatever it holds. */
export const QUICK = 400

/** What is hard about a text. */
export interface Shape {
  /** Greatest number of containers that one line opens or continues, at most. */
  readonly depth: number
  /** The line, from 1. */
  readonly deepest: number
  /** Squares of the marks of inline syntax, or of the lines, of each block that is not quick, added up. */
  readonly effort: number
}

/** A look at the lines that takes time in proportion to the text. Code counts too: it errs to the safe side. */
export function shapeOf(text: string): Shape {
  let [depth, deepest, effort, marks, lines] = [0, 1, 0, 0, 0]
  text.split(/\r\n|\n|\r/u).forEach((line, index) => {
    const containers = containersOf(line)
    if (containers > depth) [depth, deepest] = [containers, index + 1]
    const isBlank = line.trim() === ''
    if (isBlank) effort += effortOf(Math.max(marks, lines))
    marks = isBlank ? 0 : marks + marksIn(line)
    lines = isBlank ? 0 : lines + 1
  })
  return { depth, deepest, effort: effort + effortOf(Math.max(marks, lines)) }
}

function effortOf(parts: number): number {
  return parts <= QUICK ? 0 : parts ** 2
}

/** Each marker is a container, and so are two columns of indentation before one. */
function containersOf(line: string): number {
  const [start = ''] = /^(?:[ \t]|>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))+/u.exec(line) ?? []
  const markers = start.match(/>|[*+-]|\d+[.)]/gu)?.length ?? 0
  if (markers === 0) return 0
  const indentation = /^[ \t]*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  return markers + Math.floor(indentation / 2)
}

/** Characters that inline syntax is made of. */
function marksIn(line: string): number {
  return line.match(/[*_~`[\]()<>!&\\|$:@]/gu)?.length ?? 0
}
