/** Messages for people, file by file. */
import type { Message, Severity } from '../model.js'
import { groupsOf } from './groups.js'
import { printableLine } from './printable.js'
import { plural } from './status.js'
import { colors, indent, type Style } from './style.js'

/** `check --json`. */
export interface CheckReport {
  readonly version: 1
  readonly messages: readonly Message[]
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'infos' | 'documents', number>>
}

/** Messages by file, each with its line and column, then the verdict and the next command. */
export function formatCheck(report: CheckReport, style: Style): string {
  const parts = groupsOf(report.messages, ({ file }) => file).map((group) => formatFile(group, style))
  return [...parts, verdict(report, style)].join('\n\n')
}

function formatFile(messages: readonly Message[], style: Style): string {
  const { bold } = colors(style)
  const width = messages.reduce((widest, message) => Math.max(widest, placeOf(message).length), 0)
  const lines = messages.map((message, at) => formatMessage(message, messages[at + 1], width, style))
  return [bold(printableLine(messages[0]?.file ?? '')), ...lines].join('\n')
}

/** What was expected is told once, behind the last of several alike. */
function formatMessage(message: Message, next: Message | undefined, width: number, style: Style): string {
  const { dim } = colors(style)
  const { language, ruleId, reason, expected } = message
  const place = placeOf(message).padStart(width)
  const rule = dim(`(${language === undefined ? ruleId : `${ruleId} ${language}`})`)
  const by = width + 13
  const text = indent(`${printableLine(reason)} ${rule}`, by, style).slice(by)
  const lines = [`  ${place}  ${severity(message.severity, style)}  ${text}`]
  if (expected !== undefined && expected !== next?.expected)
    lines.push(dim(indent(`Expected: ${printableLine(expected)}`, by, style)))
  return lines.join('\n')
}

function placeOf({ line, column }: Message): string {
  return `${line}:${column}`
}

function severity(level: Severity, style: Style): string {
  const { red, yellow, cyan } = colors(style)
  return level === 'error' ? red('error  ') : level === 'warning' ? yellow('warning') : cyan('info   ')
}

function verdict({ messages, summary }: CheckReport, style: Style): string {
  const { green, red, yellow } = colors(style)
  const { errors, warnings, infos, documents } = summary
  const checked = plural(documents, 'translation')
  if (messages.length === 0) return green(`Everything is in step: ${checked} checked.`)
  const counts = [
    plural(errors, 'error'),
    plural(warnings, 'warning'),
    ...(infos > 0 ? [plural(infos, 'note')] : []),
  ].join(', ')
  const next = messages.some(({ ruleId }) => ruleId === 'unreadable')
    ? '\n\nNext: do what is said of the files that cannot be read, then npx tvilling check'
    : errors + warnings > 0
      ? '\n\nNext: npx tvilling diff'
      : ''
  return `${(errors > 0 ? red : yellow)(`${counts} in ${checked}.`)}${next}`
}
