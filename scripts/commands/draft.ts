import { basename } from 'node:path'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { addBills, type Bill, formatBill, priced } from '../report/bill.js'
import { type Drafted, type DraftReport, formatDrafts, type Undrafted } from '../report/draft.js'
import { runProgram } from '../store/child.js'
import { type Input, type Outcome, textOption } from './command.js'
import { applyPatches } from './draft/applied.js'
import { openAsked } from './draft/asked.js'
import { chooseEngines, openEngines } from './draft/engines.js'
import { describeKept, type Kept, keepDrafts, placeOf } from './draft/keep.js'
import { type Asking, propose } from './draft/propose.js'
import { readLanguage } from './draft/wants.js'
import { openProjectGlossary } from './project/glossary.js'
import { expectFound, type Pointer } from './project/selection.js'
import { exitCodeOf, explain, type Unreadable } from './project/unreadable.js'
import { openSelection } from './project/workspace.js'

/** Runs `tvilling draft`. */
export async function runDraft(input: Input): Promise<Outcome> {
  const selection = await openSelection(input)
  const { workspace, pairs, pointers } = selection
  const { config, terms } = workspace
  const { root, sourceLanguage } = config
  const chosen = chooseEngines(input, workspace)
  const glossary = openProjectGlossary(terms, sourceLanguage)
  const [at, dryRun, signal] = [input.now(), input.options['dry-run'] === true, input.interruption()]
  const priceOf = (bill: Bill) => priced(bill, config.draft.prices?.[bill.engine])
  const asking: Asking = {
    ...{ workspace, glossary, at, dryRun, progress: input.progress, interruption: signal },
    budget: { left: mostCharacters(input) },
    asked: openAsked(root, input),
    keep: (proposed) => keepDrafts(workspace, proposed, { verb: 'draft', at, dryRun }),
    announce: (bill) => input.talk(formatBill(priceOf(bill))),
  }
  const drafts: Drafted[] = []
  const without: Undrafted[] = []
  const unread: Unreadable[] = []
  const stopped: string[] = []
  const bills: Bill[] = []
  const found = new Set<Pointer>()
  for (const language of new Set(pairs.map((pair) => pair.language))) {
    if (signal.aborted) break
    const read = await readLanguage(language, {
      selection,
      glossary,
      engines: chosen,
      progress: input.progress,
    })
    unread.push(...read.unread)
    for (const pointer of read.found) found.add(pointer)
    const { entries } = read
    const setup = {
      project: basename(root),
      sourceLanguage,
      language,
      entries,
      terms,
      formality: config.draft.formality,
      env: input.env,
      signal,
      run: runProgram,
    }
    const opened = await openEngines(read.wants.length > 0 ? chosen : [], setup)
    const { proposed, unanswered, ...rest } = await propose(read.wants, opened.engines, asking)
    stopped.push(...opened.stopped, ...rest.stopped)
    bills.push(...rest.bills)
    const applied = new Set<Kept>(applyPatches(workspace, proposed, { at, dryRun, talk: input.talk }))
    drafts.push(
      ...proposed.map((one) => ({
        ...describeKept(one),
        ...(one.like && { like: one.like }),
        ...(applied.has(one) && { isApplied: true as const }),
      })),
    )
    without.push(
      ...unanswered.map(({ unit, version, reasons }) => ({ ...placeOf(unit, version.pair), reasons })),
    )
  }
  if (unread.length === 0 && !signal.aborted) expectFound(pointers, found)
  const report: DraftReport = {
    version: 1,
    dryRun,
    isInterrupted: signal.aborted,
    drafts,
    without,
    engines: addBills(bills).map(priceOf),
    problems: [...new Set([...unread.map(explain), ...stopped])],
  }
  const exitCode = signal.aborted ? 130 : stopped.length > 0 ? 3 : exitCodeOf(unread)
  return { exitCode, data: report, text: (style) => formatDrafts(report, style) }
}

/** The number of `--max-characters`; no bound without it. */
function mostCharacters(input: Input): number {
  const text = textOption(input, 'max-characters')
  if (text === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,15}$/u.test(text.trim())) return Number(text)
  throw new UsageError(
    'usage',
    t('usage.maxCharacters', 'Unexpected --max-characters {{value}}, expected a whole number', {
      value: JSON.stringify(text),
    }),
  )
}
