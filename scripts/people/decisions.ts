/** What a record says that people decided: each decision with its name, its time and what it vouches for. */
import type { LedgerRecord, State } from '../model.js'

/** A text stands, a change of the source needs no new one, or what a rule finds in it is right. */
type DecisionType = 'text' | 'ack' | 'waiver'

/** One decision of one person. */
export interface Decided {
  /** Id of the record. */
  readonly unit: string
  readonly type: DecisionType
  readonly by: string
  readonly at: string
  /** Of a text: how far it got. */
  readonly state?: State
  /** Of a text: who wrote it, as far as the ledger knows; nobody of a machine's. */
  readonly author?: string
  /** Everything that the decision vouches for, so that two are the same only when all of it is. */
  readonly content: string
}

/** The decisions in a record that somebody made; what nobody signed is none. */
export function decisionsOf(record: LedgerRecord): readonly Decided[] {
  const { id, by, at, state, ack, waivers = [] } = record
  const author = authorOf(record)
  return [
    ...(by === undefined
      ? []
      : [
          {
            unit: id,
            type: 'text',
            by,
            at,
            state,
            ...(author !== undefined && { author }),
            content: textOf(record),
          } as const,
        ]),
    ...(ack
      ? [
          {
            unit: id,
            type: 'ack',
            by: ack.by,
            at: ack.at,
            content: join([id, 'ack', ack.basis, ack.by, ack.at, ack.reason]),
          } as const,
        ]
      : []),
    ...waivers.map(
      (waiver) =>
        ({
          unit: id,
          type: 'waiver',
          by: waiver.by,
          at: waiver.at,
          content: join([id, 'waiver', waiver.rule, waiver.target, waiver.by, waiver.at, waiver.reason]),
        }) as const,
    ),
  ]
}

/** Who wrote the text of a record, as far as that is known; `undefined` for a machine's. */
export function authorOf({ author, origin, by }: LedgerRecord): string | undefined {
  return author ?? (origin === 'human' ? by : undefined)
}

/**
 * What a text's decision vouches for: the text, for which source, how far and as whose. Not its place in the document or
 * its key, which move with it, nor what is proposed.
 */
function textOf({ id, source, target, state, origin, engine, author, by, at }: LedgerRecord): string {
  return join([id, source, target, state, origin, engine, author, by, at])
}

function join(values: readonly unknown[]): string {
  return JSON.stringify(values.map((value) => value ?? null))
}

/** What a decision vouches for without its unit: the same for a copy of it at another one. */
export function signatureOf({ content }: Decided): string {
  return join((JSON.parse(content) as readonly unknown[]).slice(1))
}
