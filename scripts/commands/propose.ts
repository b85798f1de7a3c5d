/**
 * Asks engines for drafts, one after the other; what one has nothing for, or nothing that may be kept, the next is asked.
 * Drafts are kept document by document, as their answers come, so that little is lost when the work ends early.
 */
import { withinBudget } from '../draft/budget.js'
import { type Answer, type Engine, EngineError, type Request, toDraft } from '../draft/engine.js'
import { isRejected } from '../draft/plan.js'
import type { Glossary } from '../glossary/glossary.js'
import type { Draft, Unit } from '../model.js'
import { t } from '../phrases.js'
import type { Bill } from '../report/bill.js'
import type { Like } from '../report/draft.js'
import type { Asked } from './asked.js'
import type { Progress } from './command.js'
import { refusedDrafts } from './gate.js'
import type { Version } from './version.js'
import type { Workspace } from './workspace.js'

/** A unit of a version that wants a draft. */
export interface Want {
  readonly version: Version
  readonly unit: Unit
  readonly request: Request
}

/** A unit with the draft that it gets, and what of the memory it was made from. */
interface Proposed extends Want {
  readonly draft: Draft
  readonly like?: Like
}

/** A unit that gets none, with what each engine said. */
interface Unanswered extends Want {
  readonly reasons: readonly string[]
}

/** What came of asking. */
export interface Proposals {
  readonly proposed: readonly Proposed[]
  readonly unanswered: readonly Unanswered[]
  /** What each engine was asked, in order; in a dry run, what it would be asked. */
  readonly bills: readonly Bill[]
  /** Why engines could not go on; what they answered before counts. */
  readonly stopped: readonly string[]
}

/** What is needed to judge an answer. */
interface Judge {
  readonly workspace: Workspace
  readonly glossary: Glossary
  readonly at: string
}

/** How engines are asked. */
export interface Asking extends Judge {
  /** Nothing is handed to anybody: what would be is counted. */
  readonly dryRun: boolean
  /** Characters that may be handed on yet; it becomes less. */
  readonly budget: { left: number }
  /** What engines had nothing for in earlier runs. */
  readonly asked: Asked
  /** Keeps drafts. */
  readonly keep: (proposed: readonly Proposed[]) => void
  /** Hears of each bill before its engine is asked. */
  readonly announce: (bill: Bill) => void
  readonly progress: Progress
  /** Ends the work in good order. */
  readonly interruption: AbortSignal
}

/** Units without a draft as yet, with what the engines said that were asked. */
type Open = Map<Want, readonly string[]>

/**
 * Asks for all wants. An engine is not asked for what a person rejected its draft of, nor for what it had nothing for
 * when it was asked the same before.
 */
export async function propose(
  wants: readonly Want[],
  engines: readonly Engine[],
  asking: Asking,
): Promise<Proposals> {
  const open: Open = new Map(wants.map((want) => [want, []]))
  const proposed: Proposed[] = []
  const bills: Bill[] = []
  const stopped: string[] = []
  for (const engine of engines) {
    if (asking.interruption.aborted) break
    const { within, over, characters } = withinBudget(
      askable(engine, open, asking),
      ({ request }) => engine.charactersFor(request),
      asking.budget.left,
    )
    for (const want of over)
      say(open, want, engine, t('draft.overBudget', 'it would be more than --max-characters allows'))
    asking.budget.left -= characters
    const bill = { engine: engine.name, units: within.length, characters }
    if (characters > 0) asking.announce(bill)
    const isSent = ({ request }: Want) => engine.charactersFor(request) > 0
    const asked = asking.dryRun ? within.filter((want) => !isSent(want)) : within
    const answered = await askTwice(engine, asked, { ...asking, open })
    proposed.push(...answered.proposed)
    if (answered.problem !== undefined) stopped.push(`${engine.name}: ${answered.problem}`)
    // In a dry run it would have these, or the next engine would be asked: nobody knows.
    if (asking.dryRun) for (const want of within) if (isSent(want)) open.delete(want)
    const sent = { ...bill, characters: characters + answered.again }
    bills.push({ ...sent, ...(answered.billed > 0 && { billed: answered.billed }) })
  }
  const unanswered = [...open].map(([want, said]) => ({ ...want, reasons: said }))
  return { proposed, unanswered, bills, stopped }
}

/** The units that an engine can be asked for; of the others it is noted why not. */
function askable(engine: Engine, open: Open, { asked, workspace }: Asking): readonly Want[] {
  return [...open.keys()].filter((want) => {
    const reason = isRejected(want.unit, engine.name)
      ? t('draft.rejected', 'a person rejected its draft')
      : (engine.cannot?.(want.request) ?? asked.reasonFor(engine, want.request, workspace))
    if (reason !== undefined) say(open, want, engine, reason)
    return reason === undefined
  })
}

