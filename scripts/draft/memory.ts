/** The translation memory of one language: everything that was translated, to be found again. */
import { countsOf, groupsBy } from '../groups.js'
import type { Notation, State, Unit } from '../model.js'
import { RANKS } from '../states.js'
import { fingerprint, isPlain } from '../syntax/inline.js'
import { once } from '../syntax/memo.js'
import { collapse } from '../text.js'
import { openFuzzyIndex } from './fuzzy.js'
import { cutAlike, cutWhole, joinSentences } from './sentence-pairs.js'

/** A source text with its translation. */
export interface Entry {
  readonly source: string
  readonly target: string
  /** How both are written. */
  readonly notation: Notation
  /** Fingerprint of the source. */
  readonly basis: string
  /** Fingerprints of the sources before and behind it in its document; empty at the ends and where nothing is known. */
  readonly around: readonly [before: string, behind: string]
  readonly state: State
  /** Path of its source document, or the name of what it was imported from. */
  readonly from: string
  /** Who vouched for it and when, as far as that is known. */
  readonly by?: string
  readonly at?: string
}

/** What a document and its translation add to the memory: the units that were recorded as they stand in the file. */
export function entriesOf(units: readonly Unit[], from: string): readonly Entry[] {
  const own = units.filter(({ source }) => source !== undefined)
  const fingerprintAt = (at: number) => own[at]?.source?.fingerprint ?? ''
  return own.flatMap(({ source, targets, records, drift, state }, at): readonly Entry[] => {
    const [target, ...more] = targets
    const [record, ...others] = records
    const isKnown = drift === 'current' || drift === 'outdated'
    if (!isKnown || !source || !target || !record || state === 'initial' || more.length + others.length > 0)
      return []
    // Of an outdated unit the recorded source is what the target translates.
    const { notation } = source
    const around = [fingerprintAt(at - 1), fingerprintAt(at + 1)] as const
    const { by, at: when } = record
    const basis = drift === 'current' ? source.fingerprint : fingerprint(record.source, notation)
    return [
      {
        source: record.source,
        target: target.text,
        notation,
        basis,
        around,
        state: record.state,
        from,
        at: when,
        ...(by !== undefined && { by }),
      },
    ]
  })
}

/** What is to be translated. */
export interface Asked {
  readonly text: string
  readonly notation: Notation
  readonly around: Entry['around']
  /** What it was before its source changed, with its translation of then: its sentences count first. */
  readonly previous?: Pick<Entry, 'source' | 'target'>
}

/** How a match was found: in the same surroundings, elsewhere, sentence by sentence, or as a text that is like it. */
type MatchType = 'context' | 'exact' | 'sentences' | 'fuzzy'

/** A translation that the memory has. */
interface Match {
  readonly type: MatchType
  readonly target: string
  /** How like the source that was translated is to the one asked for; 1 but for fuzzy ones. */
  readonly score: number
  /** The source that was translated; absent where it was put together from sentences. */
  readonly entry?: Entry
}

/** A memory that can be asked. */
export interface Memory {
  readonly size: number
  /** The best translation for a text, at least `least` like it; `undefined` when there is none. */
  readonly find: (asked: Asked, least: number) => Match | undefined
  /** All that the memory has for a text: the same text in each translation, then texts that are at least `least` like it. */
  readonly search: (
    text: string,
    notation: Notation,
    limits: { readonly least: number; readonly most: number },
  ) => readonly Match[]
  /** The translation of one sentence; `undefined` when none is known, or several. */
  readonly sentence: (text: string, notation: Notation) => string | undefined
}

