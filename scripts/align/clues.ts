/**
 * What two languages share in a text: code, link targets, numbers, names, words of common origin, terms of a glossary and what
 * stands around it. Clues say which passage of a translation belongs to which of its original without knowing either language.
 */
import { countsOf } from '../groups.js'
import type { Notation, Placeable, SegmentKind } from '../model.js'
import { placeablesOf } from '../syntax/inline.js'
import { linkKey } from '../syntax/links.js'
import { memoOf } from '../syntax/memo.js'
import { words } from '../syntax/words.js'

/** A segment as adoption sees it. */
export interface Twin {
  readonly kind: SegmentKind
  /** Length in Latin letters. */
  readonly length: number
  /** Signs inside it that end a sentence. */
  readonly sentences: number
  /** Words about as a reader sees them. */
  readonly words: readonly string[]
  readonly clues: Clues
  /** Of a cell, as far as its document is known. */
  readonly inTable?: InTable
}

/** Where a cell stands: in which table of its document, by number, and whether among the titles of its columns. */
export interface InTable {
  readonly table: number
  readonly isHead: boolean
}

/** The clues of one text with how often each occurs. */
export type Clues = ReadonlyMap<string, number>

interface Text {
  readonly kind: SegmentKind
  readonly text: string
  readonly notation: Notation
  readonly placeables?: readonly Placeable[]
}

/** A segment, or a text out of the ledger, as adoption sees it, with clues from its place in its document, and the table it is in. */
export function twinOf(text: Text, surroundings: readonly string[] = [], inTable?: InTable): Twin {
  const visible = withoutMarkup(text.text)
  const own = words(visible)
  const placeables = text.placeables ?? placeablesOf(text.text, text.notation)
  const clues = [
    ...surroundings,
    ...placeables.map(({ type, value }) => `${type} ${type === 'link' ? linkKey(value) : value}`),
    ...signClues(visible),
    ...(visible.length > SHORT_TEXT ? [] : [`text ${fold(visible.trim().toLowerCase())}`]),
    ...own.flatMap(wordClues),
  ]
  return {
    kind: text.kind,
    length: lengthOf(visible),
    sentences: sentencesOf(visible),
    words: own,
    clues: countsOf(clues),
    ...(inTable && { inTable }),
  }
}

/** The words of a text about as a reader sees them. */
export function wordsIn(text: string): readonly string[] {
  return words(withoutMarkup(text))
}

/** A passage with more clues, each once. */
export function withClues(twin: Twin, more: readonly string[]): Twin {
  if (more.length === 0) return twin
  const clues = new Map(twin.clues)
  for (const clue of more) clues.set(clue, 1)
  return { ...twin, clues }
}

