/**
 * What two languages share in a text: code, link targets, numbers, names and words of common origin. Clues say which
 * passage of a translation belongs to which of its original without knowing either language.
 */
import type { Notation, Placeable, SegmentKind } from '../model.js'
import { placeablesOf, plainText } from '../syntax/inline.js'
import { linkKey } from '../syntax/links.js'
import { words } from '../syntax/words.js'

/** A segment as adoption sees it. */
export interface Twin {
  readonly kind: SegmentKind
  /** Words as a reader sees them, without markup. */
  readonly text: string
  readonly placeables: readonly Placeable[]
}

/** A segment, or a text out of the ledger, as adoption sees it. */
export function twinOf(text: {
  readonly kind: SegmentKind
  readonly text: string
  readonly notation: Notation
  readonly placeables?: readonly Placeable[]
}): Twin {
  const placeables = text.placeables ?? placeablesOf(text.text, text.notation)
  return { kind: text.kind, text: plainText(text.text, text.notation), placeables }
}

/** The clues of one text with how often each occurs. */
export type Clues = ReadonlyMap<string, number>

/** Letters of a word's beginning that count as a clue of common origin. */
const STEM = 5
const SHORT_STEM = 4

/** All clues of a text. */
export function cluesOf(twin: Twin): Clues {
  const clues = new Map<string, number>()
  const add = (clue: string): void => {
    clues.set(clue, (clues.get(clue) ?? 0) + 1)
  }
  for (const { type, value } of twin.placeables) add(`${type} ${type === 'link' ? linkKey(value) : value}`)
  for (const number of twin.text.match(/\d+(?:[.,\u00A0\u202F ]\d{3})*/gu) ?? [])
    add(`number ${number.replace(/\D/gu, '')}`)
  for (const word of words(twin.text)) for (const clue of wordClues(word)) add(clue)
  return clues
}

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
 * belong to its language.
 */
export function weighClues(left: readonly Clues[], right: readonly Clues[]): ReadonlyMap<string, number> {
  const inLeft = frequency(left)
  const inRight = frequency(right)
  const weights = new Map<string, number>()
  for (const [clue, count] of inLeft) {
    const other = inRight.get(clue)
    if (other === undefined) continue
    const rarity = Math.log(1 + (left.length + right.length) / (count + other))
    weights.set(clue, rarity * (CLASS_WEIGHT[clue.slice(0, clue.indexOf(' '))] ?? 1))
  }
  return weights
}

/** Words can agree by chance or be borrowed; code and link targets hardly. */
const CLASS_WEIGHT: Readonly<Record<string, number>> = { word: 0.5, stem: 0.3, short: 0.2, number: 0.8 }

function frequency(all: readonly Clues[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const clues of all) for (const clue of clues.keys()) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  return counts
}
