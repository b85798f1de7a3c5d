/** Who looks at which unit just now: said to the others, and never in anybody's way. */

/** Milliseconds after which somebody who says nothing is gone. */
const GONE = 10_000

/** Who is where. */
export interface Presence {
  /** Notes where a session is, and gives who else is at the same unit. */
  readonly at: (session: string, name: string, unit: string) => readonly string[]
}

/** Begins to note where people are. */
export function openPresence(clock: () => number): Presence {
  const seen = new Map<string, { readonly name: string; readonly unit: string; readonly at: number }>()
  return {
    at: (session, name, unit) => {
      for (const [key, { at }] of seen) if (at < clock() - GONE) seen.delete(key)
      seen.set(session, { name, unit, at: clock() })
      const others = [...seen].filter(([key, one]) => key !== session && one.unit === unit && unit !== '')
      return [...new Set(others.map(([, one]) => one.name))].toSorted()
    },
  }
}
