/**
 * From which text of the source a translation was made, as far as git tells. A page may say so itself, by a commit in its
 * front matter. Else it was in step with its source at the last commit in which somebody answered a change of the source:
 * a passage of the translation was written anew whose original was not the same before. Commits that only
 * polish a translation, or touch the links of all pages at once, say nothing.
 */
import type { Document, Pair, Segment, Unit } from '../../model.js'
import { isDocument } from '../../parse/guard.js'
import type { Past, Revision } from '../../store/past.js'
import type { Parsed } from '../project/version.js'

/** What is needed to date a page. */
export interface Dating {
  /** Old texts by their blobs. */
  readonly texts: ReadonlyMap<string, string>
  readonly parse: (text: string) => Promise<Parsed>
  /** The units of a source with a target that no ledger is known for. */
  readonly align: (source: Document, target: Document) => readonly Unit[]
}

/** What git remembers of a page and of its source: their revisions, newest first; plain data. */
export interface Traces {
  readonly sources: readonly Revision[]
  readonly targets: readonly Revision[]
  /** The object that the page says it was made from. */
  readonly declared?: string | undefined
}

/** A page and its source. */
interface Page extends Traces {
  readonly source: Document
  readonly target: Document
}

/** What git remembers of a pair whose page has a text. */
export function tracesOf(
  past: Past,
  { source, target }: Pick<Pair, 'source' | 'target'>,
  text: string,
): Traces {
  const declared = declaredIn(past, source, text)
  return {
    sources: past.revisionsOf(source),
    targets: past.revisionsOf(target),
    ...(declared !== undefined && { declared }),
  }
}

/** The objects that dating a page may ask for. */
export function blobsFor({ sources, targets, declared }: Traces): readonly string[] {
  return [
    ...targets.map(({ blob }) => blob),
    ...targets.flatMap(({ age }) => revisionAt(sources, age)?.blob ?? []),
    ...(declared === undefined ? [] : [declared]),
  ]
}

/** The object of the source in the commit that the front matter of a page names. */
function declaredIn(past: Past, source: string, text: string): string | undefined {
  const [, frontMatter = ''] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/u.exec(text) ?? []
  const [commit] = /\b[0-9a-f]{40}\b/u.exec(frontMatter) ?? []
  return commit === undefined ? undefined : past.objectIn(commit, source)
}

/** Commits that are looked into, back from the newest, until one answers a change. */
const MOST_LOOKS = 5

/**
 * The units of a page with the source that it was made from. `undefined` when git knows nothing of the page or of
 * its source, or when that is the source of today.
 */
export async function dateUnits(
  page: Page,
  { texts, parse, align }: Dating,
): Promise<readonly Unit[] | undefined> {
  const { source, target, targets, sources, declared } = page
  if (targets.length === 0 || sources.length === 0) return undefined
  const open = async (text: string): Promise<Document | undefined> => {
    if (text === plain(source.text)) return source
    const parsed = await parse(text)
    return parsed && isDocument(parsed) ? parsed : undefined
  }
  const made = texts.get(declared ?? '')
  const own = made === undefined ? undefined : await open(made)
  if (own) return own === source ? undefined : align(own, target)
  const textAt = (age: number) =>
    age === NOW ? plain(source.text) : texts.get(revisionAt(sources, age)?.blob ?? '')
  const versions = targets.map(({ age, blob }) => ({ age, text: texts.get(blob) ?? '' }))
  // What was not committed yet was written today.
  if (versions[0]?.text !== plain(target.text)) versions.unshift({ age: NOW, text: plain(target.text) })
  const ageOf = agesIn(target, versions)
  let looks = 0
  for (const [at, { age }] of versions.entries()) {
    const [then, before] = [textAt(age), textAt(versions[at + 1]?.age ?? Number.POSITIVE_INFINITY)]
    if (then === undefined) return undefined
    if (then === before) continue
    const document = await open(then)
    if (!document) return undefined
    const units = align(document, target)
    looks++
    const isAnswer =
      before === undefined ||
      looks === MOST_LOOKS ||
      units.some((unit) => ageOf(unit) <= age && !holds(said(before), document, unit.source))
    if (isAnswer) return document === source ? undefined : units
  }
  return undefined
}

/** The age of what stands in the folder and in no commit. */
const NOW = -1

/** The revision that was the newest so many commits ago. */
function revisionAt(revisions: readonly Revision[], age: number): Revision | undefined {
  return revisions.find((revision) => revision.age >= age)
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

/** Characters of a text that does not stand in a page by chance. */
const TELLING = 12

/** A text without the addresses that its links lead to: those change in all pages at once, and say nothing. */
function said(text: string): string {
  return plain(text)
    .replace(/\]\([^()\s]*/gu, '](')
    .replace(/\bhttps?:\/\/[^\s)>"]+/gu, '')
}

/** Whether what was said holds what a segment says in its document; what is too short to tell counts as held. */
function holds(before: string, document: Document, segment: Segment | undefined): boolean {
  const own = segment ? said(document.text.slice(segment.span.start, segment.span.end)) : ''
  return own.length < TELLING || before.includes(own)
}

type Version = { readonly age: number; readonly text: string }

/** How many commits ago the translation of a unit came into the page as it stands. */
function agesIn(target: Document, versions: readonly Version[]): (unit: Unit) => number {
  const spoken = versions.map(({ text }) => said(text))
  return ({ targets }) => {
    if (targets.length === 0) return Number.POSITIVE_INFINITY
    const end = spoken.findIndex((text) => !targets.every((segment) => holds(text, target, segment)))
    return versions[(end < 0 ? versions.length : end) - 1]?.age ?? NOW
  }
}
