/** The versions of a text that an engine may see, with the same number for the same thing in all of them. */
import type { Notation } from '../../model.js'
import { type Decoded, decode } from './decode.js'
import { encode, type Numbering, type Part, type Tagged } from './encode.js'

/** A source text; of one that was translated before, what it was then, and its translation. */
export interface Versions {
  readonly source: string
  readonly previous?: { readonly source: string; readonly target: string }
}

/** The same with tags. */
export interface TaggedVersions {
  readonly source: Tagged
  readonly previous?: { readonly source: Tagged; readonly target: Tagged }
  /** Reads an answer; what the translation had already is written as it was there. */
  readonly decode: (answer: string) => Decoded
}

/** Encodes all versions of a text; `undefined` for a choice between texts. */
export function tagVersions({ source, previous }: Versions, notation: Notation): TaggedVersions | undefined {
  const now = encode(source, notation)
  if (!now) return undefined
  const before = previous && encode(previous.source, notation, numbering(now))
  const target =
    previous && before && encode(previous.target, notation, { ...numbering(before, now), isLoose: true })
  if (!before || !target) return { source: now, decode: (answer) => decode(answer, now) }
  return {
    source: now,
    previous: { source: before, target },
    decode: (answer) => decode(answer, now, target.parts),
  }
}

/** The numbers of the tags of a version, and none of those that others have besides. */
function numbering(version: Tagged, ...others: readonly Tagged[]): Numbering {
  const taken: readonly Part[] = [version, ...others].flatMap(({ parts }) => [...parts.values()])
  return { parts: version.parts, last: Math.max(0, ...taken.map(({ id }) => id)) }
}
