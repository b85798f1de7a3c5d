/** Parses on a thread of its own what may take long; see `guard.ts`. */
import type { Document, Message, Segment } from '../model.js'
import { type Readings, readingsOf } from '../syntax/inline.js'
import { answerTasks } from '../threads.js'
import type { ParseOptions } from './cutting.js'
import { isDocument, parseHere } from './guard.js'

/** What is to be parsed. */
export interface Task {
  readonly text: string
  readonly options: ParseOptions
}

/** What came of it. */
export interface Answer {
  readonly parsed: Document | Message
  /** So that nobody reads the texts of the segments again on the other side. */
  readonly readings: Readings
}

answerTasks(() => ({ text, options }: Task): Answer => {
  const parsed = parseHere(text, options)
  if (!isDocument(parsed)) return { parsed, readings: [] }
  const segments = parsed.segments.map(
    (segment): Segment => ({ ...segment, fingerprint: segment.fingerprint, placeables: segment.placeables }),
  )
  return { parsed: { ...parsed, segments }, readings: readingsOf(segments) }
})
