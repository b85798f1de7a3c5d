import { UsageError } from '../../errors.js'
import { t } from '../../phrases.js'
import { formatReview, type ReviewReport } from '../../report/review.js'
import type { UnitName } from '../../review/card.js'
import type { Inbox } from '../../review/inbox.js'
import { editText } from '../../store/editor.js'
import { type Input, type Outcome, textOption } from '../command.js'
import { personOf } from '../decisions/decide.js'
import { isExact, points } from '../project/selection.js'
import { isReadable } from '../project/unreadable.js'
import { readVersions } from '../project/versions.js'
import { openSelection, type Selection } from '../project/workspace.js'
import { pairsToReview } from './begun.js'
import { openInbox } from './inbox.js'
import { reviewAt } from './terminal.js'

/** Runs `tvilling review --terminal`. */
export async function runTerminalReview(input: Input): Promise<Outcome> {
  if (!input.keyboard) throw noTerminal()
  const by = personOf(input)
  const selection = await openSelection(input)
  const { workspace } = selection
  const pairs = pairsToReview(selection, input)
  const inbox = openInbox({ workspace, pairs, now: input.now })
  const names = await waitingUnits(inbox, selection, input)
  if (names.length === 0) return outcome({ version: 1, decided: 0, waiting: 0 }, 0, input)
  const keyboard = input.keyboard.open()
  try {
    const { style } = input.keyboard
    const edit = (text: string) => editText(text, input.env)
    const { decided, isInterrupted } = await reviewAt({ inbox, names, by, keyboard, style, edit })
    const waiting = (await waitingUnits(inbox, selection, input)).length
    return outcome({ version: 1, decided, waiting }, isInterrupted ? 130 : 0, input)
  } finally {
    keyboard.close()
  }
}

function outcome(report: ReviewReport, exitCode: Outcome['exitCode'], input: Input): Outcome {
  const language = textOption(input, 'language')
  const meant = [...input.args, ...(language === undefined ? [] : ['--language', language])]
  return { exitCode, data: report, text: () => formatReview(report, meant) }
}

/** Asked before anything is read, so that a program that nobody sits at learns of it at once. */
function noTerminal(): UsageError {
  return new UsageError(
    'usage',
    t(
      'usage.noTerminal',
      'There is nobody at a terminal here (standard input or output is none, CI is set, or --json was given): expected one for --terminal. tvilling approve, confirm, reject and ack decide without one',
    ),
  )
}

/** The units that want a decision, in the order of the documents, as far as the arguments mean them. */
async function waitingUnits(
  inbox: Inbox,
  selection: Selection,
  { progress, talk }: Input,
): Promise<readonly UnitName[]> {
  await inbox.read(progress)
  const names: UnitName[] = []
  for (;;) {
    const { rows, total, problems } = await inbox.list({}, names.length)
    names.push(...rows.map(({ language, document, id }) => ({ language, document, id })))
    if (names.length < total && rows.length > 0) continue
    for (const problem of problems) talk(problem)
    return selection.pointers.some(isExact) ? onlyMeant(names, selection) : names
  }
}

async function onlyMeant(
  names: readonly UnitName[],
  { workspace, pairs, pointers }: Selection,
): Promise<readonly UnitName[]> {
  const meant = new Set<string>()
  for await (const version of readVersions(workspace, pairs, () => undefined)) {
    if (!isReadable(version)) continue
    for (const unit of version.units)
      if (pointers.some((pointer) => points(pointer, unit, version.pair)))
        meant.add(keyOf({ id: unit.id, language: version.pair.language, document: version.pair.source }))
  }
  return names.filter((name) => meant.has(keyOf(name)))
}

function keyOf({ language, document, id }: UnitName): string {
  return JSON.stringify([language, document, id])
}
