/** Brings the source, ledger and target of a catalogue side by side: its messages are known by their keys. */
import { put } from '../groups.js'
import type { Segment } from '../model.js'
import { slotsFor } from '../syntax/plurals.js'
import { targetDigest } from '../text.js'
import { meaningOf } from './passages.js'
import { type Recorded, type Row, withStrays } from './rows.js'

/** The target's side. */
interface Target {
  readonly segments: readonly Segment[]
  /** BCP 47. */
  readonly language?: string | undefined
}

/**
 * One row for each message that the language needs, in the order of the source; a target without one stands behind the
 * row of the message before it. A record whose key is gone belongs to a new key with the same text.
 */
export function rowsByKey(
  records: readonly Recorded[],
  source: readonly Segment[],
  { segments, language }: Target,
): readonly Row[] {
  const places = new Map(segments.map(({ key = '' }, j) => [key, j]))
  const keys = source.map(({ key = '' }) => key)
  const slots = slotsFor(keys, language, (key) => places.has(key)).map(({ key, from }): Wanted => {
    const target = segments[places.get(key) ?? -1]
    return { key, source: source[from] as Segment, target: target && targetDigest([target.text]) }
  })
  const owners = recordsOf(slots, records)
  const rows = slots.map((slot): Row => {
    const i = owners.get(slot)
    const j = places.get(slot.key)
    return {
      source: slot.source,
      records: i === undefined ? [] : [i],
      targets: j === undefined ? [] : [j],
      asRecorded: i !== undefined && records[i]?.record.target === slot.target,
      confidence: 1,
      key: slot.key,
    }
  })
  return withOrphans(rows, records, segments)
}

/** A message that the language needs. */
interface Wanted {
  readonly key: string
  readonly source: Segment
  /** Digest of the target's text; absent when it has none. */
  readonly target: string | undefined
}

/**
 * The record of each message: the one with its key; then, for a key that was renamed, a record whose key is gone with
 * the same source and target, the same source, or the same target. Of several the first is the first one's.
 */
function recordsOf(slots: readonly Wanted[], records: readonly Recorded[]): ReadonlyMap<Wanted, number> {
  const byKey = new Map(records.map(({ record }, i) => [record.key, i]))
  const found = new Map<Wanted, number>()
  for (const slot of slots) {
    const i = byKey.get(slot.key)
    if (i !== undefined) found.set(slot, i)
  }
  const known = new Set(slots.map(({ key }) => key))
  const free = new Set([...records.keys()].filter((i) => !known.has(records[i]?.record.key ?? '')))
  for (const { ofSlot, ofRecord } of SIGNS) {
    const waiting = new Map<string, number[]>()
    for (const i of free) put(waiting, ofRecord(records[i] as Recorded), i)
    for (const slot of slots) {
      const i = found.has(slot) ? undefined : waiting.get(ofSlot(slot))?.shift()
      if (i === undefined) continue
      found.set(slot, i)
      free.delete(i)
    }
  }
  return found
}

/** What a message and the record of its old key may have in common, the surest first. */
const SIGNS: readonly {
  readonly ofSlot: (slot: Wanted) => string
  readonly ofRecord: (record: Recorded) => string
}[] = [
  {
    ofSlot: ({ source, target }) => `${source.fingerprint} ${target}`,
    ofRecord: (recorded) => `${meaningOf(recorded)} ${recorded.record.target}`,
  },
  { ofSlot: ({ source }) => source.fingerprint, ofRecord: meaningOf },
  { ofSlot: ({ target }) => target ?? 'none', ofRecord: ({ record }) => record.target },
]

/** Adds a row for each target segment that no message of the source has, with the record of its key. */
function withOrphans(
  rows: readonly Row[],
  records: readonly Recorded[],
  segments: readonly Segment[],
): readonly Row[] {
  const owned = new Set(rows.flatMap((row) => row.records))
  const lost = new Map(
    records.flatMap(({ record: { key } }, i) =>
      owned.has(i) || key === undefined ? [] : [[key, i] as const],
    ),
  )
  return withStrays(rows, segments, (j) => {
    const { key = '' } = segments[j] as Segment
    const i = lost.get(key)
    return { records: i === undefined ? [] : [i], targets: [j], asRecorded: false, confidence: 1, key }
  })
}
