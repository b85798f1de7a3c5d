/** Makes segments. What a text means is worked out when somebody asks for the first time: most are never asked. */
import type { Placeable, Segment } from '../model.js'
import { fingerprint, placeablesOf } from '../syntax/inline.js'
import { once } from '../syntax/memo.js'

/** A segment without what its text means. */
export type SegmentParts = Omit<Segment, 'fingerprint' | 'placeables'>

/** A segment; `find` gives its placeables where its text alone does not tell them all. */
export function toSegment(parts: SegmentParts, find?: () => readonly Placeable[]): Segment {
  const { kind, notation, span, lines, place, text } = parts
  let print: string | undefined
  const placeables = once(find ?? (() => placeablesOf(text, notation)))
  const segment: Segment = {
    kind,
    notation,
    span,
    lines,
    place,
    text,
    get fingerprint() {
      print ??= fingerprint(text, notation)
      return print
    },
    get placeables() {
      return placeables()
    },
  }
  return Object.assign(segment, optionalParts(parts))
}

function optionalParts({ scalar, key, note, context, allows }: SegmentParts): Partial<Segment> | undefined {
  if ((scalar ?? key ?? note ?? context ?? allows) === undefined) return undefined
  return {
    ...(scalar && { scalar }),
    ...(key !== undefined && { key }),
    ...(note !== undefined && { note }),
    ...(context !== undefined && { context }),
    ...(allows && { allows }),
  }
}
