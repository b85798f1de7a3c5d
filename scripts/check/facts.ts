/** What several rules want to know of a segment is worked out once, and only when one of them asks. */
import type { Segment } from '../model.js'
import { perThing } from '../syntax/memo.js'

/**
 * The same work, done at most once for each segment: its words, its numbers. `language` is that of the segment, which
 * has one only.
 */
export const perSegment: <T>(
  work: (segment: Segment, language: string) => T,
) => (segment: Segment, language: string) => T = perThing
