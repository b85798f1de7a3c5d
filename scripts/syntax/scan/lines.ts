/** The ends of lines, and signs that change what single characters mean. */
import { addText, behindSpace, type Construct, DOUBT, resume, type Scan, withoutSpace } from './state.js'

/** A soft line end is text; one behind two spaces is a hard break. White space around either is none. */
export const lineEnd: Construct = (scan, at) => {
  const { text } = scan
  const behind = at + (text[at] === '\r' ? 2 : 1)
  if (text[behind - 1] !== '\n') return DOUBT
  const end = withoutSpace(scan, at)
  if (at - end >= 2 && !text.slice(end, at).includes('\t')) return breakAt(scan, end, at, behind)
  const isEmpty = scan.value === '' && end === scan.from
  if (isEmpty) scan.start = at
  scan.value += text.slice(scan.from, end) + text.slice(at, behind)
  scan.reach = behind
  scan.from = behindSpace(text, behind)
  return scan.from
}

function breakAt(scan: Scan, start: number, at: number, behind: number): number {
  addText(scan, start)
  const position = scan.place?.(start, at)
  if (position) {
    const { line, offset = 0 } = position.end
    position.end = { line: line + 1, column: 1, offset: offset + behind - at }
  }
  scan.nodes.push({ type: 'break', ...(position && { position }) })
  return resume(scan, behindSpace(scan.text, behind))
}

/** A hard break, or a sign that is a character like any other. */
export const backslash: Construct = (scan, at) => {
  const { text } = scan
  const next = text[at + 1] ?? ''
  if (next === '\n' || text.startsWith('\r\n', at + 1))
    return breakAt(scan, at, at + 1, at + (next === '\n' ? 2 : 3))
  // Masks look behind a brace, escaped or not.
  const isMasked = next === '{' && (scan.format === 'markdown' || /[:#]/u.test(text[at + 2] ?? ''))
  if (!/[!-/:-@[-`{-~]/u.test(next) || isMasked) return DOUBT
  scan.value += text.slice(scan.from, at)
  scan.from = at + 1
  return at + 2
}

/** An ampersand that begins no character reference. */
export const ampersand: Construct = ({ text }, at) => {
  let end = at + 1
  while (/[#\w]/u.test(text[end] ?? '')) end++
  return text[end] === ';' ? DOUBT : at + 1
}
