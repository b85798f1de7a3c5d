/** What a decision did, or would do. */

import { stateLabel } from '../labels.js'
import type { LedgerRecord } from '../model.js'
import { t } from '../phrases.js'
import { units } from './amounts.js'
import { next, withoutDryRun } from './next.js'
import { printableLine } from './printable.js'
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

/** `--json` of every decision, and of `undo`. */
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
    return verb === 'undo'
      ? t('decision.nothingToUndo', 'Nothing to undo: no decision is remembered on this machine.')
      : t('decision.nothingToDo', 'Nothing to {{verb}}: it is so already.', { verb })
  const lines = decisions.map(({ id, document, language, before, after }) => {
    const text = clip((after ?? before)?.source ?? '', Math.max(20, style.width - 30))
    return `  ${bold(printableLine(`${language} ${document}`))}  ${id}  ${after ? stateLabel(after.state) : t('decision.noRecord', 'no record')}\n    ${dim(text)}`
  })
  const what = { verb, units: units(decisions.length), by: printableLine(by) }
  const done = dryRun
    ? t('decision.wouldBeRecorded', 'Would be recorded: {{verb}} of {{units}} by {{by}}.', what)
    : t('decision.recorded', 'Recorded: {{verb}} of {{units}} by {{by}}.', what)
  const last = dryRun
    ? `${t('decision.nothingWritten', 'Nothing was written.')} ${withoutDryRun()}`
    : verb === 'undo'
      ? next('npx tvilling status')
      : t('decision.takeBack', 'To take it back: {{command}}', { command: 'npx tvilling undo' })
  return [...lines, '', green(done), last].join('\n')
}
