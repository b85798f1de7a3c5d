/** What can be told of a Markdown text before it is parsed: how deep it nests, and how long parsing may take. */

/** Marks of inline syntax, or lines, up to which a block parses quickly whatever it holds. */
export const QUICK = 400

/** What is hard about a text. */
export interface Shape {
  /** Greatest number of containers that one line opens or continues, at most. */
  readonly depth: number
  /** The line, from 1. */
  readonly deepest: number
  /** Squares of the marks of inline syntax, or of the lines, of each block that is not quick, added up; 4,000,000 are a second or so. */
  readonly effort: number
}

/** A look at the lines that takes time in proportion to the text. Code counts too: it errs to the safe side. */
export function shapeOf(text: string, isMdx = false): Shape {
  let [depth, deepest] = [0, 1]
  const lines = linesOf(text)
  let effort = isMdx ? effortOfTries(text, lines) : 0
  let block: string[] = []
  lines.forEach((line, index) => {
    const mayContain = CONTAINER.test(line)
    const containers = mayContain ? containersOf(line) : 0
    if (containers > depth) [depth, deepest] = [containers, index + 1]
    const isBlank = line.trim() === ''
    const isItem = mayContain && ITEM.test(line)
    if (block.length > 0 && (isBlank || isItem)) {
      effort += effortOf(block)
      block = []
    }
    if (isItem) effort += EACH_ITEM
    if (!isBlank) block.push(line)
  })
  return { depth, deepest, effort: effort + effortOf(block) }
}

/**
 * A line that begins an item whatever stands before it, so that no text goes on from there: neither a number, with which a
 * line of a text may begin, nor what is indented as code or the rest of a text may be.
 */
const ITEM = /^ {0,3}(?:> {0,3})*[*+-] {1,4}\S/u

/** The parser takes up to a millisecond for one. */
const EACH_ITEM = 4000

/**
 * What an expression or a module holds is JavaScript, tried anew at each brace that could be its end, or each blank line, and
 * each time from its beginning.
 */
function effortOfTries(text: string, lines: readonly string[]): number {
  const braces = count(text, /\}/gu)
  const start = braces + lines.length <= QUICK / TRY ? -1 : moduleIn(lines)
  const blanks = start < 0 ? 0 : lines.slice(start).filter((line) => line.trim() === '').length
  const parts = TRY * (braces + blanks)
  return parts <= QUICK ? 0 : parts ** 2
}

/** As many marks take as long as a try. */
const TRY = 2.4

/** The index of the first line of a module that could go on behind a blank line; -1 when there is none. */
function moduleIn(lines: readonly string[]): number {
  let fence = ''
  let isBehindImport = false
  let isInDoubt = false
  return lines.findIndex((line) => {
    const [, mark = ''] = FENCE.exec(line) ?? []
    if (fence !== '') {
      if (mark.startsWith(fence) && line.trim() === mark) fence = ''
      return false
    }
    // In a tag or an expression that goes on, what looks like a fence is none.
    isInDoubt ||= OPENING.test(line) && OPENING.test(line.replace(CLOSED, ''))
    if (!isInDoubt) fence = mark
    const isImport = IMPORT.test(line)
    const goesOn = isBehindImport ? !isImport && line.trim() !== '' : !isImport && MODULE.test(line)
    isBehindImport = isImport
    return goesOn
  })
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u

/** What begins a tag or an expression. */
const OPENING = /[{<]/u

/** What ends in its line for certain: escapes, code, and tags and expressions without strings in which they could seem to end. */
const CLOSED =
  /\\.|(?<!`)`[^`]*`(?!`)|\{[^{}'"`/\\]*\}|<\/?[\w.-]+(?:\s+[\w:@.-]+(?:="[^"]*"|=\{[^{}'"`/\\]*\})?)*\s*\/?>/gu

const MODULE = /^(?:export|import)\b/u

/** Ends with its line, unless more stands in the next one. */
const IMPORT = /^import (?:[\w$*{}, ]+ from )?(?:"[^"\\]*"|'[^'\\]*');?[ \t]*$/u

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
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
  return count(line, /[*_~`[\]()<>!&\\|$:@]/gu)
}
