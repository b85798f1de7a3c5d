/** Which answers of an engine may become drafts. */
import type { Answer, Request } from '../../draft/engine.js'
import { markupFault } from '../../draft/markup.js'
import { ownRecord } from '../../draft/plan.js'
import type { Glossary } from '../../glossary/glossary.js'
import type { Draft, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import type { Wish } from '../decisions/publish.js'
import type { Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'
import { refusedDrafts } from './gate.js'
import type { Proposed, Want } from './propose.js'

/** What is needed to judge an answer. */
export interface Judge {
  readonly workspace: Workspace
  readonly glossary: Glossary
  readonly at: string
}

/** A request for a unit: its own, or the same with what was wrong with the answer to that. */
export interface Question {
  readonly want: Want
  readonly request: Request
}

/** The same with what the engine said. */
export interface Answered extends Question {
  readonly answer: Answer
}

/**
 * Answers as they may be kept: a text that its page may not have becomes the reason why. They are tried together with the
 * drafts that wait for the page already: the cells of a row need each other.
 */
export function judgeAll(
  answers: readonly Answered[],
  drafted: readonly Proposed[],
  { workspace, glossary }: Judge,
): readonly (Answered & { readonly verdict: Answer })[] {
  const reasons = new Map<Want, string>()
  const good = answers.flatMap(({ want, answer }) => {
    if (!('proposal' in answer)) return []
    const { text, origin } = answer.proposal
    const fault =
      idleFault(want.request, text) ?? (origin === 'mt' ? markupFault(want.request, text) : undefined)
    if (fault !== undefined) reasons.set(want, fault)
    return fault === undefined ? [{ want, unit: want.unit, text }] : []
  })
  for (const version of new Set(good.map(({ want }) => want.version))) {
    const own = good.filter(({ want }) => want.version === version)
    // Of texts that cannot stand together the earlier ones are granted: what waits was there first.
    const wishes = [
      ...waitingFor(version, [...own, ...drafted.filter((one) => one.version === version)]),
      ...own,
    ]
    const refused = refusedDrafts(workspace, version, { wishes, glossary })
    for (const { want } of own) {
      const reason = refused.get(want.unit.id)
      if (reason !== undefined) reasons.set(want, reason)
    }
  }
  return answers.map((answered) => {
    const { request } = answered.answer
    const reason = reasons.get(answered.want)
    return { ...answered, verdict: reason === undefined ? answered.answer : { request, reason } }
  })
}

/** Why a text is no draft that changes nothing: that a change of the source needs nothing is for a person to say. */
function idleFault({ previous }: Request, text: string): string | undefined {
  if (text !== previous?.target) return undefined
  return t(
    'draft.unchanged',
    'it would leave the translation as it is; where the change of the source needs nothing, say so with tvilling ack',
  )
}

/** Drafts that a version has: those of this run, and those that wait in its ledger; none for the units of others. */
function waitingFor(
  { units }: Version,
  known: readonly ({ readonly unit: Unit } & ({ readonly text: string } | { readonly draft: Draft }))[],
): readonly Wish[] {
  const fresh = new Map(known.map((one) => [one.unit, one]))
  return units.flatMap((unit): readonly Wish[] => {
    const one = fresh.get(unit)
    if (one) return 'draft' in one ? [{ unit, text: one.draft.text }] : []
    const draft = ownRecord(unit)?.draft
    return draft && draft.basis === unit.source?.fingerprint ? [{ unit, text: draft.text }] : []
  })
}
