/** Lines of nothing but tags of components. */
import type { Chunk, Page, Take } from './chunk.js'
import type { Line } from './lines.js'
import { TAG } from './signs.js'

/** Whether a line could begin a tag that goes on in the lines below. */
export function isOpenTag({ tags, isQuoted }: Page, text: string): boolean {
  return tags !== undefined && !isQuoted && OPEN.test(text)
}

const OPEN = /^<[A-Za-z][\w.-]*(?:[ \t][^<>]*)?$/u

/** Tags beside each other on a line. */
export const takeTags: Take = ({ lines }, at) => {
  const { text, end, number } = lines[at] as Line
  return tagsIn(text, end - text.length, number, number)
}

/** A tag over several lines, with nothing beside it. */
export const takeLongTag: Take = ({ lines, tags, text }, at) => {
  const first = lines[at] as Line
  const start = first.end - first.text.length
  for (let next = at + 1; next < lines.length && next < at + MOST_LINES; next++) {
    const line = lines[next] as Line
    if (line.isBlank) return undefined
    if (!line.text.includes('>')) continue
    const written = text.slice(start, line.end).trimEnd()
    const found = tags?.test(written) ? tagsIn(written, start, first.number, line.number) : []
    return found.length === 1 ? found : undefined
  }
  return undefined
}

/** Longer tags are rare, and each of their lines would look for the end of the tag again. */
const MOST_LINES = 20

function tagsIn(written: string, base: number, line: number, lastLine: number): readonly Chunk[] {
  return Array.from(written.matchAll(TAG), ({ 0: tag, 1: closing, 2: isVoid, index }) => {
    const start = base + index
    const type = closing === '/' ? 'close' : isVoid === '/' ? 'void' : 'open'
    return { type, span: { start, end: start + tag.length }, line, lastLine }
  })
}
