/** What a rule is: one question to one document in one language. */

import type { Document, Message, Pair, Segment, Severity, Term, Unit } from '../model.js'
import type { Phrase } from '../phrases.js'

/** What a rule may look at. */
export interface Checked {
  readonly pair: Pair
  readonly source: Document
  /** Absent when the file does not exist. */
  readonly target?: Document | undefined
  readonly units: readonly Unit[]
  readonly terms: readonly Term[]
}

/** What a rule found: a message without what every message of the rule has in common. */
export interface Finding {
  /** Where: the target segment, else the source segment, else the start of the target. */
  readonly segment?: Segment | undefined
  /** Whether the segment is one of the source. */
  readonly inSource?: boolean
  readonly unit?: Unit
  readonly reason: string
  readonly expected?: string
}

/** A rule, as it is asked and as it is documented. */
export interface Rule {
  readonly id: string
  /** When `tvilling.json` does not say otherwise. */
  readonly severity: Severity
  /** What it finds, in a sentence. */
  readonly about: Phrase
  /** Why that matters, in a sentence. */
  readonly why: Phrase
  readonly find: (checked: Checked) => readonly Finding[]
}

/** A finding as a message with its place. */
export function toMessage(rule: Rule, severity: Severity, finding: Finding, { pair }: Checked): Message {
  const { segment, inSource, unit, reason, expected } = finding
  return {
    ruleId: rule.id,
    severity,
    file: inSource ? pair.source : pair.target,
    line: segment?.place.line ?? 1,
    column: segment?.place.column ?? 1,
    reason,
    ...(expected !== undefined && { expected }),
    ...(unit && { unit: unit.id }),
    language: pair.language,
  }
}
