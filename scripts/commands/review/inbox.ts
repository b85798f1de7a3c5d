/** The inbox of a project: what its files and ledgers hold, as cards and rows, and decisions on them. */
import { ownRecord } from '../../draft/plan.js'
import { UsageError } from '../../errors.js'
import type { Pair, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import { units as amountOfUnits } from '../../report/amounts.js'
import { type Card, makeCard, type UnitName } from '../../review/card.js'
import { matches } from '../../review/filter.js'
import type { Answer, Bulk, Counted, Done, Inbox, Refused, Seen, Wish } from '../../review/inbox.js'
import { listingOf } from '../../review/listing.js'
import { previewOf } from '../../review/preview.js'
import { revisionOf } from '../../review/revision.js'
import { diffWords } from '../../syntax/diff.js'
import { type Chosen, decideAll } from '../decisions/apply.js'
import type { Decider, Word } from '../decisions/decide.js'
import { withRights } from '../decisions/rights.js'
import type { Workspace } from '../project/workspace.js'
import { takeBack } from '../undo.js'
import { bulkDecider, deciderFor } from './deciders.js'
import { type Desk, type Found, openDesk } from './desk.js'
import { meantText, tryText } from './trial.js'

/** What an inbox is made of. */
export interface Setting {
  readonly workspace: Workspace
  /** The pairs whose units are shown. */
  readonly pairs: readonly Pair[]
  /** The time as ISO 8601 in UTC. */
  readonly now: () => string
}

/** Opens the inbox of a project. Decisions are made one after another, whoever asks for them. */
export function openInbox(setting: Setting): Inbox {
  const desk = openDesk(setting.workspace, setting.pairs)
  const inTurn = turns()
  return {
    languages: [...new Set(setting.pairs.map(({ language }) => language))].toSorted(),
    read: desk.read,
    list: async (filter, offset) => {
      const { entries, problems } = await desk.entries(filter)
      return listingOf(entries, { filter, offset, problems, today: setting.now() })
    },
    card: (name) => cardOf(desk, name),
    decide: (name, wish, seen) => inTurn(() => decideOne(setting, desk, { name, wish, seen })),
    decideAll: (filter, bulk) =>
      inTurn(async () => {
        const { entries } = await desk.entries(filter)
        const today = setting.now()
        const chosen = entries.filter((entry) => matches(filter, entry, today))
        return decideMany(setting, await desk.findAll(chosen), bulk)
      }),
    undo: (by) =>
      inTurn(async () => {
        const targets = new Set(setting.workspace.pairs.map(({ target }) => target))
        return refusing(() => {
          const taken = takeBack(setting.workspace.config.root, targets, { dryRun: false, by })
          return { type: 'done', verb: 'undo', units: taken }
        })
      }),
    check: async (name, typed) => {
      const found = await desk.find(name)
      if (!found) return undefined
      const text = meantText(typed, found.unit)
      const { refused, messages } = tryText(setting.workspace, desk, found, text)
      const target = found.unit.targets.map((segment) => segment.text).join('\n\n')
      return { ...(refused !== undefined && { refused }), messages, changes: diffWords(target, text) }
    },
    preview: async (name, withDraft) => {
      const found = await desk.find(name)
      if (!found) return undefined
      const draft = withDraft ? ownRecord(found.unit)?.draft?.text : undefined
      const trial = draft === undefined ? undefined : tryText(setting.workspace, desk, found, draft)
      return previewOf(trial?.version ?? found.version, name.id, setting.workspace.config.sourceLanguage)
    },
  }
}

/** A function that runs actions one after another, in the order in which they come. */
function turns(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (action) => {
    const next = last.then(action)
    last = next.catch(() => undefined)
    return next
  }
}

async function cardOf(desk: Desk, name: UnitName): Promise<Card | undefined> {
  const found = await desk.find(name)
  return found && makeCard(desk.reviewed(found.version), found.unit)
}

interface Request {
  readonly name: UnitName
  readonly wish: Wish
  readonly seen: Seen
}

/** Times that a decision is tried again because something else in its page changed at that moment. */
const TRIES = 5

async function decideOne(setting: Setting, desk: Desk, request: Request): Promise<Answer> {
  const { name, seen } = request
  const { workspace } = setting
  for (let tries = 1; ; tries += 1) {
    const found = await desk.find(name)
    if (!found) return { type: 'moved', card: null }
    const { version, unit } = found
    const wish = withMeant(request.wish, unit)
    if (revisionOf(unit) !== seen.revision)
      return { type: 'moved', card: makeCard(desk.reviewed(version), unit) }
    const word: Word = { by: seen.by, at: setting.now() }
    const decider = withRights(
      workspace,
      deciderFor(wish, unit, (one) => desk.reviewed(one).messages),
      word,
    )
    const refusal = decider.refuses(unit, version)
    if (refusal !== undefined) return refused(refusal)
    // The record says it already: saying it again would only move its time.
    if (!decider.concerns(unit, true)) return { type: 'done', card: makeCard(desk.reviewed(version), unit) }
    const objection =
      'text' in wish && wish.action !== 'comment' ? objectionTo(setting, desk, found, wish) : undefined
    if (objection) return objection
    try {
      decideAll(workspace, [{ version, units: [unit] }], {
        decider: unlessMoved(decider, unit.id, seen.revision),
        word,
        dryRun: false,
      })
      return { type: 'done', card: (await cardOf(desk, name)) ?? null }
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      // Somebody wrote into one of the files since they were read; the unit itself may be as it was.
      const now = await desk.find(name)
      if (now?.version === version || tries === TRIES) return refused(error.message)
    }
  }
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
  { workspace }: Setting,
  desk: Desk,
  found: Found,
  { action, text, anyway = false }: Extract<Wish, { action: 'approve' | 'draft' }>,
): Answer | undefined {
  if (anyway && action === 'draft') return undefined
  const { refused: broken, messages } = tryText(workspace, desk, found, text)
  if (broken !== undefined) return { ...refused(broken), messages, anyway: action === 'draft' }
  if (anyway || !messages.some(({ severity }) => severity === 'error')) return undefined
  const reason = t('review.rulesObject', 'The checks find an error in the text')
  return { type: 'refused', reason, messages, anyway: true }
}

function refused(reason: string): Extract<Answer, { type: 'refused' }> {
  return { type: 'refused', reason, messages: [], anyway: false }
}

/** Looked at again under the lock of the ledger, where nobody else can write. */
function unlessMoved(decider: Decider, id: string, revision: string): Decider {
  return {
    ...decider,
    refuses: (unit, version) =>
      unit.id === id && revisionOf(unit) !== revision ? id : decider.refuses(unit, version),
  }
}

function decideMany(setting: Setting, chosen: readonly Found[], bulk: Bulk): Done | Refused | Counted {
  const word: Word = { by: bulk.by, at: setting.now() }
  const decider = withRights(setting.workspace, bulkDecider(bulk), word)
  const meant = chosen.filter(
    ({ unit, version }) => decider.concerns(unit, false) && decider.refuses(unit, version) === undefined,
  )
  if (bulk.count === undefined) return { type: 'counted', count: meant.length }
  if (meant.length !== bulk.count || bulk.count === 0)
    return refusedBulk(
      t('review.otherCount', 'This would decide on {{units}}, not on {{given}}; nothing was decided', {
        units: amountOfUnits(meant.length),
        given: bulk.count,
      }),
    )
  const versions = [...new Set(meant.map(({ version }) => version))]
  const parts = versions.map((version): Chosen => {
    return { version, units: meant.filter((one) => one.version === version).map(({ unit }) => unit) }
  })
  return refusing(() => {
    const decided = decideAll(setting.workspace, parts, { decider, word, dryRun: false })
    return { type: 'done', verb: bulk.action, units: decided }
  })
}

function refusedBulk(reason: string): Refused {
  return { type: 'refused', reason }
}

/** An action that may be refused, with no more of what it gives than names of units. */
function refusing(action: () => Done): Done | Refused {
  try {
    const { type, verb, units } = action()
    return { type, verb, units: units.map(({ language, document, id }) => ({ language, document, id })) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { type: 'refused', reason: error.message }
  }
}
