/** What a record of the ledger may hold: a table of its keys, in the order in which they are written. */

import type {
  Acknowledgement,
  Comment,
  Draft,
  LedgerRecord,
  Origin,
  Rejection,
  SegmentKind,
  State,
  Waiver,
} from '../model.js'
import { t } from '../phrases.js'
import { isOrderKey } from './order.js'

/** One key: whether every record has it, and what its value must be: something that fits, or an object with keys. */
interface Key {
  readonly isNeeded: boolean
  readonly expected: () => string
  readonly fits: (value: unknown) => boolean
  /** Of the object, or of each object of a list. */
  readonly keys?: Keys
}

type Keys = ReadonlyMap<string, Key>

// Written as tables of all members, so that the compiler misses none.
const KINDS: Readonly<Record<SegmentKind, true>> = {
  heading: true,
  paragraph: true,
  item: true,
  cell: true,
  field: true,
  attribute: true,
  message: true,
}
const NOTATIONS: Readonly<Record<NonNullable<LedgerRecord['notation']>, true>> = { html: true }
const STATES: Readonly<Record<State, true>> = { initial: true, translated: true, reviewed: true, final: true }
const ORIGINS: Readonly<Record<Origin, true>> = {
  human: true,
  mt: true,
  tm: true,
  patch: true,
  adopted: true,
  import: true,
}

const ID = /^[0-9a-f]{10}(-([2-9]|[1-9]\d+))?$/
const DIGEST = /^[0-9a-f]+$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

const text = (value: unknown) => typeof value === 'string'
const like = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value)
const oneOf = (table: Readonly<Record<string, true>>) => (value: unknown) =>
  typeof value === 'string' && Object.hasOwn(table, value)
const names = (table: Readonly<Record<string, true>>) => () =>
  t('value.oneOf', 'one of {{names}}', { names: Object.keys(table).join(', ') })
const isLikeTime = like(TIME)
const isTime = (value: unknown) => isLikeTime(value) && !Number.isNaN(Date.parse(String(value)))
const isScore = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0
// Of a record with nothing but a draft.
const isDigestOrEmpty = (value: unknown) => value === '' || like(DIGEST)(value)
const isOrder = (value: unknown) => typeof value === 'string' && isOrderKey(value)

const needed = (expected: () => string, fits: Key['fits']): Key => ({ isNeeded: true, expected, fits })
const optional = (expected: () => string, fits: Key['fits']): Key => ({ isNeeded: false, expected, fits })
const OBJECT = () => t('value.object', 'an object')
const OBJECTS = () => t('value.objects', 'a list of objects')
const nested = (keys: Keys): Key => ({ ...optional(OBJECT, isObject), keys })
const listOf = (keys: Keys): Key => ({ ...optional(OBJECTS, isListOfObjects), keys })
const keysOf = <T>(table: { readonly [K in keyof Required<T>]: Key }): Keys =>
  new Map(Object.entries<Key>(table))
const TEXT = () => t('value.text', 'a text')
const HEX = () => t('value.digest', 'a digest of lower-case hexadecimal digits')
const UTC = () => t('value.time', 'a time like "2026-11-21T18:57:26Z"')
const COUNT = () => t('value.count', 'a whole number from 0')
const SCORE = () => t('value.score', 'a number from 0 to 1')
const RECORD_ID = () => t('value.recordId', 'ten hexadecimal digits, then "-2", "-3" … for repeats')
const ORDER_KEY = () => t('value.orderKey', 'a fractional order key')

const DRAFT = keysOf<Draft>({
  text: needed(TEXT, text),
  origin: needed(names(ORIGINS), oneOf(ORIGINS)),
  engine: optional(TEXT, text),
  model: optional(TEXT, text),
  by: optional(TEXT, text),
  basis: needed(HEX, like(DIGEST)),
  score: optional(SCORE, isScore),
  characters: optional(COUNT, isCount),
  at: needed(UTC, isTime),
})

const REJECTION = keysOf<Rejection>({
  basis: needed(HEX, like(DIGEST)),
  origin: needed(names(ORIGINS), oneOf(ORIGINS)),
  engine: optional(TEXT, text),
  by: needed(TEXT, text),
  at: needed(UTC, isTime),
  reason: optional(TEXT, text),
})

