/** What asking would cost, and what of it fits. */

/** Things in order, those that fit into a number of characters and those that do not. */
export interface Fit<T> {
  readonly within: readonly T[]
  readonly over: readonly T[]
  /** Characters of those that fit. */
  readonly characters: number
}

/** Takes as many as fit, in order; what is too long for what is left is passed over, and shorter ones behind it may fit. */
export function withinBudget<T>(all: readonly T[], charactersFor: (one: T) => number, room: number): Fit<T> {
  const within: T[] = []
  const over: T[] = []
  let characters = 0
  for (const one of all) {
    const own = charactersFor(one)
    if (own > 0 && characters + own > room) over.push(one)
    else {
      within.push(one)
      characters += own
    }
  }
  return { within, over, characters }
}
