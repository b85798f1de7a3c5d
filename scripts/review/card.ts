/**
 * Everything that an editor needs to decide on one unit, as plain data: the page shows it, the terminal prints it, and
 * nothing else is asked for.
 */

import { ownRecord } from '../draft/plan.js'
import type {
  Change,
  Document,
  Drift,
  LedgerRecord,
  Message,
  Occurrence,
  Origin,
  Pair,
  Segment,
  SegmentKind,
  State,
  Unit,
} from '../model.js'
import { type DiffPart, diffWords } from '../syntax/diff.js'
import { targetOf } from '../terms.js'
import { type Chip, chipsOf } from './chips.js'
import { type Event, eventsOf } from './history.js'
import { revisionOf } from './revision.js'

/** One document in one language, with what was found in it. */
export interface Reviewed {
  readonly pair: Pair
  readonly sourceLanguage: string
  readonly source: Document
  /** Absent when the file does not exist. */
  readonly target?: Document | undefined
  readonly units: readonly Unit[]
  /** What the rules find; those about other units are left out of a card. */
  readonly messages: readonly Message[]
  /** The names of the glossary in the segments that have any. */
  readonly occurrences: ReadonlyMap<Segment, readonly Occurrence[]>
}

/** Names a unit among all of a project. */
export interface UnitName {
  readonly language: string
  /** Path of the source. */
  readonly document: string
  readonly id: string
}

/** A text with its place in a file. */
interface Placed {
  readonly text: string
  readonly file: string
  readonly line: number
}

/** A unit beside this one: what comes before or behind it. */
export interface Neighbour {
  readonly id: string
  readonly kind: SegmentKind
  readonly source?: string
  readonly target?: string
}

/** A draft that waits, with what it would change. */
interface CardDraft {
  readonly text: string
  readonly origin: Origin
  readonly engine?: string
  readonly model?: string
  readonly score?: number
  readonly at: string
  /** Who wrote it; absent for a machine's. */
  readonly by?: string
  /** Whether the source moved on since it was made, so that it cannot be approved. */
  readonly isOld: boolean
  /** From the current target to the draft. */
  readonly changes: readonly DiffPart[]
}

/** A term of the glossary that the source has. */
export interface CardTerm {
  readonly source: string
  readonly preferred: string
  readonly admitted: readonly string[]
  readonly forbidden: readonly string[]
  readonly isKept: boolean
  readonly note?: string
  /** How the current target says it; empty when it does not. */
  readonly found: readonly string[]
}

/** What an editor looks at. */
export interface Card extends UnitName {
  readonly sourceLanguage: string
  /** Changes with anything that a decision on the unit depends on. */
  readonly revision: string
  readonly kind: SegmentKind
  /** Of a message in a catalogue. */
  readonly key?: string
  readonly drift: Drift
  readonly change?: Change
  readonly state?: State
  /** Which unit of its document it is, from 1, and of how many. */
  readonly number: number
  readonly of: number
  /** How sure the pairing is, 0–1. */
  readonly confidence: number
  /** Whether its paragraph was split or merged since, so that only its text can be corrected. */
  readonly isShared: boolean
  /** Absent for an orphaned unit. */
  readonly source?: Placed
  /** Source text that the translation was made from, where it is another one now or gone. */
  readonly previous?: string
  /** From `previous` to the source of today. */
  readonly changes: readonly DiffPart[]
  /** What the author tells translators, and what tells the text from others. */
  readonly note?: string
  readonly context?: string
  /** Absent for a missing unit. */
  readonly target?: Placed
  readonly draft?: CardDraft
  /** What a translation has to carry over, in the order of the source. */
  readonly chips: readonly Chip[]
  readonly terms: readonly CardTerm[]
  readonly messages: readonly Message[]
  readonly before?: Neighbour
  readonly behind?: Neighbour
  /** What happened to it, the newest first. */
  readonly history: readonly Event[]
}

/** The card of a unit, which must be one of the version's. */
export function makeCard(reviewed: Reviewed, unit: Unit): Card {
  const { pair, sourceLanguage, units, messages } = reviewed
  const { id, kind, key, drift, change, state, source, targets, records, confidence } = unit
  const at = units.indexOf(unit)
  const recorded = records.length > 0 ? records.map((record) => record.source).join('\n\n') : undefined
  const previous = change !== undefined || !source ? recorded : undefined
  const [first] = targets
  const target = textOf(targets)
  const draft = ownRecord(unit)?.draft
  const [before, behind] = [units[at - 1], units[at + 1]]
  return {
    id,
    language: pair.language,
    document: pair.source,
    sourceLanguage,
    revision: revisionOf(unit),
    kind,
    ...(key !== undefined && { key }),
    drift,
    ...(change && { change }),
    ...(state && { state }),
    number: at + 1,
    of: units.length,
    confidence,
    isShared: isShared(unit),
    ...(source && { source: { text: source.text, file: pair.source, line: source.place.line } }),
    ...(previous !== undefined && { previous }),
    changes: previous === undefined ? [] : diffWords(previous, source?.text ?? ''),
    ...(source?.note !== undefined && { note: source.note }),
    ...(source?.context !== undefined && { context: source.context }),
    ...(first && { target: { text: target, file: pair.target, line: first.place.line } }),
    ...(draft && { draft: cardDraft(draft, unit, target) }),
    chips: source ? chipsOf(source) : [],
    terms: termsOf(reviewed, unit),
    messages: messages.filter((message) => message.unit === id),
    ...(before && { before: neighbour(before) }),
    ...(behind && { behind: neighbour(behind) }),
    history: eventsOf(records),
  }
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('\n\n')
}

/** Whether a unit has several records, or shares the one it has. */
function isShared({ id, records }: Unit): boolean {
  return records.length > 1 || (records.length === 1 && records[0]?.id !== id)
}

function cardDraft(draft: NonNullable<LedgerRecord['draft']>, unit: Unit, target: string): CardDraft {
  const { basis, characters: _, ...rest } = draft
  return {
    ...rest,
    isOld: basis !== unit.source?.fingerprint,
    changes: target === '' ? [] : diffWords(target, draft.text),
  }
}

function neighbour({ id, kind, source, targets }: Unit): Neighbour {
  return {
    id,
    kind,
    ...(source && { source: source.text }),
    ...(targets.length > 0 && { target: textOf(targets) }),
  }
}

/** Each term once, in the order of the source. */
function termsOf({ pair, occurrences }: Reviewed, { source, targets }: Unit): readonly CardTerm[] {
  const inSource = source ? (occurrences.get(source) ?? []) : []
  const inTarget = targets.flatMap((segment) => occurrences.get(segment) ?? [])
  return [...new Set(inSource.map(({ term }) => term))].flatMap((term): readonly CardTerm[] => {
    const target = targetOf(term, pair.language)
    if (!target && !term.doNotTranslate) return []
    const found = inTarget.filter((one) => one.term === term).map(({ form }) => form)
    const note = target?.note ?? term.note
    return [
      {
        source: term.source,
        preferred: target?.preferred ?? term.source,
        admitted: target?.admitted ?? [],
        forbidden: target?.forbidden ?? [],
        isKept: term.doNotTranslate === true,
        ...(note !== undefined && { note }),
        found: [...new Set(found)],
      },
    ]
  })
}
