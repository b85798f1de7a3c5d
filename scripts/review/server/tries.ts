/** Failed tries to sign in: after too many of them, further ones have to wait. */

/** Milliseconds that a failure counts. */
const WINDOW = 15 * 60 * 1000

/** Failures that there may be with one name, and with all names together. */
const MOST = 5
const MOST_OF_ALL = 50

/** Names that are kept before those whose failures no longer count are forgotten. */
const MOST_NAMES = 1000

/** The key of all names together, which nobody can be called. */
const ALL = ''

/** The failures of a server. */
export interface Tries {
  /** Seconds to wait before the next try with a name; 0 when there may be one now. */
  readonly wait: (name: string) => number
  /** Counts a failure with a name; what it gives takes that back, since it was none. */
  readonly fail: (name: string) => () => void
}

/** Begins to count; `clock` gives milliseconds that only grow. */
export function openTries(clock: () => number): Tries {
  const failures = new Map<string, readonly number[]>()
  const recent = (key: string) => (failures.get(key) ?? []).filter((at) => at > clock() - WINDOW)
  const waitFor = (key: string, most: number): number => {
    const [first, ...rest] = recent(key)
    return first !== undefined && rest.length + 1 >= most ? Math.ceil((first + WINDOW - clock()) / 1000) : 0
  }
  return {
    wait: (name) => Math.max(waitFor(name, MOST), waitFor(ALL, MOST_OF_ALL)),
    fail: (name) => {
      const at = clock()
      for (const key of [name, ALL]) failures.set(key, [...recent(key), at])
      if (failures.size > MOST_NAMES)
        for (const key of failures.keys()) if (recent(key).length === 0) failures.delete(key)
      return () => {
        for (const key of [name, ALL]) {
          const others = recent(key).filter((one) => one !== at)
          failures.set(key, others)
        }
      }
    },
  }
}
