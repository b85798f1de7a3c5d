import { byPlace, pageOf, runChecks } from '../check/index.js'
import { openGlossary } from '../glossary/glossary.js'
import type { Message, Severity, Term } from '../model.js'
import { type CheckReport, formatCheck } from '../report/check.js'
import { matchesAny } from '../store/globs.js'
import { choiceOf, type ExitCode, type Input, type Outcome } from './command.js'
import { openNeighbours } from './neighbours.js'
import { isReadable, readVersions } from './versions.js'
import { openSelection } from './workspace.js'

const LEVELS = ['error', 'warning', 'info', 'none'] as const
const FORMATS = ['terminal', 'json'] as const

/** Runs `tvilling check`. */
export async function runCheck(input: Input): Promise<Outcome> {
  const level = LEVELS.indexOf(choiceOf(input, 'fail-on', LEVELS) ?? 'error')
  choiceOf(input, 'format', FORMATS)
  const { workspace, pairs } = openSelection(input)
  const messages: Message[] = [...workspace.messages]
  const glossary = openGlossary(workspace.terms, workspace.config.sourceLanguage, isFor)
  let needsRepair = false
  const neighbours = openNeighbours(workspace)
  for await (const version of readVersions(workspace, pairs, input.progress)) {
    if (isReadable(version)) {
      const project = await neighbours(version)
      messages.push(
        ...version.messages,
        ...runChecks(
          {
            ...version,
            sourceLanguage: workspace.config.sourceLanguage,
            occurrences: glossary(version),
            project,
          },
          workspace.config.checks,
        ),
      )
    } else {
      messages.push(version.problem)
      needsRepair ||= version.isLedger
    }
  }
  const report = toReport(messages, pairs.length)
  return {
    exitCode: exitCode(report, level, needsRepair),
    data: report,
    text: (style) => formatCheck(report, style),
  }
}

/** Whether a term is for a document. */
function isFor({ documents }: Term, path: string): boolean {
  return documents === undefined || matchesAny(documents, path)
}

/** A source's own trouble is found once for each language, and told once. */
function toReport(found: readonly Message[], documents: number): CheckReport {
  const messages = [...new Map(found.map((message) => [JSON.stringify(message), message])).values()].toSorted(
    byPlace,
  )
  const count = (severity: Severity) => messages.filter((message) => message.severity === severity).length
  return {
    version: 1,
    messages: messages.map((message) => ({ ...message, url: pageOf(message.ruleId) })),
    summary: { errors: count('error'), warnings: count('warning'), infos: count('info'), documents },
  }
}

function exitCode({ summary }: CheckReport, level: number, needsRepair: boolean): ExitCode {
  if (needsRepair) return 4
  const counts = [summary.errors, summary.warnings, summary.infos]
  return LEVELS[level] !== 'none' && counts.slice(0, level + 1).some((count) => count > 0) ? 1 : 0
}
