/** What tells one state of a unit from another: whoever decides says which one they saw. */
import { hash } from 'node:crypto'
import type { Unit } from '../model.js'

/**
 * Digest of everything that a decision on a unit depends on: its source, its targets and its records. A change of any
 * other unit of the page leaves it alone, and so does the place.
 */
export function revisionOf({ drift, source, targets, records }: Unit): string {
  const seen = [drift, source?.text ?? null, targets.map(({ text }) => text), records.map(withoutOrder)]
  return hash('sha256', JSON.stringify(seen), 'hex').slice(0, 24)
}

function withoutOrder(record: Unit['records'][number]): readonly unknown[] {
  const { order: _, ...rest } = record
  return Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
