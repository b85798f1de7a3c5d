/** What can be wrong with a ledger as a text, and the words for it. */

import { t } from '../phrases.js'

/** Something wrong at an offset of a text. */
export interface Defect {
  readonly at: number
  readonly message: string
}

/** Advice for whatever a person or a program wrote into a ledger by mistake. */
export function repair(): string {
  return t('ledger.repair', 'Correct this line, or take the file from git again')
}

const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/m
const LAST_MARKER = /^>{7}(?=[ \r\n]|$).*/m
const ID = /"id"\s*:\s*"([0-9a-f-]*)"/g

/** The first conflict that a merge left in a ledger. In JSON no line can begin as these markers do. */
export function findConflict(text: string): Defect | undefined {
  const marker = MARKER.exec(text)
  if (!marker) return undefined
  const at = marker.index
  const conflict = text.slice(at, at + (LAST_MARKER.exec(text.slice(at))?.index ?? text.length))
  const [unit] = idsIn(conflict)
  if (unit !== undefined) {
    const message = t(
      'ledger.twoChanges',
      'changes of two branches met in a merge, at the unit {{unit}}; expected a ledger without conflict markers. Keep at most one record of each unit and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>',
      { unit },
    )
    return { at, message }
  }
  const message = t(
    'ledger.twoDecisions',
    'two decisions on the unit {{unit}} met in a merge; expected a ledger without conflict markers. Keep the line of one of them and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>',
    { unit: idsIn(text.slice(0, at)).at(-1) ?? '?' },
  )
  return { at, message }
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function idsIn(text: string): string[] {
  return [...text.matchAll(ID)].map(([, id = '']) => id)
}
