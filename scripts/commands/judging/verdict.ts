/**
 * What is known of one document in one language once its three files were put together: all that `status` and `check`
 * say of it by itself. It depends on nothing else, so it holds until one of the files or the settings change; and it
 * is plain data, so it can be kept, and made on another thread.
 */
import {
  digestOutline,
  type Outline,
  type OutlineDigest,
  outlineOf,
  runChecks,
  type Severities,
} from '../../check/index.js'
import type { Message, Pair, Segment, Term, Unit } from '../../model.js'
import type { ParseOptions } from '../../parse/cutting.js'
import { isDocument } from '../../parse/guard.js'
import type { Counts, DocumentStatus } from '../../report/counts.js'
import { isLookedOver } from '../../states.js'
import type { Read } from '../../store/disk.js'
import { perThing } from '../../syntax/memo.js'
import { countWords } from '../../text.js'
import { openProjectGlossary } from '../project/glossary.js'
import { isReadable, type Unreadable } from '../project/unreadable.js'
import { makeVersion, parseRead, type Version } from '../project/version.js'
import { packOutline } from './packed.js'

/** How a pair stands: all that `status` says of it, which no rule has a part in. */
export interface Standing extends Pick<DocumentStatus, 'counts' | 'words' | 'sourceWords'> {
  /** Why it could not be read. */
  readonly failure?: Omit<Unreadable, 'pair'>
}

/** What is known of one pair. */
export interface Verdict extends Standing {
  /** Those of its own rules, and trouble in its content. What its links find depends on other files: see `links.ts`. */
  readonly messages: readonly Message[]
  /** Of its documents that can be read, by path. */
  readonly outlines: Readonly<Record<string, OutlineDigest>>
}

/** What every pair of a project is judged by; plain data. */
export interface Standards {
  readonly sourceLanguage: string
  /** Keys of front matter whose values are text; the usual ones when absent. */
  readonly fields?: readonly string[] | undefined
  /** Absent when nobody asks what is found in a pair: then no rule is run, and a verdict is a standing with nothing else. */
  readonly rules?: { readonly checks: Severities; readonly terms: readonly Term[] }
}

/** A source with some of its versions, as they were read. */
export interface Family {
  readonly source: Read | undefined
  readonly members: readonly Member[]
}

/** One of the versions. */
interface Member {
  readonly pair: Pair
  readonly target: Read | undefined
  readonly ledger: Read | undefined
}

/** Characters of a family's files. */
export function lengthOf({ source, members }: Family): number {
  const files = [source, ...members.flatMap(({ target, ledger }) => [target, ledger])]
  return files.reduce((sum, read) => sum + (read && 'text' in read ? read.text.length : 0), 0)
}

/** What is known of a family. */
export interface Judgement {
  /** In the order of its members. */
  readonly verdicts: readonly Verdict[]
  /** Of each of its documents that can be read: its path and its outline, packed. */
  readonly outlines: readonly (readonly [path: string, packed: string])[]
}

/** A function that judges families by the same standards. */
export function openJudge(standards: Standards): (family: Family) => Promise<Judgement> {
  const { sourceLanguage, fields, rules } = standards
  const find = rules && openRules(rules, sourceLanguage)
  const judge = (version: Version | Unreadable): Omit<Verdict, 'outlines'> => {
    if (!isReadable(version)) return failed(version)
    return { ...summarise(version), messages: find ? [...version.messages, ...find(version)] : [] }
  }
  return async ({ source, members }) => {
    const verdicts: Verdict[] = []
    const outlines: (readonly [string, string])[] = []
    const parse = async (read: Read | undefined, path: string, { format }: Pair) => {
      const parsed = await parseRead(read, { path, format, fields })
      const outline = rules && parsed && isDocument(parsed) ? outlineOf(parsed) : undefined
      if (outline) outlines.push([path, packOutline(outline)])
      return { parsed, digest: outline ? { [path]: digestOutline(outline) } : {} }
    }
    const [first] = members
    const original = first && (await parse(source, first.pair.source, first.pair))
    for (const { pair, target, ledger } of members) {
      const version = await parse(target, pair.target, pair)
      const files = { source: original?.parsed, target: version.parsed, ledger }
      const verdict = judge(makeVersion(pair, files, sourceLanguage))
      verdicts.push({ ...verdict, outlines: { ...original?.digest, ...version.digest } })
    }
    return { verdicts, outlines }
  }
}

function openRules({ checks, terms }: NonNullable<Standards['rules']>, sourceLanguage: string) {
  const glossary = openProjectGlossary(terms, sourceLanguage)
  return (version: Version): readonly Message[] =>
    runChecks({ ...version, sourceLanguage, occurrences: glossary(version) }, checks)
}

/** The outline of a document by itself; `undefined` when it cannot be read. */
export async function readOutline(
  read: Read | undefined,
  options: ParseOptions,
): Promise<Outline | undefined> {
  const document = await parseRead(read, options)
  return document && isDocument(document) ? outlineOf(document) : undefined
}

/** Counts of what cannot be read. */
export const NOTHING: Counts = {
  current: 0,
  outdated: 0,
  missing: 0,
  orphaned: 0,
  unconfirmed: 0,
  drafts: 0,
  reviewed: 0,
}

function failed({ problem, isLedger }: Unreadable): Omit<Verdict, 'outlines'> {
  return { failure: { problem, isLedger }, counts: NOTHING, words: 0, sourceWords: 0, messages: [problem] }
}

/** Units by drift, and the words that wait. */
export function summarise({
  units,
}: Pick<Version, 'units'>): Pick<Verdict, 'counts' | 'words' | 'sourceWords'> {
  const count = (holds: (unit: Unit) => boolean) => units.filter(holds).length
  const waiting = units.filter(({ source: segment, drift }) => segment && drift !== 'current')
  return {
    counts: {
      current: count(({ drift }) => drift === 'current'),
      outdated: count(({ drift }) => drift === 'outdated'),
      missing: count(({ drift }) => drift === 'missing'),
      orphaned: count(({ drift }) => drift === 'orphaned'),
      unconfirmed: count(({ drift }) => drift === 'unconfirmed'),
      drafts: count(({ records: [own] }) => own?.draft !== undefined),
      reviewed: count(({ state, drift }) => drift !== 'orphaned' && isLookedOver(state)),
    },
    words: sumOf(waiting),
    sourceWords: sumOf(units),
  }
}

function sumOf(units: readonly Unit[]): number {
  return units.reduce((sum, { source }) => sum + (source ? wordsOf(source) : 0), 0)
}

/** Asked for in every language. */
const wordsOf = perThing(({ text }: Segment) => countWords(text))
