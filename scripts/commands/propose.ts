/** Asks engines for drafts, one after the other; what one has nothing for, or nothing that may be kept, the next is asked. */
import { type Answer, type Engine, EngineError, type Request, toDraft } from '../draft/engine.js'
import { isRejected } from '../draft/plan.js'
import type { Glossary } from '../glossary/glossary.js'
import type { Draft, Unit } from '../model.js'
import { t } from '../phrases.js'
import { refusedDrafts } from './gate.js'
import type { Version } from './version.js'
import type { Workspace } from './workspace.js'

/** A unit of a version that wants a draft. */
export interface Want {
  readonly version: Version
  readonly unit: Unit
  readonly request: Request
}

/** A unit with the draft that it gets. */
interface Proposed extends Want {
  readonly draft: Draft
}

/** A unit that gets none, with what each engine said. */
interface Unanswered extends Want {
  readonly reasons: readonly string[]
}

/** What came of asking. */
export interface Proposals {
  readonly proposed: readonly Proposed[]
  readonly unanswered: readonly Unanswered[]
  /** Why engines could not go on; what they answered before counts. */
  readonly stopped: readonly string[]
}

/** What is needed to judge an answer. */
export interface Judge {
  readonly workspace: Workspace
  readonly glossary: Glossary
  readonly at: string
}

/** Asks for all wants. An engine is not asked for what a person rejected its draft of. */
export async function propose(
  wants: readonly Want[],
  engines: readonly Engine[],
  judge: Judge,
): Promise<Proposals> {
  const proposed: Proposed[] = []
  const stopped: string[] = []
  const reasons = new Map<Want, readonly string[]>(wants.map((want) => [want, []]))
  for (const engine of engines) {
    const asked: Want[] = []
    for (const [want, said] of reasons) {
      if (!isRejected(want.unit, engine.name)) asked.push(want)
      else
        reasons.set(want, [...said, `${engine.name}: ${t('draft.rejected', 'a person rejected its draft')}`])
    }
    const { answers, problem } = await answersOf(engine, asked)
    if (problem !== undefined) stopped.push(`${engine.name}: ${problem}`)
    for (const { want, verdict } of judgeAll(answers, judge)) {
      if ('reason' in verdict) {
        reasons.set(want, [...(reasons.get(want) ?? []), `${engine.name}: ${verdict.reason}`])
        continue
      }
      reasons.delete(want)
      proposed.push({ ...want, draft: toDraft(want.request, engine.name, verdict.proposal, judge.at) })
    }
  }
  const unanswered = [...reasons].map(([want, said]) => ({ ...want, reasons: said }))
  return { proposed, unanswered, stopped }
}

interface Answered {
  readonly want: Want
  readonly answer: Answer
}

async function answersOf(engine: Engine, wants: readonly Want[]) {
  const byRequest = new Map(wants.map((want) => [want.request, want]))
  const answers: Answered[] = []
  try {
    for await (const answer of engine.propose([...byRequest.keys()])) {
      const want = byRequest.get(answer.request)
      // Each request once, whatever an engine answers.
      if (want && byRequest.delete(answer.request)) answers.push({ want, answer })
    }
    return { answers }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    return { answers, problem: error.message }
  }
}

/** Answers as they may be kept: a text that its page may not have becomes the reason why. */
function judgeAll(answers: readonly Answered[], { workspace, glossary }: Judge) {
  const versions = [...new Set(answers.map(({ want }) => want.version))]
  const refused = new Map(
    versions.map((version) => {
      const wishes = answers.flatMap(({ want, answer }) =>
        want.version === version && 'proposal' in answer
          ? [{ unit: want.unit, text: answer.proposal.text }]
          : [],
      )
      return [
        version,
        wishes.length > 0 ? refusedDrafts(workspace, version, { wishes, glossary }) : undefined,
      ]
    }),
  )
  return answers.map(({ want, answer }) => {
    const reason = refused.get(want.version)?.get(want.unit.id)
    return { want, verdict: 'proposal' in answer && reason !== undefined ? { reason } : answer }
  })
}
