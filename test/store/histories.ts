/** Generated histories of a ledger: a common state and what two branches made of it. */
import type { LedgerRecord, State } from '../../scripts/model.js'
import { orderBetween, ordersBetween } from '../../scripts/store/order.js'

export interface History {
  readonly base: readonly LedgerRecord[]
  readonly ours: readonly LedgerRecord[]
  readonly theirs: readonly LedgerRecord[]
  /** What a merge must give; absent when two decisions contradict each other. */
  readonly merged?: readonly LedgerRecord[]
}

export type Kind = (random: Random) => History

/** Integers from 0 below the bound; the same for the same seed (mulberry32). */
export type Random = (bound: number) => number

export function randomFrom(seed: number): Random {
  let state = seed
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}

const NAMES = ['Åsa Berg', 'Bjørn Dahl', 'Carla Nunes', 'Dmitri Orlov']
const WORDS =
  'the a file twin paragraph keeps version every page lists text two of in same "quoted" *new*'.split(' ')

/** One branch's change of one record: its new form, or `undefined` for a record that it deletes. */
type Changes = ReadonlyMap<string, LedgerRecord | undefined>

export const KINDS = {
  'edits of different records': (random) => {
    const base = ledger(random)
    const [mine, yours] = deal(random, base)
    return history(base, edits(random, mine), edits(random, yours))
  },
  'insertion beside a record that the other branch edits': (random) => {
    const base = ledger(random)
    const edited = pick(random, base)
    const added = record(random, beside(random, base, edited.id), orderAt(base, random(base.length + 1)))
    return history(base, edits(random, [edited]), new Map([[added.id, added]]))
  },
  'deletion beside a record that the other branch edits': (random) => {
    const base = sorted(ledger(random))
    const at = random(base.length - 1)
    const pair = base.slice(at, at + 2)
    const [edited, deleted] = random(2) ? pair : pair.reverse()
    if (!edited || !deleted) throw new Error('too short')
    return history(base, edits(random, [edited]), new Map([[deleted.id, undefined]]))
  },
  'edits, insertions and deletions of different records': (random) => {
    const base = ledger(random)
    const ours = changes(random, base, new Set())
    const theirs = changes(random, base, new Set(ours.keys()))
    return history(base, ours, apart(base, ours, theirs))
  },
  'the same, with insertions and deletions of both branches side by side': (random) => {
    const base = ledger(random)
    const ours = changes(random, base, new Set())
    return history(base, ours, changes(random, base, new Set(ours.keys())))
  },
  'insertions at the same place of the document': (random) => {
    const base = ledger(random)
    const place = random(base.length + 1)
    const inserted = () => {
      const count = 1 + random(2)
      const orders = ordersBetween(base[place - 1]?.order, base[place]?.order, count)
      return new Map(
        orders.map((order) => record(random, freshId(random), order)).map((made) => [made.id, made]),
      )
    }
    return history(base, inserted(), inserted())
  },
  'contradictory decisions on one record': (random) => {
    const base = ledger(random)
    const [mine, yours] = deal(random, base)
    const same = pick(random, base)
    const first = new Map([...edits(random, mine), ...edits(random, [same])])
    const second = new Map([...edits(random, yours), ...edits(random, [same])])
    if (random(4) === 0) second.set(same.id, undefined)
    const { merged: _, ...contradiction } = history(base, first, second)
    return contradiction
  },
} satisfies Readonly<Record<string, Kind>>

function history(base: readonly LedgerRecord[], ours: Changes, theirs: Changes): History {
  return {
    base,
    ours: apply(base, ours),
    theirs: apply(base, theirs),
    merged: apply(apply(base, ours), theirs),
  }
}

function apply(records: readonly LedgerRecord[], changed: Changes): LedgerRecord[] {
  const all = new Map<string, LedgerRecord | undefined>([
    ...records.map((one) => [one.id, one] as const),
    ...changed,
  ])
  return [...all.values()].filter((one) => one !== undefined)
}

/** From 5 to 300 records in document order; some ids repeat with a number, as repeated paragraphs have them. */
function ledger(random: Random): LedgerRecord[] {
  const ids: string[] = []
  const count = 5 + random(296)
  while (ids.length < count) {
    const id = freshId(random)
    ids.push(id)
    if (random(20) === 0) for (let n = 2; n <= 2 + random(11); n++) ids.push(`${id}-${n}`)
  }
  return ordersBetween(undefined, undefined, count).map((order, at) => record(random, ids[at] ?? '', order))
}

function changes(random: Random, base: readonly LedgerRecord[], taken: ReadonlySet<string>): Changes {
  const result = new Map<string, LedgerRecord | undefined>()
  for (let left = 1 + random(10); left > 0; left--) {
    const one = pick(random, base)
    const what = random(4)
    if (what === 0) {
      const added = record(random, freshId(random), orderAt(base, random(base.length + 1)))
      result.set(added.id, added)
    } else if (!taken.has(one.id)) result.set(one.id, what === 1 ? undefined : edited(random, one))
  }
  return result
}

