/** What several rules want to know of the same thing is worked out once, and only when one of them asks. */
import type { Segment } from '../model.js'

/**
 * The same work, done at most once for each segment: its words, its numbers. `language` is that of the segment, which
 * has one only. What was worked out goes when the segment goes.
 */
export function perSegment<T>(
  work: (segment: Segment, language: string) => T,
): (segment: Segment, language: string) => T {
  const slot = slots++
  return (segment, language) => known(segment, slot, () => work(segment, language))
}

/** The same of anything else: documents, what is checked, changes of blocks. */
export function perThing<Thing extends object, T>(work: (thing: Thing) => T): (thing: Thing) => T {
  const slot = slots++
  return (thing) => known(thing, slot, () => work(thing))
}

let slots = 0

/** All that is known of a thing, each in its slot: one weak map is collected far sooner than one for each question. */
const FACTS = new WeakMap<object, unknown[]>()

/** In the slot of what was asked, where `undefined` was the answer. */
const NOTHING = Symbol('nothing')

function known<T>(thing: object, slot: number, work: () => T): T {
  let facts = FACTS.get(thing)
  if (!facts) {
    facts = []
    FACTS.set(thing, facts)
  }
  const found = facts[slot]
  if (found !== undefined) return (found === NOTHING ? undefined : found) as T
  const value = work()
  facts[slot] = value === undefined ? NOTHING : value
  return value
}
