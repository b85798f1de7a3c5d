/** Two versions of a ledger become one, where what stands in the pages leaves no doubt. */
import { isDeepStrictEqual } from 'node:util'
import type { LedgerRecord } from '../model.js'
import { RANKS } from '../states.js'

/** The two sides of a text that a merge left markers in, what both have included. */
export function sidesOf(text: string): readonly [ours: string, theirs: string] {
  const sides: [string[], string[]] = [[], []]
  let wanted: readonly number[] = [0, 1]
  for (const line of text.split('\n')) {
    const marker = /^(<{7}|\|{7}|={7}|>{7})(?=[ \r]|$)/u.exec(line)?.[1]?.[0]
    if (marker === undefined) for (const side of wanted) sides[side]?.push(line)
    else wanted = AFTER[marker] ?? wanted
  }
  return [sides[0].join('\n'), sides[1].join('\n')]
}

/** Whose lines follow a marker; what both sides began with is nobody's. */
const AFTER: Readonly<Record<string, readonly number[]>> = { '<': [0], '|': [], '=': [1], '>': [0, 1] }

/** What is known of the pages that records are about. */
export interface Standing {
  /** Whether a target with this digest stands in the translation. */
  readonly hasTarget: (digest: string) => boolean
  /** Whether this text stands in the source. */
  readonly hasSource: (text: string) => boolean
}

/** One record for each id, and the ids that a person has to decide on: of these no record is given. */
export interface Reconciled {
  readonly records: readonly LedgerRecord[]
  readonly open: readonly string[]
}

/** Brings records together of which several may have the same id. */
export function reconcile(records: readonly LedgerRecord[], standing: Standing): Reconciled {
  const byId = new Map<string, LedgerRecord[]>()
  for (const record of records) {
    const known = byId.get(record.id) ?? []
    if (known.every((other) => !isDeepStrictEqual(other, record))) byId.set(record.id, [...known, record])
  }
  const chosen = [...byId].map(([id, rivals]) => ({ id, record: choose(rivals, standing) }))
  return {
    records: chosen.flatMap(({ record }) => record ?? []),
    open: chosen.filter(({ record }) => record === undefined).map(({ id }) => id),
  }
}

/**
 * The page has the last word on texts: of several decisions those on the text that stands there hold. When they are on
 * the same text, the one holds that was made against the source of today, then the one that vouches for more, then the
 * newer one. `undefined` when the page says nothing.
 */
function choose(
  rivals: readonly LedgerRecord[],
  { hasTarget, hasSource }: Standing,
): LedgerRecord | undefined {
  const standing = rivals.filter(({ target }) => target !== '' && hasTarget(target))
  const left = standing.length > 0 ? standing : rivals
  if (new Set(left.map(({ target }) => target)).size > 1) return undefined
  return left.toSorted(
    (a, b) =>
      Number(hasSource(b.source)) - Number(hasSource(a.source)) ||
      RANKS[b.state] - RANKS[a.state] ||
      Date.parse(b.at) - Date.parse(a.at),
  )[0]
}
