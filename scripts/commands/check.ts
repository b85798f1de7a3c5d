import { byPlace, pageOf } from '../check/message.js'
import type { Message, Severity } from '../model.js'
import { type CheckReport, formatCheck } from '../report/check.js'
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
  const { workspace, pairs } = await openSelection(input)
  const cache = openCache(workspace, input)
  const verdicts = await judgePairs(workspace, pairs, cache, input.progress)
  const inLinks = await checkLinks(workspace, pairs, verdicts, cache)
  cache.save()
  const messages = verdicts.flatMap((verdict, at) => [...verdict.messages, ...(inLinks[at] ?? [])])
  const report = toReport([...workspace.messages, ...messages], pairs.length)
  const needsRepair = verdicts.some(({ failure }) => failure?.isLedger)
  return {
    exitCode: exitCode(report, level, needsRepair),
    data: report,
    text: (style) => formatCheck(report, style),
  }
}
/** A source's own trouble is found once for each language, and told once; so is what several pages find in another. */
function toReport(found: readonly Message[], documents: number): CheckReport {
  const messages = [...new Map(found.map((message) => [JSON.stringify(message), message])).values()].toSorted(
    byPlace,
  )
  const count = (severity: Severity) => messages.filter((message) => message.severity === severity).length
  return {
    version: 1,
    messages: messages.map((message) => ({ ...message, url: message.url ?? pageOf() })),
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info'), documents },
  }
}

function exitCode({ summary }: CheckReport, level: number, needsRepair: boolean): ExitCode {
  if (needsRepair) return 4
  const counts = [summary.errors, summary.warnings, summary.infos]
  return LEVELS[level] !== 'none' && counts.slice(0, level + 1).some((count) => count > 0) ? 1 : 0
}