const ACK = keysOf<Acknowledgement>({
  basis: needed(HEX, like(DIGEST)),
  by: needed(TEXT, text),
  at: needed(UTC, isTime),
  reason: needed(TEXT, text),
})

const WAIVER = keysOf<Waiver>({
  rule: needed(TEXT, text),
  by: needed(TEXT, text),
  at: needed(UTC, isTime),
  reason: needed(TEXT, text),
  target: needed(HEX, like(DIGEST)),
})

const COMMENT = keysOf<Comment>({
  by: needed(TEXT, text),
  at: needed(UTC, isTime),
  text: needed(TEXT, text),
})

const RECORD = keysOf<LedgerRecord>({
  id: needed(RECORD_ID, like(ID)),
  order: needed(ORDER_KEY, isOrder),
  kind: needed(names(KINDS), oneOf(KINDS)),
  key: optional(TEXT, text),
  notation: optional(names(NOTATIONS), oneOf(NOTATIONS)),
  source: needed(TEXT, text),
  target: optional(HEX, isDigestOrEmpty),
  state: needed(names(STATES), oneOf(STATES)),
  origin: needed(names(ORIGINS), oneOf(ORIGINS)),
  engine: optional(TEXT, text),
  author: optional(TEXT, text),
  by: optional(TEXT, text),
  at: needed(UTC, isTime),
  draft: nested(DRAFT),
  rejected: listOf(REJECTION),
  ack: nested(ACK),
  waivers: listOf(WAIVER),
  comments: listOf(COMMENT),
})

/** What is wrong with a record: where in it, what was found, what was expected. */
export interface Flaw {
  readonly key: string
  readonly found: string
  readonly expected: string
}

/** A value from outside as a record, or its first flaw. A record without `target`, as of a mere draft, has it empty. */
export function toRecord(value: unknown): { readonly record: LedgerRecord } | { readonly flaw: Flaw } {
  if (!isObject(value)) return { flaw: { key: '', found: show(value), expected: OBJECT() } }
  const flaw = flawOf(value, RECORD)
  if (flaw) return { flaw }
  // Held against the table above, which the compiler holds against the type.
  const record = value as unknown as LedgerRecord
  return { record: record.target === undefined ? { ...record, target: '' } : record }
}

/** A record with its keys in the order of the table, and without those that are optional and empty. */
export function tidy(record: LedgerRecord): Readonly<Record<string, unknown>> {
  return pick({ ...record }, RECORD)
}

type Values = Readonly<Record<string, unknown>>

function pick(value: Values, keys: Keys): Values {
  const picked: Record<string, unknown> = {}
  for (const [name, { isNeeded, keys: inner }] of keys) {
    const given = value[name]
    if (!isNeeded && isEmpty(given)) continue
    picked[name] = inner ? pickInside(given, inner) : given
  }
  return picked
}

function pickInside(given: unknown, keys: Keys): unknown {
  if (isObject(given)) return pick(given, keys)
  return isListOfObjects(given) ? given.map((one) => pick(one, keys)) : given
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function flawOf(value: Values, keys: Keys, prefix = ''): Flaw | undefined {
  for (const [name, { isNeeded, expected, fits, keys: inner }] of keys) {
    const found = value[name]
    // Of most records, most of what is optional.
    if (found === undefined && !isNeeded) continue
    if (!fits(found)) return { key: prefix + name, found: show(found), expected: expected() }
    const members = inner ? [found].flat().filter(isObject) : []
    const flaw = inner && firstOf(members, (member) => flawOf(member, inner, `${name}.`))
    if (flaw) return flaw
  }
  const unknown = Object.keys(value).find((name) => !keys.has(name))
  if (unknown === undefined) return undefined
  return {
    key: prefix + unknown,
    found: t('value.unknownKey', 'a key that has no meaning'),
    expected: t('value.only', 'only {{names}}', { names: [...keys.keys()].join(', ') }),
  }
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfObjects(value: unknown): value is readonly Values[] {
  return Array.isArray(value) && value.every(isObject)
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

function show(value: unknown): string {
  if (value === undefined) return t('value.nothing', 'nothing')
  // Not its content, which may be nested deeper than JSON.stringify can follow.
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? t('value.list', 'a list') : OBJECT()
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
