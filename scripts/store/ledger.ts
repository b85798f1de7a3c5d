/**
 * The ledger: for each document and language what its target was made from and who vouched for it; `docs/ledger.md`
 * tells users about it. A record takes two lines and an empty one. The first holds nothing but the id, which never
 * changes; the empty one is alike everywhere. So git always finds an unchanged line between changes of two records,
 * even between a changed record and a new neighbour on either side of it, and merges them (law 6).
 */

import { UsageError } from '../errors.js'
import type { LedgerRecord, Span } from '../model.js'
import { t } from '../phrases.js'
import { tryParseJson } from '../syntax/json.js'
import { compare } from '../text.js'
import { type Defect, findConflict, lineAt, repair } from './defect.js'
import { findObjects, type TextObject } from './objects.js'
import { type Flaw, tidy, toRecord } from './record.js'

/** Bytes of the largest ledger to read. It holds a document's text, its drafts and more, so more than a document. */
export const LEDGER_SIZE_LIMIT = 64 * 1024 * 1024

/** Path of the ledger of a source file and a language. */
export function ledgerPath(source: string, language: string): string {
  return `.tvilling/${language}/${source}.jsonl`
}

/** Text of a ledger with these records, sorted by id; the same for the same records in any order. */
export function formatLedger(records: readonly LedgerRecord[]): string {
  const sorted = records.toSorted((a, b) => compareIds(a.id, b.id))
  const repeated = sorted.find(({ id }, at) => id === sorted[at - 1]?.id)
  if (repeated) throw new Error(`two records with the id ${repeated.id}`)
  return sorted.map(formatRecord).join('')
}

function formatRecord(record: LedgerRecord): string {
  const { id, ...rest } = tidy(record)
  return `{"id":${JSON.stringify(id)},\n${JSON.stringify(rest).slice(1)}\n\n`
}

// Numbers at the end as numbers: x, x-2, … x-10.
function compareIds(a: string, b: string): number {
  const [[first, m = '1'], [second, n = '1']] = [a.split('-'), b.split('-')]
  return compare(first ?? '', second ?? '') || Number(m) - Number(n)
}

/**
 * Records of a ledger, in the order of its text. Any layout of JSON objects will do, with any white space between;
 * the objects must be records, each id once. Throws a `UsageError` of code `ledger` with path and line otherwise.
 */
export function parseLedger(text: string, path: string): LedgerRecord[] {
  const { records, defects } = inspectLedger(text)
  const [first] = defects
  if (first) throw new UsageError('ledger', `${path}:${lineAt(text, first.at)}: ${first.message}`)
  return records
}

/** The records that a text holds, those with a repeated id too, and all that keeps it from being a ledger, by place. */
export function inspectLedger(text: string): {
  readonly records: LedgerRecord[]
  readonly defects: readonly Defect[]
} {
  const conflict = findConflict(text)
  if (conflict) return { records: [], defects: [conflict] }
  const { objects, stop } = findObjects(text)
  const places = new Map<string, number>()
  const records: LedgerRecord[] = []
  const defects: Defect[] = []
  for (const object of objects) {
    const record = readRecord(text, object)
    if ('message' in record) {
      defects.push(record)
      continue
    }
    const first = places.get(record.id)
    if (first === undefined) places.set(record.id, object.span.start)
    else defects.push(repeated(object, record.id, lineAt(text, first)))
    records.push(record)
  }
  return { records, defects: stop === undefined ? defects : [...defects, noRecord(text, stop)] }
}

function readRecord(text: string, { span, keys }: TextObject): LedgerRecord | Defect {
  const value = tryParseJson(text.slice(span.start, span.end))
  if (value === undefined)
    return {
      at: span.start,
      message: t('ledger.noJson', 'found a record that is not JSON; expected a JSON object. {{repair}}', {
        repair: repair(),
      }),
    }
  const result = toRecord(value)
  if ('flaw' in result) return flawed(text, span, result.flaw)
  if (keys === countKeys(value)) return result.record
  const message = t(
    'ledger.keyTwice',
    'found a key twice in the record {{record}}; expected each once. Delete one of them',
    { record: result.record.id },
  )
  return { at: span.start, message }
}

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce((sum, inner) => sum + countKeys(inner), own)
}

function flawed(text: string, span: Span, { key, found, expected }: Flaw): Defect {
  const written = text.indexOf(JSON.stringify(key.slice(key.indexOf('.') + 1)), span.start)
  const at = written >= 0 && written < span.end ? written : span.start
  return {
    at,
    message: t('ledger.flaw', '{{name}} of a record: found {{found}}; expected {{expected}}. {{repair}}', {
      name: JSON.stringify(key),
      found,
      expected,
      repair: repair(),
    }),
  }
}

function repeated({ span }: TextObject, id: string, first: number): Defect {
  const message = t(
    'ledger.idTwice',
    'found a second record {{record}}, the first is at line {{line}}; expected each id once. Keep the one that is right and delete the other',
    { record: id, line: String(first) },
  )
  return { at: span.start, message }
}

function noRecord(text: string, at: number): Defect {
  const [line = ''] = text.slice(at, at + 60).split('\n')
  const message = t(
    'ledger.noRecord',
    'found {{line}}, which begins no whole record; expected {"id": …}. If both sides of a merge were kept here, delete one. {{repair}}',
    { line: JSON.stringify(line), repair: repair() },
  )
  return { at, message }
}
