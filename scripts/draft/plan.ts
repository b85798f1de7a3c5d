/** Which units want a draft, and what an engine is told about each. */
import type { LedgerRecord, Occurrence, Pair, Segment, Term, TermTarget, Unit } from '../model.js'
import { targetOf } from '../terms.js'
import type { Request, Sister, TermHint } from './engine.js'

/** What is known of one document in one language. */
export interface Drafted {
  readonly pair: Pair
  readonly sourceLanguage: string
  readonly units: readonly Unit[]
  /** The names of the glossary in each segment that has any. */
  readonly occurrences: ReadonlyMap<Segment, readonly Occurrence[]>
  /** A source segment in the other languages in which people approved its translation; none where nobody asks. */
  readonly sistersOf?: (source: Segment) => readonly Sister[]
}

/**
 * The units that want a draft: those without a translation and those whose source moved on, unless a draft for the
 * source text of today waits already. Units whose target somebody edited want a person first, and so do paragraphs that
 * were split or merged.
 */
export function planDrafts(drafted: Drafted): readonly Request[] {
  const sources = drafted.units.flatMap(({ source }) => source ?? [])
  const places = new Map(sources.map((segment, at) => [segment, at]))
  const split = sharedRecords(drafted.units)
  return drafted.units.flatMap((unit): readonly Request[] => {
    if (!unit.source || !wantsDraft(unit) || unit.records.some((record) => split.has(record))) return []
    return [toRequest(unit, unit.source, { drafted, sources, at: places.get(unit.source) ?? -1 })]
  })
}

/** The record of a unit itself; it may stand on others too, when paragraphs were merged. */
export function ownRecord({ id, records }: Unit): LedgerRecord | undefined {
  return records.find((record) => record.id === id)
}

/** The records that stand behind several units: their source was split, and their target translates all of them. */
function sharedRecords(units: readonly Unit[]): ReadonlySet<LedgerRecord> {
  const seen = new Set<LedgerRecord>()
  return new Set(
    units.flatMap(({ records }) => records.filter((record) => seen.has(record) || !seen.add(record))),
  )
}

/** Whether a unit wants a draft; see `planDrafts`. */
function wantsDraft(unit: Unit): boolean {
  if (unit.drift !== 'missing' && unit.drift !== 'outdated') return false
  if (unit.records.length > 1 || unit.targets.length > 1 || (unit.records.length === 1 && !ownRecord(unit)))
    return false
  return ownRecord(unit)?.draft?.basis !== unit.source?.fingerprint
}

/** Whether a person rejected a draft of an engine for the source text that a unit has now. */
export function isRejected(unit: Unit, engine: string): boolean {
  const rejected = ownRecord(unit)?.rejected ?? []
  return rejected.some((one) => one.basis === unit.source?.fingerprint && one.engine === engine)
}

interface Stand {
  readonly drafted: Drafted
  /** The source segments that are units, in order, and which of them the unit has. */
  readonly sources: readonly Segment[]
  readonly at: number
}

function toRequest(unit: Unit, source: Segment, { drafted, sources, at }: Stand): Request {
  const { pair, sourceLanguage, occurrences, sistersOf } = drafted
  const [before, behind] = [sources[at - 1], sources[at + 1]]
  const heading = sources.slice(0, Math.max(0, at)).findLast(({ kind }) => kind === 'heading')
  const previous = previousOf(unit)
  return {
    document: pair.source,
    unit: unit.id,
    kind: unit.kind,
    notation: source.notation,
    sourceLanguage,
    language: pair.language,
    text: source.text,
    basis: source.fingerprint,
    surroundings: {
      ...(heading && { heading: heading.text }),
      ...(before && { before: before.text }),
      ...(behind && { behind: behind.text }),
    },
    around: [before?.fingerprint ?? '', behind?.fingerprint ?? ''],
    ...(previous && { previous }),
    sisters: sistersOf?.(source) ?? [],
    terms: hintsFor(occurrences.get(source) ?? [], pair.language),
  }
}

function previousOf({ drift, records: [record], targets: [target] }: Unit): Request['previous'] {
  return drift === 'outdated' && record && target ? { source: record.source, target: target.text } : undefined
}

function hintsFor(found: readonly Occurrence[], language: string): readonly TermHint[] {
  const terms = [...new Set(found.map(({ term }) => term))]
  return terms.flatMap((term) => hintOf(term, targetOf(term, language)))
}

function hintOf({ source, doNotTranslate }: Term, target: TermTarget | undefined): readonly TermHint[] {
  if (doNotTranslate) return [{ source, preferred: source, isKept: true }]
  if (!target) return []
  const { preferred, admitted, forbidden } = target
  return [
    { source, preferred, isKept: false, ...(admitted && { admitted }), ...(forbidden && { forbidden }) },
  ]
}
