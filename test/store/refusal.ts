/** What is refused, by its code. */
import { UsageError } from '../../scripts/errors.js'

/** The code with which an action refuses; `undefined` when it does not. */
export function codeOf(action: () => unknown): string | undefined {
  try {
    action()
  } catch (error) {
    if (error instanceof UsageError) return error.code
    throw error
  }
  return undefined
}
