/** Pairs that could not be read, in words. Loads nothing that reads any. */
import type { Message, Pair } from '../../model.js'
import { t } from '../../phrases.js'
import type { ExitCode } from '../command.js'
import type { Version } from './version.js'

/** Why a pair could not be read. */
export interface Unreadable {
  readonly pair: Pair
  readonly problem: Message
  /** Whether it is the ledger that is at fault. */
  readonly isLedger: boolean
}

/** Whether a pair could be read. */
export function isReadable(version: Version | Unreadable): version is Version {
  return 'units' in version
}

/** What is wrong with a pair, with its place. */
export function explain({ problem }: Pick<Unreadable, 'problem'>): string {
  const { file, line, reason, expected } = problem
  const sentence =
    expected === undefined
      ? reason
      : t('message.withExpected', '{{reason}}; expected {{expected}}', { reason, expected })
  return `${file}:${line}: ${sentence}`
}

/** The exit code of a command that did its work but for some pairs. */
export function exitCodeOf(unread: readonly Unreadable[]): ExitCode {
  return unread.some(({ isLedger }) => isLedger) ? 4 : unread.length > 0 ? 3 : 0
}
