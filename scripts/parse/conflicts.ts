/** Markers of a merge that nobody resolved: a page with both sides of it is neither of them. */
import type { Block, Document } from '../model.js'
import { lineStarts, placeAt } from '../syntax/spans.js'

/** The line of the first conflict that git left in a document, unless it is shown as code; `undefined` when there is none. */
export function conflictOf({ text, root }: Document): number | undefined {
  for (let start = markerAt(text, OPENING, 0); start !== -1; start = markerAt(text, OPENING, start + 1)) {
    if (isShown(root, start)) continue
    const middle = markerAt(text, MIDDLE, start)
    const isWhole = middle !== -1 && markerAt(text, CLOSING, middle) !== -1
    // Where the first has no end, none that follows has one.
    return isWhole ? placeAt(text, lineStarts(text), start).line : undefined
  }
  return undefined
}

const OPENING = '<<<<<<< '
const MIDDLE = '======='
const CLOSING = '>>>>>>> '

/** Where a line begins with a marker, from an offset on; -1 where none does. */
function markerAt(text: string, marker: string, from: number): number {
  if (from === 0 && text.startsWith(marker)) return 0
  const found = text.indexOf(`\n${marker}`, Math.max(0, from - 1))
  return found === -1 ? -1 : found + 1
}

/** Whether an offset is in code, or in HTML without text. */
function isShown(block: Block, offset: number): boolean {
  if (offset < block.span.start || offset >= block.span.end) return false
  return (
    block.type === 'code' || block.type === 'html' || block.children.some((child) => isShown(child, offset))
  )
}
