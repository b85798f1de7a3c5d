/** What becomes of a wish for one unit: what is held against it, and the decision that it is. */
import { UsageError } from '../../errors.js'
import type { Message, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import { type Card, makeCard, type UnitName } from '../../review/card.js'
import type { Answer, Seen, Wish } from '../../review/inbox.js'
import { revisionOf } from '../../review/revision.js'
import { decideAll } from '../decisions/apply.js'
import type { Decider, Word } from '../decisions/decide.js'
import { type Wish as Publishing, publish } from '../decisions/publish.js'
import { withRights } from '../decisions/rights.js'
import { asSeen } from '../decisions/seen.js'
import { tryTexts } from '../draft/gate.js'
import type { Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'
import { deciderFor, drafting } from './deciders.js'
import type { Desk, Found } from './desk.js'
import { jointApproval } from './together.js'
import { meantText, type Tried, tryText } from './trial.js'

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
  const tried = hasText(wish) ? tryText(desk, found, wish.text) : undefined
  if (tried?.isHomeless && wish.action === 'approve')
    return publishTogether(desk, found, { name, wish, word })
  const objection = tried && hasText(wish) ? objectionTo(tried, wish) : undefined
  if (objection) return objection
  carryOut(workspace, version, { units: [unit], decider, word })
  return { type: 'done', card: (await cardOf(desk, name)) ?? null }
}

interface Carried {
  readonly units: readonly Unit[]
  readonly decider: Decider
  readonly word: Word
}

function carryOut(workspace: Workspace, version: Version, { units, decider, word }: Carried): void {
  const chosen = [{ version, units }]
  decideAll(workspace, chosen, { decider: asSeen(decider, chosen), word, dryRun: false })
}

/** Publishes a text with those that wait for it; while the page cannot hold them either, it waits as a draft itself. */
async function publishTogether(
  desk: Desk,
  { version, unit }: Found,
  { name, wish, word }: { readonly name: UnitName; readonly wish: Approval; readonly word: Word },
): Promise<Answer> {
  const { workspace, glossary, waiting } = desk
  const { text, state = 'reviewed', anyway = false } = wish
  const others = waiting.of(version, word.by).filter((other) => other.unit !== unit)
  const wishes = [...others, { unit, text, state }]
  const { refused: broken, homeless, messages } = tryTexts(workspace, version, { wishes, glossary })
  if (homeless.has(unit.id) && hasPlaceAmongAll(workspace, version, wishes, unit)) {
    const decider = withRights(workspace, drafting(text), word)
    if (decider.concerns(unit, true)) carryOut(workspace, version, { units: [unit], decider, word })
    waiting.add(version, { unit: unit.id, text, by: word.by, state })
    return { type: 'done', card: (await cardOf(desk, name)) ?? null, isKept: true }
  }
  const reason = broken.get(unit.id)
  if (reason !== undefined) return refused(reason)
  const granted = wishes.filter((one) => !broken.has(one.unit.id))
  const found = granted.flatMap((one) => messages.get(one.unit.id) ?? [])
  if (!anyway && found.some(isError)) return objected(found)
  const units = granted.map((one) => one.unit)
  carryOut(workspace, version, { units, decider: withRights(workspace, jointApproval(granted), word), word })
  const also = units.filter((one) => one !== unit).map(({ id }) => ({ ...name, id }))
  return { type: 'done', card: (await cardOf(desk, name)) ?? null, others: also }
}

/** Whether a page could hold a text if nothing were missing around it; the texts of the source stand for what is. */
function hasPlaceAmongAll(
  workspace: Workspace,
  version: Version,
  wishes: readonly Publishing[],
  { id }: Unit,
): boolean {
  const texts = new Map(wishes.map(({ unit, text }) => [unit, text]))
  const all = version.units.flatMap((unit): Publishing | [] => {
    const text = texts.get(unit) ?? (unit.targets.length === 0 ? unit.source?.text : undefined)
    return text === undefined ? [] : { unit, text }
  })
  return !publish(workspace, version, all).refused.has(id)
}

type Approval = Extract<Wish, { action: 'approve' }>
type WithText = Extract<Wish, { action: 'approve' | 'draft' }>

function hasText(wish: Wish): wish is WithText {
  return wish.action === 'approve' || wish.action === 'draft'
}

/** A wish with its text as it is meant. */
function withMeant(wish: Wish, unit: Unit): Wish {
  return hasText(wish) ? { ...wish, text: meantText(wish.text, unit) } : wish
}

/**
 * What is held against a text that is to be approved, or to become a draft. What a person writes passes no gate: they
 * are told what the rules find, and have the last word. Only what its page cannot hold is never published.
 */
function objectionTo(
  { refused: broken, isHomeless, messages }: Tried,
  { action, anyway = false }: WithText,
): Answer | undefined {
  if (action === 'draft' && (anyway || isHomeless)) return undefined
  if (broken !== undefined) return { ...refused(broken), messages, anyway: action === 'draft' }
  return anyway || !messages.some(isError) ? undefined : objected(messages)
}

function isError({ severity }: Message): boolean {
  return severity === 'error'
}

function objected(messages: readonly Message[]): Answer {
  const reason = t('review.rulesObject', 'The checks find an error in the text')
  return { type: 'refused', reason, messages, anyway: true }
}

function refused(reason: string): Extract<Answer, { type: 'refused' }> {
  return { type: 'refused', reason, messages: [], anyway: false }
}
