/** Messages for people, file by file. */

import { severityLabel } from '../labels.js'
import type { Message, Severity } from '../model.js'
import { list, t } from '../phrases.js'
import { severities, translations } from './amounts.js'
import type { FixReport, FormattedFixes } from './fix.js'
import { groupsOf } from './groups.js'
import { next } from './next.js'
import { printableLine } from './printable.js'
import { colors, indent, type Style, widthOf } from './style.js'

/** `check --json`. */
export interface CheckReport {
  readonly version: 1
  /** Those that do not count, since somebody waived them, have `suppressed`. */
  readonly messages: readonly Message[]
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'infos' | 'suppressed' | 'documents', number>>
  /** With `--fix`. */
  readonly fixes?: FixReport
}

/** Messages that count by file, each with its line and column, then the verdict, the fixes and the next command. */
export function formatCheck(report: CheckReport, style: Style, fixes?: FormattedFixes): string {
  const messages = report.messages.filter(({ suppressed }) => !suppressed)
  const parts = groupsOf(messages, ({ file }) => file).map((group) => formatFile(group, style))
  const step = fixes?.step ?? nextStep({ ...report, messages })
  return [
    ...parts,
    verdict({ ...report, messages }, style),
    ...(fixes?.parts ?? []),
    ...(step === undefined ? [] : [step]),
  ].join('\n\n')
}

/** Messages of one file under its name. */
export function formatFile(messages: readonly Message[], style: Style): string {
  const { bold } = colors(style)
  const width = messages.reduce((widest, message) => Math.max(widest, placeOf(message).length), 0)
  const lines = messages.map((message, at) => formatMessage(message, messages[at + 1], width, style))
  return [bold(printableLine(messages[0]?.file ?? '')), ...lines].join('\n')
}

/** What was expected is told once, behind the last of several alike. */
function formatMessage(
  message: Message,
  following: Message | undefined,
  width: number,
  style: Style,
): string {
  const { dim } = colors(style)
  const { language, ruleId, reason, expected } = message
  const place = placeOf(message).padStart(width)
  const rule = dim(`(${language === undefined ? ruleId : `${ruleId} ${language}`})`)
  const grade = severityLabel(message.severity)
  const columns = Math.max(...SEVERITIES.map((severity) => widthOf(severityLabel(severity))))
  const by = width + columns + 6
  const text = indent(`${printableLine(reason)} ${rule}`, by, style).slice(by)
  const padding = ' '.repeat(columns - widthOf(grade))
  const lines = [`  ${place}  ${painted(grade, message.severity, style)}${padding}  ${text}`]
  if (expected !== undefined && expected !== following?.expected) {
    const advice = t('check.expected', 'Expected: {{expected}}', { expected: printableLine(expected) })
    lines.push(dim(indent(advice, by, style)))
  }
  return lines.join('\n')
}

function placeOf({ line, column }: Message): string {
  return `${line}:${column}`
}

const SEVERITIES = ['error', 'warning', 'info'] as const

function painted(text: string, severity: Severity, style: Style): string {
  const { red, yellow, cyan } = colors(style)
  return severity === 'error' ? red(text) : severity === 'warning' ? yellow(text) : cyan(text)
}

function verdict({ messages, summary }: CheckReport, style: Style): string {
  const { green, red, yellow } = colors(style)
  const checked = translations(summary.documents)
  const besides = summary.suppressed > 0 ? ` ${waived(summary.suppressed)}` : ''
  if (messages.length === 0)
    return green(
      `${t('check.inStep', 'Everything is in step: {{translations}} checked.', { translations: checked })}${besides}`,
    )
  const problems = list(severities(summary))
  const sum = t('check.found', '{{problems}} in {{translations}}.', { problems, translations: checked })
  return (summary.errors > 0 ? red : yellow)(`${sum}${besides}`)
}

function nextStep({ messages, summary: { errors, warnings } }: CheckReport): string | undefined {
  if (messages.some(({ ruleId }) => ruleId === 'unreadable'))
    return next(
      t('check.repairFirst', 'do what is said of the files that cannot be read, then npx tvilling check'),
    )
  return errors + warnings > 0 ? next('npx tvilling diff') : undefined
}

function waived(count: number): string {
  return t('check.waived', {
    count,
    defaultValue_one: '{{count}} finding is waived.',
    defaultValue_other: '{{count}} findings are waived.',
  })
}
