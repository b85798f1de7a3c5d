/** What is wrong with a file of another program, with its place. */
import type { Loss, LossKind, Place } from '../model.js'

/** The first thing that is wrong with a text. */
export interface Flaw {
  readonly place: Place
  readonly found: string
  readonly expected: string
}

/** A flaw at a line and a column. */
export function flawAt(line: number, column: number, found: string, expected: string): Flaw {
  return { place: { line, column }, found, expected }
}

/** Whether reading ended with a flaw. */
export function isFlaw(result: object): result is Flaw {
  return 'found' in result && 'expected' in result
}

/** Counts losses as they come. */
export class Losses {
  readonly #counts = new Map<LossKind, number>()

  add(what: LossKind, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
  }

  list(): readonly Loss[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }))
  }
}
