/** What decisions make of the records of a ledger, and what of that people are told. Nothing is read or written here. */
import { isDeepStrictEqual } from 'node:util'
import { ownRecord } from '../../draft/plan.js'
import type { LedgerRecord, Pair, Unit } from '../../model.js'
import type { Decision } from '../../report/decisions.js'
import { orderBetween } from '../../store/order.js'

/** Records after a decision on the units of some ids: in place of all that stood behind each of them alone stands one. */
export function decideUnits(
  units: readonly Unit[],
  ids: ReadonlySet<string>,
  before: readonly LedgerRecord[],
  decide: (unit: Unit, order: () => string) => LedgerRecord,
): readonly LedgerRecord[] {
  const records = new Map(before.map((record) => [record.id, record]))
  const orderAt = ordersAmong(units)
  units.forEach((unit, at) => {
    if (!ids.has(unit.id)) return
    const decided = decide(unit, () => orderAt(at))
    for (const { id } of ownRecords(unit, units)) records.delete(id)
    records.set(decided.id, decided)
  })
  return [...records.values()]
}

/** The records that only this unit stands on: those that it shares with the rest of a split paragraph stay. */
function ownRecords(unit: Unit, units: readonly Unit[]): readonly LedgerRecord[] {
  return unit.records.filter(
    ({ id }) =>
      id === unit.id ||
      !units.some((other) => other !== unit && other.records.some((record) => record.id === id)),
  )
}

/** Order keys for units that have no record, by their places: each between those of its neighbours, and then one of them. */
export function ordersAmong(units: readonly Unit[]): (at: number) => string {
  const orders = units.map((unit) => ownRecord(unit)?.order)
  return (at) => {
    const order = orderBetween(orders.slice(0, at).findLast(isKey), orders.slice(at + 1).find(isKey))
    orders[at] = order
    return order
  }
}

function isKey(order: string | undefined): order is string {
  return order !== undefined
}

/** What became of records, one decision for each that is not what it was. */
export function differences(
  before: readonly LedgerRecord[],
  after: readonly LedgerRecord[],
  { source, language }: Pair,
): readonly Decision[] {
  const old = new Map(before.map((record) => [record.id, record]))
  const now = new Map(after.map((record) => [record.id, record]))
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((id) => !isDeepStrictEqual(old.get(id), now.get(id)))
    .map((id) => {
      const [was, is] = [old.get(id), now.get(id)]
      return { id, document: source, language, ...(was && { before: was }), ...(is && { after: is }) }
    })
}

/** Decisions with the translations that were decided on, in the order of the page; those that are not in it come first. */
export function withTargets(
  decisions: readonly Decision[],
  units: readonly Unit[],
  { target: file }: Pair,
): readonly Decision[] {
  const found = new Map(units.map((unit) => [unit.id, unit.targets]))
  return decisions
    .map((decision): Decision => {
      const targets = found.get(decision.id) ?? []
      const [first] = targets
      if (!first) return decision
      const text = targets.map((segment) => segment.text).join('\n\n')
      return { ...decision, target: { text, file, line: first.place.line } }
    })
    .toSorted((a, b) => (a.target?.line ?? 0) - (b.target?.line ?? 0))
}
