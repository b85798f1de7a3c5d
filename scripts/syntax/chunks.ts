/**
 * Cuts a Markdown text into chunks that can be parsed one by one, at places where no container, code block or
 * component is open. Most chunks of real pages are plain — a heading, a paragraph, a code block, the line of a tag —
 * and told by their lines alone. Every doubt is left to the parser: a chunk that is not surely plain is `other`, and a
 * text that cannot surely be cut is not cut.
 */
import type { Format, Span } from '../model.js'
import { RESERVED, scanInline } from './scan.js'

/** Where a chunk or an item stands; its lines are counted from 0. */
interface Stretch {
  readonly span: Span
  readonly line: number
  readonly lastLine: number
}

/**
 * A stretch of lines, or one tag of a line of tags. It begins behind its indentation and ends before its line end; only
 * `other` has all of both, and the blank lines behind it.
 */
export type Chunk = Stretch &
  (
    | { readonly type: 'heading'; readonly depth: number; readonly content: Span }
    | { readonly type: 'paragraph' | 'rule' | 'module' | 'open' | 'close' | 'void' | 'other' }
    | { readonly type: 'code'; readonly info: string; readonly inside: readonly Span[] }
    | {
        readonly type: 'list'
        readonly start: number | null
        readonly isSpread: boolean
        readonly items: readonly Item[]
      }
  )

/** An item of a list, with what is in it. `isSpread` tells whether there are blank lines between that. */
interface Item extends Stretch {
  readonly isSpread: boolean
  readonly chunks: readonly Chunk[]
}

/** The chunks of a text from an offset on, in order; `undefined` when it must be parsed as a whole. */
export function cutChunks(text: string, start: number, format: Format): readonly Chunk[] | undefined {
  if (UNUSUAL.test(text)) return undefined
  const lines = linesOf(text)
  const page: Page = { ...SYNTAX[format], text, format, lines, hasDefinitions: text.includes(']:') }
  const first = lines.findIndex((line) => line.start >= start)
  if (first === -1) return []
  const chunks = takeAll({ ...page, isModular: format === 'mdx' }, first, takeOther)
  return chunks && areDistinct(chunks, text) ? chunks : takeAll(page, first, takeOther)
}

/** Whether nothing that is imported on plain lines is declared a second time, which is not valid. */
function areDistinct(chunks: readonly Chunk[], text: string): boolean {
  const modules = chunks.filter(({ type }) => type === 'module')
  if (modules.length === 0) return true
  const written = ({ span }: Chunk) => text.slice(span.start, span.end)
  if (chunks.some((chunk) => chunk.type === 'other' && DECLARING.test(written(chunk)))) return false
  const names = modules.flatMap(
    (chunk) =>
      written(chunk)
        .replace(IMPORTED, '')
        .match(/[\w$]+/gu) ?? [],
  )
  const own = names.filter((name) => name !== 'import' && name !== 'as')
  return new Set(own).size === own.length
}

/** Chunk after chunk; `undefined` where the lines of one do not tell what it is and `otherwise` does not either. */
function takeAll(page: Page, first: number, otherwise: Take): readonly Chunk[] | undefined {
  const { lines } = page
  const chunks: Chunk[] = []
  let at = first
  while (at < lines.length) {
    if (lines[at]?.isBlank) {
      at++
      continue
    }
    const taken = takePlain(page, at) ?? otherwise(page, at)
    const last = taken?.at(-1)
    if (!taken || !last) return undefined
    chunks.push(...taken)
    at += last.lastLine - (lines[at]?.number ?? 0) + 1
  }
  return chunks
}

/** What begins at a line, as one chunk or several; `undefined` in doubt. */
type Take = (page: Page, at: number) => readonly Chunk[] | undefined

/** Line ends that few files have, and characters that the parser replaces or drops. */
const UNUSUAL = /\r(?!\n)|[\0\uFEFF]/u

interface Line extends Span {
  /** From 0. */
  readonly number: number
  /** Without the white space that it begins with. */
  readonly text: string
  readonly isBlank: boolean
  /** Columns of white space that it begins with, and whether they are all spaces. */
  readonly indent: number
  readonly isSpaced: boolean
}

