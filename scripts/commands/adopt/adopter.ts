/** Finds out what is to be recorded of the versions of a source that have no ledger. It touches no file. */

import type { Lexicon } from '../../align/lexicon.js'
import type { TermsIn } from '../../align/rows.js'
import { textsOf } from '../../align/targets.js'
import { alignUnits } from '../../align/units.js'
import { untranslatedUnits } from '../../check/index.js'
import type { Glossary } from '../../glossary/glossary.js'
import type { Document, Drift, LedgerRecord, Term, Unit } from '../../model.js'
import type { Adoption, Doubt } from '../../report/adoption.js'
import type { Read } from '../../store/disk.js'
import { ordersBetween } from '../../store/order.js'
import { once, perKey } from '../../syntax/memo.js'
import type { Family } from '../judging/verdict.js'
import { openProjectGlossary } from '../project/glossary.js'
import { explain, isReadable, type Unreadable } from '../project/unreadable.js'
import { type Files, makeVersion, parseRead, type Version } from '../project/version.js'
import { answered } from './answered.js'
import { type Dating, dateUnits, type Traces } from './dating.js'
import type { Parsing } from './lessons.js'
import type { Lexica } from './lexica.js'

/** What every version is adopted by; plain data. */
export interface Conditions extends Parsing {
  /** Confidence from which a pair is recorded, 0–1. */
  readonly threshold: number
  /** The time of the records. */
  readonly at: string
  readonly lexica: Lexica
  /** Of the glossary. */
  readonly terms: readonly Term[]
}

/** A source with versions that are to be adopted, and what git remembers of them. */
export interface Candidates extends Family {
  /** Of each version; absent where nobody asked git. */
  readonly traces?: readonly Traces[]
  /** Old texts by their blobs. */
  readonly texts: ReadonlyMap<string, string>
}

/** What is to be recorded of one version, or why it cannot be read; `undefined` when nothing is left to adopt of it. */
export type Finding =
  | Unreadable
  | { readonly adoption: Adoption; readonly records: readonly LedgerRecord[] }
  | undefined

/** A function that tells what is to be recorded of the versions of a source, in their order. */
export function openAdopter(conditions: Conditions): (candidates: Candidates) => Promise<readonly Finding[]> {
  const { sourceLanguage, fields, lexica, terms } = conditions
  const glossary = openProjectGlossary(terms, sourceLanguage)
  return async ({ source, members, traces, texts }) => {
    const [first] = members
    if (!first) return []
    const { source: path, format } = first.pair
    const parse = (read: Read | undefined, path: string) => parseRead(read, { path, format, fields })
    const original = await parse(source, path)
    const parseOld = perKey((text: string) => parse({ text }, path))
    const found: Finding[] = []
    for (const [at, { pair, target, ledger }] of members.entries()) {
      const lexicon = lexica[pair.language]
      const findTerms = (source: Document, target: Document) =>
        termsBy(() => glossary({ pair, source, target }))
      const translation = await parse(target, pair.target)
      const files = { source: original, target: translation, ledger, lexicon, findTerms }
      const version = makeVersion(pair, files, sourceLanguage)
      const own = traces?.[at]
      const dated =
        own &&
        isReadable(version) &&
        (await date(version, own, { texts, parse: parseOld }, { sourceLanguage, lexicon, findTerms }))
      found.push(isReadable(version) ? adopt(version, dated || undefined, conditions) : version)
    }
    return found
  }
}

/** What is known of the languages of a version. */
interface Knowledge extends Required<Pick<Files, 'findTerms'>> {
  readonly sourceLanguage: string
  readonly lexicon: Lexicon | undefined
}

/** Looks for terms when somebody asks: catalogues are paired by their keys. */
function termsBy(find: () => ReturnType<Glossary>): TermsIn {
  const found = once(find)
  return (segment) =>
    found()
      .get(segment)
      ?.map(({ term }) => term.source) ?? []
}

