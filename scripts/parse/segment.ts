/** Makes segments. What a text means is worked out when somebody asks for the first time: most are never asked. */
import type { Notation, Place, Placeable, Segment, SegmentKind, Span } from '../model.js'
import { fingerprint, placeablesOf } from '../syntax/inline.js'

/** A segment without what its text means. */
export type SegmentParts = Omit<Segment, 'fingerprint' | 'placeables'>

/** A segment; `find` gives its placeables where its text alone does not tell them all. */
export function toSegment(parts: SegmentParts, find?: () => readonly Placeable[]): Segment {
  const segment: Segment = new LazySegment(parts, find)
  const more = optionalParts(parts)
  return more ? Object.assign(segment, more) : segment
}

/**
 * A class, against the custom of the house: accessors in a literal would make each segment a dictionary to the engine, in
 * which all who ask anything of any segment search for its keys.
 */
class LazySegment implements Segment {
  declare readonly kind: SegmentKind
  declare readonly notation: Notation
  declare readonly span: Span
  declare readonly lines: readonly Span[]
  declare readonly place: Place
  declare readonly text: string
  readonly #find: (() => readonly Placeable[]) | undefined
  #fingerprint: string | undefined
  #placeables: readonly Placeable[] | undefined

  constructor({ kind, notation, span, lines, place, text }: SegmentParts, find?: () => readonly Placeable[]) {
    this.kind = kind
    this.notation = notation
    this.span = span
    this.lines = lines
    this.place = place
    this.text = text
    this.#find = find
  }

  get fingerprint(): string {
    this.#fingerprint ??= fingerprint(this.text, this.notation)
    return this.#fingerprint
  }

  get placeables(): readonly Placeable[] {
    this.#placeables ??= this.#find?.() ?? placeablesOf(this.text, this.notation)
    return this.#placeables
  }
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
