/**
 * Asks engines for drafts, one after the other; what one has nothing for, or nothing that may be kept, the next is asked.
 * Drafts are kept document by document, as their answers come, so that little is lost when the work ends early.
 */
import { withinBudget } from '../../draft/budget.js'
import type { Engine, Request } from '../../draft/engine.js'
import { isRejected } from '../../draft/plan.js'
import type { Draft, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import type { Bill } from '../../report/bill.js'
import type { Like } from '../../report/draft.js'
import type { Progress } from '../command.js'
import type { Version } from '../project/version.js'
import type { Asked } from './asked.js'
import { askTwice, type Open, say } from './rounds.js'
import type { Judge } from './verdicts.js'

/** A unit of a version that wants a draft. */
export interface Want {
  readonly version: Version
  readonly unit: Unit
  readonly request: Request
}

/** A unit with the draft that it gets, and what of the memory it was made from. */
export interface Proposed extends Want {
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
  /** Why engines could not go on, or did not answer all that they were asked; what they answered counts. */
  readonly stopped: readonly string[]
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
    const answered = await askTwice(engine, asked, { ...asking, open, drafted: proposed })
    proposed.push(...answered.proposed)
    if (answered.problem !== undefined) stopped.push(`${engine.name}: ${answered.problem}`)
    // In a dry run it would have these, or the next engine would be asked: nobody knows.
    if (asking.dryRun) for (const want of within) if (isSent(want)) open.delete(want)
    const sent = { ...bill, characters: characters + answered.again }
    bills.push({ ...sent, ...(answered.billed > 0 && { billed: answered.billed }) })
  }
  const unanswered = [...open].map(([want, said]) => ({
    ...want,
    reasons:
      said.length > 0 ? said : [t('draft.notAsked', 'the run ended before an engine was asked for it')],
  }))
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
