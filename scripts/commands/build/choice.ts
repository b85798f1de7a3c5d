/** What is published of a unit: its translation, or what a policy has in its place. */
import { isUnapprovedDraft } from '../../check/rules/draft-published.js'
import type { Draft, Unit } from '../../model.js'
import type { Policy, Stand } from '../../report/build.js'
import { isLookedOver } from '../../states.js'
import { draftOf } from '../approve.js'

/** What the person who publishes asks for. */
export interface Wanted {
  readonly policy: Policy
  /** Whether drafts that nobody has looked at may be published, as such. */
  readonly drafts: boolean
}

/** `translation` is one that is in step and may be published; `gone` a text that has no original any more, and goes too. */
export type Choice = 'translation' | 'gone' | Exclude<Stand, 'left-out'>

/** The choice for a unit of a version that was adopted. */
export function chooseFor(unit: Unit, { policy, drafts }: Wanted): Choice {
  const { drift, source, records } = unit
  const isStrict = policy === 'approved'
  if (!source) return isStrict || (policy === 'original' && records.length > 0) ? 'gone' : 'kept'
  const isMachine = isUnapprovedDraft(unit)
  if (drift === 'current' && !isMachine && (!isStrict || isLookedOver(unit.state))) return 'translation'
  if (drafts && (isMachine || publishableDraft(unit))) return 'draft'
  if (isMachine || drift === 'missing' || isStrict) return 'original'
  if (drift === 'unconfirmed') return 'kept'
  return policy === 'keep' ? 'outdated' : 'original'
}

/** The draft of a unit for the source text of today; a text that somebody edited since comes first. */
export function publishableDraft(unit: Unit): Draft | undefined {
  const draft = draftOf(unit)
  const isFresh = draft !== undefined && draft.basis === unit.source?.fingerprint
  return isFresh && unit.drift !== 'unconfirmed' && unit.targets.length < 2 ? draft : undefined
}