/** Opens the memory of a language. Equal sources may have several translations; the order of the entries breaks ties. */
export function openMemory(entries: readonly Entry[]): Memory {
  const exact = groupsBy(entries, ({ basis }) => basis)
  const lines = entries.map(({ source }) => collapse(source))
  const fuzzy = once(() => openFuzzyIndex(lines))
  const sameAs = (text: string, notation: Notation): readonly Entry[] =>
    (exact.get(fingerprint(text, notation)) ?? []).filter((entry) => isAlikeWritten(entry, notation, text))
  const sentence = (text: string, notation: Notation): string | undefined => {
    const line = collapse(text)
    const holders = fuzzy()
      .holding(line, HOLDERS)
      .filter((at) => (lines[at] as string).includes(line))
    return translationOf(line, notation, [
      ...sameAs(text, notation),
      ...holders.map((at) => entries[at] as Entry).filter((entry) => isAlikeWritten(entry, notation, text)),
    ])
  }
  const findFuzzy = (asked: Asked, least: number): Match | undefined => {
    const likes = fuzzy().find(collapse(asked.text), { least, most: CANDIDATES })
    const fit = likes.find(({ at }) => isAlikeWritten(entries[at] as Entry, asked.notation, asked.text))
    if (!fit) return undefined
    const entry = entries[fit.at] as Entry
    // Words in other capitals or signs with other spaces are alike, and still not the same text.
    return { type: 'fuzzy', target: entry.target, score: Math.min(fit.score, ALMOST), entry }
  }
  const search: Memory['search'] = (text, notation, limits) => {
    const same = sameAs(text, notation)
    const distinct = [...new Map(same.map((entry) => [entry.target, entry])).values()]
    const alike = fuzzy().find(collapse(text), { ...limits, most: limits.most + same.length })
    return [
      ...distinct.map((entry): Match => ({ type: 'exact', target: entry.target, score: 1, entry })),
      ...alike
        .map(({ at, score }) => ({ entry: entries[at] as Entry, score: Math.min(score, ALMOST) }))
        .filter(({ entry }) => !same.includes(entry))
        .map(({ entry, score }): Match => ({ type: 'fuzzy', target: entry.target, score, entry })),
    ].slice(0, limits.most)
  }
  return {
    size: entries.length,
    search,
    sentence,
    find: (asked, least) =>
      findExact(asked, sameAs(asked.text, asked.notation)) ??
      fromSentences(asked, sentence) ??
      findFuzzy(asked, least),
  }
}

/** Texts that are looked at for the translation of one of their sentences. */
const HOLDERS = 200

/** Texts of a fuzzy search that are looked at for one that is written in the same way. */
const CANDIDATES = 10

const ALMOST = 0.99

/** Plain texts are the same in every notation: a title in front matter may be a heading elsewhere. */
function isAlikeWritten(entry: Entry, notation: Notation, text: string): boolean {
  return (
    entry.notation === notation ||
    (isPlain(text, notation) &&
      isPlain(entry.source, entry.notation) &&
      isPlain(entry.target, entry.notation))
  )
}

function keyOf(text: string, notation: Notation): string {
  return `${isPlain(text, notation) ? '' : notation} ${fingerprint(text, notation)}`
}

/** The one in the same surroundings first; then what people got furthest with; then what was said most often. */
function findExact({ around }: Asked, usable: readonly Entry[]): Match | undefined {
  const votes = countsOf(usable.map(({ target }) => target))
  const places = (entry: Entry) =>
    entry.around.filter((other, at) => other !== '' && other === around[at]).length
  const [best] = usable.toSorted(
    (a, b) =>
      places(b) - places(a) ||
      RANKS[b.state] - RANKS[a.state] ||
      (votes.get(b.target) ?? 0) - (votes.get(a.target) ?? 0),
  )
  return best && { type: places(best) > 0 ? 'context' : 'exact', target: best.target, score: 1, entry: best }
}

/** What entries say for a sentence that they hold; `undefined` when they say nothing, or several things. */
function translationOf(line: string, notation: Notation, holders: readonly Entry[]): string | undefined {
  const key = fingerprint(line, notation)
  const said = new Set<string>()
  for (const entry of holders)
    for (const [original, translation] of cutAlike(entry.source, entry.target, entry.notation))
      if (fingerprint(original, entry.notation) === key) said.add(translation)
  const [only, ...others] = said
  return others.length === 0 ? only : undefined
}

/** A text of several sentences of which each was translated somewhere. */
function fromSentences(asked: Asked, sentence: Memory['sentence']): Match | undefined {
  const { text, notation, previous } = asked
  const own = new Map(
    previous &&
      cutAlike(previous.source, previous.target, notation).map(([source, target]) => [
        keyOf(source, notation),
        target,
      ]),
  )
  const parts = cutWhole(text, notation)
  const translated = parts.map((part) => own.get(keyOf(part, notation)) ?? sentence(part, notation))
  if (!translated.every((target) => target !== undefined)) return undefined
  return { type: 'sentences', target: joinSentences(translated), score: 1 }
}
