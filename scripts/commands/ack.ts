import { ownRecord } from '../draft/plan.js'
import { MissingArgument } from '../errors.js'
import type { Unit } from '../model.js'
import { t } from '../phrases.js'
import { type Input, type Outcome, textOption } from './command.js'
import { type Decider, runDecision } from './decisions/decide.js'

/** Runs `tvilling ack`. */
export async function runAck(input: Input): Promise<Outcome> {
  const reason = textOption(input, 'reason')?.trim() ?? ''
  if (reason === '')
    throw new MissingArgument(t('usage.noReason', 'Nothing says why: expected --reason with a text'))
  return runDecision(input, acknowledgement(reason))
}

/** Says that a change of the source needs no new translation. */
export function acknowledgement(reason: string): Decider {
  return {
    verb: 'ack',
    concerns: ({ drift }) => drift === 'outdated',
    refuses: (unit) => (isAcknowledged(unit) ? undefined : refuses(unit)),
    decide: (unit, { by, at }) => {
      const own = ownRecord(unit)
      if (!own) throw new Error(`Unit ${unit.id} is outdated without a record`)
      return { ...own, ack: { basis: unit.source?.fingerprint ?? '', by, at, reason } }
    },
  }
}

/** Somebody said it of the source as it stands: then there is nothing to say, and nothing wrong with saying it. */
function isAcknowledged(unit: Unit): boolean {
  return unit.drift === 'current' && ownRecord(unit)?.ack?.basis === unit.source?.fingerprint
}

function refuses(unit: Unit): string | undefined {
  if (unit.drift !== 'outdated')
    return t('refusal.unchanged', 'its source did not change since it was recorded')
  return refusesParts(unit)
}

/** Why nothing can be said of a unit that shares its record, or has several; `undefined` when it has one of its own. */
export function refusesParts(unit: Unit): string | undefined {
  if (unit.records.length > 1)
    return t('refusal.merged', 'its paragraphs were merged; correct the translation, then confirm')
  if (unit.records[0]?.id !== unit.id)
    return t('refusal.split', 'its paragraph was split; correct the translation, then confirm')
  return undefined
}
