/** Asks one engine: once for everything, and once more, with the reason, for what was refused and it may do better. */
import { withinBudget } from '../../draft/budget.js'
import { type Engine, EngineError, toDraft } from '../../draft/engine.js'
import { groupsBy } from '../../groups.js'
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

/** Asks once; the answers of a version are settled together, as soon as all have come. */
async function ask(engine: Engine, questions: readonly Question[], asking: UnderWay): Promise<Round> {
  const settled: Settled = { proposed: [], again: [] }
  const unanswered = new Map(questions.map((question) => [question.request, question]))
  const versions = groupsBy(questions, ({ want }) => want.version)
  const arrived = new Map<Version, Answered[]>([...versions.keys()].map((version) => [version, []]))
  let [done, billed, characters] = [0, 0, 0]
  let problem: string | undefined
  try {
    const requests = [...unanswered.keys()]
    const answers = requests.length > 0 ? until(engine.propose(requests), asking.interruption) : []
    for await (const answer of answers) {
      const question = unanswered.get(answer.request)
      // Each request once, whatever an engine answers.
      if (!question || !unanswered.delete(answer.request)) continue
      billed += ('proposal' in answer ? answer.proposal : answer).characters ?? 0
      characters += engine.charactersFor(answer.request)
      asking.progress(++done, questions.length, characters)
      const { version } = question.want
      const together = arrived.get(version) ?? []
      together.push({ ...question, answer })
      if (together.length < (versions.get(version)?.length ?? 0)) continue
      arrived.delete(version)
      settle(engine, together, asking, settled)
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    problem = error.message
  } finally {
    asking.progress(questions.length, questions.length, characters)
  }
  for (const rest of arrived.values()) if (rest.length > 0) settle(engine, rest, asking, settled)
  if (problem === undefined) return { ...settled, billed }
  for (const { want } of unanswered.values())
    say(asking.open, want, engine, t('draft.notAnswered', 'it stopped before this one'))
  return { ...settled, billed, problem }
}

/** What came of the answers so far. */
interface Settled {
  readonly proposed: Proposed[]
  readonly again: Question[]
  failure?: string
}

/** Keeps what may be kept of some answers; for the rest it is noted why not, or that it is asked again. */
function settle(engine: Engine, answers: readonly Answered[], asking: UnderWay, settled: Settled): void {
  const good: Proposed[] = []
  for (const answered of judgeAll(answers, [...asking.drafted, ...settled.proposed], asking)) {
    const { want, verdict } = answered
    if ('reason' in verdict) {
      refuse(engine, { ...answered, reason: verdict.reason }, asking, settled)
      continue
    }
    asking.open.delete(want)
    const { like, ...proposal } = verdict.proposal
    const draft = toDraft(want.request, engine.name, proposal, asking.at)
    good.push({ ...want, draft, ...(like && { like }) })
  }
  asking.keep(good)
  asking.asked.save()
  settled.proposed.push(...good)
}

/** An engine that learns is asked once more with the reason; else it is said, and remembered unless it may pass. */
function refuse(
  engine: Engine,
  { want, request, answer, reason }: Answered & { readonly reason: string },
  { open, asked, workspace }: UnderWay,
  settled: Settled,
): void {
  const said = 'proposal' in answer ? answer.proposal.text : answer.answer
  if (engine.learns && said !== undefined && !request.refused) {
    settled.again.push({ want, request: { ...request, refused: { answer: said, reason } } })
    return
  }
  say(open, want, engine, reason)
  if ('reason' in answer && answer.isPassing) settled.failure = reason
  else asked.remember(engine, want.request, workspace, reason)
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
