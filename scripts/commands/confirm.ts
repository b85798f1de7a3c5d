import { textsOf } from '../align/targets.js'
import { ownRecord } from '../draft/plan.js'
import type { LedgerRecord, State, Unit } from '../model.js'
import { authorOf } from '../people/decisions.js'
import { isSameName } from '../people/names.js'
import { t } from '../phrases.js'
import { RANKS, VOUCHED, type Vouched } from '../states.js'
import { keptOf } from './approve.js'
import { choiceOf, type Input, type Outcome } from './command.js'
import { type Decider, runDecision } from './decisions/decide.js'

/** Runs `tvilling confirm`. */
export function runConfirm(input: Input): Promise<Outcome> {
  return runDecision(input, confirmation(choiceOf(input, 'state', VOUCHED)))
}

/** Vouches for a translation as it stands; without a state, that it is translated at least. */
export function confirmation(wanted?: Vouched): Decider {
  const state = wanted ?? 'translated'
  const rises = (unit: Unit) => wanted !== undefined && rank(unit.state) < rank(wanted)
  return {
    verb: 'confirm',
    concerns: (unit, exact) =>
      unit.drift === 'unconfirmed' ||
      (exact && (unit.drift === 'outdated' || (unit.drift === 'missing' && unit.targets.length > 0))) ||
      (unit.drift === 'current' && rises(unit)),
    refuses: ({ drift, targets }) =>
      drift === 'missing' && targets.length === 0
        ? t('refusal.missing', 'it has no translation; write one into the target file first')
        : drift === 'orphaned'
          ? t('refusal.orphaned', 'it has no source; remove it from the target file, or restore its source')
          : undefined,
    decide: (unit, { by, at }, order) => confirmed(unit, { state, by, at, order }),
  }
}

function rank(state: State | undefined): number {
  return state ? RANKS[state] : -1
}

interface Word {
  readonly state: State
  readonly by: string
  readonly at: string
  readonly order: () => string
}

function confirmed(unit: Unit, { state, by, at, order }: Word): LedgerRecord {
  const own = ownRecord(unit)
  const texts = textsOf(unit)
  const isSameText = own?.target === texts.target
  const author = isSameText ? authorOf(own) : by
  return {
    id: unit.id,
    order: own?.order ?? order(),
    ...texts,
    state,
    origin: isSameText ? own.origin : 'human',
    ...(author !== undefined && !isSameName(author, by) && { author }),
    by,
    at,
    ...keptOf(own),
  }
}