interface Page extends Syntax {
  readonly text: string
  readonly format: Format
  /** All of them, or those of a list item behind its indentation. */
  readonly lines: readonly Line[]
  /** Whether lines may import something here. */
  readonly isModular?: boolean
  /** Whether brackets may refer to something that stands elsewhere. */
  readonly hasDefinitions: boolean
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed === -1 ? text.length : feed
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next
    lines.push(lineAt(text, { start, end }, lines.length))
    start = next + 1
  }
  return lines
}

function lineAt(text: string, { start, end }: Span, number: number): Line {
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
  return { start, end, number, text: text.slice(at, end), isBlank: at === end, indent, isSpaced }
}

/** What begins at a line, when the lines alone tell what it is. No container is open there. */
const takePlain: Take = (page, at) => {
  const { maxIndent, lines } = page
  const { text, indent, isSpaced } = lines[at] as Line
  if (indent > maxIndent || !isSpaced) return undefined
  const kind = KINDS.find(({ begins }) => begins(page, text))
  return kind?.take(page, at)
}

/** Kinds of lines, of which the first that a line is one of counts. */
const KINDS: readonly {
  readonly begins: (page: Page, text: string) => boolean
  readonly take: Take
}[] = [
  { begins: (_, text) => HEADING.test(text), take: takeHeading },
  { begins: (_, text) => FENCE.test(text), take: takeCode },
  { begins: ({ tags }, text) => tags?.test(text) === true, take: takeTags },
  { begins: ({ isModular }, text) => isModular === true && IMPORT.test(text), take: takeModule },
  { begins: (_, text) => RULE.test(text), take: takeRule },
  { begins: (_, text) => ITEM.test(text), take: takeList },
  { begins: () => true, take: takeParagraph },
]

function takeHeading(page: Page, at: number): readonly Chunk[] | undefined {
  const line = page.lines[at] as Line
  const [, marks = '', space = '', inside = ''] = HEADING.exec(line.text) ?? []
  const start = line.end - line.text.length + marks.length + space.length
  const content = { start, end: start + inside.length }
  if (!isSure(page, [line], content)) return undefined
  return [{ type: 'heading', ...spanning(page, at, at), depth: marks.length, content }]
}

function takeTags({ lines }: Page, at: number): readonly Chunk[] {
  const { text, end, number } = lines[at] as Line
  return Array.from(text.matchAll(TAG), ({ 0: written, 1: closing, 2: isVoid, index }) => {
    const start = end - text.length + index
    const type = closing === '/' ? 'close' : isVoid === '/' ? 'void' : 'open'
    return { type, span: { start, end: start + written.length }, line: number, lastLine: number }
  })
}

/** Imports, as far as the next blank line. */
function takeModule(page: Page, at: number): readonly Chunk[] | undefined {
  const { lines } = page
  let next = at
  for (; next < lines.length && !lines[next]?.isBlank; next++) {
    const { text, indent } = lines[next] as Line
    if (indent > 0 || !IMPORT.test(text)) return undefined
  }
  return [{ type: 'module', ...spanning(page, at, next - 1) }]
}

function takeRule(page: Page, at: number): readonly Chunk[] {
  return [{ type: 'rule', ...spanning(page, at, at) }]
}

function takeParagraph(page: Page, at: number): readonly Chunk[] | undefined {
  const { lines, begins } = page
  let next = at
  while (next < lines.length && (next === at || !isParagraphEnd(page, next))) {
    const { text } = lines[next] as Line
    if (!begins.test(text) || text.endsWith('\\')) return undefined
    next++
  }
  const chunk = { type: 'paragraph', ...spanning(page, at, next - 1) } as const
  return isSure(page, lines.slice(at, next), chunk.span) ? [chunk] : undefined
}

/** Whether inline content is surely valid, and surely refers to nothing: by its signs, or else because it is scanned. */
function isSure(
  { text, format, plain, hasDefinitions }: Page,
  lines: readonly Line[],
  inside: Span,
): boolean {
  if (lines.every((line) => plain.test(line.text) && !(hasDefinitions && line.text.includes('['))))
    return true
  return (
    scanInline(text.slice(inside.start, inside.end), format, { isReferring: hasDefinitions }) !== undefined
  )
}

