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
  let [depth, deepest, effort] = [0, 1, 0]
  let block: string[] = []
  linesOf(text).forEach((line, index) => {
    const containers = CONTAINER.test(line) ? containersOf(line) : 0
    if (containers > depth) [depth, deepest] = [containers, index + 1]
    if (line.trim() !== '') block.push(line)
    else {
      if (block.length > 0) effort += effortOf(block)
      block = []
    }
  })
  return { depth, deepest, effort: effort + effortOf(block) }
}

function linesOf(text: string): readonly string[] {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/u) : text.split('\n')
}

function effortOf(block: readonly string[]): number {
  const length = block.reduce((sum, line) => sum + line.length, 0)
  // Nothing has more marks than characters.
  const marks = length <= QUICK ? 0 : block.reduce((sum, line) => sum + marksIn(line), 0)
  const parts = Math.max(marks, block.length)
  return parts <= QUICK ? 0 : parts ** 2
}

/** The beginning of a line in which there could be containers. */
const CONTAINER = /^[ \t]*[>*+\d-]/u

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
