/** Which units an editor wants to see: held in an address, asked of entries. */
import type { Change, Drift, Origin, SegmentKind, State } from '../model.js'
import type { Card, UnitName } from './card.js'

/** What is asked of one unit in a list. */
export interface Entry extends UnitName {
  readonly kind: SegmentKind
  readonly drift: Drift
  readonly change?: Change
  readonly state?: State
  /** Which unit of its document it is, from 1. */
  readonly number: number
  readonly source: string
  readonly target: string
  readonly draft?: {
    readonly origin: Origin
    readonly engine?: string
    readonly by?: string
    readonly isOld: boolean
  }
  /** Who decided last, and when. */
  readonly by?: string
  readonly at?: string
  /** The rules that find something in it; asked only by a filter that names one. */
  readonly rules: () => readonly string[]
}

/** What a filter asks for; what is absent asks for nothing. Several values of one key mean any of them. */
export interface Filter {
  /** Which units, before anything else is asked: those that want a decision when absent. */
  readonly show?: 'all'
  readonly language?: readonly string[]
  /** Paths of sources, or the folders that they are in. */
  readonly document?: readonly string[]
  readonly drift?: readonly string[]
  readonly state?: readonly string[]
  readonly change?: readonly string[]
  /** Whether a draft waits, or the engine or origin that made it. */
  readonly draft?: readonly string[]
  readonly rule?: readonly string[]
  readonly author?: readonly string[]
  /** Words that stand in the source, the target or the id. */
  readonly text?: string
  /** Days since somebody decided last, at least. */
  readonly age?: number
}

/** Keys with several values, in the order in which an address has them. */
const LISTS = ['language', 'document', 'drift', 'state', 'change', 'draft', 'rule', 'author'] as const

/** Whether a unit waits for a person: its ground moved, or a draft lies beside it. */
export function waits({ drift, draft }: Pick<Entry | Card, 'drift' | 'draft'>): boolean {
  return drift !== 'current' || draft !== undefined
}

/** Whether an entry is asked for. `today` is a time in ISO 8601. */
export function matches(filter: Filter, entry: Entry, today: string): boolean {
  const { show, text, age } = filter
  if (show !== 'all' && !waits(entry)) return false
  if (!LISTS.every((key) => isAmong(filter[key], HAS[key], entry))) return false
  if (text !== undefined && !holds(entry, text)) return false
  return age === undefined || daysBetween(entry.at, today) >= age
}

type Asked = (typeof LISTS)[number]

/** Whether an entry has a value. */
const HAS: Readonly<Record<Asked, (value: string, entry: Entry) => boolean>> = {
  language: (value, { language }) => value === language,
  document: (value, { document }) => document === value || document.startsWith(`${value}/`),
  drift: (value, { drift }) => value === drift,
  state: (value, { state }) => value === state,
  change: (value, { change }) => value === change,
  draft: (value, { draft }) =>
    value === 'none'
      ? !draft
      : draft !== undefined && (value === 'any' || value === draft.engine || value === draft.origin),
  rule: (value, { rules }) => rules().includes(value),
  author: (value, { by, draft }) => value === by || value === draft?.by,
}

function isAmong(
  values: readonly string[] | undefined,
  has: (value: string, entry: Entry) => boolean,
  entry: Entry,
): boolean {
  return values === undefined || values.some((value) => has(value, entry))
}

function holds({ source, target, id }: Entry, text: string): boolean {
  const wanted = folded(text)
  return id === text || folded(source).includes(wanted) || folded(target).includes(wanted)
}

/** A text as it is looked for: the lines of a file mean nothing. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase()
}

function daysBetween(from: string | undefined, to: string): number {
  return from === undefined ? Number.POSITIVE_INFINITY : (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** The filter that an address holds; what it does not know is left out. */
export function parseFilter(query: URLSearchParams): Filter {
  const lists = LISTS.flatMap((key) => {
    const values = query.getAll(key).filter((value) => value !== '')
    return values.length > 0 ? [[key, values] as const] : []
  })
  const text = query.get('text')?.trim()
  const age = Number(query.get('age') ?? Number.NaN)
  return {
    ...(query.get('show') === 'all' && { show: 'all' as const }),
    ...Object.fromEntries(lists),
    ...(text && { text }),
    ...(age > 0 && { age }),
  }
}

/** A filter as an address holds it, always in the same order. */
export function formatFilter(filter: Filter): URLSearchParams {
  const query = new URLSearchParams()
  if (filter.show) query.set('show', filter.show)
  for (const key of LISTS) for (const value of filter[key] ?? []) query.append(key, value)
  if (filter.text !== undefined) query.set('text', filter.text)
  if (filter.age !== undefined) query.set('age', String(filter.age))
  return query
}
