/** Lists and quotes, whose insides are cut as pages are. */
import type { Span } from '../../model.js'
import type { Chunk, Item, Page, Take } from './chunk.js'
import { isBlock, isGap } from './leaves.js'
import { isSpaced, type Line, lineAt } from './lines.js'
import { CHECK, ITEM, MARKER, RULE } from './signs.js'

type TakeInside = Parameters<Take>[2]

/** A list whose lines are indented as their item is. */
export const takeList: Take = (page, at, takeInside) => {
  const { lines } = page
  const first = lines[at] as Line
  const sort = sortOf(page, first)
  const items: Item[] = []
  let isSpread = false
  let next = at
  while (next < lines.length) {
    const line = lines[next] as Line
    if (sortOf(page, line) !== sort) {
      if (!isEnd(page, next)) return undefined
      break
    }
    const item = takeItem(page, next, takeInside)
    if (!item) return undefined
    const last = items.at(-1)
    if (last && line.number - last.lastLine > 1) isSpread = true
    items.push(item)
    next += item.lastLine - line.number + 1
    while (lines[next]?.isBlank) next++
  }
  const [begin, end] = [items[0], items.at(-1)]
  if (!begin || !end) return undefined
  // A list ends behind the sign of a quote in the next line, and so may what is in it.
  const isAlone = lines.at(-1)?.number === end.lastLine && items.every(({ chunks }) => chunks.every(isText))
  if (page.isQuoted && !isAlone) return undefined
  const span = { start: begin.span.start, end: end.span.end }
  const start = /^\d/u.test(first.text) ? Number.parseInt(first.text, 10) : null
  return [{ type: 'list', span, line: begin.line, lastLine: end.lastLine, start, isSpread, items }]
}

function isText({ type }: Chunk): boolean {
  return type === 'paragraph'
}

/** What the items of a list have in common, their bullet or what stands behind their number. */
function sortOf({ maxIndent }: Page, line: Line): string | undefined {
  const { text } = line
  if (!isSpaced(line) || line.indent > maxIndent || RULE.test(text)) return undefined
  const [, bullet, delimiter] = ITEM.exec(text) ?? []
  return bullet ?? delimiter
}

/** Whether a line that is no item surely ends a list or a quote, whose text could go on in it. */
function isEnd(page: Page, at: number): boolean {
  const line = page.lines[at] as Line
  if (MARKER.test(line.text) || !isSpaced(line) || line.indent > page.maxIndent) return false
  return page.lines[at - 1]?.isBlank === true || isBlock(page, line.text)
}

function takeItem(page: Page, at: number, takeInside: TakeInside): Item | undefined {
  const { lines, text } = page
  const line = lines[at] as Line
  const begin = line.end - line.text.length
  const marker = ITEM.exec(line.text)?.[0].length ?? 0
  const behind = line.indent + marker
  let last = at
  for (let next = at + 1; next < lines.length; next++) {
    const own = lines[next] as Line
    if (!own.isBlank && own.indent < behind) break
    // Tabs that are partly of the item.
    if (own.spaces < behind && !isSpaced(own)) return undefined
    if (!own.isBlank) last = next
  }
  const isTask = /^\[[ xX]\]/u.test(line.text.slice(marker))
  const check = CHECK.exec(line.text.slice(marker))?.[0].length ?? 0
  if (isTask && (check === 0 || page.hasDefinitions)) return undefined
  const column = line.start - (text.lastIndexOf('\n', line.start - 1) + 1) + behind
  const inside = lines.slice(at, last + 1).map(({ start, end, number }, index) => {
    const from = Math.min(start + behind + (index === 0 ? check : 0), end)
    return lineAt(text, from, end, number, column)
  })
  const within = { ...page, lines: inside, isModular: false, isInside: true }
  const chunks = takeInside(within)
  if (!chunks || (isTask && chunks[0]?.type !== 'paragraph')) return undefined
  const isSpread = chunks.slice(1).some((chunk) => isGap(within, chunk))
  // Whether blank lines in what is parsed are between or in its blocks is not known yet.
  if (!isSpread && chunks.some((chunk) => chunk.type === 'other' && hasBlank(within, chunk))) return undefined
  const span = { start: begin, end: lines[last]?.end ?? line.end }
  const mark = isTask && { check: { start: begin + marker, end: begin + marker + 3 } }
  return {
    span,
    line: line.number,
    lastLine: lines[last]?.number ?? line.number,
    isSpread,
    ...mark,
    chunks,
  }
}

function hasBlank({ lines }: Page, { line, lastLine }: Chunk): boolean {
  const first = lines[0]?.number ?? 0
  return lines.slice(line - first, lastLine - first + 1).some(({ isBlank }) => isBlank)
}

/** A quote of which every line has its sign. */
export const takeQuote: Take = (page, at, takeInside) => {
  const { lines, text, maxIndent } = page
  // One in another ends behind the sign of the next line.
  if (page.isQuoted) return undefined
  const prefixes: Span[] = []
  const inside: Line[] = []
  let next = at
  for (; next < lines.length; next++) {
    const line = lines[next] as Line
    if (line.text[0] !== '>' || line.indent > maxIndent || !isSpaced(line)) break
    const start = line.end - line.text.length
    if (text[start + 1] === '\t') return undefined
    const end = start + (text[start + 1] === ' ' ? 2 : 1)
    prefixes.push({ start, end })
    const column = end - (text.lastIndexOf('\n', end - 1) + 1)
    inside.push(lineAt(text, end, line.end, line.number, column))
  }
  if (next < lines.length && !lines[next]?.isBlank && !isEnd(page, next)) return undefined
  const chunks = takeInside({ ...page, lines: inside, isModular: false, isInside: true, isQuoted: true })
  const [first, last] = [lines[at] as Line, lines[next - 1] as Line]
  if (!chunks) return undefined
  const span = { start: first.end - first.text.length, end: last.end }
  return [{ type: 'quote', span, line: first.number, lastLine: last.number, prefixes, chunks }]
}
