/** Chunks that hold no others: headings, code, breaks, modules and paragraphs. */
import type { Span } from '../../model.js'
import { scanInline } from '../scan/scan.js'
import { type Chunk, type Page, spanning, type Take } from './chunk.js'
import { isSpaced, type Line, withEnd } from './lines.js'
import { FENCE, HEADING, IMPORT, ITEM, LISTED } from './signs.js'

/** A heading with number signs. */
export const takeHeading: Take = (page, at) => {
  const line = page.lines[at] as Line
  const [, marks = '', space = '', inside = ''] = HEADING.exec(line.text) ?? []
  const start = line.end - line.text.length + marks.length + space.length
  const content = { start, end: start + inside.length }
  if (!isSure(page, [line], () => page.text.slice(content.start, content.end))) return undefined
  return [{ type: 'heading', ...spanning(page, at, at), depth: marks.length, content }]
}

/** Imports, as far as the next blank line. */
export const takeModule: Take = (page, at) => {
  const { lines } = page
  let next = at
  for (; next < lines.length && !lines[next]?.isBlank; next++) {
    const { text, indent } = lines[next] as Line
    if (indent > 0 || !IMPORT.test(text)) return undefined
  }
  return [{ type: 'module', ...spanning(page, at, next - 1) }]
}

/** A thematic break. */
export const takeRule: Take = (page, at) => [{ type: 'rule', ...spanning(page, at, at) }]

/** Lines of text as far as something ends them. */
export const takeParagraph: Take = (page, at) => {
  const { lines, begins, text } = page
  let next = at
  while (next < lines.length && (next === at || !isParagraphEnd(page, next))) {
    const { text: written } = lines[next] as Line
    if (!begins.test(written) || written.endsWith('\\')) return undefined
    next++
  }
  const own = lines.slice(at, next)
  const stretch = spanning(page, at, next - 1)
  if (!page.isInside || own.length === 1) {
    const { start, end } = stretch.span
    return isSure(page, own, () => text.slice(start, end)) ? [{ type: 'paragraph', ...stretch }] : undefined
  }
  const pieces = own.map((line, index): Span => {
    const { start, end } = index < own.length - 1 ? withEnd(text, line) : line
    return { start: index === 0 ? stretch.span.start : start, end }
  })
  // By themselves they need not be read as they are in the container.
  const written = pieces.map(({ start, end }) => text.slice(start, end)).join('')
  return isScanned(page, written) ? [{ type: 'paragraph', ...stretch, pieces }] : undefined
}

/** Whether inline content is surely valid, and surely refers to nothing: by its signs, or else because it is scanned. */
function isSure(page: Page, lines: readonly Line[], written: () => string): boolean {
  const { plain, hasDefinitions } = page
  const isPlain = ({ text }: Line) => plain.test(text) && !(hasDefinitions && text.includes('['))
  return lines.every(isPlain) || isScanned(page, written())
}

function isScanned({ format, hasDefinitions }: Page, written: string): boolean {
  return scanInline(written, format, { isReferring: hasDefinitions }) !== undefined
}

function isParagraphEnd(page: Page, at: number): boolean {
  const { text, isBlank, indent } = page.lines[at] as Line
  return isBlank || (indent <= page.maxIndent && (isBlock(page, text) || isInterrupting(text)))
}

/** Whether a line is an item that can begin a list behind a line of text. */
function isInterrupting(text: string): boolean {
  return /^[-*+1]/u.test(text) && ITEM.test(text) && /^(?:[-*+]|1[.)])/u.test(text)
}

/** Whether a line is a block whatever stands before it. */
export function isBlock({ tags }: Page, text: string): boolean {
  switch (text[0]) {
    case '#':
      return HEADING.test(text)
    case '`':
    case '~':
      return FENCE.test(text)
    case '<':
      return tags?.test(text) === true
    case '>':
      // Behind text, not every list may begin in a quote.
      return !LISTED.test(text)
    default:
      return false
  }
}

/** Code between fences. */
export const takeCode: Take = (page, at) => {
  const { lines } = page
  const { text, indent } = lines[at] as Line
  const [, marks = '', info = ''] = FENCE.exec(text) ?? []
  const last = closingOf(page, at, marks)
  if (last === -1) return undefined
  const code = lines.slice(at + 1, last)
  // As many spaces as stand before the fence are none of the code's.
  if (code.some((line) => !isSpaced(line) && line.spaces < indent)) return undefined
  const inside = code.map((line) => ({ start: line.start + Math.min(indent, line.spaces), end: line.end }))
  return [{ type: 'code', ...spanning(page, at, last), info: info.replace(/^[ \t]+/u, ''), inside }]
}

/**
 * The line that closes a fenced code; -1 when there is none. `inner` is where the text of the list item begins that the
 * code is in: with the item, the code would end unclosed.
 */
export function closingOf({ lines, maxIndent }: Page, at: number, marks: string, inner?: number): number {
  const closing = new RegExp(`^[${marks[0]}]{${marks.length},}[ \\t]*$`, 'u')
  for (let next = at + 1; next < lines.length; next++) {
    const { text, isBlank, indent } = lines[next] as Line
    if (inner !== undefined && !isBlank && indent < inner) return -1
    if (text[0] === marks[0] && closing.test(text) && (inner !== undefined || indent <= maxIndent))
      return next
  }
  return -1
}

/** Whether two chunks have a blank line between them. */
export function isGap({ lines }: Page, chunk: Chunk): boolean {
  const before = lines[chunk.line - 1 - (lines[0]?.number ?? 0)]
  return before?.isBlank === true
}
