/** What a format of `check` is: a report as the text of a file that some program reads. */
import type { Message } from '../../model.js'
import type { CheckReport } from '../check.js'
import type { Style } from '../style.js'

/** What a format may say besides the report. */
export interface Surroundings {
  /** Of the program. */
  readonly version: string
  readonly style: Style
  /** The rules that messages may name, in the order of their documentation. */
  readonly rules: readonly RuleHelp[]
  /** What a message is, whatever its line: the same in the next run, and no other's of this one. */
  readonly identityOf: (message: Message) => string
  /** Severities that make the command fail. */
  readonly failing: ReadonlySet<Message['severity']>
}

/** What is documented of a rule. */
export interface RuleHelp {
  readonly id: string
  readonly severity: Message['severity']
  readonly about: string
  readonly why: string
  /** Address of its page. */
  readonly url: string
}

/** A report in a format, without the line end behind it. */
export type Format = (report: CheckReport, surroundings: Surroundings) => string

/** Messages that count, the worst first; those of a severity in the order of their places. */
export function worstFirst(messages: readonly Message[]): readonly Message[] {
  const counted = messages.filter(({ suppressed }) => !suppressed)
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    counted.filter((message) => message.severity === severity),
  )
}
