/** Changing ledgers: one writer at a time, and nothing lost between reading and writing. */
import type { LedgerRecord, Pair } from '../../model.js'
import { moveFile, readText, removeEmptyFolders, removeFile, writeText } from '../../store/disk.js'
import { formatLedger } from '../../store/ledger.js'
import { withLock } from '../../store/lock.js'
import { readLedger } from './versions.js'

const IGNORED = '.tvilling/.gitignore'

/** What lies under `.tvilling/` and belongs to this machine only. */
const IGNORED_NAMES = ['cache/', '*.lock', '*.tvilling-tmp']

type Change = (records: readonly LedgerRecord[]) => readonly LedgerRecord[]

/** Reads a pair's records, lets a function change them and writes the result, all under the ledger's lock. */
export function updateLedger(root: string, pair: Pair, change: Change): void {
  ignoreOwnFiles(root)
  bringHome(root, pair)
  updateRecords(root, homeOf(pair), change)
}

/** Where the ledger of a pair lies once it was written. */
export function homeOf({ ledger, home }: Pair): string {
  return home ?? ledger
}

/** Moves a ledger from the name that its document had before to the one that it has now; whether it had to be moved. */
export function bringHome(root: string, { ledger, home }: Pair): boolean {
  if (home === undefined) return false
  const isMoved = withLock(root, ledger, () => withLock(root, home, () => moveFile(root, ledger, home)))
  // Not before the lock is gone, which lies there too.
  removeEmptyFolders(root, ledger)
  return isMoved
}

/**
 * The same for the ledger at a path. Without records there is no file: an empty one would say that the translation
 * was adopted.
 */
export function updateRecords(root: string, ledger: string, change: Change): void {
  withLock(root, ledger, () => {
    const changed = change(readLedger(root, ledger) ?? [])
    if (changed.length > 0) writeText(root, ledger, formatLedger(changed))
    else removeFile(root, ledger)
  })
}

/** Adds what is missing to the list of ignored files, and gives its path; what else a person put there stays. */
export function ignoreOwnFiles(root: string): string {
  const text = readText(root, IGNORED) ?? ''
  const missing = IGNORED_NAMES.filter((name) => !text.split(/\r?\n/u).includes(name))
  if (missing.length === 0) return IGNORED
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`
  writeText(root, IGNORED, `${start}${missing.join('\n')}\n`)
  return IGNORED
}
