/** The inbox of a project: what its files and ledgers hold, as cards and rows, and decisions on them. */
import { RULES } from '../../check/index.js'
import { ownRecord } from '../../draft/plan.js'
import type { UnitName } from '../../review/card.js'
import type { Done, Inbox, Refused } from '../../review/inbox.js'
import { listingOf } from '../../review/listing.js'
import { previewOf } from '../../review/preview.js'
import { diffWords } from '../../syntax/diff.js'
import { takeBack } from '../undo.js'
import { decideMany, refusing } from './bulk.js'
import { type Desk, openDesk, type Setting } from './desk.js'
import { meantText, tryText } from './trial.js'
import { cardOf, decideOne } from './wish.js'

/** Opens the inbox of a project. Decisions are made one after another, whoever asks for them. */
export function openInbox(setting: Setting): Inbox {
  const desk = openDesk(setting)
  const inTurn = turns()
  return {
    languages: [...new Set(setting.pairs.map(({ language }) => language))].toSorted(),
    rules: RULES.map(({ id }) => id),
    read: desk.read,
    list: async (filter, offset) => {
      const { entries, problems } = await desk.entries(filter)
      return listingOf(entries, { filter, offset, problems, today: desk.now() })
    },
    card: (name) => cardOf(desk, name),
    decide: (name, wish, seen) => inTurn(() => decideOne(desk, { name, wish, seen })),
    decideAll: (filter, bulk) => inTurn(() => decideMany(desk, filter, bulk)),
    undo: (by) => inTurn(async () => undoLast(desk, by)),
    check: (name, typed) => tryTyped(desk, name, typed),
    preview: (name, withDraft) => preview(desk, name, withDraft),
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

/** Takes the last decision of a person back, whatever pairs are shown. */
function undoLast({ workspace }: Desk, by: string): Done | Refused {
  const targets = new Set(workspace.pairs.map(({ target }) => target))
  return refusing(() => {
    const { decisions: taken } = takeBack(workspace.config.root, targets, { dryRun: false, by })
    return { type: 'done', verb: 'undo', units: taken, left: [] }
  })
}

async function tryTyped(desk: Desk, name: UnitName, typed: string): ReturnType<Inbox['check']> {
  const found = await desk.find(name)
  if (!found) return undefined
  const text = meantText(typed, found.unit)
  const { refused, messages } = tryText(desk, found, text)
  const target = found.unit.targets.map((segment) => segment.text).join('\n\n')
  return { ...(refused !== undefined && { refused }), messages, changes: diffWords(target, text) }
}

async function preview(desk: Desk, name: UnitName, withDraft: boolean): ReturnType<Inbox['preview']> {
  const found = await desk.find(name)
  if (!found) return undefined
  const draft = withDraft ? ownRecord(found.unit)?.draft?.text : undefined
  const { version } = draft === undefined ? found : tryText(desk, found, draft)
  return previewOf(version, name.id, desk.workspace.config.sourceLanguage)
}
