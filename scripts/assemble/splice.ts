/** Puts texts in place of spans. */
import type { Span } from '../model.js'

/** A text for what stands at a span; an empty span is a place between two characters. */
export interface Splice extends Span {
  readonly text: string
}

/** A text with splices, which do not overlap, in it. Of several at one place the first comes first. */
export function splice(text: string, splices: readonly Splice[]): string {
  let written = ''
  let at = 0
  for (const { start, end, text: inserted } of splices.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    written += text.slice(at, start) + inserted
    at = end
  }
  return written + text.slice(at)
}
