/** The forms of a name of the glossary, of one word or of several. */
import type { PartOfSpeech } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { isAcronym, sharedStart } from '../text.js'
import { isCapital } from './casing.js'
import type { Form } from './endings.js'
import { inflect } from './endings.js'
import { type Morphology, tableOf } from './morphology.js'
import { visible } from './tokens.js'
import { verbPhrases } from './verbs.js'
import type { Words } from './words/words.js'

/** For each word of a name, the forms that may stand in its place; cased as in the glossary. */
export interface Phrase {
  readonly words: readonly (readonly Form[])[]
}

/**
 * All forms of a name. Of several words, the head has the forms of a noun: the last word, or the last before a
 * preposition; the words before it are adjectives, those behind it stay.
 */
export function phrasesOf(name: string, morphology: Morphology, wordClass: PartOfSpeech): readonly Phrase[] {
  const words = wordsOf(name)
  if (wordClass === 'verb')
    return verbPhrases(
      words.map((word) => word.toLowerCase()),
      morphology,
    )
  const head = headOf(words, morphology)
  const forms = words.map((word, index) => {
    if (index === head) return headForms(word, morphology, wordClass)
    if (index === words.length - 1 && morphology.groupGenitive)
      return [exact(word), ...genitives(exact(word), morphology)]
    const bends = index < head && wordClass === 'noun' && morphology.adjectivesBend === 'before'
    return [exact(word), ...(bends && !isAcronym(word) ? bend(word, morphology) : [])]
  })
  const last = words.at(-1) ?? ''
  const hyphened = isAcronym(last) ? morphology.acronym.filter((ending) => ending.startsWith('-')) : []
  return [
    { words: forms },
    ...hyphened.map((ending) => ({
      words: [...words.map((word) => [exact(word)]), [{ text: ending.slice(1), rule: `+ ${ending}` }]],
    })),
  ]
}

/** The words of a name. */
export function wordsOf(name: string): readonly string[] {
  return visible(name)
    .split(/[\s-]+/u)
    .filter(Boolean)
}

/** Index of the word of a name that has the forms of a noun. */
export function headOf(words: readonly string[], { stops, behind = [] }: Morphology): number {
  const stop = words.findIndex((word, index) => index > 0 && stops.includes(word.toLowerCase()))
  const end = stop === -1 ? words.length : stop
  return end - (end > 1 && behind.includes(words[end - 1]?.toLowerCase() ?? '') ? 2 : 1)
}

/** The forms of a word alone, with itself. */
export function headForms(word: string, morphology: Morphology, wordClass: PartOfSpeech): readonly Form[] {
  if (isAcronym(word)) return [exact(word), ...acronymForms(word, morphology)]
  const bare = [exact(word), ...(wordClass === 'name' ? [] : inflected(word, morphology, wordClass))]
  if (wordClass === 'verb') return bare
  // An adjective stands for a noun too: *den anställdes*.
  if (wordClass === 'adjective')
    return morphology.adjectivesBend === 'before' && morphology.capitals === 'free'
      ? bare.flatMap((form) => [form, ...genitives(form, morphology)])
      : bare
  const { of: agents, suffixes = [] } = morphology.genders ?? {}
  const all = agents?.test(word) ? suffixes.map((end) => ({ text: word + end, rule: `+ ${end}` })) : []
  return [...bare.flatMap((form) => [form, ...genitives(form, morphology)]), ...all]
}

/** The genitives of a form. */
function genitives({ text, rule }: Form, { genitive }: Morphology): readonly Form[] {
  const endings = /[sxzß]$/u.test(text) ? genitive.afterSibilant : genitive.suffixes
  return endings.map((ending) => ({
    text: text + ending,
    rule: rule === EXACT ? `+ ${ending}` : `${rule} + ${ending}`,
    of: text,
  }))
}

function acronymForms(word: string, { acronym }: Morphology): readonly Form[] {
  return acronym
    .filter((ending) => !ending.startsWith('-'))
    .map((ending) => ({ text: word + ending, rule: `+ ${ending}` }))
}

function inflected(
  word: string,
  morphology: Morphology,
  wordClass: Exclude<PartOfSpeech, 'name'>,
): readonly Form[] {
  const lower = word.toLowerCase()
  return inflect(lower, tableOf(morphology, wordClass))
    .filter(({ text }) => wordClass !== 'noun' || !isOtherWord(lower, text, morphology))
    .map(({ text, rule }) => ({ text: casedLike(word, text), rule }))
}

/** Whether what the endings make of a noun is a form of other words alone: *gælder* is none of *gæld*. */
function isOtherWord(noun: string, form: string, { words }: Morphology): boolean {
  const ofNouns = notFormsOf(words).get(form)
  return ofNouns !== undefined && (ofNouns.length === 0 || ofNouns.some((one) => noun.endsWith(one)))
}

/** Words that are no forms of nouns, with the nouns that they are none of; of all nouns where there are none. */
const notFormsOf = perThing((words: Words): ReadonlyMap<string, readonly string[]> => {
  const nouns = new Map<string, string[]>()
  for (const entry of words.notForms.split(/\s+/u).filter(Boolean)) {
    const [form = '', noun] = entry.split('>').toReversed()
    const known = nouns.get(form) ?? []
    nouns.set(form, noun === undefined ? known : [...known, noun])
  }
  return nouns
})

/** Forms of an adjective before its noun: of the word as it stands, and of those that it can be a form of. */
function bend(word: string, morphology: Morphology): readonly Form[] {
  const lower = word.toLowerCase()
  const bases = morphology.bases
    .filter(([ending]) => lower.endsWith(ending))
    .map(([ending, base]) => lower.slice(0, lower.length - ending.length) + base)
    .filter((base) => base.length > 1)
  return [lower, ...bases]
    .flatMap((base) => [
      ...(base === lower
        ? []
        : [
            {
              text: base,
              rule: `-${lower.slice(sharedStart(lower, base))} → -${base.slice(sharedStart(lower, base))}`,
            },
          ]),
      ...inflect(base, tableOf(morphology, 'adjective')),
    ])
    .map(({ text, rule }) => ({ text: casedLike(word, text), rule }))
}

/** A form with the capitals that its word has. */
function casedLike(word: string, form: string): string {
  let at = 0
  while (at < word.length && word[at]?.toLowerCase() === form[at]) at += 1
  if (at > 0) return word.slice(0, at) + form.slice(at)
  return isCapital(word) ? form.slice(0, 1).toUpperCase() + form.slice(1) : form
}

/** The rule of a form that is written as in the glossary. */
export const EXACT = '='

function exact(text: string): Form {
  return { text, rule: EXACT }
}
