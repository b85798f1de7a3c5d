/** Puts drafts into the ledgers, beside the published texts: no page and no state changes (law 4). */
import { ownRecord } from '../draft/plan.js'
import type { Draft, LedgerRecord, Unit } from '../model.js'
import { decideAll } from './apply.js'
import type { Decider } from './decide.js'
import type { Version } from './version.js'
import type { Workspace } from './workspace.js'

/** A unit of a version with the draft that it gets. */
export interface Kept {
  readonly version: Version
  readonly unit: Unit
  readonly draft: Draft
}

/**
 * Puts drafts into the ledgers and into the journal, under the verb that proposed them; `undo` takes them back. Throws
 * a `UsageError` when the source of a unit moved on meanwhile.
 */
export function keepDrafts(
  workspace: Workspace,
  kept: readonly Kept[],
  { verb, at, dryRun }: { readonly verb: string; readonly at: string; readonly dryRun: boolean },
): void {
  for (const version of new Set(kept.map((one) => one.version))) {
    const own = kept.filter((one) => one.version === version)
    const drafts = new Map(own.map(({ unit, draft }) => [unit.id, draft]))
    const decider: Decider = {
      verb,
      concerns: () => true,
      refuses: ({ source, id }) => (source?.fingerprint === drafts.get(id)?.basis ? undefined : id),
      decide: (unit, _, order) => withDraft(unit, drafts.get(unit.id) as Draft, { at, order }),
    }
    const units = own.map(({ unit }) => unit)
    decideAll(workspace, [{ version, units }], { decider, word: { by: WE, at }, dryRun })
  }
}

/** Whose word a draft is: nobody's, until a person approves it. */
const WE = 'tvilling'

function withDraft(
  unit: Unit,
  draft: Draft,
  { at, order }: { readonly at: string; readonly order: () => string },
): LedgerRecord {
  const own = ownRecord(unit)
  if (own) return { ...own, draft }
  const { id, kind, key, source } = unit
  return {
    id,
    order: order(),
    kind,
    ...(key !== undefined && { key }),
    ...(source?.notation === 'html' && { notation: source.notation }),
    source: source?.text ?? '',
    target: '',
    state: 'initial',
    origin: draft.origin,
    at,
    draft,
  }
}
