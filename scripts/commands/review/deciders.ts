/** Kinds of decision that only people at a page or a terminal make, and the decision that a wish is. */
import type { Message, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import type { Bulk, Wish } from '../../review/inbox.js'
import { acknowledgement, refusesParts } from '../ack.js'
import { draftApproval, isDraft, textApproval } from '../approve.js'
import { confirmation } from '../confirm.js'
import type { Decider, Word } from '../decisions/decide.js'
import { recordFor, withDraft } from '../draft/keep.js'
import type { Version } from '../project/version.js'
import { rejection } from '../reject.js'
import { waiving } from '../waive.js'

/**
 * The decision that a wish is. To approve a text that is the draft approves the draft, and to approve the published one
 * confirms it; so what is recorded does not depend on how it came into the field.
 */
export function deciderFor(wish: Wish, unit: Unit, find: (version: Version) => readonly Message[]): Decider {
  switch (wish.action) {
    case 'approve':
      return approval(wish, unit)
    case 'confirm':
      return confirmation(wish.state ?? 'reviewed')
    case 'draft':
      return drafting(wish.text)
    case 'reject':
      return rejection(wish.reason)
    case 'ack':
      return acknowledgement(wish.reason)
    case 'waive':
      return waiving(wish, find)
    case 'comment':
      return commenting(wish.text)
  }
}

function approval({ text, state = 'reviewed' }: Extract<Wish, { action: 'approve' }>, unit: Unit): Decider {
  if (isDraft(unit, text) && unit.drift !== 'unconfirmed') return draftApproval(state)
  const [target] = unit.targets
  return unit.targets.length === 1 && target?.text === text ? confirmation(state) : textApproval(state, text)
}

/** The same decision for many units, each by its own draft. */
export function bulkDecider({ action, reason = '' }: Bulk): Decider {
  if (action === 'approve') return draftApproval('reviewed')
  return action === 'confirm' ? confirmation('reviewed') : rejection(reason)
}

/** Lays a person's text beside the published one, for somebody else to approve. */
export function drafting(text: string): Decider {
  return {
    verb: 'draft',
    // A draft that lies there already stays whose it is.
    concerns: (unit) => !isDraft(unit, text),
    refuses: (unit) => refusesUnit(unit),
    decide: (unit, { by, at }, order) => {
      const basis = unit.source?.fingerprint ?? ''
      return withDraft(unit, { text, origin: 'human', by, basis, at }, { at, order })
    },
  }
}

/** Says something about a unit, to those who come after. */
function commenting(text: string): Decider {
  return {
    verb: 'comment',
    concerns: () => true,
    refuses: (unit) => refusesUnit(unit),
    decide: (unit, { by, at }: Word, order) => {
      const own = recordFor(unit, { at, order, origin: 'human' })
      return { ...own, comments: [...(own.comments ?? []), { by, at, text }] }
    },
  }
}

function refusesUnit(unit: Unit): string | undefined {
  if (unit.source === undefined)
    return t('refusal.orphaned', 'it has no source; remove it from the target file, or restore its source')
  if (unit.records.length === 0 && unit.targets.length > 0)
    return t('refusal.unrecorded', 'nobody recorded what it translates; confirm it first')
  return unit.records.length > 0 ? refusesParts(unit) : undefined
}
