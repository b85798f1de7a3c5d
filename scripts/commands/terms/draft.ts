/** New texts kept as drafts in the ledger. Published text and states are not touched (law 4). */
import { isDeepStrictEqual } from 'node:util'
import type { Draft, LedgerRecord, Unit } from '../../model.js'
import { groupsOf } from '../../report/groups.js'
import { fingerprint } from '../../syntax/inline.js'
import { updateLedger } from '../ledgers.js'
import type { Workspace } from '../workspace.js'
import type { Affected } from './impact.js'

/** What became of a draft: stored, there already, kept back for another one, or for a record that changed meanwhile. */
export type DraftOutcome = 'stored' | 'same' | 'other' | 'changed'

/** Who made these drafts. */
const ENGINE = 'terms'

/** Why a unit can have no draft of its new text; `undefined` when it can. */
export function draftable({ unit, renamed }: Affected): 'form' | 'unrecorded' | 'split' | undefined {
  if (renamed.text === undefined) return 'form'
  if (unit.records[0]?.id !== unit.id) return 'unrecorded'
  return unit.targets.length > 1 || unit.records.length > 1 ? 'split' : undefined
}

/** Stores the texts that can be stored, ledger by ledger; tells what became of each. A second run stores nothing. */
export function storeDrafts(
  { config }: Workspace,
  affected: readonly Affected[],
  { at, dryRun }: { readonly at: string; readonly dryRun: boolean },
): ReadonlyMap<Unit, DraftOutcome> {
  const outcomes = new Map<Unit, DraftOutcome>()
  for (const group of groupsOf(affected, ({ pair }) => pair.ledger)) {
    const [first] = group
    const own = group.filter((one) => draftable(one) === undefined)
    for (const { unit, renamed } of own) outcomes.set(unit, outcomeOf(unit, renamed.text ?? ''))
    const wanted = new Map(
      own.filter(({ unit }) => outcomes.get(unit) === 'stored').map((one) => [one.unit.id, one]),
    )
    if (!first || wanted.size === 0 || dryRun) continue
    updateLedger(config.root, first.pair, (records) =>
      records.map((record) => {
        const one = wanted.get(record.id)
        if (!one) return record
        const isSame = isDeepStrictEqual(record, one.unit.records[0])
        if (!isSame) outcomes.set(one.unit, 'changed')
        return isSame ? { ...record, draft: draftFor(one, record, at) } : record
      }),
    )
  }
  return outcomes
}

/** Another draft stays, whoever made it; one of ours is replaced. */
function outcomeOf({ records }: Unit, text: string): DraftOutcome {
  const draft = records[0]?.draft
  if (draft?.text === text) return 'same'
  return draft && draft.engine !== ENGINE ? 'other' : 'stored'
}

/** A draft of what the published text translates, which may be an earlier source. */
function draftFor({ unit, renamed }: Affected, { source, notation }: LedgerRecord, at: string): Draft {
  const written = notation ?? unit.source?.notation ?? unit.targets[0]?.notation ?? 'markdown'
  return {
    text: renamed.text ?? '',
    origin: 'patch',
    engine: ENGINE,
    basis: fingerprint(source, written),
    at,
  }
}