function say(open: Open, want: Want, { name }: Engine, reason: string): void {
  open.set(want, [...(open.get(want) ?? []), `${name}: ${reason}`])
}

/** A request for a unit: its own, or the same with what was wrong with the answer to that. */
interface Question {
  readonly want: Want
  readonly request: Request
}

interface Answered extends Question {
  readonly answer: Answer
}

/** What came of asking an engine once. */
interface Round {
  readonly proposed: readonly Proposed[]
  readonly billed: number
  /** What it may do better when it is told why its answer was refused. */
  readonly again: readonly Question[]
  /** Why it could not go on. */
  readonly problem?: string
}

/** Asks an engine, and once more for what was refused when it can do better; `again` are the characters of that. */
async function askTwice(engine: Engine, wants: readonly Want[], asking: Asking & { readonly open: Open }) {
  const first = await ask(
    engine,
    wants.map((want) => ({ want, request: want.request })),
    asking,
  )
  const isOver = first.problem !== undefined || asking.interruption.aborted
  const room = isOver ? 0 : asking.budget.left
  const costs = ({ request }: Question) => engine.charactersFor(request)
  const { within, over, characters } = withinBudget(first.again, costs, room)
  for (const { want, request } of over) say(asking.open, want, engine, request.refused?.reason ?? '')
  asking.budget.left -= characters
  const second = await ask(engine, within, asking)
  const problem = first.problem ?? second.problem
  return {
    proposed: [...first.proposed, ...second.proposed],
    billed: first.billed + second.billed,
    again: characters,
    ...(problem !== undefined && { problem }),
  }
}

/** What an engine answered: what may be kept is, and for the rest it is noted why not. */
async function ask(
  engine: Engine,
  questions: readonly Question[],
  asking: Asking & { readonly open: Open },
): Promise<Round> {
  const { open, asked, workspace, interruption } = asking
  const proposed: Proposed[] = []
  const again: Question[] = []
  let billed = 0
  const settle = (answers: readonly Answered[]) => {
    const good: Proposed[] = []
    for (const { want, request, answer, verdict } of judgeAll(answers, asking)) {
      if ('reason' in verdict) {
        const { reason } = verdict
        const said = 'proposal' in answer ? answer.proposal.text : answer.answer
        if (engine.learns && said !== undefined && !request.refused) {
          again.push({ want, request: { ...request, refused: { answer: said, reason } } })
          continue
        }
        say(open, want, engine, reason)
        const isPassing = 'reason' in answer && answer.isPassing
        if (!isPassing) asked.remember(engine, want.request, workspace, reason)
        continue
      }
      open.delete(want)
      const { like, ...proposal } = verdict.proposal
      const draft = toDraft(want.request, engine.name, proposal, asking.at)
      good.push({ ...want, draft, ...(like && { like }) })
    }
    asking.keep(good)
    asked.save()
    proposed.push(...good)
  }
  const byRequest = new Map(questions.map((question) => [question.request, question]))
  const waiting = new Map<Version, number>()
  for (const { want } of questions) waiting.set(want.version, (waiting.get(want.version) ?? 0) + 1)
  const arrived = new Map<Version, Answered[]>([...waiting.keys()].map((version) => [version, []]))
  const settleAll = () => {
    for (const answers of arrived.values()) if (answers.length > 0) settle(answers)
  }
  let [done, characters] = [0, 0]
  try {
    if (questions.length > 0)
      for await (const answer of until(engine.propose([...byRequest.keys()]), interruption)) {
        const question = byRequest.get(answer.request)
        // Each request once, whatever an engine answers.
        if (!question || !byRequest.delete(answer.request)) continue
        const { version } = question.want
        billed += ('proposal' in answer ? answer.proposal : answer).characters ?? 0
        characters += engine.charactersFor(answer.request)
        asking.progress(++done, questions.length, characters)
        const answers = arrived.get(version) ?? []
        answers.push({ ...question, answer })
        if (answers.length < (waiting.get(version) ?? 0)) continue
        arrived.delete(version)
        settle(answers)
      }
    settleAll()
    return { proposed, billed, again }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    settleAll()
    return { proposed, billed, again, problem: error.message }
  } finally {
    asking.progress(questions.length, questions.length, characters)
  }
}

/** What comes before a signal does. */
async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  const ended = new Promise<undefined>((done) =>
    signal.addEventListener('abort', () => done(undefined), { once: true }),
  )
  while (!signal.aborted) {
    const next = await Promise.race([iterator.next(), ended])
    if (next === undefined || next.done) return
    yield next.value
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
  return answers.map(({ want, request, answer }) => {
    const reason = refused.get(want.version)?.get(want.unit.id)
    return {
      want,
      request,
      answer,
      verdict: 'proposal' in answer && reason !== undefined ? { reason } : answer,
    }
  })
}
