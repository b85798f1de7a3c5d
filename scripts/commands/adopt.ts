import { UsageError } from '../errors.js'
import type { LedgerRecord, Pair } from '../model.js'
import { t } from '../phrases.js'
import { type AdoptReport, formatAdopt } from '../report/adopt.js'
import type { Adoption } from '../report/adoption.js'
import { readText } from '../store/disk.js'
import { openPast, type Past } from '../store/past.js'
import { presenceIn } from '../store/presence.js'
import { failed } from './adopt/adopter.js'
import { learnLexica } from './adopt/lexica.js'
import { findRecords } from './adopt/reading.js'
import { type Input, type Outcome, textOption } from './command.js'
import { updateLedger } from './project/ledgers.js'
import { exitCodeOf, type Unreadable } from './project/unreadable.js'
import { ledgerProblem } from './project/versions.js'
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
  const { root, sourceLanguage, frontMatter } = workspace.config
  const { terms } = workspace
  const parsing = { sourceLanguage, fields: frontMatter.fields }
  const lexica = await learnLexica(teachersOf(workspace, waiting), parsing, {
    root,
    onStep: () => input.progress(0, waiting.length),
  })
  const conditions = { ...parsing, threshold, at: input.now(), lexica, terms }
  // Only from here on is there something that an interrupted run has to tell of.
  const signal = input.interruption()
  for await (const { pair, finding } of findRecords(waiting, conditions, {
    root,
    past,
    progress: input.progress,
  })) {
    if (!finding) continue
    if ('problem' in finding) {
      unread.push(finding)
      documents.push(failed(finding))
    } else {
      documents.push(finding.adoption)
      if (!dryRun) record(root, pair, finding.records)
    }
    if (signal.aborted) break
  }
  const history = historyOf(input, past)
  const left = broken.length + waiting.length - documents.length
  const report: AdoptReport = { version: 1, dryRun, threshold, history, known, left, documents }
  return {
    exitCode: left > 0 ? 130 : exitCodeOf(unread),
    data: report,
    text: (style) => formatAdopt(report, style),
  }
}

/** All translations into the languages of those that wait, also those that do not. */
function teachersOf({ config, pairs }: Workspace, waiting: readonly Pair[]): readonly Pair[] {
  const languages = new Set(waiting.map(({ language }) => language))
  const isThere = presenceIn(config.root)
  return pairs.filter(({ language, target }) => languages.has(language) && isThere(target))
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

/** Writes the ledger, unless another process made one meanwhile: then nothing is left to adopt. */
function record(root: string, pair: Pair, records: readonly LedgerRecord[]): void {
  updateLedger(root, pair, (known) => (readText(root, pair.ledger) === undefined ? records : known))
}
