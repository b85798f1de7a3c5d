/** What lines do not tell, as far as it surely reaches: that is parsed. */
import type { Page, Take } from './chunk.js'
import { closingOf } from './leaves.js'
import { isSpaced, type Line, withEnd } from './lines.js'
import { LISTED, MARKER, MODULE } from './signs.js'

/** Everything up to a line that begins something new whatever came before. */
export const takeOther: Take = (page, at) => {
  const { lines, maxIndent, opening, text: all } = page
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
    // Within a container there are none.
    if (page.isInside && isModule) return undefined
    outer = Math.min(outer, FOOTNOTE.test(line.text) ? LEAST_OF_FOOTNOTE - 1 : line.indent, line.indent)
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
  const number = lines[at]?.number ?? 0
  if (page.isInside) {
    const own = lines.slice(at, last + 1)
    // By themselves the lines begin in another column.
    if (own.some((line) => !isSpaced(line) || TABBED.test(line.text))) return undefined
    // What ends with a quote ends in the next line; and in quotes, so do lists.
    if (own.some(({ text }) => QUOTED.test(text) || (page.isQuoted && LISTED.test(text)))) return undefined
    const pieces = own.map((line) => withEnd(all, line))
    const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
    return [{ type: 'other', span, line: number, lastLine: own.at(-1)?.number ?? number, pieces }]
  }
  const span = { start: lines[at]?.start ?? 0, end: lines[next]?.start ?? lines.at(-1)?.end ?? 0 }
  return [{ type: 'other', span, line: number, lastLine: number + next - 1 - at, pieces: [span] }]
}

/** The start of a footnote, and from where on lines go on in it, however far it is indented itself. */
const FOOTNOTE = /^\[\^/u
const LEAST_OF_FOOTNOTE = 4

/** The sign of a quote, in items of lists or not. */
const QUOTED = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>/u

/** Tabs between the signs of blocks. */
const TABBED = /^[>*+\-\d.) ]*\t/u

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
  if (tags?.test(text)) return true
  // Behind indented code, whose end the parser does not see before the next block, a list may begin with few numbers,
  // and one in a quote as well.
  return lines[at - 1]?.isBlank === true && !MARKER.test(text.replace(/^(?:>[ \t]*)+/u, ''))
}
