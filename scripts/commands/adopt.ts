import { textsOf } from '../align/targets.js'
import { UsageError } from '../errors.js'
import type { Drift, LedgerRecord, Pair, Unit } from '../model.js'
import { t } from '../phrases.js'
import { type Adoption, type AdoptReport, type Doubt, formatAdopt } from '../report/adopt.js'
import { readText } from '../store/disk.js'
import { ordersBetween } from '../store/order.js'
import { openPast, type Past } from '../store/past.js'
import { presenceIn } from '../store/presence.js'
import { readDated } from './adopt/reading.js'
import { type Input, type Outcome, textOption } from './command.js'
import { updateLedger } from './project/ledgers.js'
import { exitCodeOf, explain, type Unreadable } from './project/unreadable.js'
import { isReadable, type Version } from './project/version.js'
import { alignVersion, ledgerProblem } from './project/versions.js'
import { openSelection, type Workspace } from './project/workspace.js'

/** Runs `tvilling adopt`. */
export async function runAdopt(input: Input): Promise<Outcome> {
  const { workspace, pairs } = await openSelection(input)
  const threshold = thresholdOf(input)
  const dryRun = input.options['dry-run'] === true
  const { waiting, known, broken } = sortOut(workspace.config.root, pairs)
  const documents: Adoption[] = broken.map(failed)
  const unread: Unreadable[] = [...broken]
  const past = waiting.length > 0 ? openHistory(workspace, waiting, input) : undefined
  for await (const { version, dated } of readDated(workspace, waiting, { past, progress: input.progress })) {
    if (!isReadable(version)) {
      unread.push(version)
      documents.push(failed(version))
    } else if (!version.records && version.target) {
      const units = (dated ?? version.units).filter((unit) => isSure(unit, threshold))
      const records = recordsOf(units, input.now())
      documents.push(plan(workspace, version, { units, records, isDated: dated !== undefined }))
      if (!dryRun) record(workspace, version, records)
    }
  }
  const history = historyOf(input, past)
  const report: AdoptReport = { version: 1, dryRun, threshold, history, known, documents }
  return { exitCode: exitCodeOf(unread), data: report, text: (style) => formatAdopt(report, style) }
}

/** What the report says of history. */
function historyOf({ options }: Input, past: Past | undefined): AdoptReport['history'] {
  if (options['no-history'] === true) return 'off'
  return past ? (past.isShallow ? 'shallow' : 'whole') : 'none'
}

function openHistory({ config }: Workspace, pairs: readonly Pair[], { options }: Input): Past | undefined {
  if (options['no-history'] === true) return undefined
  const folders = new Set(pairs.flatMap(({ source, target }) => [source, target].map(firstFolder)))
  return openPast(config.root, folders.has('') ? [] : [...folders])
}

/** Of a file in the root, nothing. */
function firstFolder(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')))
}

/**
 * The pairs that have a target and no ledger. So a run that was interrupted is taken up by the next one where it
 * ended, and no page is parsed for what is recorded.
 */
function sortOut(root: string, pairs: readonly Pair[]) {
  const isThere = presenceIn(root)
  const recorded = pairs.filter(({ ledger }) => isThere(ledger))
  const broken = recorded.flatMap((pair) => ledgerProblem(root, pair) ?? [])
  const waiting = pairs.filter(({ target, ledger }) => isThere(target) && !isThere(ledger))
  return { waiting, known: recorded.length - broken.length, broken }
}

function thresholdOf(input: Input): number {
  const text = textOption(input, 'threshold') ?? '0.9'
  const threshold = Number(text)
  if (text.trim() !== '' && threshold >= 0 && threshold <= 1) return threshold
  throw new UsageError(
    'usage',
    t('usage.threshold', 'Unexpected --threshold {{value}}, expected a number between 0 and 1', {
      value: JSON.stringify(text),
    }),
  )
}

interface Planned {
  /** Those that are sure enough, with the source that they were made from. */
  readonly units: readonly Unit[]
  readonly records: readonly LedgerRecord[]
  /** Whether that source is another one than that of today. */
  readonly isDated: boolean
}

/** What a person reads is how things are once the records are there. */
function plan(workspace: Workspace, version: Version, { units: sure, records, isDated }: Planned): Adoption {
  const { pair, source, target } = version
  const units = isDated
    ? alignVersion(workspace, pair, { source, target, records })
    : version.units.filter((unit) => !sure.includes(unit))
  const left = (drift: Drift) => units.filter((unit) => unit.drift === drift).map(toDoubt)
  return {
    source: pair.source,
    target: pair.target,
    language: pair.language,
    recorded: sure.length,
    ...(sure.length > 0 && { leastConfidence: Math.min(...sure.map(({ confidence }) => confidence)) }),
    outdated: units.filter(({ drift }) => drift === 'outdated').length,
    doubtful: left('unconfirmed'),
    untranslated: left('missing'),
    orphaned: left('orphaned'),
  }
}

function failed(version: Unreadable): Adoption {
  const { source, target, language } = version.pair
  const nothing = { recorded: 0, outdated: 0, doubtful: [], untranslated: [], orphaned: [] }
  return { source, target, language, problem: explain(version), ...nothing }
}

function isSure({ drift, confidence }: Unit, threshold: number): boolean {
  return drift === 'unconfirmed' && confidence >= threshold
}

function toDoubt({ id, confidence, source, targets }: Unit): Doubt {
  const [target] = targets
  const text = targets.map((segment) => segment.text).join('\n\n')
  return {
    id,
    confidence,
    ...(source && { source: { text: source.text, line: source.place.line } }),
    ...(target && { target: { text, line: target.place.line } }),
  }
}

/** The records of units, in their order. */
function recordsOf(units: readonly Unit[], at: string): readonly LedgerRecord[] {
  const orders = ordersBetween(undefined, undefined, units.length)
  return units.map(
    (unit, index): LedgerRecord => ({
      id: unit.id,
      order: orders[index] ?? '',
      ...textsOf(unit),
      state: 'translated',
      origin: 'adopted',
      at,
    }),
  )
}

/** Writes the ledger, unless another process made one meanwhile: then nothing is left to adopt. */
function record({ config }: Workspace, { pair }: Version, records: readonly LedgerRecord[]): void {
  updateLedger(config.root, pair, (known) =>
    readText(config.root, pair.ledger) === undefined ? records : known,
  )
}
