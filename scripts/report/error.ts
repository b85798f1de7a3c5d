/** An error in use, for programs. */
import type { UsageCode } from '../errors.js'

/** What every verb prints with `--json` when it cannot do its work. */
export interface ErrorReport {
  readonly version: 1
  readonly error: {
    /** `bug` is a fault of the program. */
    readonly code: UsageCode | 'bug'
    readonly message: string
  }
}
