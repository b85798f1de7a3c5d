/** What people said in a change: comments and reasons that its ledgers hold, and those before it did not. */
import type { LedgerRecord, Pair } from '../../model.js'
import type { Words } from '../../report/check.js'
import { eventsOf } from '../../review/history.js'
import { tryRead } from '../../store/disk.js'
import { LEDGER_SIZE_LIMIT } from '../../store/ledger.js'
import { compare } from '../../text.js'
import type { Input } from '../command.js'
import { isReadable } from '../project/unreadable.js'
import { recordsOf } from '../project/version.js'
import { readVersions } from '../project/versions.js'
import type { Selection } from '../project/workspace.js'
import type { Before } from './base.js'

/** What was said since, by place; `files` are those that the change touched. */
export async function wordsOf(
  { workspace, pairs }: Pick<Selection, 'workspace' | 'pairs'>,
  before: Before,
  files: ReadonlySet<string>,
  { progress }: Input,
): Promise<readonly Words[]> {
  const touched = pairs.filter(({ ledger }) => files.has(ledger))
  const said = new Set(
    before
      .pairsOf(touched)
      .flatMap((pair) =>
        recordsBefore(before, pair).flatMap((record) =>
          saidIn(record).map((one) => keyOf(pair.language, one)),
        ),
      ),
  )
  const found: Words[] = []
  for await (const version of readVersions(workspace, touched, progress)) {
    if (!isReadable(version)) continue
    const { language, source, target } = version.pair
    for (const unit of version.units) {
      const [segment] = unit.targets
      const file = segment ? target : source
      const line = (segment ?? unit.source)?.place.line ?? 1
      const own = unit.records.flatMap(saidIn).filter((one) => !said.has(keyOf(language, one)))
      found.push(...own.map((one) => ({ ...one, file, line, language })))
    }
  }
  return found.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.at, b.at))
}

/** Of a ledger that cannot be read nothing is known. */
function recordsBefore({ workspace }: Before, pair: Pair): readonly LedgerRecord[] {
  const found = recordsOf(pair, tryRead(workspace.config.root, pair.ledger, { limit: LEDGER_SIZE_LIMIT }))
  return 'problem' in found ? [] : (found.records ?? [])
}

type Said = Omit<Words, 'file' | 'line' | 'language'>

function saidIn(record: LedgerRecord): readonly Said[] {
  return eventsOf([record]).flatMap(({ type, by, at, reason, rule, text = reason }): readonly Said[] => {
    if (type === 'text' || type === 'draft' || by === undefined || text === undefined) return []
    return [{ type, unit: record.id, by, at, text, ...(rule !== undefined && { rule }) }]
  })
}

function keyOf(language: string, { type, unit, by, at, text }: Said): string {
  return JSON.stringify([language, type, unit, by, at, text])
}
