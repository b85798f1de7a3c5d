/** Puts drafts into the ledgers, beside the published texts: no page and no state changes (law 4). */
import { isDeepStrictEqual } from 'node:util'
import { ownRecord } from '../../draft/plan.js'
import type { Draft, LedgerRecord, Origin, Pair, Unit } from '../../model.js'
import type { Drafted } from '../../report/draft.js'
import { targetDigest } from '../../text.js'
import { decideAll } from '../decisions/apply.js'
import type { Decider } from '../decisions/decide.js'
import type { Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'

/** A unit of a version with the draft that it gets. */
export interface Kept {
  readonly version: Version
  readonly unit: Unit
  readonly draft: Draft
}

/** A draft as reports show it. */
export function describeKept({ version, unit, draft }: Kept): Drafted {
  const [target] = unit.targets
  return { ...placeOf(unit, version.pair), ...(target && { target: target.text }), draft }
}

/** Which unit a report speaks of. */
export function placeOf({ id, source }: Unit, { source: document, language }: Pair) {
  return { id, document, language, source: source?.text ?? '' }
}

/**
 * Puts drafts into the ledgers and into the journal, under the verb that proposed them; one `undo` takes back what was
 * kept under one verb at one time. Throws a `UsageError` when a unit is no longer what its draft was made for.
 */
export function keepDrafts(
  workspace: Workspace,
  kept: readonly Kept[],
  { verb, at, dryRun }: { readonly verb: string; readonly at: string; readonly dryRun: boolean },
): void {
  for (const version of new Set(kept.map((one) => one.version))) {
    const own = kept.filter((one) => one.version === version)
    const byId = new Map(own.map((one) => [one.unit.id, one]))
    const decider: Decider = {
      verb,
      concerns: () => true,
      refuses: (unit) => (isAsBefore(unit, byId.get(unit.id)?.unit) ? undefined : unit.id),
      decide: (unit, _, order) => withDraft(unit, (byId.get(unit.id) as Kept).draft, { at, order }),
    }
    const units = own.map(({ unit }) => unit)
    decideAll(workspace, [{ version, units }], { decider, word: { by: WE, at }, dryRun, isPart: true })
  }
}

/** Whose word a draft is: nobody's, until a person approves it. */
const WE = 'tvilling'

/** Whether a unit has the source, the record and the translation that it had. */
function isAsBefore(now: Unit, before: Unit | undefined): boolean {
  return (
    before !== undefined &&
    now.source?.fingerprint === before.source?.fingerprint &&
    isDeepStrictEqual(ownRecord(now), ownRecord(before)) &&
    targetDigest(now.targets.map(({ text }) => text)) === targetDigest(before.targets.map(({ text }) => text))
  )
}

/** The record of a unit with a draft. */
export function withDraft(
  unit: Unit,
  draft: Draft,
  { at, order }: { readonly at: string; readonly order: () => string },
): LedgerRecord {
  return { ...recordFor(unit, { at, order, origin: draft.origin }), draft }
}

/** The record of a unit, or one that says nothing of it yet but what its source is. */
export function recordFor(
  unit: Unit,
  { at, order, origin }: { readonly at: string; readonly order: () => string; readonly origin: Origin },
): LedgerRecord {
  const own = ownRecord(unit)
  if (own) return own
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
    origin,
    at,
  }
}
