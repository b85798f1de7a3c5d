/** The messages of one file, each with its line and column, laid out in columns. */
import { severityLabel } from '../labels.js'
import type { Message, Severity } from '../model.js'
import { list, t } from '../phrases.js'
import { perKey, perThing } from '../syntax/memo.js'
import { printableLine } from './printable.js'
import { colors, indent, type Style, widthOf } from './style.js'

/** Messages of one file under its name. */
export function formatFile(messages: readonly Message[], style: Style): string {
  const { bold } = colors(style)
  const width = messages.reduce((widest, message) => Math.max(widest, placeOf(message).length), 0)
  const grades = gradesIn(style)
  const by = width + grades.width + 6
  const form = { width, grades, ...wordingsIn(style)(by) }
  const runs = runsOf(messages)
  const lines = runs.map((run, at) => formatRun(run, runs[at + 1]?.[0], { ...form, style, by }))
  return [bold(printableLine(messages[0]?.file ?? '')), ...lines].join('\n')
}

/** Messages that say the same one after another, from which on they are told as one with its places. */
const MANY_ALIKE = 3

/** The messages of a file, those together that are told as one. */
function runsOf(messages: readonly Message[]): readonly (readonly Message[])[] {
  const runs: Message[][] = []
  for (const message of messages) {
    const last = runs.at(-1)
    if (last?.[0] && saidBy(last[0]) === saidBy(message)) last.push(message)
    else runs.push([message])
  }
  return runs.flatMap((run) => (run.length < MANY_ALIKE ? run.map((message) => [message]) : [run]))
}

/** All that is said in a message but its place. */
function saidBy({ severity, ruleId, language, reason, expected }: Message): string {
  return [severity, ruleId, language, reason, expected].join('\n')
}

interface Form {
  /** Columns of the widest place. */
  readonly width: number
  readonly grades: Grades
  /** What a rule found, and behind it the rule, from the column on where reasons begin. */
  readonly reason: (rule: string) => (reason: string) => string
  readonly advice: (expected: string) => string
}

/** How messages are worded, by the columns before their reasons: many of a large project say the same. */
const wordingsIn = perThing((style: Style) => {
  const { dim } = colors(style)
  return perKey(
    (by: number): Pick<Form, 'reason' | 'advice'> => ({
      reason: perKey((rule) => {
        const end = dim(`(${rule})`)
        return perKey((reason) => indent(`${printableLine(reason)} ${end}`, by, style).slice(by))
      }),
      advice: perKey((text) => {
        const advice = t('check.expected', 'Expected: {{expected}}', { expected: printableLine(text) })
        return dim(indent(advice, by, style))
      }),
    }),
  )
})

interface FileForm extends Form {
  readonly style: Style
  /** Columns before a reason. */
  readonly by: number
}

/** Messages that say the same; what was expected is told once, behind the last of several alike. */
function formatRun(
  [message, ...alike]: readonly Message[],
  following: Message | undefined,
  form: FileForm,
): string {
  if (!message) return ''
  const { style, by } = form
  const { language, ruleId, reason, expected } = message
  const rule = language === undefined ? ruleId : `${ruleId} ${language}`
  const start = `  ${placeOf(message).padStart(form.width)}  ${form.grades.cells[message.severity]}  `
  const also = () => t('check.also', 'Also at {{places}}', { places: list(alike.map(placeOf)) })
  return [
    start + form.reason(rule)(reason),
    ...(alike.length > 0 ? [indent(also(), by, style)] : []),
    ...(expected === undefined || expected === following?.expected ? [] : [form.advice(expected)]),
  ].join('\n')
}

function placeOf({ line, column }: Message): string {
  return `${line}:${column}`
}

/** What each severity is called, padded to columns of one width. */
interface Grades {
  readonly width: number
  readonly cells: Readonly<Record<Severity, string>>
}

/** Asked for once a file: to look them up for each message would take longer than to lay it out. */
function gradesIn(style: Style): Grades {
  const { red, yellow, cyan } = colors(style)
  const names = {
    error: severityLabel('error'),
    warning: severityLabel('warning'),
    info: severityLabel('info'),
  }
  const width = Math.max(...Object.values(names).map(widthOf))
  const pad = (name: string) => ' '.repeat(width - widthOf(name))
  return {
    width,
    cells: {
      error: red(names.error) + pad(names.error),
      warning: yellow(names.warning) + pad(names.warning),
      info: cyan(names.info) + pad(names.info),
    },
  }
}
