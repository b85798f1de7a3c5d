/**
 * Keys that keep records in the order of the document; the one door to fractional-indexing. Keys are compared by
 * code unit, and between any two there is room for another, so a new neighbour changes no record but its own.
 */
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** Whether a text is an order key, in the one spelling that it can have. */
export function isOrderKey(text: string): boolean {
  try {
    return /^[\dA-Za-z]+$/.test(text) && generateKeyBetween(text, undefined) > text
  } catch {
    return false
  }
}

/**
 * A key behind `before` and in front of `after`; `undefined` is the start or the end of the document. Never throws:
 * when the two are equal or the wrong way round, the key lies directly behind `before`; what is no key does not count.
 */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  return generateKeyBetween(...gap(before, after))
}

/** Several keys, ascending and short, at the place where `orderBetween` puts one. */
export function ordersBetween(
  before: string | undefined,
  after: string | undefined,
  count: number,
): readonly string[] {
  return generateNKeysBetween(...gap(before, after), count)
}

function gap(
  before: string | undefined,
  after: string | undefined,
): [string | undefined, string | undefined] {
  const low = before !== undefined && isOrderKey(before) ? before : undefined
  const high = after !== undefined && isOrderKey(after) ? after : undefined
  // What begins with a key comes behind it and in front of all that does not.
  return low !== undefined && high !== undefined && low >= high ? [low, `${low}V`] : [low, high]
}
