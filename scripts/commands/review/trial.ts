/** A text of a person, tried in its page before anything is written. */
import type { Message, Unit } from '../../model.js'
import { tryTexts } from '../draft/gate.js'
import type { Version } from '../project/version.js'
import type { Desk, Found } from './desk.js'

/** What became of a text. */
export interface Tried {
  /** Why the page cannot hold it. */
  readonly refused?: string
  /** Whether it could hold it together with others. */
  readonly isHomeless: boolean
  /** What the rules say of its unit as it would be. */
  readonly messages: readonly Message[]
  /** The version as it would be. */
  readonly version: Version
}

/** A text without white space at an end where its source has none: nobody sees that they typed it, and most pages cannot hold it. */
export function meantText(text: string, { source }: Unit): string {
  const begun = source && /^\s/u.test(source.text) ? text : text.trimStart()
  return source && /\s$/u.test(source.text) ? begun : begun.trimEnd()
}

/** Puts a text for a unit into its page in memory, and asks the rules about the unit. */
export function tryText({ workspace, glossary }: Desk, { version, unit }: Found, text: string): Tried {
  const { refused, homeless, checked, messages } = tryTexts(workspace, version, {
    wishes: [{ unit, text }],
    glossary,
  })
  const reason = refused.get(unit.id)
  return {
    ...(reason !== undefined && { refused: reason }),
    isHomeless: homeless.has(unit.id),
    messages: reason === undefined ? (messages.get(unit.id) ?? []) : [],
    version: { ...version, ...(checked.target && { target: checked.target }), units: checked.units },
  }
}
