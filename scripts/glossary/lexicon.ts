/** What is left of a compound beside a name: whether it is a word, by lists of frequent words. */

import { put } from '../groups.js'
import type { Span } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { sharedStart } from '../text.js'
import { SHORT } from './endings.js'
import { type Forms, formsOf, SHORTEST } from './forms.js'
import type { Morphology } from './morphology.js'
import { ONSET, VOWEL } from './sounds.js'

/** Questions about the parts of a word in small letters. */
export interface Lexicon {
  /** Whether a word, or a compound, can stand behind a name. */
  readonly isHead: (rest: string) => boolean
  /** Whether a text is a form of a listed word that is long enough to begin as a suffix does by chance: *album*, *arkiv*. */
  readonly isListed: (rest: string) => boolean
  /** Whether a word, or a compound, can stand before a name, with the sound that joins them. */
  readonly isFirst: (before: string) => boolean
  /** The listed verbs that a word may be a form of. */
  readonly verbsOf: (word: string) => readonly string[]
  /** Whether a name in a span of a word is only a piece of another word there: *verk|stad*, *sko|ven*. */
  readonly isPiece: (word: string, name: string, span: Span) => boolean
}

/** The lists of a language, ready to be asked. */
interface Sets {
  /** Forms of nouns and adjectives, each with its base forms. */
  readonly heads: Forms
  /** First parts of compounds, each with its base forms; stems have none. */
  readonly firsts: ReadonlyMap<string, readonly string[]>
  readonly prefixes: ReadonlySet<string>
  readonly others: Forms
  readonly verbs: Forms
}

/** Letters of a listed word from which it is no suffix. */
const LONG = 5

/** The lexicon of a language; made once, when the first word is asked for. */
export function lexiconOf(morphology: Morphology): Lexicon {
  return {
    isHead: (rest) => isHead(rest, setsOf(morphology)),
    isListed: (rest) =>
      setsOf(morphology)
        .heads.get(rest)
        .some((base) => base.length >= LONG),
    isFirst: (before) => isFirst(before, setsOf(morphology)),
    verbsOf: (word) => setsOf(morphology).verbs.get(word),
    isPiece: (word, name, span) => isPiece(word, { name, span }, setsOf(morphology)),
  }
}

const setsOf = perThing((morphology: Morphology): Sets => {
  const { words, links } = morphology
  const nouns = split(words.nouns)
  const firsts = new Map<string, string[]>(split(words.stems).map((stem) => [stem, []]))
  for (const noun of nouns)
    for (const [lost, added] of links)
      if (noun.endsWith(lost) && (!added.startsWith('&') || SHORT.test(noun)))
        addPart(firsts, noun.slice(0, noun.length - lost.length) + added.replace('&', noun.slice(-1)), noun)
  const adjectives = split(words.adjectives)
  const others = split(words.others)
  return {
    heads: formsOf({ noun: nouns, adjective: adjectives, verb: [] }, morphology),
    firsts,
    others: formsOf({ noun: others, adjective: others, verb: [] }, morphology),
    verbs: formsOf({ noun: [], adjective: [], verb: split(words.verbs) }, morphology),
    prefixes: new Set(split(words.prefixes)),
  }
})

function isHead(rest: string, sets: Sets): boolean {
  const { heads, firsts, prefixes } = sets
  return heads.has(rest) || isCut(rest, [firsts, prefixes], heads)
}

function isFirst(before: string, { firsts, prefixes }: Sets): boolean {
  return firsts.has(before) || isCut(before, [firsts, prefixes], firsts)
}

/** Texts with the words that they are forms of. */
interface Known {
  readonly has: (text: string) => boolean
  readonly get: (text: string) => readonly string[] | undefined
}

/** Whether a word can be cut into two known parts. */
function isCut(word: string, before: readonly Pick<Known, 'has'>[], behind: Pick<Known, 'has'>): boolean {
  for (let at = 2; at <= word.length - SHORTEST; at += 1)
    if (behind.has(word.slice(at)) && before.some((set) => set.has(word.slice(0, at)))) return true
  return false
}

