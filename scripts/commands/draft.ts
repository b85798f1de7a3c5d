import { basename } from 'node:path'
import { addBills, type Bill, formatBill, priced } from '../report/bill.js'
import { type Drafted, type DraftReport, formatDrafts, type Undrafted } from '../report/draft.js'
import { runProgram } from '../store/child.js'
import { countOption, type Input, type Outcome } from './command.js'
import { applyPatches } from './draft/applied.js'
import { openAsked } from './draft/asked.js'
import { chooseEngines, openEngines } from './draft/engines.js'
import { describeKept, type Kept, keepDrafts, placeOf } from './draft/keep.js'
import { type Asking, propose } from './draft/propose.js'
import { type LanguageRead, readLanguage } from './draft/wants.js'
import { type Cache, openCache } from './judging/cache.js'
import { openProjectGlossary } from './project/glossary.js'
import { expectFound } from './project/selection.js'
import { exitCodeOf, explain } from './project/unreadable.js'
import { openSelection, type Selection } from './project/workspace.js'

/** Runs `tvilling draft`; unless it may, it publishes nothing, whatever `draft.apply` lets be published. */
export async function runDraft(input: Input, mayPublish = true): Promise<Outcome> {
  const selection = await openSelection(input)
  const { workspace, pairs, pointers } = selection
  const { root, draft, sourceLanguage } = workspace.config
  const engines = chooseEngines(input, workspace)
  const cache = openCache(workspace, input)
  const glossary = openProjectGlossary(workspace.terms, sourceLanguage)
  const [at, dryRun, signal] = [input.now(), input.options['dry-run'] === true, input.interruption()]
  const priceOf = (bill: Bill) => priced(bill, draft.prices?.[bill.engine])
  const asking: Asking = {
    ...{ workspace, glossary, at, dryRun, progress: input.progress, interruption: signal },
    budget: { left: countOption(input, 'max-characters') ?? Number.POSITIVE_INFINITY },
    asked: openAsked(root, input),
    keep: (proposed) => keepDrafts(workspace, proposed, { verb: 'draft', at, dryRun }),
    announce: (bill) => input.talk(formatBill(priceOf(bill))),
  }
  const done: Work[] = []
  for (const language of new Set(pairs.map((pair) => pair.language)))
    if (!signal.aborted)
      done.push(await draftLanguage(language, { input, selection, engines, cache, asking, mayPublish }))
  const unread = done.flatMap((work) => work.unread)
  const stopped = done.flatMap((work) => work.stopped)
  const found = new Set(done.flatMap((work) => work.found))
  if (unread.length === 0 && !signal.aborted) expectFound(pointers, found)
  const report: DraftReport = {
    version: 1,
    dryRun,
    isInterrupted: signal.aborted,
    drafts: done.flatMap((work) => work.drafts),
    without: done.flatMap((work) => work.without),
    engines: addBills(done.flatMap((work) => work.bills)).map(priceOf),
    problems: [...new Set([...unread.map(explain), ...stopped, ...done.flatMap(({ lacking }) => lacking)])],
  }
  const exitCode = signal.aborted ? 130 : stopped.length > 0 ? 3 : exitCodeOf(unread)
  return { exitCode, data: report, text: (style) => formatDrafts(report, style) }
}

/** What is needed to draft a language. */
interface Task {
  readonly input: Input
  readonly selection: Selection
  readonly engines: ReturnType<typeof chooseEngines>
  readonly cache: Cache
  readonly asking: Asking
  readonly mayPublish: boolean
}

/** What came of a language. */
interface Work extends Pick<LanguageRead, 'unread' | 'found'> {
  readonly drafts: readonly Drafted[]
  readonly without: readonly Undrafted[]
  readonly bills: readonly Bill[]
  /** Why engines could not be opened, or not go on. */
  readonly stopped: readonly string[]
  /** What engines lack that only tell how much they would be asked. */
  readonly lacking: readonly string[]
}

async function draftLanguage(language: string, task: Task): Promise<Work> {
  const { input, selection, engines, cache, asking, mayPublish } = task
  const { workspace, glossary, at, dryRun } = asking
  const { root, draft, sourceLanguage } = workspace.config
  const { progress, talk } = input
  const reading = { selection, glossary, engines, cache, progress }
  const { unread, found, entries, wants } = await readLanguage(language, reading)
  const opened = await openEngines(wants.length > 0 ? engines : [], {
    ...{ project: basename(root), sourceLanguage, language, entries },
    ...{ terms: workspace.terms, formality: draft.formality, dryRun },
    ...{ env: input.env, signal: asking.interruption, run: runProgram },
  })
  const { proposed, unanswered, bills, stopped } = await propose(wants, opened.engines, asking)
  const applied = new Set<Kept>(mayPublish ? applyPatches(workspace, proposed, { at, dryRun, talk }) : [])
  return {
    drafts: proposed.map((one) => ({
      ...describeKept(one),
      ...(one.like && { like: one.like }),
      ...(applied.has(one) && { isApplied: true as const }),
    })),
    without: unanswered.map(({ unit, version, reasons }) => ({ ...placeOf(unit, version.pair), reasons })),
    bills,
    stopped: [...opened.stopped, ...stopped],
    lacking: opened.lacking,
    unread,
    found,
  }
}
