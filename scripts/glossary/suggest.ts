/**
 * Candidates for a glossary: words and phrases that the sources repeat, and what the translations have where the
 * sources have them. Phrases are weighed by C-value (Frantzi, Ananiadou and Mima 2000), which takes from a phrase what
 * longer ones around it account for; names in a translation by Dice's coefficient over units.
 */
import { countsOf, put } from '../groups.js'
import { compare } from '../text.js'
import { findNames } from './find.js'
import { indexNames, type NameIndex } from './lookup.js'
import { type Morphology, morphologyOf } from './morphology.js'
import { headForms } from './names.js'
import { type Atom, atoms } from './tokens.js'

/** One unit: the prose of its source, and of its translation in one language. */
export interface Twin {
  readonly source: string
  readonly target: string
  readonly language: string
}

/** A candidate. */
export interface Suggestion {
  readonly source: string
  /** Other forms of it that occur. */
  readonly forms: readonly string[]
  /** Units that it occurs in, each source text once. */
  readonly units: number
  /** By language, the likeliest name first. */
  readonly targets: readonly SuggestedName[]
}

/** What a candidate may be called in a language. */
interface SuggestedName {
  readonly language: string
  readonly name: string
  /** How many of the candidate's units that were looked at in this language have it, in any form. */
  readonly units: number
  readonly of: number
}

/** What is asked for. */
export interface SuggestOptions {
  readonly sourceLanguage: string
  /** Names that the glossary has already. */
  readonly known: NameIndex
  readonly limit: number
}

/** Words of the longest phrase. */
const LONGEST = 3
/** Units that a candidate must occur in. */
const FEWEST = 3
/** Translations in which a candidate's name is looked for. */
const SAMPLE = 60
/** Candidates whose translations are looked for, for each that is asked for. */
const SPARE = 5

/** The likeliest terms of some units, the likeliest first; the same for the same units in any order. */
export function suggestTerms(twins: readonly Twin[], options: SuggestOptions): readonly Suggestion[] {
  const { sourceLanguage, known, limit } = options
  const sources = [...new Set(twins.map(({ source }) => source))].toSorted(compare)
  const morphology = morphologyOf(sourceLanguage)
  const counted = groupForms(countPhrases(sources, morphology), morphology, FEWEST)
  const fresh = counted.filter(({ text }) => findNames(text, known).length === 0)
  const weighed = weigh(fresh).slice(0, limit * SPARE)
  const bySource = new Map<string, Twin[]>()
  for (const twin of twins) put(bySource, twin.source, twin)
  const targets = openTargets(twins)
  return weighed
    .map(({ phrase, weight }) => {
      const own = [...phrase.units].flatMap((unit) => bySource.get(sources[unit] ?? '') ?? [])
      const names = targets(own)
      const sure = Math.max(0, ...names.map(({ units, of }) => units / of))
      return { phrase, names, weight: weight * (1 + sure) }
    })
    .toSorted((a, b) => b.weight - a.weight || compare(a.phrase.text, b.phrase.text))
    .slice(0, limit)
    .map(({ phrase, names }) => ({
      source: phrase.text,
      forms: phrase.forms,
      units: phrase.units.size,
      targets: names,
    }))
}

interface Phrase {
  /** The base form, or the commonest one. */
  readonly text: string
  readonly forms: readonly string[]
  readonly units: ReadonlySet<number>
}

/** Every phrase with the units that have it, by its key. */
function countPhrases(texts: readonly string[], morphology: Morphology): ReadonlyMap<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const [unit, text] of texts.entries())
    for (const key of phrasesIn(text, morphology)) {
      const units = found.get(key)
      if (units) units.add(unit)
      else found.set(key, new Set([unit]))
    }
  return found
}

/** Phrases of up to three words with nothing but spaces between, that neither begin nor end with a common word. */
function phrasesIn(text: string, { common, stops }: Morphology): readonly string[] {
  const pieces = atoms(text)
  const isCommon = (piece: Atom | undefined) =>
    !piece ||
    piece.key.length < 3 ||
    common.has(piece.key) ||
    stops.includes(piece.key) ||
    /\p{N}/u.test(piece.key)
  const found: string[] = []
  for (const [at, first] of pieces.entries()) {
    if (isCommon(first)) continue
    let key = first.key
    found.push(key)
    for (let size = 2; size <= LONGEST; size += 1) {
      const piece = pieces[at + size - 1]
      if (!piece || !/^[ \n]$/u.test(piece.gap)) break
      key += ` ${piece.key}`
      if (!isCommon(piece)) found.push(key)
    }
  }
  return found
}

