/** What the ledger says happened to a unit. */
import type { LedgerRecord, Origin, State } from '../model.js'
import { compare } from '../text.js'

/** One thing that happened. */
export interface Event {
  readonly type: 'text' | 'draft' | 'rejection' | 'acknowledgement' | 'waiver' | 'comment'
  readonly at: string
  /** Absent for a machine. */
  readonly by?: string
  /** Of a text: how far it got. */
  readonly state?: State
  readonly origin?: Origin
  readonly engine?: string
  readonly reason?: string
  /** Of a waiver. */
  readonly rule?: string
  /** Of a comment. */
  readonly text?: string
}

/** What happened to the unit of some records, the newest first. */
export function eventsOf(records: readonly LedgerRecord[]): readonly Event[] {
  return records.flatMap(eventsIn).toSorted((a, b) => compare(b.at, a.at))
}

function eventsIn(record: LedgerRecord): readonly Event[] {
  const { draft, rejected = [], ack, waivers = [], comments = [] } = record
  return [
    ...(record.target === '' ? [] : [textEvent(record)]),
    ...(draft ? [{ type: 'draft', ...madeBy(draft), at: draft.at } as const] : []),
    ...rejected.map(
      ({ by, at, reason, ...made }) =>
        ({ type: 'rejection', by, at, ...madeBy(made), ...why(reason) }) as const,
    ),
    ...(ack ? [{ type: 'acknowledgement', by: ack.by, at: ack.at, ...why(ack.reason) } as const] : []),
    ...comments.map((comment) => ({ type: 'comment', ...comment }) as const),
    ...waivers.map(({ rule, by, at, reason }) => ({ type: 'waiver', rule, by, at, ...why(reason) }) as const),
  ]
}

function textEvent({ state, by, at, ...record }: LedgerRecord): Event {
  return { type: 'text', state, at, ...(by !== undefined && { by }), ...madeBy(record) }
}

function madeBy({ origin, engine }: { readonly origin: Origin; readonly engine?: string | undefined }) {
  return { origin, ...(engine !== undefined && { engine }) }
}

function why(reason: string | undefined) {
  return reason === undefined ? {} : { reason }
}
