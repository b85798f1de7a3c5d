/** The drafts for one document in one language, as many as somebody can read. */
import { isDeepStrictEqual } from 'node:util'
import type { Input } from '../commands/command.js'
import { runDraft } from '../commands/draft.js'
import { homeOf } from '../commands/project/ledgers.js'
import type { LedgerRecord, Pair } from '../model.js'
import type { DraftReport } from '../report/draft.js'
import { readText, removeFile, writeText } from '../store/disk.js'
import { formatLedger, LEDGER_SIZE_LIMIT, parseLedger } from '../store/ledger.js'

/** Lines that a pull request changes at most. */
const MOST = 400

/** What one pull request proposes. */
export interface Proposal {
  readonly pair: Pair
  /** The ledger as it would be. */
  readonly text: string
  readonly units: number
  /** Units whose drafts did not fit. */
  readonly left: number
}

/** Drafts a document in one language and leaves its ledger as it was. Without a proposal there were no drafts. */
export async function draftPair(
  root: string,
  pair: Pair,
  input: Input,
): Promise<{ readonly proposal: Proposal | undefined; readonly problems: readonly string[] }> {
  const { ledger, language, source } = pair
  const home = homeOf(pair)
  const read = (path: string) => readText(root, path, { limit: LEDGER_SIZE_LIMIT })
  const before = read(ledger)
  try {
    const options = { ...input.options, language }
    const { data } = await runDraft({ ...input, cwd: root, args: [source], options }, false)
    const after = read(home)
    const isSame = after === undefined || after === before
    const { problems } = data as DraftReport
    return { proposal: isSame ? undefined : fitting(pair, before ?? '', after), problems }
  } finally {
    if (before === undefined || home !== ledger) removeFile(root, home)
    if (before !== undefined) writeText(root, ledger, before)
  }
}

/** As many of the changed records, in their order, as a pull request may hold. */
function fitting(pair: Pair, before: string, after: string): Proposal | undefined {
  const old = new Map(parseLedger(before, pair.ledger).map((record) => [record.id, record]))
  const changed = parseLedger(after, pair.ledger).filter(
    (record) => !isDeepStrictEqual(old.get(record.id), record),
  )
  const chosen: LedgerRecord[] = []
  let lines = 0
  for (const record of changed) {
    // A record takes three lines; of one that was there, a line goes and a line comes.
    lines += old.has(record.id) ? 2 : 3
    if (lines > MOST) break
    chosen.push(record)
  }
  if (chosen.length === 0) return undefined
  const records = new Map([...old, ...chosen.map((record) => [record.id, record] as const)])
  const text = formatLedger([...records.values()])
  return { pair, text, units: chosen.length, left: changed.length - chosen.length }
}
