/** The last decisions made on this machine, so that they can be taken back. Local; losing it loses only `undo`. */
import type { LedgerRecord } from '../model.js'
import { readText, writeText } from './disk.js'
import { ledgerPath } from './ledger.js'
import { toRecord } from './record.js'

/** What one decision did to one record. `null` where there was, or is, none. */
export interface Recorded {
  readonly ledger: string
  readonly document: string
  readonly language: string
  readonly id: string
  readonly before: LedgerRecord | null
  readonly after: LedgerRecord | null
}

/** What one decision did to a target. */
export interface PageChange {
  readonly path: string
  /** Its text before; `null` where there was no file. */
  readonly before: string | null
  readonly after: string
}

/** A decision on any number of units, taken back as one. */
export interface Entry {
  readonly verb: string
  readonly by: string
  readonly at: string
  readonly changes: readonly Recorded[]
  /** Absent when no page was written. */
  readonly pages?: readonly PageChange[]
}

/** Where the decisions are kept. */
export const JOURNAL = '.tvilling/cache/decisions.json'

const KEPT = 50

/** Bytes of the journal; of larger ones the oldest decisions go first. */
const SIZE_LIMIT = 64 * 1024 * 1024

/**
 * The decisions that can be taken back, oldest first. A file that is no journal counts as empty; so does one that a
 * repository brought along to have something else written.
 */
export function readJournal(root: string): readonly Entry[] {
  try {
    const entries: unknown = JSON.parse(readText(root, JOURNAL, { limit: SIZE_LIMIT }) ?? '[]')
    return Array.isArray(entries) && entries.every(isEntry) ? entries : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** Changes up to which what is decided bit by bit becomes one decision: with each bit, all of it is written again. */
const MOST_JOINED = 1000

/** The decisions with one more that belongs to the last of them, when that one is of the same verb, person and time. */
export function joinLast(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const last = entries.at(-1)
  const isSame = last && last.verb === entry.verb && last.by === entry.by && last.at === entry.at
  if (!isSame || last.changes.length + entry.changes.length > MOST_JOINED) return [...entries, entry]
  const changes = joined(last.changes, entry.changes, ({ ledger, id }) => `${ledger}\n${id}`)
  const pages = joined(last.pages ?? [], entry.pages ?? [], ({ path }) => path)
  return [...entries.slice(0, -1), { ...entry, changes, ...(pages.length > 0 && { pages }) }]
}

/** Changes and later ones; two of the same thing are one, from what was before the first to what is after the second. */
function joined<T extends { readonly before: unknown }>(
  earlier: readonly T[],
  later: readonly T[],
  keyOf: (change: T) => string,
): readonly T[] {
  const all = new Map(earlier.map((change) => [keyOf(change), change]))
  for (const change of later) {
    const first = all.get(keyOf(change))
    all.set(keyOf(change), first ? { ...change, before: first.before } : change)
  }
  return [...all.values()]
}

/** Keeps the newest of some decisions. */
export function writeJournal(root: string, entries: readonly Entry[]): void {
  const lines = entries.slice(-KEPT).map((entry) => JSON.stringify(entry))
  let size = 0
  const kept = lines.toReversed().filter((line) => {
    size += Buffer.byteLength(line) + 2
    return size < SIZE_LIMIT
  })
  writeText(root, JOURNAL, `[${kept.toReversed().join(',\n')}]\n`)
}

function isEntry(value: unknown): value is Entry {
  const { verb, by, at, changes, pages = [] } = keysOf(value)
  return (
    [verb, by, at].every((text) => typeof text === 'string') &&
    [changes, pages].every(isList) &&
    (changes as readonly unknown[]).every(isChange) &&
    (pages as readonly unknown[]).every(isPageChange)
  )
}

function isChange(value: unknown): value is Recorded {
  const { ledger, document, language, id, before, after } = keysOf(value)
  const isHere = ledger === ledgerPath(String(document), String(language))
  return isHere && [before, after].every((record) => record === null || isRecord(record, id))
}

function isPageChange(value: unknown): value is PageChange {
  const { path, before, after } = keysOf(value)
  return (
    typeof path === 'string' && typeof after === 'string' && (before === null || typeof before === 'string')
  )
}

function isRecord(value: unknown, id: unknown): boolean {
  const result = toRecord(value)
  return 'record' in result && result.record.id === id
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function keysOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
