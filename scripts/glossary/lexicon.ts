/** What is left of a compound beside a name: whether it is a word, by lists of frequent words. */

import { put } from '../groups.js'
import type { Span } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { inflect, SHORT } from './endings.js'
import { type Morphology, tableOf } from './morphology.js'

/** Questions about the parts of a word in small letters. */
export interface Lexicon {
  /** Whether a word, or a compound, can stand behind a name. */
  readonly isHead: (rest: string) => boolean
  /** Whether a word, or a compound, can stand before a name, with the sound that joins them. */
  readonly isFirst: (before: string) => boolean
  /** Whether a name in a span of a word is only a piece of another word there: *verk|stad*, *sko|ven*. */
  readonly isPiece: (word: string, name: string, span: Span) => boolean
}

/** The lists of a language, ready to be asked. */
interface Sets {
  readonly genitives: readonly string[]
  /** Forms of nouns and adjectives, each with its base forms. */
  readonly heads: ReadonlyMap<string, readonly string[]>
  /** First parts of compounds, each with its base forms; stems have none. */
  readonly firsts: ReadonlyMap<string, readonly string[]>
  readonly prefixes: ReadonlySet<string>
  readonly others: ReadonlyMap<string, readonly string[]>
}

/** Letters of the shortest part of a compound that is told inside another one. */
const SHORTEST = 3

/** The lexicon of a language; made once, when the first word is asked for. */
export function lexiconOf(morphology: Morphology): Lexicon {
  return {
    isHead: (rest) => isHead(rest, setsOf(morphology)),
    isFirst: (before) => isFirst(before, setsOf(morphology)),
    isPiece: (word, name, span) => isPiece(word, { name, span }, setsOf(morphology)),
  }
}

const setsOf = perThing((morphology: Morphology): Sets => {
  const { words, links } = morphology
  const heads = new Map<string, string[]>()
  const others = new Map<string, string[]>()
  const firsts = new Map<string, string[]>(split(words.stems).map((stem) => [stem, []]))
  for (const noun of split(words.nouns)) {
    for (const form of formsOf(noun, ['noun'], morphology)) put(heads, form, noun)
    for (const [lost, added] of links)
      if (noun.endsWith(lost) && (!added.startsWith('&') || SHORT.test(noun)))
        addPart(firsts, noun.slice(0, noun.length - lost.length) + added.replace('&', noun.slice(-1)), noun)
  }
  for (const adjective of split(words.adjectives))
    for (const form of formsOf(adjective, ['adjective'], morphology)) put(heads, form, adjective)
  for (const word of split(words.others)) {
    for (const form of formsOf(word, ['noun', 'adjective'], morphology)) put(others, form, word)
  }
  return {
    genitives: morphology.genitive.suffixes,
    heads,
    firsts,
    others,
    prefixes: new Set(split(words.prefixes)),
  }
})

/** A word with all its forms, but for those that are shorter than any part. */
function formsOf(
  word: string,
  classes: readonly ('noun' | 'adjective')[],
  morphology: Morphology,
): readonly string[] {
  const made = classes.flatMap((wordClass) => inflect(word, tableOf(morphology, wordClass)))
  const all = made.map(({ text }) => text).filter((form) => form.length >= SHORTEST && isLike(form, word))
  return [
    word,
    ...[word, ...all].flatMap((form) => morphology.genitive.suffixes.map((end) => form + end)),
    ...all,
  ]
}

/** A form that begins as its word does, or with another vowel: *städer*. */
function isLike(form: string, word: string): boolean {
  return form[0] === word[0] || VOWEL.test(form[0] ?? '')
}

const VOWEL = /[aeiouyåäöæøü]/u

function isHead(rest: string, sets: Sets): boolean {
  const { firsts, prefixes } = sets
  return isForm(rest, sets) || isCut(rest, [firsts, prefixes], { has: (word) => isForm(word, sets) })
}

function isFirst(before: string, { firsts, prefixes }: Sets): boolean {
  return firsts.has(before) || isCut(before, [firsts, prefixes], firsts)
}

/** Whether a text is a form of a listed word, or its genitive. */
function isForm(text: string, { heads, genitives }: Sets): boolean {
  return (
    heads.has(text) || genitives.some((end) => text.endsWith(end) && heads.has(text.slice(0, -end.length)))
  )
}

interface Known {
  readonly has: (word: string) => boolean
}

/** Whether a word can be cut into two known parts. */
function isCut(word: string, before: readonly Known[], behind: Known): boolean {
  for (let at = 2; at <= word.length - SHORTEST; at += 1)
    if (behind.has(word.slice(at)) && before.some((set) => set.has(word.slice(0, at)))) return true
  return false
}

function isPiece(word: string, { name, span }: { name: string; span: Span }, sets: Sets): boolean {
  if (sets.others.has(name)) return false
  for (let from = 0; from <= span.start; from += 1)
    for (let to = span.end; to <= word.length; to += 1) {
      if (to - from === span.end - span.start) continue
      const part = word.slice(from, to)
      if (sets.others.has(part)) return true
      const words = to === word.length ? sets.heads : sets.firsts
      if (isAnother(part, name, words) && isPlausible(word.slice(0, from), word.slice(to), sets)) return true
    }
  return false
}

/** Whether a text is a form of a listed word, and of none that is the name. */
function isAnother(text: string, name: string, words: Sets['heads']): boolean {
  const bases = words.get(text) ?? []
  return bases.length > 0 && !bases.some((base) => base === name || isCompoundOf(base, name))
}

/** The lists have some compounds, which hide no part of theirs. */
function isCompoundOf(base: string, name: string): boolean {
  return base.length >= name.length + SHORTEST && (base.endsWith(name) || base.startsWith(name))
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
