/** What becomes of a wish for one unit: what is held against it, and the decision that it is. */
import { UsageError } from '../../errors.js'
import type { Unit } from '../../model.js'
import { t } from '../../phrases.js'
import { type Card, makeCard, type UnitName } from '../../review/card.js'
import type { Answer, Seen, Wish } from '../../review/inbox.js'
import { revisionOf } from '../../review/revision.js'
import { decideAll } from '../decisions/apply.js'
import type { Word } from '../decisions/decide.js'
import { withRights } from '../decisions/rights.js'
import { asSeen } from '../decisions/seen.js'
import { deciderFor } from './deciders.js'
import type { Desk, Found } from './desk.js'
import { meantText, tryText } from './trial.js'

/** A unit as an editor sees it; `undefined` when it is gone. */
export async function cardOf(desk: Desk, name: UnitName): Promise<Card | undefined> {
  const found = await desk.find(name)
  return found && cardIn(desk, found)
}

function cardIn(desk: Desk, { version, unit }: Found): Card {
  return makeCard(desk.reviewed(version), unit)
}

interface Request {
  readonly name: UnitName
  readonly wish: Wish
  readonly seen: Seen
}

/** Times that a decision is tried again because something else in its page changed at that moment. */
const TRIES = 5

/** Decides on a unit, unless it is no longer what the person saw. */
export async function decideOne(desk: Desk, request: Request): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const found = await desk.find(request.name)
    if (!found) return { type: 'moved', card: null }
    try {
      return await decideOn(desk, found, request)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      // Somebody wrote into one of the files since they were read; the unit itself may be as it was.
      const now = await desk.find(request.name)
      if (now?.version === found.version || tries === TRIES) return refused(error.message)
    }
  }
}

async function decideOn(desk: Desk, found: Found, { name, wish: wished, seen }: Request): Promise<Answer> {
  const { workspace } = desk
  const { version, unit } = found
  if (revisionOf(unit) !== seen.revision) return { type: 'moved', card: cardIn(desk, found) }
  const wish = withMeant(wished, unit)
  const word: Word = { by: seen.by, at: desk.now() }
  const own = deciderFor(wish, unit, (one) => desk.reviewed(one).messages)
  const decider = withRights(workspace, own, word)
  const refusal = decider.refuses(unit, version)
  if (refusal !== undefined) return refused(refusal)
  // The record says it already: saying it again would only move its time.
  if (!decider.concerns(unit, true)) return { type: 'done', card: cardIn(desk, found) }
  const objection = 'text' in wish && wish.action !== 'comment' ? objectionTo(desk, found, wish) : undefined
  if (objection) return objection
  const chosen = [{ version, units: [unit] }]
  decideAll(workspace, chosen, { decider: asSeen(decider, chosen), word, dryRun: false })
  return { type: 'done', card: (await cardOf(desk, name)) ?? null }
}

/** A wish with its text as it is meant. */
function withMeant(wish: Wish, unit: Unit): Wish {
  return wish.action === 'approve' || wish.action === 'draft'
    ? { ...wish, text: meantText(wish.text, unit) }
    : wish
}

/**
 * What is held against a text that is to be approved, or to become a draft. What a person writes passes no gate: they
 * are told what the rules find, and have the last word. Only what its page cannot hold is never published.
 */
function objectionTo(
  desk: Desk,
  found: Found,
  { action, text, anyway = false }: Extract<Wish, { action: 'approve' | 'draft' }>,
): Answer | undefined {
  if (anyway && action === 'draft') return undefined
  const { refused: broken, messages } = tryText(desk, found, text)
  if (broken !== undefined) return { ...refused(broken), messages, anyway: action === 'draft' }
  if (anyway || !messages.some(({ severity }) => severity === 'error')) return undefined
  const reason = t('review.rulesObject', 'The checks find an error in the text')
  return { type: 'refused', reason, messages, anyway: true }
}

function refused(reason: string): Extract<Answer, { type: 'refused' }> {
  return { type: 'refused', reason, messages: [], anyway: false }
}
