/** Asks one engine: once for everything, and once more, with the reason, for what was refused and it may do better. */
import { withinBudget } from '../../draft/budget.js'
import { type Engine, EngineError, toDraft } from '../../draft/engine.js'
import { t } from '../../phrases.js'
import type { Version } from '../project/version.js'
import type { Asking, Proposed, Want } from './propose.js'
import { type Answered, judgeAll, type Question } from './verdicts.js'

/** Units without a draft as yet, with what the engines said that were asked. */
export type Open = Map<Want, readonly string[]>

/** Notes why an engine has no draft for a unit. */
export function say(open: Open, want: Want, { name }: Engine, reason: string): void {
  open.set(want, [...(open.get(want) ?? []), `${name}: ${reason}`])
}

/** The work on the units of a language, with what engines before drafted. */
interface UnderWay extends Asking {
  readonly open: Open
  readonly drafted: readonly Proposed[]
}

/** What came of asking an engine once. */
interface Round {
  readonly proposed: readonly Proposed[]
  readonly billed: number
  /** What it may do better when it is told why its answer was refused. */
  readonly again: readonly Question[]
  /** Why it could not go on. */
  readonly problem?: string
  /** Why it did not answer some: what failed may not fail the next time. */
  readonly failure?: string
}

/** Asks an engine, and once more for what was refused when it can do better; `again` are the characters of that. */
export async function askTwice(engine: Engine, wants: readonly Want[], asking: UnderWay) {
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
  const drafted = [...asking.drafted, ...first.proposed]
  const second = await ask(engine, within, { ...asking, drafted })
  const problem = first.problem ?? second.problem ?? first.failure ?? second.failure
  return {
    proposed: [...first.proposed, ...second.proposed],
    billed: first.billed + second.billed,
    again: characters,
    ...(problem !== undefined && { problem }),
  }
}

/** What an engine answered: what may be kept is, and for the rest it is noted why not. */
async function ask(engine: Engine, questions: readonly Question[], asking: UnderWay): Promise<Round> {
  const { open, asked, workspace, interruption } = asking
  const proposed: Proposed[] = []
  const again: Question[] = []
  let billed = 0
  let failure: string | undefined
  const settle = (answers: readonly Answered[]) => {
    const good: Proposed[] = []
    for (const { want, request, answer, verdict } of judgeAll(
      answers,
      [...asking.drafted, ...proposed],
      asking,
    )) {
      if ('reason' in verdict) {
        const { reason } = verdict
        const said = 'proposal' in answer ? answer.proposal.text : answer.answer
        if (engine.learns && said !== undefined && !request.refused) {
          again.push({ want, request: { ...request, refused: { answer: said, reason } } })
          continue
        }
        say(open, want, engine, reason)
        if ('reason' in answer && answer.isPassing) failure = reason
        else asked.remember(engine, want.request, workspace, reason)
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
    return { proposed, billed, again, ...(failure !== undefined && { failure }) }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    settleAll()
    for (const { want } of byRequest.values())
      say(open, want, engine, t('draft.notAnswered', 'it stopped before this one'))
    return { proposed, billed, again, problem: error.message }
  } finally {
    asking.progress(questions.length, questions.length, characters)
  }
}

/** What comes before a signal does, which nobody listens to afterwards. */
async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  const over = new AbortController()
  const ended = new Promise<undefined>((done) =>
    signal.addEventListener('abort', () => done(undefined), { once: true, signal: over.signal }),
  )
  try {
    while (!signal.aborted) {
      const next = await Promise.race([iterator.next(), ended])
      if (next === undefined || next.done) return
      yield next.value
    }
  } finally {
    over.abort()
  }
}
