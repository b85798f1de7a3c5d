import { byPlace, pageOf } from '../check/message.js'
import { UsageError } from '../errors.js'
import type { Message, Severity } from '../model.js'
import { t } from '../phrases.js'
import { type CheckReport, formatCheck } from '../report/check.js'
import type { FixReport } from '../report/fix.js'
import { openCache } from './cache.js'
import { choiceOf, type ExitCode, type Input, type Outcome } from './command.js'
import { judgePairs } from './judge.js'
import { checkLinks } from './links.js'
import { openSelection } from './workspace.js'

const LEVELS = ['error', 'warning', 'info', 'none'] as const
const FORMATS = ['terminal', 'json'] as const

/** Runs `tvilling check`. */
export async function runCheck(input: Input): Promise<Outcome> {
  const level = LEVELS.indexOf(choiceOf(input, 'fail-on', LEVELS) ?? 'error')
  choiceOf(input, 'format', FORMATS)
  const fix = input.options.fix === true
  expectFix(input, fix)
  const selection = await openSelection(input)
  const { workspace, pairs } = selection
  const cache = openCache(workspace, input)
  const verdicts = await judgePairs(workspace, pairs, cache, input.progress)
  const inLinks = await checkLinks(workspace, pairs, verdicts, cache)
  cache.save()
  const messages = verdicts.flatMap((verdict, at) => [...verdict.messages, ...(inLinks[at] ?? [])])
  // Loads all that reads and compares documents, which nobody else needs when nothing changed.
  const fixing = fix ? await import('./fix.js') : undefined
  const ofPairs = verdicts.map((verdict) => verdict.messages)
  const fixes = await fixing?.proposeFixes(selection, ofPairs, input)
  const report = toReport([...workspace.messages, ...messages], pairs.length, fixes)
  const needsRepair = verdicts.some(({ failure }) => failure?.isLedger)
  return {
    exitCode: exitCode(report, level, needsRepair),
    data: report,
    text: (style) => formatCheck(report, style, fixes && fixing?.formatFixes(fixes, style)),
  }
}

/** Only `--fix` has something to keep. */
function expectFix({ options }: Input, fix: boolean): void {
  if (fix || options['dry-run'] !== true) return
  throw new UsageError('usage', t('usage.dryRunWithoutFix', 'Unexpected --dry-run, expected it with --fix'))
}

/** A source's own trouble is found once for each language, and told once; so is what several pages find in another. */
function toReport(found: readonly Message[], documents: number, fixes?: FixReport): CheckReport {
  const messages = [...new Map(found.map((message) => [JSON.stringify(message), message])).values()].toSorted(
    byPlace,
  )
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

function exitCode({ summary }: CheckReport, level: number, needsRepair: boolean): ExitCode {
  if (needsRepair) return 4
  const counts = [summary.errors, summary.warnings, summary.infos]
  return LEVELS[level] !== 'none' && counts.slice(0, level + 1).some((count) => count > 0) ? 1 : 0
}