function isPiece(word: string, { name, span }: { name: string; span: Span }, sets: Sets): boolean {
  if (sets.others.has(name)) return false
  const written = word.slice(span.start, span.end)
  for (let from = 0; from <= span.start; from += 1)
    for (let to = span.end; to <= word.length; to += 1) {
      const part = word.slice(from, to)
      const words = to === word.length ? sets.heads : sets.firsts
      if (to - from === span.end - span.start) {
        // A form of the name that is the base form of another word is that word: *tanke* is no *tank* there.
        if (!isLikelier(part, name) && isBaseOf(part, words)) return true
        continue
      }
      const behind = word.slice(to)
      if (isOther(part, behind, sets)) return true
      if (!isAnother(part, [name, written], words, sets) || !isPlausible(word.slice(0, from), behind, sets))
        continue
      const isWhole = from === 0 && behind === ''
      if (!isWhole && isPlausible(word.slice(0, span.start), word.slice(span.end), sets)) continue
      const inPart = { start: span.start - from, end: span.end - from }
      if (!(words.get(part) ?? []).some((base) => isJoined(base, inPart, part.length, sets))) return true
    }
  return false
}

/** Whether a part of a word is one that looks like a compound: in any form at its end, in its base form before another part. */
function isOther(part: string, behind: string, { others }: Sets): boolean {
  if (behind === '') return others.has(part)
  if (!VOWEL.test(behind[0] ?? '') && !ONSET.test(behind)) return false
  return isBaseOf(part, others) || isBaseOf(part.slice(0, -1), others)
}

/** Whether what stands around a name in a listed word are listed words, so that the listed word is a compound with the name. */
function isJoined(base: string, { start, end }: Span, length: number, { heads, firsts }: Sets): boolean {
  const before = base.slice(0, start)
  const behind = base.slice(end)
  const isBegun = before === '' || (before.length >= SURE && firsts.has(before))
  return isBegun && (end === length || (behind.length >= SURE && isBaseOf(behind, heads)))
}

/** Letters from which what stands beside a name in a listed word is taken for a word. */
const SURE = 4

/**
 * Whether a text is likelier a name than another word: *bilkön* is of *kö*, not *kön*, and *saksnummer* of *sak*, not *saks*. What
 * is behind the name makes it definite, or joins it.
 */
function isLikelier(text: string, name: string): boolean {
  return /^(?:e?[nt]|s|)$/u.test(text.slice(sharedStart(text, name)))
}

/** Whether a text is a listed word in its base form. */
function isBaseOf(text: string, words: Known): boolean {
  return words.get(text)?.includes(text) ?? false
}

/** Whether a text is a form of a listed word, and of none that is the name, or has it in it as a base form or as it is written. */
function isAnother(text: string, names: readonly string[], words: Known, sets: Sets): boolean {
  const bases = words.get(text) ?? []
  return (
    bases.length > 0 &&
    !bases.some((base) => names.some((name) => base === name || isCompoundOf(base, name, sets)))
  )
}

/** The lists have some compounds, which hide no part of theirs: what is left of them is a listed word, too. */
function isCompoundOf(base: string, name: string, { heads, firsts }: Sets): boolean {
  if (base.length < name.length + SHORTEST) return false
  const [before, behind] = [base.slice(0, -name.length), base.slice(name.length)]
  return (base.endsWith(name) && firsts.has(before)) || (base.startsWith(name) && isBaseOf(behind, heads))
}

function isPlausible(before: string, behind: string, sets: Sets): boolean {
  return (before === '' || isFirst(before, sets)) && (behind === '' || isHead(behind, sets))
}

/** A part of two letters is only what is a noun as it stands. */
function addPart(firsts: Map<string, string[]>, part: string, noun: string): void {
  if (part.length >= SHORTEST || part === noun) put(firsts, part, noun)
}

function split(list: string): readonly string[] {
  return list.split(/\s+/u).filter(Boolean)
}
