/** What a decision did, or would do. */
import type { LedgerRecord } from '../model.js'
import { printableLine } from './printable.js'
import { plural } from './status.js'
import { clip, colors, type Style } from './style.js'

/** One decided unit. */
export interface Decision {
  readonly id: string
  readonly document: string
  readonly language: string
  /** The record as it was; absent when there was none. */
  readonly before?: LedgerRecord
  /** The record as it is; absent when it is gone. */
  readonly after?: LedgerRecord
}

/** `--json` of `confirm`, `ack` and `undo`. */
export interface DecisionReport {
  readonly version: 1
  readonly verb: string
  readonly by: string
  readonly dryRun: boolean
  readonly decisions: readonly Decision[]
}

/** A line for each unit, then what was done and how to take it back. */
export function formatDecisions({ verb, by, dryRun, decisions }: DecisionReport, style: Style): string {
  const { bold, dim, green } = colors(style)
  if (decisions.length === 0)
    return `Nothing to ${verb}: ${verb === 'undo' ? NO_DECISION : 'it is so already.'}`
  const lines = decisions.map(({ id, document, language, before, after }) => {
    const text = clip((after ?? before)?.source ?? '', Math.max(20, style.width - 30))
    return `  ${bold(printableLine(`${language} ${document}`))}  ${id}  ${after?.state ?? 'no record'}\n    ${dim(text)}`
  })
  const done = dryRun ? 'Would be recorded' : 'Recorded'
  const last = dryRun
    ? 'Nothing was written. Next: the same without --dry-run'
    : verb === 'undo'
      ? 'Next: npx tvilling status'
      : 'To take it back: npx tvilling undo'
  return [
    ...lines,
    '',
    green(`${done}: ${verb} of ${plural(decisions.length, 'unit')} by ${printableLine(by)}.`),
    last,
  ].join('\n')
}

const NO_DECISION = 'no decision is remembered on this machine.'
