import { ownRecord } from '../draft/plan.js'
import type { LedgerRecord, Rejection, Unit } from '../model.js'
import { t } from '../phrases.js'
import { draftOf } from './approve.js'
import { type Input, type Outcome, textOption } from './command.js'
import { type Decider, runDecision, type Word } from './decisions/decide.js'

/** Runs `tvilling reject`. */
export function runReject(input: Input): Promise<Outcome> {
  return runDecision(input, rejection(textOption(input, 'reason')?.trim() ?? ''))
}

/** Takes the draft of a unit away; a reason may be empty. */
export function rejection(reason: string): Decider {
  return {
    verb: 'reject',
    concerns: (unit) => draftOf(unit) !== undefined,
    refuses: (unit) => (draftOf(unit) ? undefined : t('refusal.nothingToReject', 'it has no draft')),
    decide: (unit, word) => rejected(unit, word, reason),
  }
}

/** Only what was rejected for the source of today is of use: the engine would propose it again. */
function rejected(unit: Unit, { by, at }: Word, reason: string): LedgerRecord {
  const own = ownRecord(unit)
  if (!own?.draft) throw new Error(`Unit ${unit.id} has no draft`)
  const { draft, rejected: before = [], ...rest } = own
  const { basis, origin, engine } = draft
  const one: Rejection = {
    basis,
    origin,
    ...(engine !== undefined && { engine }),
    by,
    at,
    ...(reason !== '' && { reason }),
  }
  const others = before.filter((other) => other.basis === basis && other.engine !== engine)
  return { ...rest, rejected: [...others, one] }
}
