import { pageOf } from '../check/message.js'
import { UsageError } from '../errors.js'
import type { Message, Severity } from '../model.js'
import { t } from '../phrases.js'
import { type CheckReport, formatCheck, type LanguageSummary } from '../report/check.js'
import type { FixReport } from '../report/fix.js'
import type { Surroundings } from '../report/formats/format.js'
import { FORMATS } from '../report/formats/index.js'
import { writeOutput } from '../store/output.js'
import { programVersion } from '../store/version.js'
import { once } from '../syntax/memo.js'
import { compare } from '../text.js'
import type { Comparison } from './check/base.js'
import { BASELINE, coverKnown, writeBaseline } from './check/baseline.js'
import { type Findings, findAll } from './check/findings.js'
import { formatsOption, type Wanted } from './check/formats.js'
import { identify } from './check/identity.js'
import { openMemory } from './check/memory.js'
import { choiceOf, type Echo, type Input, type Outcome, textOption } from './command.js'
import { type Cache, openCache } from './judging/cache.js'
import type { Outside } from './judging/links.js'
import { expectFree } from './project/outputs.js'
import { openSelection, type Selection } from './project/workspace.js'

const LEVELS = ['error', 'warning', 'info', 'none'] as const

/** Runs `tvilling check`: says what it said last where nothing has changed, or else what it finds. */
export async function runCheck(input: Input): Promise<Outcome | Echo> {
  const begun = await begin(input)
  const memory = openMemory(begun.selection, begun.cache, input)
  const echo = memory?.recall()
  if (echo) {
    begun.cache.save()
    return echo
  }
  const { outcome, outside } = await find(begun, input)
  return memory?.keep(outcome, outside) ?? outcome
}

/** What `check` finds, as data and as text. */
export async function checkNow(input: Input): Promise<Outcome> {
  return (await find(await begin(input), input)).outcome
}

/** What was asked for, once that is known to be sound. */
interface Begun {
  readonly level: (typeof LEVELS)[number]
  readonly formats: readonly Wanted[]
  readonly selection: Selection
  readonly cache: Cache
}

async function begin(input: Input): Promise<Begun> {
  const level = choiceOf(input, 'fail-on', LEVELS) ?? 'error'
  const formats = formatsOption(input)
  expectFix(input)
  const selection = await openSelection(input)
  const files = formats.flatMap(({ file }) => file ?? [])
  expectFree(selection.workspace, input.cwd, files)
  return { level, formats, selection, cache: openCache(selection.workspace, input) }
}

async function find(
  { level, formats, selection, cache }: Begun,
  input: Input,
): Promise<{ readonly outcome: Outcome; readonly outside: Outside }> {
  const findings = await findAll(selection, cache, input.progress)
  const { root } = selection.workspace.config
  if (input.options['update-baseline'] === true) updateBaseline(root, findings, input)
  const known = coverKnown(root, findings.messages)
  const comparison = await sinceBase(selection, { messages: known, cache }, input)
  const { checkLimits } = await import('./check/limits.js')
  const limits = await checkLimits(selection, { verdicts: findings.verdicts, cache }, input)
  // Loads all that reads and compares documents, which nobody else needs when nothing changed.
  const fixing = input.options.fix === true ? await import('./check/fix.js') : undefined
  const ofPairs = findings.verdicts.map((verdict) => verdict.messages)
  const fixes = await fixing?.proposeFixes(selection, ofPairs, input)
  const messages = [...limits, ...(comparison?.messages ?? known)]
  const report: CheckReport = {
    ...toReport(messages, selection.pairs.length, fixes),
    languages: languagesOf(selection, findings),
    ...(comparison && { change: comparison.change }),
  }
  const failing = failingFrom(level)
  const about = await surroundingsOf(formats, report, failing)
  for (const { name, file } of formats)
    if (file !== undefined)
      writeOutput(input.cwd, file, `${FORMATS[name](report, { ...about, style: PLAIN })}\n`)
  const shown = formats.find(({ file }) => file === undefined)?.name ?? 'terminal'
  const needsRepair = findings.verdicts.some(({ failure }) => failure?.isLedger)
  const outcome: Outcome = {
    exitCode: needsRepair ? 4 : isFailing(report, failing) ? 1 : 0,
    data: report,
    text: (style) =>
      shown === 'terminal' && fixes && fixing
        ? formatCheck(report, style, fixing.formatFixes(fixes, style))
        : FORMATS[shown](report, { ...about, style }),
  }
  return { outcome, outside: findings.outside }
}