/** About what a reader sees. To parse each text for its exact words would take longer than all the rest. */
function withoutMarkup(text: string): string {
  return text.replace(/\]\([^()]*(?:\([^()]*\)[^()]*)*\)|\]\[[^[\]]*\]|<[^<>]*>|[*_`[\]]/gu, '')
}

/** A Chinese, Japanese or Korean character says about as much as two and a half Latin letters. */
function lengthOf(text: string): number {
  const dense = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0
  return text.length + dense * 1.5
}

/** Signs at the end of a sentence with white space or nothing behind them; those of Chinese and Japanese need none. */
function sentencesOf(text: string): number {
  return (
    text
      .trim()
      .replace(/[.!?:]$/u, '')
      .match(/[.!?:][)"'’”»]?\s|[。！？：](?!$)/gu)?.length ?? 0
  )
}

/** Numbers, and the sign at the end where it is not a full stop. */
function signClues(text: string): readonly string[] {
  const numbers = text.match(/\d+(?:[.,\u00A0\u202F ]\d{3})*/gu) ?? []
  const [ending] = /[:?!：？！]\W*$/u.exec(text)?.[0] ?? []
  return [
    ...numbers.map((number) => `number ${number.replace(/\D/gu, '')}`),
    ...(ending ? [`ending ${ending.normalize('NFKC')}`] : []),
  ]
}

/** Letters up to which a whole text is a clue: names and words of no language stay as they are. */
const SHORT_TEXT = 40

/** Letters of a word's beginning that count as a clue of common origin. */
const STEM = 5
const SHORT_STEM = 4

/** Words come again and again, in every document. */
const WORD_CLUES = memoOf<readonly string[]>(20_000)

function wordClues(word: string): readonly string[] {
  return WORD_CLUES.get(word, () => cluesOfWord(word))
}

function cluesOfWord(word: string): readonly string[] {
  if (/\d/u.test(word)) return []
  const folded = fold(word)
  if (folded.length < SHORT_STEM) return folded.length === 3 ? [`word ${folded}`] : []
  const clues = [`word ${folded}`, `short ${folded.slice(0, SHORT_STEM)}`]
  return folded.length > STEM ? [...clues, `stem ${folded.slice(0, STEM)}`] : clues
}

/** A word without the marks in which languages differ. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll('ß', 'ss')
    .replaceAll('ph', 'f')
    .replaceAll('c', 'k')
}

/**
 * How much each clue tells: the more, the rarer it is. Clues that only one side ever has tell nothing, since they may
 * belong to its language; but a link does, as far as the links of these texts are kept. Only those of some passages
 * are weighed, by how often they are in all.
 */
export function weighClues(
  left: readonly Clues[],
  right: readonly Clues[],
  some: Iterable<Clues>,
): ReadonlyMap<string, number> {
  const wanted = new Set<string>()
  for (const clues of some) for (const clue of clues.keys()) wanted.add(clue)
  const inLeft = frequency(left, wanted)
  const inRight = frequency(right, wanted)
  const kept = new Map(KEPT.map((kind) => [kind, keptShare(kind, inLeft, inRight)]))
  const weights = new Map<string, number>()
  for (const clue of new Set([...inLeft.keys(), ...inRight.keys()])) {
    const [count, other] = [inLeft.get(clue) ?? 0, inRight.get(clue) ?? 0]
    const kind = clue.slice(0, clue.indexOf(' '))
    const weight = count > 0 && other > 0 ? (CLASS_WEIGHT[kind] ?? 1) : (kept.get(kind) ?? 0)
    if (weight === 0 || count > COMMON || other > COMMON) continue
    weights.set(clue, weight * Math.log(1 + (left.length + right.length) / (count + other)))
  }
  return weights
}

/** Clues that translators carry over, so that a passage without one may be the translation of another. */
const KEPT = ['link']

/** The share of the clues of a kind that both sides have, 0–1: so much it tells that a passage lacks one. */
function keptShare(kind: string, inLeft: Frequency, inRight: Frequency): number {
  const [own, others] = [inLeft, inRight].map((side) =>
    [...side.keys()].filter((clue) => clue.startsWith(`${kind} `)),
  )
  const shared = own?.filter((clue) => inRight.has(clue)).length ?? 0
  return shared === 0 ? 0 : shared / Math.min(own?.length ?? 0, others?.length ?? 0)
}

type Frequency = ReadonlyMap<string, number>

/** Passages that may have a clue: more would take quadratic time, and there are rarer ones in so long a text. */
const COMMON = 200

/** Words can agree by chance or be borrowed, and neighbours can change; code, links and fields hardly. */
const CLASS_WEIGHT: Readonly<Record<string, number>> = {
  number: 0.8,
  text: 0.8,
  word: 0.5,
  heading: 0.5,
  ending: 0.5,
  lexicon: 0.7,
  term: 0.7,
  shown: 0.5,
  before: 0.4,
  behind: 0.4,
  stem: 0.3,
  short: 0.2,
}

/** How many have a clue; of others than the wanted ones it is told of those whose kind is kept. */
function frequency(all: readonly Clues[], wanted: ReadonlySet<string>): Frequency {
  const counts = new Map<string, number>()
  for (const clues of all)
    for (const clue of clues.keys())
      if (wanted.has(clue) || KEPT.some((kind) => clue.startsWith(`${kind} `)))
        counts.set(clue, (counts.get(clue) ?? 0) + 1)
  return counts
}
