import { isDeepStrictEqual } from 'node:util'
import { UsageError } from '../errors.js'
import type { LedgerRecord } from '../model.js'
import { t } from '../phrases.js'
import { type Decision, type DecisionReport, formatDecisions } from '../report/decisions.js'
import { type Entry, JOURNAL, type Recorded, readJournal, writeJournal } from '../store/journal.js'
import { withLock } from '../store/lock.js'
import type { Input, Outcome } from './command.js'
import { personOf } from './decide.js'
import { updateRecords } from './ledgers.js'
import { readLedger } from './versions.js'
import { openWorkspace } from './workspace.js'

/** Runs `tvilling undo`. */
export async function runUndo(input: Input): Promise<Outcome> {
  const by = personOf(input)
  const { root } = openWorkspace(input).config
  const dryRun = input.options['dry-run'] === true
  // Nothing to take back, or nothing to be written: then not even a lock.
  const isIdle = dryRun || readJournal(root).length === 0
  const decisions = isIdle ? takeBack(root, dryRun) : withLock(root, JOURNAL, () => takeBack(root, dryRun))
  const report: DecisionReport = { version: 1, verb: 'undo', by, dryRun, decisions }
  return { exitCode: 0, data: report, text: (style) => formatDecisions(report, style) }
}

function takeBack(root: string, dryRun: boolean): readonly Decision[] {
  const entries = readJournal(root)
  const entry = entries.at(-1)
  if (!entry) return []
  const ledgers = [...new Set(entry.changes.map(({ ledger }) => ledger))]
  const restoreIn = (ledger: string) => (records: readonly LedgerRecord[]) =>
    restore(
      records,
      entry.changes.filter((change) => change.ledger === ledger),
      entry,
    )
  // Looked at in full before anything is written, so that it is all or nothing.
  for (const ledger of ledgers) restoreIn(ledger)(readLedger(root, ledger) ?? [])
  if (!dryRun) for (const ledger of ledgers) updateRecords(root, ledger, restoreIn(ledger))
  if (!dryRun) writeJournal(root, entries.slice(0, -1))
  return entry.changes.map(({ id, document, language, before, after }) => ({
    id,
    document,
    language,
    ...(after && { before: after }),
    ...(before && { after: before }),
  }))
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
