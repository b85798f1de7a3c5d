import type { Pair, Unit } from '../model.js'
import {
  type Counts,
  type DocumentStatus,
  formatStatus,
  type StatusReport,
  totalsOf,
} from '../report/status.js'
import { countWords } from '../text.js'
import type { Input, Outcome } from './command.js'
import { explain, isReadable, readVersions, type Unreadable, type Version } from './versions.js'
import { openSelection } from './workspace.js'

/** Runs `tvilling status`. */
export async function runStatus(input: Input): Promise<Outcome> {
  const { workspace, pairs } = openSelection(input)
  const documents: DocumentStatus[] = []
  for await (const version of readVersions(workspace, pairs, input.progress)) {
    documents.push(isReadable(version) ? summarise(version) : unreadable(version))
  }
  const report: StatusReport = { version: 1, documents, totals: totalsOf(documents) }
  return { exitCode: 0, data: report, text: (style) => formatStatus(report, style) }
}

const NOTHING: Counts = {
  current: 0,
  outdated: 0,
  missing: 0,
  orphaned: 0,
  unconfirmed: 0,
  drafts: 0,
  reviewed: 0,
}

function summarise({ pair, units }: Version): DocumentStatus {
  const count = (holds: (unit: Unit) => boolean) => units.filter(holds).length
  const waiting = units.filter(({ source: segment, drift }) => segment && drift !== 'current')
  return {
    ...paths(pair),
    counts: {
      current: count(({ drift }) => drift === 'current'),
      outdated: count(({ drift }) => drift === 'outdated'),
      missing: count(({ drift }) => drift === 'missing'),
      orphaned: count(({ drift }) => drift === 'orphaned'),
      unconfirmed: count(({ drift }) => drift === 'unconfirmed'),
      drafts: count(({ records: [own] }) => own?.draft !== undefined),
      reviewed: count(
        ({ state, drift }) => drift !== 'orphaned' && (state === 'reviewed' || state === 'final'),
      ),
    },
    words: waiting.reduce((sum, unit) => sum + countWords(unit.source?.text ?? ''), 0),
    sourceWords: units.reduce((sum, unit) => sum + countWords(unit.source?.text ?? ''), 0),
  }
}

function unreadable(version: Unreadable): DocumentStatus {
  return {
    ...paths(version.pair),
    problem: explain(version),
    counts: NOTHING,
    words: 0,
    sourceWords: 0,
  }
}

function paths({ source, language, target }: Pair): Pick<DocumentStatus, 'source' | 'language' | 'target'> {
  return { source, language, target }
}
