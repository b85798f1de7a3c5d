/** What a rule is: one question to one document in one language. */

import type { Document, Message, Occurrence, Pair, Place, Segment, Severity, Unit } from '../model.js'
import type { Phrase } from '../phrases.js'
import type { Project } from './project.js'

/** What a rule may look at. */
export interface Checked {
  readonly pair: Pair
  readonly source: Document
  /** Absent when the file does not exist. */
  readonly target?: Document | undefined
  readonly units: readonly Unit[]
  /** The names of the glossary in the segments of source and target that have any. */
  readonly occurrences: ReadonlyMap<Segment, readonly Occurrence[]>
  /** Absent when nothing is known of other files: then links to them are not checked. */
  readonly project?: Project | undefined
}

/** What a rule found: a message without what every message of the rule has in common. */
export interface Finding {
  /** Where: the target segment, else the source segment, else the start of the target. */
  readonly segment?: Segment | undefined
  /** Where, when it is no segment. */
  readonly place?: Place
  /** Whether the place is one of the source. */
  readonly inSource?: boolean
  /** The file of the place, when it is neither source nor target. */
  readonly file?: string
  /** Whether it is the same in every language: then it is said once. */
  readonly isShared?: boolean
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
  const { segment, inSource, unit, reason, expected, isShared } = finding
  const { line, column } = finding.place ?? segment?.place ?? { line: 1, column: 1 }
  return {
    ruleId: rule.id,
    severity,
    file: finding.file ?? (inSource ? pair.source : pair.target),
    line,
    column,
    reason,
    ...(expected !== undefined && { expected }),
    ...(unit && { unit: unit.id }),
    ...(!isShared && { language: pair.language }),
  }
}

/** Whether source and target should match as they stand; of an outdated unit the source is ahead. */
export function inStep(unit: Unit): boolean {
  return (
    unit.targets.length > 0 &&
    unit.change === undefined &&
    unit.drift !== 'orphaned' &&
    unit.confidence >= SURE
  )
}

/** Confidence from which a pairing is worth more than a suspicion. */
const SURE = 0.9
