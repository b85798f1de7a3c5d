import { isDeepStrictEqual } from 'node:util'
import { UsageError } from '../errors.js'
import type { LedgerRecord } from '../model.js'
import { t } from '../phrases.js'
import { type Decision, type DecisionReport, formatDecisions } from '../report/decisions.js'
import { readText, removeFile, writeText } from '../store/disk.js'
import {
  type Entry,
  JOURNAL,
  type PageChange,
  type Recorded,
  readJournal,
  writeJournal,
} from '../store/journal.js'
import { withLock } from '../store/lock.js'
import type { Input, Outcome } from './command.js'
import { personOf } from './decisions/decide.js'
import { updateRecords } from './project/ledgers.js'
import { readLedger } from './project/versions.js'
import { openWorkspace } from './project/workspace.js'

/** Runs `tvilling undo`. */
export async function runUndo(input: Input): Promise<Outcome> {
  const by = personOf(input)
  const { config, pairs } = await openWorkspace(input)
  const { root } = config
  const targets = new Set(pairs.map(({ target }) => target))
  const dryRun = input.options['dry-run'] === true
  const { decisions, entry } = takeBack(root, targets, { dryRun })
  const undone = entry && { verb: entry.verb, by: entry.by, at: entry.at }
  const report: DecisionReport = {
    version: 1,
    verb: 'undo',
    by,
    dryRun,
    decisions,
    left: [],
    ...(undone && { undone }),
  }
  return { exitCode: 0, data: report, text: (style) => formatDecisions(report, style) }
}

/** Which decision is taken back. */
interface Wanted {
  readonly dryRun: boolean
  /** The last one of this person; the last one of all when absent. */
  readonly by?: string
}

/** What was taken back. */
interface TakenBack {
  readonly decisions: readonly Decision[]
  /** Absent when there was nothing to take back. */
  readonly entry?: Entry
}

/** Takes the last decision back, in pages and ledgers; `targets` are the files that may be written. */
export function takeBack(root: string, targets: ReadonlySet<string>, { dryRun, by }: Wanted): TakenBack {
  const take = () => {
    const entries = readJournal(root)
    const entry = entries.findLast((one) => by === undefined || one.by === by)
    return entry
      ? { decisions: takeBackEntry(root, targets, { dryRun, entries, entry }), entry }
      : { decisions: [] }
  }
  // Nothing to take back, or nothing to be written: then not even a lock.
  return dryRun || readJournal(root).length === 0 ? take() : withLock(root, JOURNAL, take)
}

interface Taken {
  readonly dryRun: boolean
  readonly entries: readonly Entry[]
  readonly entry: Entry
}

function takeBackEntry(
  root: string,
  targets: ReadonlySet<string>,
  { dryRun, entries, entry }: Taken,
): readonly Decision[] {
  const ledgers = [...new Set(entry.changes.map(({ ledger }) => ledger))]
  const restoreIn = (ledger: string) => (records: readonly LedgerRecord[]) =>
    restore(
      records,
      entry.changes.filter((change) => change.ledger === ledger),
      entry,
    )
  const pages = entry.pages ?? []
  // Looked at in full before anything is written, so that it is all or nothing.
  for (const page of pages) expectUnchanged(root, page, { entry, targets })
  for (const ledger of ledgers) restoreIn(ledger)(readLedger(root, ledger) ?? [])
  if (!dryRun) for (const page of pages) restorePage(root, page)
  if (!dryRun) for (const ledger of ledgers) updateRecords(root, ledger, restoreIn(ledger))
  if (!dryRun)
    writeJournal(
      root,
      entries.filter((one) => one !== entry),
    )
  return entry.changes.map(({ id, document, language, before, after }) => ({
    id,
    document,
    language,
    ...(after && { before: after }),
    ...(before && { after: before }),
  }))
}

interface Expected {
  readonly entry: Entry
  /** The files that this program may write. */
  readonly targets: ReadonlySet<string>
}

function expectUnchanged(
  root: string,
  { path, before, after }: PageChange,
  { entry, targets }: Expected,
): void {
  const text = targets.has(path) ? (readText(root, path) ?? null) : undefined
  if (text === after || (text === before && text !== undefined)) return
  const { verb, by, at } = entry
  const sentence = t(
    'decision.cannotUndoPage',
    'Cannot undo the {{verb}} by {{by}} at {{at}}: {{path}} was changed since. Correct it by hand and confirm it; nothing was taken back',
    { verb, by, at, path },
  )
  throw new UsageError('input', sentence)
}

function restorePage(root: string, { path, before, after }: PageChange): void {
  if (before === null) removeFile(root, path, { before: after })
  else if (readText(root, path) === after) writeText(root, path, before, { before: after })
}

function restore(
  records: readonly LedgerRecord[],
  changes: readonly Recorded[],
  { verb, by, at }: Entry,
): readonly LedgerRecord[] {
  const restored = new Map(records.map((record) => [record.id, record]))
  for (const { id, ledger, before, after } of changes) {
    const now = restored.get(id) ?? null
    if (!isDeepStrictEqual(now, after) && !isDeepStrictEqual(now, before)) {
      throw new UsageError(
        'input',
        t(
          'decision.cannotUndo',
          'Cannot undo the {{verb}} by {{by}} at {{at}}: unit {{unit}} in {{ledger}} was changed since. Decide on it anew; nothing was taken back',
          { verb, by, at, unit: id, ledger },
        ),
      )
    }
    if (before) restored.set(id, before)
    else restored.delete(id)
  }
  return [...restored.values()]
}
