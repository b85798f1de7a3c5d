/** How much of a translation may change when its source changed a little. */
import type { Notation } from '../model.js'
import { percent, t } from '../phrases.js'
import { canonical } from '../syntax/inline.js'
import type { Request } from './engine.js'
import { likeness } from './fuzzy.js'

/** A share of the translation that may change whatever the source did. */
const ALWAYS = 0.15

/** How many times the share of the source that changed. */
const TIMES = 2.5

/** Why a text changes more of the translation than its source asks for; `undefined` when it does not. */
export function overBudget({ previous, text: source, notation }: Request, text: string): string | undefined {
  if (!previous) return undefined
  const allowed = Math.max(ALWAYS, TIMES * changed(previous.source, source, notation))
  const share = changed(previous.target, text, notation)
  if (share <= allowed) return undefined
  return t(
    'draft.changesTooMuch',
    'it changes {{share}} of the translation; at most {{allowed}} may change for this change of the source',
    {
      share: percent(share),
      allowed: percent(allowed),
    },
  )
}

function changed(before: string, after: string, notation: Notation): number {
  return 1 - likeness(canonical(before, notation), canonical(after, notation))
}
