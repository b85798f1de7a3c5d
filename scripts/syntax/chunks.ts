/**
 * Cuts a Markdown text into chunks that can be parsed one by one, at places where no container, code block or
 * component is open. Most chunks of real pages are plain — a heading, a paragraph, a code block, the line of a tag —
 * and told by their lines alone. Every doubt is left to the parser: a chunk that is not surely plain is `other`, and a
 * text that cannot surely be cut is not cut.
 */
import type { Format, Span } from '../model.js'

/**
 * A stretch of lines, counted from 0. It begins behind its indentation and ends before its line end; only `other` has
 * all of both, and the blank lines behind it.
 */
export type Chunk = { readonly span: Span; readonly line: number; readonly lastLine: number } & (
  | { readonly type: 'heading'; readonly depth: number; readonly content: Span }
  | { readonly type: 'paragraph' | 'open' | 'close' | 'void' | 'other' }
  | { readonly type: 'code'; readonly info: string; readonly inside: readonly Span[] }
)

/** The chunks of a text from an offset on, in order; `undefined` when it must be parsed as a whole. */
export function cutChunks(text: string, start: number, format: Format): readonly Chunk[] | undefined {
  if (UNUSUAL.test(text)) return undefined
  const lines = linesOf(text)
  const page: Page = { ...SYNTAX[format], lines, hasDefinitions: text.includes(']:') }
  const chunks: Chunk[] = []
  let at = lines.findIndex((line) => line.start >= start)
  while (at !== -1 && at < lines.length) {
    if (lines[at]?.isBlank) {
      at++
      continue
    }
    const chunk = takePlain(page, at) ?? takeOther(page, at)
    if (!chunk) return undefined
    chunks.push(chunk)
    at = chunk.lastLine + 1
  }
  return chunks
}

/** Line ends that few files have, and characters that the parser replaces or drops. */
const UNUSUAL = /\r(?!\n)|[\0\uFEFF]/u

interface Line extends Span {
  /** Without the white space that it begins with. */
  readonly text: string
  readonly isBlank: boolean
  /** Columns of white space that it begins with, and whether they are all spaces. */
  readonly indent: number
  readonly isSpaced: boolean
}

interface Page extends Syntax {
  readonly lines: readonly Line[]
  /** Whether brackets may refer to something that stands elsewhere. */
  readonly hasDefinitions: boolean
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed === -1 ? text.length : feed
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next
    lines.push(lineAt(text, start, end))
    start = next + 1
  }
  return lines
}

function lineAt(text: string, start: number, end: number): Line {
  let at = start
  let indent = 0
  let isSpaced = true
  for (; at < end; at++) {
    if (text[at] === ' ') indent++
    else if (text[at] === '\t') {
      indent += 4 - (indent % 4)
      isSpaced = false
    } else break
  }
  return { start, end, text: text.slice(at, end), isBlank: at === end, indent, isSpaced }
}

/** The chunk at a line, when the lines alone tell what it is. No container is open there. */
function takePlain(page: Page, at: number): Chunk | undefined {
  const { lines, maxIndent, tag } = page
  const line = lines[at] as Line
  if (line.indent > maxIndent || !line.isSpaced) return undefined
  const heading = HEADING.exec(line.text)
  if (heading) {
    const isPlain = !isReferring(page, line) && page.inside.test(heading[3] ?? '')
    return isPlain ? toHeading(line, at, heading) : undefined
  }
  if (FENCE.test(line.text)) return takeCode(page, at)
  const found = tag?.exec(line.text)
  if (found) {
    const type = found[1] === '/' ? 'close' : found[2] === '/' ? 'void' : 'open'
    const span = { start: line.end - line.text.length, end: line.end - (found[3]?.length ?? 0) }
    return { type, span, line: at, lastLine: at }
  }
  let next = at
  while (next < lines.length && (next === at || !isParagraphEnd(page, next))) {
    const inside = lines[next] as Line
    if (!page.text.test(inside.text) || isReferring(page, inside)) return undefined
    next++
  }
  return { type: 'paragraph', ...spanning(lines, at, next - 1) }
}

