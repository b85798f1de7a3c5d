import { textsOf } from '../align/targets.js'
import { UsageError } from '../errors.js'
import type { LedgerRecord, Pair, Unit } from '../model.js'
import { t } from '../phrases.js'
import { type Adoption, type AdoptReport, type Doubt, formatAdopt } from '../report/adopt.js'
import { readText } from '../store/disk.js'
import { ordersBetween } from '../store/order.js'
import { presenceIn } from '../store/presence.js'
import { type Input, type Outcome, textOption } from './command.js'
import { updateLedger } from './ledgers.js'
import { exitCodeOf, explain, type Unreadable } from './unreadable.js'
import { isReadable, type Version } from './version.js'
import { ledgerProblem, readVersions } from './versions.js'
import { openSelection, type Workspace } from './workspace.js'

/** Runs `tvilling adopt`. */
export async function runAdopt(input: Input): Promise<Outcome> {
  const { workspace, pairs } = await openSelection(input)
  const threshold = thresholdOf(input)
  const dryRun = input.options['dry-run'] === true
  const { waiting, known, broken } = sortOut(workspace.config.root, pairs)
  const documents: Adoption[] = broken.map(failed)
  const unread: Unreadable[] = [...broken]
  for await (const version of readVersions(workspace, waiting, input.progress)) {
    if (!isReadable(version)) {
      unread.push(version)
      documents.push(failed(version))
    } else if (!version.records && version.target) {
      documents.push(plan(version, threshold))
      if (!dryRun) record(workspace, version, threshold, input.now())
    }
  }
  const report: AdoptReport = { version: 1, dryRun, threshold, known, documents }
  return { exitCode: exitCodeOf(unread), data: report, text: (style) => formatAdopt(report, style) }
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

function plan({ pair, units }: Version, threshold: number): Adoption {
  const sure = units.filter((unit) => isSure(unit, threshold))
  const doubtful = units.filter((unit) => unit.drift === 'unconfirmed' && !isSure(unit, threshold))
  return {
    source: pair.source,
    target: pair.target,
    language: pair.language,
    recorded: sure.length,
    ...(sure.length > 0 && { leastConfidence: Math.min(...sure.map(({ confidence }) => confidence)) }),
    doubtful: doubtful.map(toDoubt),
    untranslated: units.filter(({ drift }) => drift === 'missing').map(toDoubt),
    orphaned: units.filter(({ drift }) => drift === 'orphaned').map(toDoubt),
  }
}

function failed(version: Unreadable): Adoption {
  const { source, target, language } = version.pair
  const nothing = { recorded: 0, doubtful: [], untranslated: [], orphaned: [] }
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

/** Writes the ledger, unless another process made one meanwhile: then nothing is left to adopt. */
function record({ config }: Workspace, { pair, units }: Version, threshold: number, at: string): void {
  const sure = units.filter((unit) => isSure(unit, threshold))
  const orders = ordersBetween(undefined, undefined, sure.length)
  updateLedger(config.root, pair, (known) => {
    if (readText(config.root, pair.ledger) !== undefined) return known
    return sure.map(
      (unit, index): LedgerRecord => ({
        id: unit.id,
        order: orders[index] ?? '',
        ...textsOf(unit),
        state: 'translated',
        origin: 'adopted',
        at,
      }),
    )
  })
}