/** Theirs without the insertions and deletions that stand, in the order of the file, directly beside one of ours. */
function apart(base: readonly LedgerRecord[], ours: Changes, theirs: Changes): Changes {
  const present = new Set(base.map(({ id }) => id))
  const isMove = (of: Changes, id: string) => of.has(id) && (!present.has(id) || of.get(id) === undefined)
  const kept = new Map(theirs)
  const all = new Set([...present, ...ours.keys(), ...theirs.keys()])
  const ids = [...all].sort(inFile)
  let last: 'ours' | 'theirs' | undefined
  for (const id of ids) {
    if (isMove(ours, id)) {
      // Only a run of theirs directly before can touch it.
      for (let at = ids.indexOf(id) - 1; at >= 0 && isMove(theirs, ids[at] ?? ''); at--)
        kept.delete(ids[at] ?? '')
      last = 'ours'
    } else if (isMove(theirs, id)) {
      if (last === 'ours') kept.delete(id)
      else last = 'theirs'
    } else last = undefined
  }
  return kept
}

function sorted(records: readonly LedgerRecord[]): LedgerRecord[] {
  return [...records].sort((a, b) => inFile(a.id, b.id))
}

/** Order of ids in the file, written another way than the product does. */
function inFile(a: string, b: string): number {
  const [x, y] = [a, b].map((id) => id.slice(0, 10) + id.slice(11).padStart(6, '0'))
  return (x ?? '') < (y ?? '') ? -1 : 1
}

/** Two disjoint sets of records: random ones, two neighbouring blocks, or every second one each. */
function deal(random: Random, base: readonly LedgerRecord[]): [LedgerRecord[], LedgerRecord[]] {
  const all = sorted(base)
  const size = 1 + random(Math.min(10, Math.floor(all.length / 2)))
  const start = random(all.length - 2 * size + 1)
  const block = all.slice(start, start + 2 * size)
  const style = random(3)
  if (style === 0) return [block.slice(0, size), block.slice(size)]
  if (style === 1) return [block.filter((_, at) => at % 2 === 0), block.filter((_, at) => at % 2 === 1)]
  const shuffled = all.map((one) => ({ one, key: random(2 ** 31) })).sort((a, b) => a.key - b.key)
  const mixed = shuffled.map(({ one }) => one)
  return [mixed.slice(0, size), mixed.slice(size, 2 * size)]
}

function edits(random: Random, records: readonly LedgerRecord[]): Changes {
  return new Map(records.map((one) => [one.id, edited(random, one)]))
}

/** A decision, a draft, an acknowledgement or a new recording. The time makes each one different. */
function edited(random: Random, one: LedgerRecord): LedgerRecord {
  const at = time(random)
  const [basis, by] = [hex(random, 16), name(random)]
  switch (random(4)) {
    case 0:
      return { ...one, draft: { text: sentence(random), origin: 'mt', engine: 'deepl', basis, at } }
    case 1:
      return { ...one, ack: { basis, by, at, reason: sentence(random) } }
    case 2:
      return { ...one, source: sentence(random), target: hex(random, 16), state: 'reviewed', by, at }
    default:
      return { ...one, state: (['translated', 'reviewed', 'final'] as const)[random(3)] as State, by, at }
  }
}

function record(random: Random, id: string, order: string): LedgerRecord {
  const by = name(random)
  const [target, at] = [hex(random, 16), time(random)]
  return {
    id,
    order,
    kind: 'paragraph',
    source: sentence(random),
    target,
    state: 'translated',
    origin: 'human',
    by,
    at,
  }
}

function orderAt(base: readonly LedgerRecord[], place: number): string {
  return orderBetween(base[place - 1]?.order, base[place]?.order)
}

/** A new id that comes directly before or after a given one in the file. */
function beside(random: Random, base: readonly LedgerRecord[], id: string): string {
  const ids = new Set(base.map((one) => one.id))
  const number = Number.parseInt(id.slice(0, 10), 16)
  const step = random(2) ? 1 : -1
  const near = (number + step).toString(16).padStart(10, '0')
  return near.length === 10 && !ids.has(near) ? near : freshId(random)
}

function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[random(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

function freshId(random: Random): string {
  return hex(random, 10)
}

function hex(random: Random, digits: number): string {
  const [high, low] = [random(2 ** 32), random(2 ** 32)].map((number) => number.toString(16).padStart(8, '0'))
  return `${high}${low}`.slice(0, digits)
}

function time(random: Random): string {
  return new Date(Date.UTC(2026, 0, 1) + random(300 * 24 * 3600) * 1000).toISOString()
}

function name(random: Random): string {
  return pick(random, NAMES)
}

function sentence(random: Random): string {
  return Array.from({ length: 3 + random(25) }, () => pick(random, WORDS)).join(' ')
}