function isReferring({ hasDefinitions }: Page, { text }: Line): boolean {
  return hasDefinitions && text.includes('[')
}

/** From a line's text to the end of another line. */
function spanning(
  lines: readonly Line[],
  line: number,
  lastLine: number,
): Pick<Chunk, 'span' | 'line' | 'lastLine'> {
  const first = lines[line] as Line
  return { span: { start: first.end - first.text.length, end: lines[lastLine]?.end ?? 0 }, line, lastLine }
}

function isParagraphEnd({ lines, maxIndent, tag }: Page, at: number): boolean {
  const { text, isBlank, indent } = lines[at] as Line
  const isBlock = HEADING.test(text) || FENCE.test(text) || tag?.test(text) === true
  return isBlank || (isBlock && indent <= maxIndent)
}

function toHeading(line: Line, at: number, found: RegExpExecArray): Chunk {
  const [, marks = '', space = '', inside = ''] = found
  const start = line.end - line.text.length + marks.length + space.length
  const content = { start, end: start + inside.length }
  return { type: 'heading', ...spanning([line], 0, 0), line: at, lastLine: at, depth: marks.length, content }
}

function takeCode(page: Page, at: number): Chunk | undefined {
  const { lines } = page
  const [, marks = '', info = ''] = FENCE.exec(lines[at]?.text ?? '') ?? []
  const last = closingOf(page, at, marks)
  if (last === -1) return undefined
  const indent = lines[at]?.indent ?? 0
  const code = lines.slice(at + 1, last)
  if (indent > 0 && code.some(({ isSpaced }) => !isSpaced)) return undefined
  // As many spaces as stand before the fence are none of the code's.
  const inside = code.map((line) => ({ start: line.start + Math.min(indent, line.indent), end: line.end }))
  return { type: 'code', ...spanning(lines, at, last), info: info.trim(), inside }
}

/**
 * The line that closes a fenced code; -1 when there is none. `inner` is where the text of the list item begins that the
 * code is in: with the item, the code would end unclosed.
 */
function closingOf({ lines, maxIndent }: Page, at: number, marks: string, inner?: number): number {
  const closing = new RegExp(`^[${marks[0]}]{${marks.length},}[ \\t]*$`, 'u')
  for (let next = at + 1; next < lines.length; next++) {
    const { text, isBlank, indent } = lines[next] as Line
    if (inner !== undefined && !isBlank && indent < inner) return -1
    if (closing.test(text) && (inner !== undefined || indent <= maxIndent)) return next
  }
  return -1
}

/** Everything up to a line that begins something new whatever came before. */
function takeOther(page: Page, at: number): Chunk | undefined {
  const { lines, maxIndent, opening } = page
  // Where the texts of the open list items begin, from the outermost one.
  let items: readonly number[] = []
  let outer = maxIndent
  let last = at
  // Modules reach to the next blank line, tags or not.
  let isModule = false
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] as Line
    if (line.isBlank) continue
    isModule = (isModule && !lines[next - 1]?.isBlank) || MODULE.test(line.text)
    outer = Math.min(outer, line.indent)
    if (next > at && !isModule && isBeginning(page, next, outer)) break
    const { begun, text } = itemsIn(line)
    const isLazy = next > at && !lines[next - 1]?.isBlank && begun.length === 0
    const kept = items.filter((inner) => inner <= line.indent)
    const open = [...kept, ...begun]
    if (opening.test(text)) {
      if (isLazy && kept.length < items.length) return undefined
      const end = endOf(page, next, text, open.at(-1))
      if (end === -1) return undefined
      next = end
    }
    if (!isLazy) items = open
    last = next
  }
  let next = last + 1
  while (lines[next]?.isBlank) next++
  const start = lines[at]?.start ?? 0
  const end = lines[next]?.start ?? lines.at(-1)?.end ?? 0
  return { type: 'other', span: { start, end }, line: at, lastLine: next - 1 }
}

