/** What several rules want to know of a segment is worked out once, and only when one of them asks. */
import type { Document, Segment } from '../model.js'

/**
 * The same work, done at most once for each segment: its words, its numbers. `language` is that of the segment, which
 * has one only. What was worked out goes when the segment goes.
 */
export function perSegment<T>(
  work: (segment: Segment, language: string) => T,
): (segment: Segment, language: string) => T {
  const known = new WeakMap<Segment, { readonly value: T }>()
  return (segment, language) => {
    const found = known.get(segment)
    if (found) return found.value
    const value = work(segment, language)
    known.set(segment, { value })
    return value
  }
}

/** The same of whole documents. */
export function perDocument<T extends object>(work: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, T>()
  return (document) => {
    const found = known.get(document)
    if (found) return found
    const value = work(document)
    known.set(document, value)
    return value
  }
}
