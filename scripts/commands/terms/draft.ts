/** New texts kept as drafts in the ledger. Published text and states are not touched (law 4). */
import { ownRecord } from '../../draft/plan.js'
import { groupsBy } from '../../groups.js'
import type { Unit } from '../../model.js'
import { refusedDrafts } from '../draft/gate.js'
import { keepDrafts } from '../draft/keep.js'
import { openProjectGlossary } from '../project/glossary.js'
import type { Workspace } from '../project/workspace.js'
import type { Affected } from './impact.js'

/** What became of a draft: stored, there already, kept back for another one, or refused by the checks. */
export type DraftOutcome = 'stored' | 'same' | 'other' | 'checks'

/** Who made these drafts. */
const ENGINE = 'terms'

/** Why a unit can have no draft of its new text; `undefined` when it can. */
export function draftable({
  unit,
  renamed,
}: Affected): 'form' | 'unrecorded' | 'split' | 'outdated' | undefined {
  if (renamed.text === undefined) return 'form'
  if (!ownRecord(unit)) return 'unrecorded'
  if (unit.targets.length > 1 || unit.records.length > 1) return 'split'
  return unit.drift === 'outdated' || unit.drift === 'orphaned' ? 'outdated' : undefined
}

/** Stores the texts that can be stored; tells what became of each. A second run stores nothing. */
export function storeDrafts(
  workspace: Workspace,
  affected: readonly Affected[],
  { at, dryRun }: { readonly at: string; readonly dryRun: boolean },
): ReadonlyMap<Unit, DraftOutcome> {
  const able = affected.filter((one) => draftable(one) === undefined)
  const outcomes = new Map<Unit, DraftOutcome>(
    able.map(({ unit, renamed }) => [unit, outcomeOf(unit, renamed.text ?? '')]),
  )
  const fresh = able.filter(({ unit }) => outcomes.get(unit) === 'stored')
  for (const unit of refusedOf(workspace, fresh)) outcomes.set(unit, 'checks')
  const kept = fresh
    .filter(({ unit }) => outcomes.get(unit) === 'stored')
    .map(({ version, unit, renamed: { text = '' } }) => {
      const basis = unit.source?.fingerprint ?? ''
      return { version, unit, draft: { text, origin: 'patch' as const, engine: ENGINE, basis, at } }
    })
  keepDrafts(workspace, kept, { verb: 'draft', at, dryRun })
  return outcomes
}

/** The units whose new text does not pass the gate of all drafts. The glossary is not asked: it has the old name yet. */
function refusedOf(workspace: Workspace, affected: readonly Affected[]): readonly Unit[] {
  const glossary = openProjectGlossary([], workspace.config.sourceLanguage)
  return [...groupsBy(affected, ({ version }) => version)].flatMap(([version, own]) => {
    const wishes = own.map(({ unit, renamed: { text = '' } }) => ({ unit, text }))
    const refused = refusedDrafts(workspace, version, { wishes, glossary })
    return own.flatMap(({ unit }) => (refused.has(unit.id) ? [unit] : []))
  })
}

/** Another draft stays, whoever made it; one of ours is replaced. */
function outcomeOf(unit: Unit, text: string): DraftOutcome {
  const draft = ownRecord(unit)?.draft
  if (draft?.text === text) return 'same'
  return draft && draft.engine !== ENGINE ? 'other' : 'stored'
}
