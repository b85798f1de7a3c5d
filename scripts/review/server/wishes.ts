/** What a request may ask for: values from outside become wishes, or nothing. */

import { VOUCHED, type Vouched } from '../../states.js'
import { withLineFeeds } from '../../text.js'
import type { UnitName } from '../card.js'
import type { BulkAction, Wish } from '../inbox.js'

type Values = Readonly<Record<string, unknown>>

/** An object from outside; anything else has no values. */
export function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}

/** The unit that an object names. */
export function nameOf({ language, document, id }: Values): UnitName | undefined {
  return isText(language) && isText(document) && isText(id) ? { language, document, id } : undefined
}

/** The wish that an object is; `undefined` when it is none. Texts are as typed, with `\n` line ends. */
export function wishOf(values: Values): Wish | undefined {
  const { action, text, reason, rule, state, anyway } = values
  const upTo = isVouched(state) ? { state } : {}
  switch (action) {
    case 'approve':
      return isFilled(text)
        ? { action, text: withLineFeeds(text), ...upTo, anyway: anyway === true }
        : undefined
    case 'confirm':
      return { action, ...upTo }
    case 'draft':
      return isFilled(text) ? { action, text: withLineFeeds(text), anyway: anyway === true } : undefined
    case 'comment':
      return isFilled(text) ? { action, text: withLineFeeds(text).trim() } : undefined
    case 'reject':
    case 'ack':
      return isFilled(reason) ? { action, reason: reason.trim() } : undefined
    case 'waive':
      return isFilled(reason) && isText(rule) ? { action, rule, reason: reason.trim() } : undefined
    default:
      return undefined
  }
}

/** What is to be done with many; `undefined` when it is nothing known. */
export function bulkActionOf(value: unknown): BulkAction | undefined {
  return value === 'approve' || value === 'confirm' || value === 'reject' ? value : undefined
}

function isVouched(value: unknown): value is Vouched {
  return VOUCHED.some((state) => state === value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
