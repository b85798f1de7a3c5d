/**
 * What two languages share in a text: code, link targets, numbers, names, words of common origin and what stands
 * around it. Clues say which passage of a translation belongs to which of its original without knowing either language.
 */
import type { Notation, Placeable, SegmentKind } from '../model.js'
import { placeablesOf } from '../syntax/inline.js'
import { linkKey } from '../syntax/links.js'
import { words } from '../syntax/words.js'

/** A segment as adoption sees it. */
export interface Twin {
  readonly kind: SegmentKind
  /** Length in Latin letters. */
  readonly length: number
  /** Words about as a reader sees them. */
  readonly words: readonly string[]
  readonly clues: Clues
}

/** The clues of one text with how often each occurs. */
export type Clues = ReadonlyMap<string, number>

interface Text {
  readonly kind: SegmentKind
  readonly text: string
  readonly notation: Notation
  readonly placeables?: readonly Placeable[]
}

/** A segment, or a text out of the ledger, as adoption sees it, with clues from its place in its document. */
export function twinOf(text: Text, surroundings: readonly string[] = []): Twin {
  const visible = withoutMarkup(text.text)
  const own = words(visible)
  const placeables = text.placeables ?? placeablesOf(text.text, text.notation)
  const clues = [
    ...surroundings,
    ...placeables.map(({ type, value }) => `${type} ${type === 'link' ? linkKey(value) : value}`),
    ...signClues(visible),
    ...own.flatMap(wordClues),
  ]
  return { kind: text.kind, length: lengthOf(visible), words: own, clues: countClues(clues) }
}

/** A passage with more clues, each once. */
export function withClues(twin: Twin, more: Iterable<string>): Twin {
  const clues = new Map(twin.clues)
  for (const clue of more) clues.set(clue, 1)
  return { ...twin, clues }
}

function countClues(all: readonly string[]): Clues {
  const counts = new Map<string, number>()
  for (const clue of all) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  return counts
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

/** Numbers, and the sign at the end where it is not a full stop. */
function signClues(text: string): readonly string[] {
  const numbers = text.match(/\d+(?:[.,\u00A0\u202F ]\d{3})*/gu) ?? []
  const [ending] = /[:?!：？！]\W*$/u.exec(text)?.[0] ?? []
  return [
    ...numbers.map((number) => `number ${number.replace(/\D/gu, '')}`),
    ...(ending ? [`ending ${ending.normalize('NFKC')}`] : []),
  ]
}

/** Letters of a word's beginning that count as a clue of common origin. */
const STEM = 5
const SHORT_STEM = 4

function wordClues(word: string): readonly string[] {
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
 * belong to its language; but a link that the translation lost does.
 */
export function weighClues(left: readonly Clues[], right: readonly Clues[]): ReadonlyMap<string, number> {
  const inLeft = frequency(left)
  const inRight = frequency(right)
  const weights = new Map<string, number>()
  for (const [clue, count] of inLeft) {
    const other = inRight.get(clue) ?? 0
    const kind = clue.slice(0, clue.indexOf(' '))
    if ((other === 0 && kind !== 'link') || count > COMMON || other > COMMON) continue
    const rarity = Math.log(1 + (left.length + right.length) / (count + other))
    weights.set(clue, rarity * (other === 0 ? LOST_LINK : (CLASS_WEIGHT[kind] ?? 1)))
  }
  return weights
}

/** What a link tells that only the original has: a translation without it may be that of another passage. */
const LOST_LINK = 1

/** Passages that may have a clue: more would take quadratic time, and there are rarer ones in so long a text. */
const COMMON = 200

/** Words can agree by chance or be borrowed, and neighbours can change; code, links and fields hardly. */
const CLASS_WEIGHT: Readonly<Record<string, number>> = {
  number: 0.8,
  word: 0.5,
  heading: 0.5,
  ending: 0.5,
  lexicon: 0.5,
  before: 0.4,
  behind: 0.4,
  stem: 0.3,
  short: 0.2,
}

function frequency(all: readonly Clues[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const clues of all) for (const clue of clues.keys()) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  return counts
}