/** The units of a version with the source that it was made from; `undefined` when that is not known, or the one of today. */
async function date(
  { pair, source, target, units }: Version,
  traces: Traces,
  old: Omit<Dating, 'align'>,
  { findTerms, ...known }: Knowledge,
): Promise<readonly Unit[] | undefined> {
  // Messages are known by their keys, and nothing is known of what they were.
  if (!target || source.format === 'catalogue') return undefined
  const align = (before: Document, page: Document) =>
    before === source
      ? units
      : alignUnits({
          source: before,
          target: page,
          records: [],
          language: pair.language,
          termsIn: findTerms(before, page),
          ...known,
        })
  return dateUnits({ source, target, ...traces }, { ...old, align })
}

function adopt(version: Version, dated: readonly Unit[] | undefined, conditions: Conditions): Finding {
  const { threshold, at, sourceLanguage } = conditions
  const { pair, source, target } = version
  if (version.records || !target) return undefined
  const paired = dated ?? version.units
  const sure = paired.filter(({ drift, confidence }) => drift === 'unconfirmed' && confidence >= threshold)
  const copies = untranslatedUnits({ ...version, units: sure, sourceLanguage, occurrences: new Map() })
  const isWhole = !dated && copies.size === 0 && sure.length === version.units.length
  const versions = { source, target, sourceLanguage, language: pair.language }
  const made = recordsOf(sure, copies, at)
  const then = isWhole ? [] : alignUnits({ ...versions, records: made })
  const records = answered(made, then, [sourceLanguage, pair.language])
  // What a person reads is how things are once the records are there.
  const units = records === made ? then : alignUnits({ ...versions, records })
  const left = (drift: Drift) =>
    units.filter((unit) => unit.drift === drift).map((unit) => toDoubt(unit, paired))
  const adoption = {
    source: pair.source,
    target: pair.target,
    language: pair.language,
    recorded: sure.length - copies.size,
    ...(sure.length > 0 && { leastConfidence: Math.min(...sure.map(({ confidence }) => confidence)) }),
    outdated: units.filter(({ drift }) => drift === 'outdated').length,
    doubtful: left('unconfirmed'),
    untranslated: left('missing'),
    orphaned: left('orphaned'),
  }
  return { adoption, records }
}

/** What is said of a version that cannot be read. */
export function failed(version: Unreadable): Adoption {
  const { source, target, language } = version.pair
  const nothing = { recorded: 0, outdated: 0, doubtful: [], untranslated: [], orphaned: [] }
  return { source, target, language, problem: explain(version), ...nothing }
}

/** Between neighbours that are recorded a pair looks surer than it was when it was left out; that is what is told. */
function toDoubt({ id, source, targets, ...unit }: Unit, paired: readonly Unit[]): Doubt {
  const [target] = targets
  const before = paired.filter((other) => other.targets.some((segment) => targets.includes(segment)))
  const pairs = before.filter((other) => other.source !== undefined)
  const confidence = Math.min(unit.confidence, ...pairs.map((other) => other.confidence))
  const text = targets.map((segment) => segment.text).join('\n\n')
  return {
    id,
    confidence,
    ...(source && before.length > 0 && pairs.length === 0 && { onlyByPlace: true }),
    ...(source && { source: { text: source.text, line: source.place.line } }),
    ...(target && { target: { text, line: target.place.line } }),
  }
}

/** The records of units, in their order. Of copies it is recorded that nobody translated them yet. */
function recordsOf(units: readonly Unit[], copies: ReadonlySet<Unit>, at: string): readonly LedgerRecord[] {
  const orders = ordersBetween(undefined, undefined, units.length)
  return units.map(
    (unit, index): LedgerRecord => ({
      id: unit.id,
      order: orders[index] ?? '',
      ...textsOf(unit),
      state: copies.has(unit) ? 'initial' : 'translated',
      origin: 'adopted',
      at,
    }),
  )
}
