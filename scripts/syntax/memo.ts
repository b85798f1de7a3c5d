/** Remembers what was worked out, as far as memory should go. */

/** What is known by key. */
export interface Memo<T> {
  /** What is known for a key, or else what `make` gives, which is known from then on. */
  readonly get: (key: string, make: () => T) => T
  readonly set: (key: string, value: T) => void
}

/**
 * A memo of the keys that were used last: at least `most` of them and at most twice as many. Two maps, of which the
 * older one goes when the younger is full, do without an order of use.
 */
export function memoOf<T>(most: number): Memo<T> {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()]
  const set = (key: string, value: T) => {
    if (young.size >= most) [young, old] = [new Map(), young]
    young.set(key, value)
  }
  return {
    set,
    get: (key, make) => {
      const known = young.get(key)
      if (known !== undefined) return known
      const value = old.get(key) ?? make()
      set(key, value)
      return value
    },
  }
}

/** A function that works something out when it is asked for the first time, and lets go of what it needs for that. */
export function once<T extends NonNullable<unknown>>(make: () => T): () => T {
  let making: (() => T) | undefined = make
  let made: T | undefined
  return () => {
    made ??= (making as () => T)()
    making = undefined
    return made
  }
}

/** The same work, done at most once for each key, for as long as the function is kept. */
export function perKey<Key, T extends NonNullable<unknown>>(work: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = work(key)
    known.set(key, value)
    return value
  }
}

/**
 * The same work, done at most once for each thing, whatever else it is given: that has to be the same for the same
 * thing. What was worked out goes when the thing goes.
 */
export function perThing<Thing extends object, Rest extends readonly unknown[], T>(
  work: (thing: Thing, ...rest: Rest) => T,
): (thing: Thing, ...rest: Rest) => T {
  const slot = slots++
  return (thing, ...rest) => {
    let facts = FACTS.get(thing)
    if (!facts) {
      facts = []
      FACTS.set(thing, facts)
    }
    const known = facts[slot]
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T
    const value = work(thing, ...rest)
    facts[slot] = value === undefined ? NOTHING : value
    return value
  }
}

let slots = 0

/** All that is known of a thing, each in its slot: one weak map is collected far sooner than one for each question. */
const FACTS = new WeakMap<object, unknown[]>()

/** In the slot of what was asked, where `undefined` was the answer. */
const NOTHING = Symbol('nothing')
