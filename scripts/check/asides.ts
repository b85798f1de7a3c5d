/** Asides that only one of two twins has, from the fence that opens them to the one that closes them. */
import type { Document } from '../model.js'
import { perThing } from '../syntax/memo.js'
import type { Checked } from './rule.js'
import type { BlockChange } from './stretches.js'
import { blocksOf } from './text.js'

/**
 * Whether a fence that stands in one of two twins alone belongs to an aside that is whole there: each fence of the
 * translation that opens one has one that closes it, so that nothing of it is shown to readers.
 */
export function isWholeAside({ source, target }: BlockChange, checked: Checked): boolean {
  const [only, other] = [source ?? target, source && target]
  const trait = only?.trait ?? ''
  if (other !== undefined) return false
  if (INDENTED.test(trait)) return true
  return CONTAINER.test(trait) && checked.target !== undefined && isClosed(checked.target)
}

/** Whether a fence that stands alone opens an aside: of a whole one, it is told once. */
export function isOpening({ source, target }: BlockChange): boolean {
  return !CLOSING.test((source ?? target)?.trait ?? '')
}

const CLOSING = /^[:/]+\s*$/u
const CONTAINER = /^(?::{3}|\/{3})/u

/** Those of Python-Markdown, which end where their indentation does. */
const INDENTED = /^[!?=]{3}/u

/** Whether all asides of a document are closed, and nothing else is. */
const isClosed = perThing((document: Document): boolean => {
  let open = 0
  for (const { trait } of blocksOf(document, 'fence')) {
    if (!CONTAINER.test(trait)) continue
    open += CLOSING.test(trait) ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
})
