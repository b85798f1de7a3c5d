import { textsOf } from '../align/targets.js'
import { ownRecord } from '../draft/plan.js'
import type { Draft, Unit } from '../model.js'
import { t } from '../phrases.js'
import { choiceOf, type Input, type Outcome } from './command.js'
import { type Decider, runDecision } from './decide.js'

const STATES = ['translated', 'reviewed', 'final'] as const

/** Runs `tvilling approve`. */
export function runApprove(input: Input): Promise<Outcome> {
  const state = choiceOf(input, 'state', STATES) ?? 'reviewed'
  const decider: Decider = {
    verb: 'approve',
    concerns: (unit) => draftOf(unit) !== undefined,
    refuses,
    publishes: (unit) => draftOf(unit)?.text ?? '',
    decide: (unit, { by, at }, order) => {
      const draft = draftOf(unit)
      const own = ownRecord(unit)
      const origin = draft?.origin ?? 'human'
      const engine = draft?.engine === undefined ? {} : { engine: draft.engine }
      return {
        id: unit.id,
        order: own?.order ?? order(),
        ...textsOf(unit),
        state,
        origin,
        ...engine,
        by,
        at,
        ...(own?.waivers && { waivers: own.waivers }),
      }
    },
  }
  return runDecision(input, decider)
}

/** The draft that waits for a person. */
export function draftOf(unit: Unit): Draft | undefined {
  return ownRecord(unit)?.draft
}

function refuses(unit: Unit): string | undefined {
  const draft = draftOf(unit)
  if (!draft) return t('refusal.noDraft', 'it has no draft; tvilling draft proposes one')
  if (draft.basis !== unit.source?.fingerprint)
    return t(
      'refusal.oldDraft',
      'its source moved on since the draft was made; tvilling draft proposes another',
    )
  if (unit.drift === 'unconfirmed')
    return t(
      'refusal.edited',
      'its translation was edited meanwhile; confirm the translation, or reject the draft',
    )
  return undefined
}