/** Phrases of which one is a form of the other, together. */
function groupForms(
  counts: ReadonlyMap<string, ReadonlySet<number>>,
  morphology: Morphology,
  fewest: number,
): readonly Phrase[] {
  const bases = new Map<string, string>()
  const often = [...counts.keys()].filter((key) => (counts.get(key)?.size ?? 0) >= fewest - 1)
  // Short ones first: a base form is rarely longer than its forms.
  for (const key of often.toSorted((a, b) => a.length - b.length || compare(a, b))) {
    if (bases.has(key)) continue
    const at = key.lastIndexOf(' ') + 1
    for (const { text } of headForms(key.slice(at), morphology, 'noun')) {
      const form = key.slice(0, at) + text
      if (form !== key && counts.has(form) && !bases.has(form)) bases.set(form, key)
    }
  }
  const groups = new Map<string, { forms: string[]; units: Set<number> }>()
  for (const [key, units] of counts) {
    if (units.size < fewest - 1 && !bases.has(key)) continue
    const base = bases.get(key) ?? key
    const group = groups.get(base) ?? { forms: [], units: new Set() }
    if (base !== key) group.forms.push(key)
    for (const unit of units) group.units.add(unit)
    groups.set(base, group)
  }
  return [...groups]
    .filter(([, { units }]) => units.size >= fewest)
    .map(([text, { forms, units }]) => ({ text, forms: forms.toSorted(compare), units }))
}

/** C-value: how often, less what stands in longer phrases; a phrase of more words counts more. */
function weigh(phrases: readonly Phrase[]): readonly { phrase: Phrase; weight: number }[] {
  const longer = new Map<string, number[]>()
  for (const { text, units } of phrases) {
    const words = text.split(' ')
    for (let size = 1; size < words.length; size += 1)
      for (let at = 0; at + size <= words.length; at += 1)
        put(longer, words.slice(at, at + size).join(' '), units.size)
  }
  return phrases
    .map((phrase) => {
      const around = longer.get(phrase.text) ?? []
      const taken = around.length === 0 ? 0 : around.reduce((sum, count) => sum + count, 0) / around.length
      const words = phrase.text.split(' ').length
      return { phrase, weight: Math.log2(words + 1) * (phrase.units.size - taken) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || compare(a.phrase.text, b.phrase.text))
}

/** Finds what the translations of some units have in common that others do not have. */
function openTargets(twins: readonly Twin[]): (own: readonly Twin[]) => readonly SuggestedName[] {
  const totals = new Map<string, Map<string, number>>()
  for (const { language, target } of twins) {
    const counts = totals.get(language) ?? new Map<string, number>()
    totals.set(language, counts)
    for (const key of new Set(phrasesIn(target, morphologyOf(language))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (own) => {
    const languages = [...new Set(own.map(({ language }) => language))].toSorted(compare)
    return languages.flatMap((language) => {
      const texts = own
        .filter((twin) => twin.language === language)
        .slice(0, SAMPLE)
        .map(({ target }) => target)
      return likeliest(texts, language, totals.get(language) ?? new Map()) ?? []
    })
  }
}

function likeliest(
  texts: readonly string[],
  language: string,
  totals: ReadonlyMap<string, number>,
): SuggestedName | undefined {
  const morphology = morphologyOf(language)
  const [best] = groupForms(countPhrases(texts, morphology), morphology, 2)
    .map((phrase) => {
      const all = [phrase.text, ...phrase.forms].reduce((sum, key) => sum + (totals.get(key) ?? 0), 0)
      return { phrase, dice: (2 * phrase.units.size) / (texts.length + Math.max(all, phrase.units.size)) }
    })
    .toSorted(
      (a, b) =>
        b.dice - a.dice ||
        b.phrase.text.length - a.phrase.text.length ||
        compare(a.phrase.text, b.phrase.text),
    )
  if (!best || best.dice < LEAST) return undefined
  return {
    language,
    name: written(best.phrase.text, texts, language),
    units: best.phrase.units.size,
    of: texts.length,
  }
}

/** Dice's coefficient below which a word stands beside the candidate by chance. */
const LEAST = 0.3

/** A key with the capitals that the texts give it. */
function written(key: string, texts: readonly string[], language: string): string {
  const term = { source: key, targets: {} }
  const rest = { status: 'preferred', caseSensitive: false, wordClass: 'name', compounds: 'off' } as const
  const index = indexNames([{ text: key, term, ...rest, forms: [], notForms: new Set() }], language)
  const forms = texts.flatMap((text) => findNames(text, index).map(({ form }) => form)).toSorted(compare)
  return [...countsOf(forms)].toSorted(([, a], [, b]) => b - a)[0]?.[0].replace(/\s+/gu, ' ') ?? key
}