/** A list whose items begin in one column and whose lines are indented as their item is. */
function takeList(page: Page, at: number): readonly Chunk[] | undefined {
  const { lines } = page
  const first = lines[at] as Line
  const sort = sortOf(first)
  const items: Item[] = []
  let isSpread = false
  let next = at
  while (next < lines.length) {
    const line = lines[next] as Line
    const isItem = sortOf(line) === sort && line.indent === first.indent
    if (!isItem) {
      if (!isEnd(page, next, first)) return undefined
      break
    }
    const item = takeItem(page, next)
    if (!item) return undefined
    const last = items.at(-1)
    if (last && line.number - last.lastLine > 1) isSpread = true
    items.push(item)
    next += item.lastLine - line.number + 1
    while (lines[next]?.isBlank) next++
  }
  const [begin, end] = [items[0], items.at(-1)]
  if (!begin || !end) return undefined
  const span = { start: begin.span.start, end: end.span.end }
  const start = /^\d/u.test(first.text) ? Number.parseInt(first.text, 10) : null
  return [{ type: 'list', span, line: begin.line, lastLine: end.lastLine, start, isSpread, items }]
}

/** What the items of a list have in common, their bullet or what stands behind their number. */
function sortOf({ text, isSpaced }: Line): string | undefined {
  const [, bullet, delimiter] = (isSpaced && !RULE.test(text) && ITEM.exec(text)) || []
  return bullet ?? delimiter
}

/** Whether a line that is no item surely ends a list, whose text could go on in it. */
function isEnd(page: Page, at: number, first: Line): boolean {
  const line = page.lines[at] as Line
  if (MARKER.test(line.text) || line.indent > first.indent || !line.isSpaced) return false
  return page.lines[at - 1]?.isBlank === true || isBlock(page, line.text)
}

function takeItem(page: Page, at: number): Item | undefined {
  const { lines, text } = page
  const line = lines[at] as Line
  const behind = line.indent + (ITEM.exec(line.text)?.[0].length ?? 0)
  let last = at
  for (let next = at + 1; next < lines.length; next++) {
    const { isBlank, isSpaced, indent } = lines[next] as Line
    if (isBlank) continue
    if (indent < behind) break
    if (!isSpaced) return undefined
    last = next
  }
  const inside = lines
    .slice(at, last + 1)
    .map(({ start, end, number }) => lineAt(text, { start: Math.min(start + behind, end), end }, number))
  const chunks = takeAll({ ...page, lines: inside, isModular: false }, 0, () => undefined)
  if (!chunks) return undefined
  const gaps = chunks.slice(1).flatMap((chunk, index) => {
    const before = chunks[index]
    return before && chunk.line - before.lastLine > 1 ? [before] : []
  })
  // Blank lines behind a list within may be its own.
  if (gaps.some(({ type }) => type === 'list')) return undefined
  const span = { start: line.end - line.text.length, end: lines[last]?.end ?? line.end }
  const lastLine = lines[last]?.number ?? line.number
  return { span, line: line.number, lastLine, isSpread: gaps.length > 0, chunks }
}

/** From a line's text to the end of another line. */
function spanning({ lines }: Page, at: number, last: number): Stretch {
  const [first, end] = [lines[at] as Line, lines[last] as Line]
  const span = { start: first.end - first.text.length, end: end.end }
  return { span, line: first.number, lastLine: end.number }
}

function isParagraphEnd(page: Page, at: number): boolean {
  const { text, isBlank, indent } = page.lines[at] as Line
  return isBlank || (indent <= page.maxIndent && (isBlock(page, text) || isInterrupting(text)))
}

/** Whether a line is an item that can begin a list behind a line of text. */
function isInterrupting(text: string): boolean {
  return ITEM.test(text) && /^(?:[-*+]|1[.)])/u.test(text)
}

/** Whether a line is a block whatever stands before it. */
function isBlock({ tags }: Page, text: string): boolean {
  return HEADING.test(text) || FENCE.test(text) || tags?.test(text) === true
}

