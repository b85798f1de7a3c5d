/**
 * The units of a project as entries of a list. What they are depends on three files alone, so it is kept from one
 * review to the next, and only documents that changed since are read.
 */
import { ownRecord } from '../../draft/plan.js'
import { put } from '../../groups.js'
import type { Message, Pair, Unit } from '../../model.js'
import type { Entry, Filter } from '../../review/filter.js'
import type { Progress } from '../command.js'
import { openCache } from '../judging/cache.js'
import { type Fact, factsOf } from '../judging/facts.js'
import { judgePairs } from '../judging/judge.js'
import { explain, isReadable, type Unreadable } from '../project/unreadable.js'
import type { Workspace } from '../project/workspace.js'
import { type Shelf, type Shelved, stampOf } from './shelf.js'

/** What is kept of a unit. */
type Kept = Omit<Entry, 'language' | 'document' | 'rules'>

/** The entries of a pair, and the digests of the files that they were made from. */
interface Listed {
  readonly stamp: string
  readonly entries: readonly Entry[]
  /** Why there are none. */
  readonly problem?: string
}

/** The rules that find something in a unit, by its id. */
type Rules = ReadonlyMap<string, readonly string[]>

/** All units, as the files are when they are asked for. */
export interface List {
  /** Reads everything once, so that the first question is answered at once. */
  readonly read: (progress: Progress) => Promise<void>
  /** Every unit, with the rules that find something in it when the filter asks for rules. */
  readonly entries: (filter: Filter) => Promise<{
    readonly entries: readonly Entry[]
    /** Why documents could not be read. */
    readonly problems: readonly string[]
  }>
}

/** What a list is made of, and what of it is known. */
interface Known {
  readonly workspace: Workspace
  readonly pairs: readonly Pair[]
  readonly shelf: Shelf
  readonly listed: Map<Pair, Listed>
  /** What the rules found in the units of those that they were asked about. */
  readonly ruled: WeakMap<Listed, Rules>
}

/** Opens the list of some pairs. */
export function openList(workspace: Workspace, pairs: readonly Pair[], shelf: Shelf): List {
  const known: Known = { workspace, pairs, shelf, listed: new Map(), ruled: new WeakMap() }
  return {
    read: (progress) => readAll(known, progress),
    entries: async ({ rule }: Filter) => {
      const all = await listedNow(known)
      if (rule) await askRules(known, all)
      const problems = all.flatMap(({ problem }) => problem ?? [])
      return { entries: all.flatMap(({ entries }) => entries), problems: [...new Set(problems)] }
    },
  }
}

/** Reads all pairs; of those whose files are what they were at an earlier review, what is kept of them. */
async function readAll(known: Known, progress: Progress): Promise<void> {
  const { workspace, pairs } = known
  const cache = openCache(workspace, { options: {} })
  const found = await factsOf(workspace, pairs, ENTRIES, { cache, progress })
  for (const [at, pair] of pairs.entries()) {
    const one = found[at]
    if (!one) continue
    // Of what was looked at: what is newer is read again when it is asked for.
    const stamp = stampOf(pair, cache.contents)
    enlist(known, pair, 'fact' in one ? { stamp, kept: one.fact } : unread(stamp, one.failure))
  }
}

const ENTRIES: Fact<readonly Kept[]> = {
  name: 'entries',
  of: ({ units }) => units.map((unit, at) => toEntry(unit, at + 1)),
}

/** All pairs as their files are at this moment, in their order. */
async function listedNow(known: Known): Promise<readonly Listed[]> {
  const { pairs, shelf, listed } = known
  const contents = shelf.look()
  const all: Listed[] = []
  for (const pair of pairs) {
    const before = listed.get(pair)
    const isSame = before?.stamp === stampOf(pair, contents)
    all.push(isSame ? before : enlist(known, pair, keptOf(await shelf.one(pair, contents))))
  }
  return all
}

/** What is kept of a pair. */
interface Made {
  readonly stamp: string
  readonly kept: readonly Kept[]
  readonly problem?: string
}

function keptOf({ version, stamp }: Shelved): Made {
  return isReadable(version) ? { stamp, kept: ENTRIES.of(version) } : unread(stamp, version)
}

function unread(stamp: string, failure: Pick<Unreadable, 'problem'>): Made {
  return { stamp, kept: [], problem: explain(failure) }
}

/** Puts what is kept of a pair into the list. */
function enlist({ listed, ruled }: Known, pair: Pair, { kept, ...rest }: Made): Listed {
  const rulesOf = (id: string) => ruled.get(made)?.get(id) ?? []
  const { language, source: document } = pair
  const entries = kept.map((one) => ({ ...one, language, document, rules: () => rulesOf(one.id) }))
  const made: Listed = { ...rest, entries }
  listed.set(pair, made)
  return made
}

/** Asks the rules about what they were not asked about; `check` may have asked before. */
async function askRules({ workspace, pairs, ruled }: Known, all: readonly Listed[]): Promise<void> {
  const unknown = pairs.flatMap((pair, at) => {
    const one = all[at]
    return one && !ruled.has(one) ? [{ pair, one }] : []
  })
  if (unknown.length === 0) return
  const cache = openCache(workspace, { options: {} })
  const asked = unknown.map(({ pair }) => pair)
  const verdicts = await judgePairs(workspace, asked, cache, () => undefined)
  cache.save()
  for (const [at, { one }] of unknown.entries()) ruled.set(one, rulesIn(verdicts[at]?.messages ?? []))
}

function rulesIn(messages: readonly Message[]): Rules {
  const rules = new Map<string, string[]>()
  for (const { unit, ruleId, suppressed } of messages)
    if (unit !== undefined && !suppressed) put(rules, unit, ruleId)
  return rules
}

function toEntry(unit: Unit, number: number): Kept {
  const { id, kind, drift, change, state, source, targets, records } = unit
  const [first] = records
  const draft = ownRecord(unit)?.draft
  const { by, at } = first ?? {}
  return {
    id,
    kind,
    drift,
    ...(change && { change }),
    ...(state && { state }),
    number,
    source: source?.text ?? first?.source ?? '',
    target: targets.map(({ text }) => text).join('\n\n'),
    ...(draft && {
      draft: {
        origin: draft.origin,
        ...(draft.engine !== undefined && { engine: draft.engine }),
        ...(draft.by !== undefined && { by: draft.by }),
        isOld: draft.basis !== source?.fingerprint,
      },
    }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
  }
}
