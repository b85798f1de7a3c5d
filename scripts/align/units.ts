/** Ledger, source and target become units: what drifted, and how. */
import type { Block, Change, Document, Drift, LedgerRecord, Segment, Unit } from '../model.js'
import { isFrontMatterRead } from '../syntax/front-matter.js'
import { notationOf } from '../syntax/inline.js'
import { once, perThing } from '../syntax/memo.js'
import { compare } from '../text.js'
import { classifyChange } from './change.js'
import { rowsByKey } from './keys.js'
import type { Lexicon } from './lexicon.js'
import { meaningOf } from './passages.js'
import { makeRows, type Recorded, type Row, type TermsIn, withStrays } from './rows.js'

/** What is to be aligned. */
export interface Versions {
  readonly source: Document
  /** Absent when the file does not exist. */
  readonly target?: Document | undefined
  /** In any order. */
  readonly records: readonly LedgerRecord[]
  /** Of the source; its negations are known to the classes of change. */
  readonly sourceLanguage: string
  /** Of the target; it says which plural forms a catalogue needs. Without it those of the source count. */
  readonly language?: string | undefined
  /**
   * Words that other pages taught, for a version without a ledger. How a version that has one stands depends on nothing
   * but its own three files, so there is none then.
   */
  readonly lexicon?: Lexicon | undefined
  /** Which terms of the glossary segments have, for a version without a ledger as well. */
  readonly termsIn?: TermsIn | undefined
}

/**
 * Aligns a document with its version in one language. Units come in the order of the source; an orphaned one behind
 * the unit whose target it follows. Nothing but what is given is looked at: no history, no clock (law 5).
 */
export function alignUnits(versions: Versions): readonly Unit[] {
  const { source, target, records } = versions
  const isUntouched = !target && records.length === 0 && source.format !== 'catalogue'
  return isUntouched ? missingUnits(source, versions) : alignVersions(versions)
}

/** What nobody began to translate waits alike in every language; a catalogue for the plural forms of each. */
const missingUnits = perThing((_: Document, versions: Versions) => alignVersions(versions))

function alignVersions(versions: Versions): readonly Unit[] {
  const { source, target, records, sourceLanguage, language } = versions
  const recorded = records
    .toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
    .map((record): Recorded => {
      const { id, kind, source: text, notation = notationOf(kind, source.format) } = record
      return { record, id, kind, text, notation }
    })
  const segments = target?.segments ?? []
  const rows =
    source.format === 'catalogue'
      ? rowsByKey(recorded, source.segments, { segments, language })
      : withStrangers(makeRows(recorded, versions), segments, target)
  // Where front matter on one side cannot be read, nobody knows how any of its fields stands.
  const areFieldsRead = [source, target].every((document) => !document || isFrontMatterRead(document))
  const known = rows
    .flatMap((row) => toMembers(row, recorded, segments) ?? [])
    .filter(({ shape }) => areFieldsRead || shape.kind !== 'field')
  const ids = once(() => idsOf(known, records))
  return known.map((members, at) => {
    const unit = new AlignedUnit(() => ids()[at] as string)
    return Object.assign(unit, partsOf(members, sourceLanguage))
  })
}

/**
 * Adds a row for each target segment that belongs to none. Titles of asides get none: where the source leaves it to the
 * site what an aside is called, a translation may say it.
 */
function withStrangers(
  rows: readonly Row[],
  segments: readonly Segment[],
  target: Document | undefined,
): readonly Row[] {
  const titles = once(() => titlesIn(target?.root))
  return withStrays(rows, segments, (j) =>
    titles().has(j) ? undefined : { records: [], targets: [j], asRecorded: false, confidence: 1 },
  )
}

/** The segments that are titles of asides. */
function titlesIn(block: Block | undefined): ReadonlySet<number> {
  const found = new Set<number>()
  const visit = ({ type, segment, children }: Block): void => {
    if (type === 'fence' && segment !== undefined) found.add(segment)
    for (const child of children) visit(child)
  }
  if (block) visit(block)
  return found
}