/** Where the texts of the list items begin that a line begins, and what stands behind their markers. */
function itemsIn({ text, indent }: Line): { readonly begun: readonly number[]; readonly text: string } {
  const begun: number[] = []
  let at = 0
  for (let marker = MARKER.exec(text); marker; marker = MARKER.exec(text.slice(at))) {
    at += marker[0].length
    begun.push(indent + at)
  }
  return { begun, text: text.slice(at) }
}

/** The last line of something that may reach over blank lines; -1 when that is not sure. It ends with its list item. */
function endOf(page: Page, at: number, text: string, inner: number | undefined): number {
  const [marks] = /^(?:`{3,}(?=[^`]*$)|~{3,})/u.exec(text) ?? []
  if (marks === undefined) return -1
  const isCode = inner === undefined && (page.lines[at]?.indent ?? 0) > page.maxIndent
  return isCode ? -1 : closingOf(page, at, marks, inner)
}

/** Whether a line ends whatever stands before it, a list included; nothing before is indented less. */
function isBeginning({ lines, tag }: Page, at: number, outer: number): boolean {
  const { text, indent } = lines[at] as Line
  if (indent > outer) return false
  return tag?.test(text) === true || (lines[at - 1]?.isBlank === true && !MARKER.test(text))
}

/** What differs between formats. */
interface Syntax {
  /** Columns of indentation beyond which a line is code. */
  readonly maxIndent: number
  /** A line of a paragraph whatever stands around it. */
  readonly text: RegExp
  /** The inside of a heading that is surely valid. */
  readonly inside: RegExp
  /** A line with one tag of a component whose attributes are plain: whether it closes, whether it is void. */
  readonly tag?: RegExp
  /** Begins a block that may reach over blank lines, besides those that the parser refuses when they are cut. */
  readonly opening: RegExp
}

/** No mark of a block begins so: a letter, a mark of inline syntax before one, the fence of a directive. */
const TEXT_START = String.raw`(?:[\p{L}\p{M}\p{Extended_Pictographic}"“„«'‘(¡¿!@/]|\d+(?![\d.)])|[*_]{1,2}(?=\p{L})|\x60{1,2}(?!\x60)|\[(?!!)|:{3,}[ \t]*(?![-:|]))`

/** Neither expressions nor tags, unless in code. */
const NO_MDX = String.raw`(?:[^<{\x60]|\x60[^\x60]+\x60(?!\x60))*`

const SYNTAX: Readonly<Record<Format, Syntax>> = {
  markdown: {
    maxIndent: 3,
    inside: /^/u,
    text: new RegExp(`^${TEXT_START}.*(?<!\\\\)$`, 'u'),
    opening: /^(?:`{3}|~{3}|\$\$|<(?:script|pre|style|textarea|[!?]))/iu,
  },
  mdx: {
    maxIndent: Number.POSITIVE_INFINITY,
    inside: new RegExp(`^${NO_MDX}$`, 'u'),
    text: new RegExp(`^(?!(?:import|export)\\b)(?=${TEXT_START})${NO_MDX}(?<!\\\\)$`, 'u'),
    tag: /^<(\/?)[A-Za-z][\w.-]*(?:[ \t]+[A-Za-z][\w-]*(?:="[^"<>{}&\\]*")?)*[ \t]*(\/?)>([ \t]*)$/u,
    opening: /^(?:`{3}|~{3}|\$\$)/u,
  },
}

const HEADING = /^(#{1,6})([ \t]+)([^\s#](?:.*[^\s#\\])?)[ \t]*$/u

/** Marks and what follows them. */
const FENCE = /^(`{3,}(?=[^`\\&]*$)|~{3,}(?=[^\\&]*$))(.*)$/u

const MODULE = /^(?:import|export)\b/u

const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/u
