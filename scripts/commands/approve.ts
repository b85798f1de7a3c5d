import { textsOf } from '../align/targets.js'
import { ownRecord } from '../draft/plan.js'
import type { Draft, LedgerRecord, Unit } from '../model.js'
import { isSameName } from '../people/names.js'
import { t } from '../phrases.js'
import { VOUCHED, type Vouched } from '../states.js'
import { refusesParts } from './ack.js'
import { choiceOf, type Input, type Outcome } from './command.js'
import { type Decider, runDecision, type Word } from './decisions/decide.js'

/** Runs `tvilling approve`. */
export function runApprove(input: Input): Promise<Outcome> {
  return runDecision(input, draftApproval(choiceOf(input, 'state', VOUCHED) ?? 'reviewed'))
}

/** Publishes the draft of a unit. */
export function draftApproval(state: Vouched): Decider {
  return {
    verb: 'approve',
    concerns: (unit) => draftOf(unit) !== undefined,
    refuses,
    publishes: (unit) => draftOf(unit)?.text ?? '',
    decide: (unit, word, order) => approved(unit, { ...word, state, order, draft: draftOf(unit) }),
  }
}

/** Publishes a text that the person who decides wrote, in place of a unit's translation, as it was shown to them. */
export function textApproval(state: Vouched, text: string): Decider {
  return {
    verb: 'approve',
    concerns: ({ source }) => source !== undefined,
    refuses: (unit) =>
      unit.source === undefined
        ? t('refusal.orphaned', 'it has no source; remove it from the target file, or restore its source')
        : unit.records.length > 0
          ? refusesParts(unit)
          : undefined,
    publishes: () => text,
    decide: (unit, word, order) => {
      const draft = isDraft(unit, text) ? draftOf(unit) : undefined
      return approved(unit, { ...word, state, order, draft })
    },
  }
}

interface Approval extends Word {
  readonly state: Vouched
  readonly order: () => string
  /** Absent when the person who approves wrote the text. */
  readonly draft?: Draft | undefined
}

function approved(unit: Unit, { state, by, at, order, draft }: Approval): LedgerRecord {
  const own = ownRecord(unit)
  const { origin = 'human', engine, by: author } = draft ?? {}
  return {
    id: unit.id,
    order: own?.order ?? order(),
    ...textsOf(unit),
    state,
    origin,
    ...(engine !== undefined && { engine }),
    ...(author !== undefined && !isSameName(author, by) && { author }),
    by,
    at,
    ...keptOf(own),
  }
}

/** Whether a text is the draft that a unit has, of its source as it is now. */
export function isDraft(unit: Unit, text: string): boolean {
  const draft = draftOf(unit)
  return draft?.text === text && draft.basis === unit.source?.fingerprint
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

/** What people said about a unit, which stands whatever becomes of its text. */
export function keptOf(own: LedgerRecord | undefined): Pick<LedgerRecord, 'waivers' | 'comments'> {
  return { ...(own?.waivers && { waivers: own.waivers }), ...(own?.comments && { comments: own.comments }) }
}
