/** What a rule is: one question to one document in one language. */

import type { Document, Message, Occurrence, Pair, Place, Segment, Severity, Unit } from '../model.js'
import type { Phrase } from '../phrases.js'
import { pageOf } from './message.js'
import type { Outline } from './outline.js'
import type { Project } from './project.js'

/** What a rule may look at: nothing but the pair's own files, so that what it finds holds until one of them changes. */
export interface Checked {
  readonly pair: Pair
  /** The language of every source. */
  readonly sourceLanguage: string
  readonly source: Document
  /** Absent when the file does not exist. */
  readonly target?: Document | undefined
  readonly units: readonly Unit[]
  /** The names of the glossary in the segments of source and target that have any. */
  readonly occurrences: ReadonlyMap<Segment, readonly Occurrence[]>
}

/** What a rule about links may look at, besides: the two documents as links see them, and the files around them. */
export interface Linked {
  readonly pair: Pair
  readonly source: Outline
  /** Absent when the file does not exist. */
  readonly target?: Outline | undefined
  readonly project: Project
}

/** What a rule found: a message without what every message of the rule has in common. */
export interface Finding {
  /** Where: the target segment, else the source segment, else the start of the target. */
  readonly segment?: Segment | undefined
  /** Where in the segment's text; at its start when absent. */
  readonly offset?: number | undefined
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

/** A rule, as it is asked and as it is documented. It asks the pair, or where its links lead, or both. */
export interface Rule {
  readonly id: string
  /** When `tvilling.json` does not say otherwise. */
  readonly severity: Severity | 'off'
  /** What a finding weighs that a change adds to a version which it touches, where that is more: see `check --base`. */
  readonly whenAdded?: Severity
  /** What it finds, in a sentence. */
  readonly about: Phrase
  /** Why that matters, in a sentence. */
  readonly why: Phrase
  /** The verb by which a person settles what it finds, where a waiver would hide what must be seen. */
  readonly settledBy?: 'ack' | 'confirm'
  readonly find?: (checked: Checked) => readonly Finding[]
  readonly findLinks?: (linked: Linked) => readonly Finding[]
  /**
   * A new text for the target segment of one of its findings: that text with nothing changed but what was found, and
   * only where there is no doubt what was meant; `undefined` otherwise.
   */
  readonly fix?: (finding: Finding, checked: Checked) => string | undefined
}

/** A rule that asks the pair. */
export type PairRule = Rule & Required<Pick<Rule, 'find'>>

/** What a finding's place is found in: the texts that it counts in, where they are at hand. */
interface Placed {
  readonly pair: Pair
  readonly source: Partial<Pick<Document, 'path' | 'text'>>
  readonly target?: Partial<Pick<Document, 'path' | 'text'>> | undefined
}

/** A finding as a message with its place. */
export function toMessage(rule: Rule, severity: Severity, finding: Finding, checked: Placed): Message {
  const { inSource, unit, reason, expected, isShared } = finding
  const { pair } = checked
  const { line, column } = placeOf(finding, checked)
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
    ...(unit?.source && { source: { file: pair.source, line: unit.source.place.line } }),
    url: pageOf(rule.id),
  }
}

function placeOf({ place, segment, offset = 0, inSource }: Finding, { source, target }: Placed): Place {
  if (place || !segment) return place ?? { line: 1, column: 1 }
  const before = segment.text.slice(0, offset).split('\n')
  const line = segment.lines[before.length - 1]
  const isVerbatim =
    segment.lines.reduce((sum, { start, end }) => sum + end - start + 1, -1) === segment.text.length
  const text = (inSource ? source : target)?.text
  // A text that is written otherwise than it reads has no offsets in its file.
  if (offset === 0 || !line || !isVerbatim || text === undefined) return segment.place
  const at = line.start + (before.at(-1)?.length ?? 0)
  return { line: segment.place.line + before.length - 1, column: at - text.lastIndexOf('\n', at - 1) }
}

/** Whether source and target should match as they stand; of an outdated unit the source is ahead. */
export function inStep(unit: Unit): boolean {
  return (
    unit.targets.length > 0 &&
    unit.change === undefined &&
    unit.drift !== 'orphaned' &&
    (unit.drift !== 'missing' || isCopy(unit)) &&
    unit.confidence >= SURE
  )
}

/** Whether what stands for a translation is a copy of the source as it is now. */
export function isCopy({ drift, source, targets, records }: Unit): boolean {
  return (
    drift === 'missing' && targets.length > 0 && records.every((record) => record.source === source?.text)
  )
}

/** Confidence from which a pairing is worth more than a suspicion. */
export const SURE = 0.9
