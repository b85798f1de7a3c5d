/** What a decision did, or would do. */

import { groupsBy } from '../groups.js'
import { stateLabel } from '../labels.js'
import type { LedgerRecord } from '../model.js'
import { t } from '../phrases.js'
import { units } from './amounts.js'
import { next, withoutDryRun } from './next.js'
import { printable, printableLine } from './printable.js'
import { clip, colors, indent, type Style } from './style.js'

/** One decided unit. */
export interface Decision {
  readonly id: string
  readonly document: string
  readonly language: string
  /** The record as it was; absent when there was none. */
  readonly before?: LedgerRecord
  /** The record as it is; absent when it is gone. */
  readonly after?: LedgerRecord
  /** The translation that was decided on, where it stands then; absent when it has none, and where a decision is taken back. */
  readonly target?: { readonly text: string; readonly file: string; readonly line: number }
}

/** A unit whose page cannot take the text that was decided on: it stays as it was. */
export interface LeftUnit {
  readonly id: string
  readonly document: string
  readonly language: string
  /** Path of the page. */
  readonly file: string
  readonly reason: string
}

/** `--json` of every decision, and of `undo`. */
export interface DecisionReport {
  readonly version: 1
  readonly verb: string
  readonly by: string
  readonly dryRun: boolean
  readonly decisions: readonly Decision[]
  readonly left: readonly LeftUnit[]
  /** What `undo` took back; absent for other verbs, and when there was nothing. */
  readonly undone?: { readonly verb: string; readonly by: string; readonly at: string }
}

/** Each unit with its original and its translation, then what was done and how to take it back. */
export function formatDecisions(report: DecisionReport, style: Style): string {
  const { verb, dryRun, decisions, left } = report
  const { bold, dim, green } = colors(style)
  if (decisions.length === 0)
    return verb === 'undo'
      ? t('decision.nothingToUndo', 'Nothing to undo: no decision is remembered on this machine.')
      : t('decision.nothingToDo', 'Nothing to {{verb}}: it is so already.', { verb })
  // Before anything is recorded, a person wants to see all that would be.
  const show = (text: string) =>
    dryRun
      ? indent(printable(text).replace(/(?<!\n)\n(?!\n)/gu, ' '), 6, style)
      : `      ${clip(text, Math.max(20, style.width - 6))}`
  const lines = decisions.map(({ id, document, language, before, after, target }) => {
    const place = target ? `${target.file}:${target.line}` : `${language} ${document}`
    const state = after ? stateLabel(after.state) : t('decision.noRecord', 'no record')
    return [
      `  ${bold(printableLine(place))}  ${id}  ${state}`,
      dim(show((after ?? before)?.source ?? '')),
      ...(target ? [show(target.text).replace('      ', '    → ')] : []),
    ].join('\n')
  })
  const last = dryRun
    ? `${t('decision.nothingWritten', 'Nothing was written.')} ${withoutDryRun()}`
    : verb === 'undo'
      ? next('npx tvilling status')
      : t('decision.takeBack', 'To take it back: {{command}}', { command: 'npx tvilling undo' })
  return [...lines, '', ...formatLeft(left, style), green(summaryOf(report)), last].join('\n')
}

/** What was recorded; of `undo`, what it took back, which is often not what a person thinks of. */
function summaryOf({ verb, by, dryRun, decisions, undone }: DecisionReport): string {
  const meant = undone ?? { verb, by }
  const what = { verb: meant.verb, units: units(decisions.length), by: printableLine(meant.by) }
  if (undone)
    return dryRun
      ? t('decision.wouldBeTakenBack', 'Would be taken back: {{verb}} of {{units}} by {{by}}.', what)
      : t('decision.takenBack', 'Taken back: {{verb}} of {{units}} by {{by}}.', what)
  return dryRun
    ? t('decision.wouldBeRecorded', 'Would be recorded: {{verb}} of {{units}} by {{by}}.', what)
    : t('decision.recorded', 'Recorded: {{verb}} of {{units}} by {{by}}.', what)
}

/** Units that were left, behind each reason. */
function formatLeft(left: readonly LeftUnit[], style: Style): readonly string[] {
  if (left.length === 0) return []
  const { bold, yellow } = colors(style)
  const heading = t('decision.left', {
    count: left.length,
    defaultValue_one: 'Left as it was, since its page cannot take the text: {{count}} unit.',
    defaultValue_other: 'Left as they were, since their pages cannot take the texts: {{count}} units.',
  })
  const groups = [...groupsBy(left, ({ reason }) => reason)].flatMap(([reason, units]) => [
    ...units.map(({ file, id }) => `  ${bold(printableLine(file))}  ${id}`),
    indent(printable(reason), 6, style),
  ])
  return [yellow(heading), ...groups, '']
}