/** A row with what its numbers stand for. */
interface Members {
  readonly row: Row
  readonly own: readonly Recorded[]
  readonly targets: readonly Segment[]
  /** The segment that tells what kind of unit it is. */
  readonly shape: Segment
}

/** `undefined` for a record whose source and target are both gone: nothing is left to say. */
function toMembers(
  row: Row,
  recorded: readonly Recorded[],
  segments: readonly Segment[],
): Members | undefined {
  const targets = row.targets.map((j) => segments[j] as Segment)
  const shape = row.source ?? targets[0]
  return shape && { row, own: row.records.map((i) => recorded[i] as Recorded), targets, shape }
}

/**
 * A unit whose id is worked out with those of its neighbours when somebody asks for one: to count what waits nobody does, and
 * the id of a text that was never recorded is what the text means.
 */
class AlignedUnit implements Pick<Unit, 'id'> {
  readonly #find: () => string

  constructor(find: () => string) {
    this.#find = find
  }

  get id(): string {
    return this.#find()
  }
}

function partsOf({ row, own, targets, shape }: Members, sourceLanguage: string): Omit<Unit, 'id'> {
  const records = own.map(({ record }) => record)
  const isCopy = row.asRecorded && records.every(isOfCopy)
  const change = row.source && !isCopy ? changeOf(row.source, own, sourceLanguage) : undefined
  return {
    kind: shape.kind,
    ...(row.key !== undefined && { key: row.key }),
    drift: driftOf(row, isCopy, change),
    ...(records[0] && { state: records[0].state }),
    ...(change && { change }),
    ...(row.source && { source: row.source }),
    targets,
    records,
    confidence: row.confidence,
  }
}

/** Whether a record tells of a target that is a copy of its source: adoption found it, and nobody translated it yet. */
function isOfCopy({ state, origin }: LedgerRecord): boolean {
  return state === 'initial' && origin === 'adopted'
}

/** A target that nobody recorded wants a look before anything else: the source's change may be in it already. */
function driftOf(row: Row, isCopy: boolean, change: Change | undefined): Drift {
  if (!row.source) return 'orphaned'
  if (row.targets.length === 0 || isCopy) return 'missing'
  if (!row.asRecorded) return 'unconfirmed'
  return change ? 'outdated' : 'current'
}

/** `undefined` when the source means what was recorded, or when a person said that the change needs nothing. */
function changeOf(source: Segment, own: readonly Recorded[], language: string): Change | undefined {
  const [first] = own
  if (!first) return undefined
  const { record, notation } = first
  // Most texts are what they were, and then nobody need know what they mean.
  const isSame = record.source === source.text && notation === source.notation
  if (own.length === 1 && (isSame || meaningOf(first) === source.fingerprint)) return undefined
  if (record.ack && record.ack.basis === source.fingerprint) return undefined
  const before = own.map((one) => one.record.source).join('\n')
  return classifyChange(before, source.text, source.notation, language)
}

/** Ten hexadecimal digits of the first fingerprint that make an id. */
const ID_DIGITS = 10

/**
 * Gives each unit the id of its first record; the second part of a split paragraph, whose record has an owner
 * already, and a unit without a record get the first free one for their text.
 */
function idsOf(units: readonly Members[], records: readonly LedgerRecord[]): readonly string[] {
  const taken = new Set(records.map(({ id }) => id))
  const owned = new Set<string>()
  return units.map(({ own: [own], shape }) => {
    if (own && !owned.has(own.record.id)) {
      owned.add(own.record.id)
      return own.record.id
    }
    const stem = shape.fingerprint.slice(0, ID_DIGITS)
    let id = stem
    for (let repeat = 2; taken.has(id); repeat++) id = `${stem}-${repeat}`
    taken.add(id)
    return id
  })
}
