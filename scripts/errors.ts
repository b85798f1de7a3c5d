/** Trouble in use, as opposed to trouble in content (a `Message`) or in this program (anything else thrown). */
import type { Message } from './model.js'

/** What the caller or the surroundings got wrong; `cli.ts` maps each to an exit code. */
export type UsageCode = 'usage' | 'config' | 'input' | 'ledger' | 'locked' | 'disk'

/** Something that the user can put right. The message says where, what was found, what was expected, what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code: UsageCode

  constructor(code: UsageCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

/** A verb was not told what it cannot do without. The command line shows an example. */
export class MissingArgument extends UsageError {
  constructor(message: string) {
    super('usage', message)
  }
}

/** A text that is not valid in its format, as a whole; thrown by parsers and turned into its message at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problem: Message

  constructor(problem: Message) {
    super(problem.reason)
    this.problem = problem
  }
}

/** Why a program that was run is of no use: it is not there, ended with an error, was silent for too long, or says too much. */
export type ProgramTrouble = 'missing' | 'failed' | 'silent' | 'endless'

/** Trouble with another program. The message is its exit code or the signal that ended it. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError'
  readonly trouble: ProgramTrouble
  /** The end of what it said on its standard error; may hold anything. */
  readonly said: string

  constructor(trouble: ProgramTrouble, message = '', said = '') {
    super(message)
    this.trouble = trouble
    this.said = said
  }
}
