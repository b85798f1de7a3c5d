/**
 * Publishes patches that a person let be published beforehand: `draft.apply` of `tvilling.json` names them and says what
 * may move. It is their decision, recorded under their name, and no more than they may decide.
 */
import { type Movable, movedBetween } from '../../draft/moves.js'
import { ownRecord } from '../../draft/plan.js'
import { UsageError } from '../../errors.js'
import type { Unit } from '../../model.js'
import type { Vouched } from '../../states.js'
import { draftApproval } from '../approve.js'
import { decideAll } from '../decisions/apply.js'
import type { Decider, Word } from '../decisions/decide.js'
import { withRights } from '../decisions/rights.js'
import type { Workspace } from '../project/workspace.js'
import { type Kept, withDraft } from './keep.js'

/** How they are published. */
export interface Applying {
  readonly at: string
  readonly dryRun: boolean
  /** Hears why patches of a page could not be published; they stay drafts. */
  readonly talk: (text: string) => void
}

/** Publishes what may be of the drafts that were kept; gives those that were published, or would be in a dry run. */
export function applyPatches(
  workspace: Workspace,
  kept: readonly Kept[],
  { at, dryRun, talk }: Applying,
): readonly Kept[] {
  const { apply } = workspace.config.draft
  if (!apply) return []
  const word: Word = { by: apply.by, at }
  const done: Kept[] = []
  for (const version of new Set(kept.map((one) => one.version))) {
    const own = kept.filter((one) => one.version === version && isLetBe(one, apply.what))
    const decider = withRights(workspace, applying(own), word)
    const meant = own.filter((one) => decider.refuses(withItsDraft(one, at), version) === undefined)
    try {
      const chosen = { version, units: meant.map(({ unit }) => unit) }
      const { left } = dryRun ? { left: [] } : decideAll(workspace, [chosen], { decider, word, dryRun })
      const stays = new Set(left.map(({ id }) => id))
      done.push(...meant.filter(({ unit }) => !stays.has(unit.id)))
      for (const { reason } of left) talk(reason)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      talk(error.message)
    }
  }
  return done
}

/** Whether a draft is a patch of what may move, in a translation that a person vouched for. */
function isLetBe({ unit, draft }: Kept, what: readonly Movable[]): boolean {
  const [target, ...more] = unit.targets
  if (draft.engine !== 'patch' || !target || more.length > 0 || stateOf(unit) === undefined) return false
  const moved = movedBetween(target.text, draft.text, target.notation)
  return moved.size > 0 && [...moved].every((kind) => what.includes(kind))
}

/** How far people got with the translation; `undefined` when none of them ever vouched for it. */
function stateOf(unit: Unit | undefined): Vouched | undefined {
  const { state = 'initial', by } = (unit && ownRecord(unit)) ?? {}
  return by === undefined || state === 'initial' ? undefined : state
}

/** The unit as it is once its draft stands in the ledger. */
function withItsDraft({ unit, draft }: Kept, at: string): Unit {
  const own = ownRecord(unit)
  const record = withDraft(unit, draft, { at, order: () => own?.order ?? '' })
  return { ...unit, id: unit.id, records: unit.records.map((one) => (one === own ? record : one)) }
}

/** An approval of units of one version that leaves the state of units as it was, and says that nobody looked at this very text. */
function applying(kept: readonly Kept[]): Decider {
  const units = new Map(kept.map(({ unit }) => [unit.id, unit]))
  const approval = draftApproval('translated')
  return {
    ...approval,
    verb: 'draft',
    refuses: (unit, version) =>
      stateOf(unit) === stateOf(units.get(unit.id)) ? approval.refuses(unit, version) : unit.id,
    decide: (unit, word, order) => {
      const state = stateOf(units.get(unit.id)) ?? 'translated'
      return { ...draftApproval(state).decide(unit, word, order), engine: APPLIED }
    },
  }
}

/** What a record names as the engine of a text that was published so. */
const APPLIED = 'patch, draft.apply'