function updateBaseline(root: string, { messages }: Findings, { talk }: Input): void {
  const covered = writeBaseline(root, messages)
  talk(t('baseline.written', '{{file}} covers {{messages}} messages.', { file: BASELINE, messages: covered }))
}

/** What was added since the commit of `--base`; `undefined` without one. */
async function sinceBase(
  selection: Selection,
  found: Pick<Findings, 'messages'> & { readonly cache: Cache },
  input: Input,
): Promise<Comparison | undefined> {
  const base = textOption(input, 'base')
  if (base === undefined) return undefined
  // Loads git, which nobody else needs.
  return (await import('./check/base.js')).compareWith(base, selection, found, input)
}

/** A file has no colours, and nobody's window. */
const PLAIN = { color: false, width: 80 }

/** Only `--fix` has something to keep. */
function expectFix({ options }: Input): void {
  if (options.fix === true || options['dry-run'] !== true) return
  throw new UsageError('usage', t('usage.dryRunWithoutFix', 'Unexpected --dry-run, expected it with --fix'))
}

function toReport(
  messages: readonly Message[],
  documents: number,
  fixes?: FixReport,
): Omit<CheckReport, 'languages'> {
  const counted = messages.filter(({ suppressed }) => !suppressed)
  const count = (severity: Severity) => counted.filter((message) => message.severity === severity).length
  return {
    version: 1,
    messages: messages.map((message) => ({ ...message, url: message.url ?? pageOf() })),
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: messages.length - counted.length,
      documents,
    },
    ...(fixes && { fixes }),
  }
}

function languagesOf({ pairs }: Selection, { verdicts }: Findings): readonly LanguageSummary[] {
  const found = new Map<string, LanguageSummary>()
  for (const [at, { language }] of pairs.entries()) {
    const known = found.get(language) ?? { language, documents: 0, units: 0, words: 0 }
    const verdict = verdicts[at]
    const { outdated = 0, missing = 0, unconfirmed = 0 } = verdict?.counts ?? {}
    found.set(language, {
      language,
      documents: known.documents + 1,
      units: known.units + outdated + missing + unconfirmed,
      words: known.words + (verdict?.words ?? 0),
    })
  }
  return [...found.values()].toSorted((a, b) => compare(a.language, b.language))
}

/** Only SARIF describes the rules, which are much to load. */
async function surroundingsOf(
  formats: readonly Wanted[],
  { messages }: CheckReport,
  failing: ReadonlySet<Severity>,
): Promise<Omit<Surroundings, 'style'>> {
  const isDescribed = formats.some(({ name }) => name === 'sarif')
  const rules = isDescribed ? (await import('./check/rules.js')).describeRules() : []
  const known = once(() => identify(messages))
  const identityOf = (message: Message) => known()(message)
  return { version: programVersion(), rules, identityOf, failing }
}

function failingFrom(level: (typeof LEVELS)[number]): ReadonlySet<Severity> {
  const all: readonly Severity[] = ['error', 'warning', 'info']
  return new Set(all.slice(0, level === 'none' ? 0 : LEVELS.indexOf(level) + 1))
}

function isFailing({ messages }: CheckReport, failing: ReadonlySet<Severity>): boolean {
  return messages.some(({ severity, suppressed }) => !suppressed && failing.has(severity))
}