function takeCode(page: Page, at: number): readonly Chunk[] | undefined {
  const { lines } = page
  const [, marks = '', info = ''] = FENCE.exec(lines[at]?.text ?? '') ?? []
  const last = closingOf(page, at, marks)
  if (last === -1) return undefined
  const indent = lines[at]?.indent ?? 0
  const code = lines.slice(at + 1, last)
  if (indent > 0 && code.some(({ isSpaced }) => !isSpaced)) return undefined
  // As many spaces as stand before the fence are none of the code's.
  const inside = code.map((line) => ({ start: line.start + Math.min(indent, line.indent), end: line.end }))
  return [{ type: 'code', ...spanning(page, at, last), info: info.trimStart(), inside }]
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
function takeOther(page: Page, at: number): readonly Chunk[] | undefined {
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
  return [{ type: 'other', span: { start, end }, line: at, lastLine: next - 1 }]
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
function isBeginning({ lines, tags }: Page, at: number, outer: number): boolean {
  const { text, indent } = lines[at] as Line
  if (indent > outer) return false
  return tags?.test(text) === true || (lines[at - 1]?.isBlank === true && !MARKER.test(text))
}

/** What differs between formats. */
interface Syntax {
  /** Columns of indentation beyond which a line is code. */
  readonly maxIndent: number
  /** The beginning of a line of a paragraph whatever stands around it. */
  readonly begins: RegExp
  /** A line whose inline content is surely valid. */
  readonly plain: RegExp
  /** A line with nothing but tags of components whose attributes are plain. */
  readonly tags?: RegExp
  /** Begins a block that may reach over blank lines, besides those that the parser refuses when they are cut. */
  readonly opening: RegExp
}

/**
 * No mark of a block begins so: neither with a sign that begins one nor with a number and a dot; a mark of inline syntax
 * before something else than white space, the fence of a directive.
 */
const TEXT_START = String.raw`(?:[^\s#>+*_=|:~\x60<{[$\d\\&-]|\d+(?![\d.)])|\*{1,2}(?=[^*\s])|_{1,2}(?=[^_\s])|\x60{1,2}(?!\x60)|\[(?!!)|:{3,}[ \t]*(?![-:|]))`

/** Neither expressions nor tags, unless in code. */
const NO_MDX = String.raw`(?:[^<{\x60]|\x60[^\x60]+\x60(?!\x60))*`

const ATTRIBUTES = String.raw`(?:[ \t]+[A-Za-z][\w-]*(?:="[^"<>{}&\\]*")?)*`

/** A tag; whether it closes, and whether it is void. */
const TAG = new RegExp(String.raw`<(\/?)[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*${ATTRIBUTES}[ \t]*(\/?)>`, 'gu')

/** Tags beside each other. Before text, they are text as well. */
const TAGS = `(?:${TAG.source}[ \\t]*)+`

const SYNTAX: Readonly<Record<Format, Syntax>> = {
  markdown: {
    maxIndent: 3,
    plain: /^/u,
    begins: new RegExp(`^${TEXT_START}`, 'u'),
    opening: /^(?:`{3}|~{3}|\$\$|<(?:script|pre|style|textarea|[!?]))/iu,
  },
  mdx: {
    maxIndent: Number.POSITIVE_INFINITY,
    plain: new RegExp(`^${NO_MDX}$`, 'u'),
    begins: new RegExp(`^(?!(?:import|export)\\b)(?:${TEXT_START}|${TAGS}(?=[^\\s<{}]))`, 'u'),
    tags: new RegExp(`^${TAGS}$`, 'u'),
    opening: /^(?:`{3}|~{3}|\$\$)/u,
  },
}

const HEADING = /^(#{1,6})([ \t]+)([^\s#](?:.*[^\s#\\])?)[ \t]*$/u

/** Marks and what follows them. */
const FENCE = /^(`{3,}(?=[^`\\&]*$)|~{3,}(?=[^\\&]*$))(.*)$/u

const MODULE = /^(?:import|export)\b/u

/** A line that imports names. */
const NAME = `(?!(?:${RESERVED})\\b)[A-Za-z_]\\w*`
const IMPORT = new RegExp(
  String.raw`^import (?:${NAME}|\* as ${NAME}|(?:${NAME}, )?\{ ?${NAME}(?:, ${NAME})* ?\}) from (?:"[^"\\]*"|'[^'\\]*');?$`,
  'u',
)

/** The part of such a line that names no names. */
const IMPORTED = /from ["'].*$/gmu

/** A line that may declare something. */
const DECLARING = /^(?:import|export)\b/mu

const RULE = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/u

/** The marker of an item of a list that holds something: no task, and no item of another list at once. */
const ITEM = /^(?:([-*+])|\d{1,9}([.)])) {1,4}(?=[^ \t])(?!\[[ xX]\]|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$))/u

const MARKER = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/u
