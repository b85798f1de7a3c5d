/** What is known of the words of a language, and for which languages. */
import type { PartOfSpeech } from '../model.js'
import { perKey } from '../syntax/memo.js'
import { primaryLanguage } from '../text.js'
import type { Clause } from './clause.js'
import { danish } from './da.js'
import { german } from './de.js'
import { english } from './en.js'
import { type Endings, endings } from './endings.js'
import { norwegian } from './nb.js'
import { swedish } from './sv.js'
import { NO_WORDS, type Words } from './words/words.js'

/** The words of a language, as tables of data. The three tables of endings are in the notation of `endings.ts`. */
export interface Morphology {
  readonly nouns: string
  readonly adjectives: string
  readonly verbs: string
  /** What makes a genitive of every form of a noun; words in s, x and z have endings of their own. */
  readonly genitive: { readonly suffixes: readonly string[]; readonly afterSibilant: readonly string[] }
  /** Whether a genitive stands at the end of a phrase: *the court of appeal's*. */
  readonly groupGenitive?: boolean
  /** Endings that name women and others as well, with a sign before them: *Bürger:innen*. */
  readonly genders?: { readonly of: RegExp; readonly suffixes: readonly string[] }
  /** Endings that writers add to an abbreviation in capitals; those with a hyphen are written with it. */
  readonly acronym: readonly string[]
  /** How a noun becomes the first part of a compound: what it loses at its end, and what it gets. */
  readonly links: readonly (readonly [lost: string, added: string])[]
  /** What stands behind a word that is derived from a noun and no compound: *kommun-al*, *medborgar-skap*. */
  readonly derivations?: { readonly foreign: RegExp; readonly own: RegExp }
  /** Forms of verbs that end like nouns: *baserad* is no *rad*. */
  readonly verbForms?: RegExp
  /** How verbs are told from nouns that are spelt alike. */
  readonly clause?: Clause
  /** Words that stand beside a name in compounds. */
  readonly words: Words
  /** What a participle begins with. */
  readonly participle?: string
  /** Words that verbs begin with and that stand alone behind their finite forms: *lädt … hoch*. */
  readonly particles?: readonly string[]
  /** Whether the words before the head of a term are adjectives with forms. */
  readonly adjectivesBend: 'before' | 'never'
  /** How a name has an adjective that is not in its base form, and what that ends in: *hållbart* is of *hållbar*. */
  readonly bases: readonly (readonly [ending: string, base: string])[]
  /** Words at which a phrase behind the head begins; it stays as it is. */
  readonly stops: readonly string[]
  /** Adjectives that stand behind the noun they belong to: *attorney general*. */
  readonly behind?: readonly string[]
  /** Endings of words that some writers spell otherwise, both ways. */
  readonly spellings?: readonly (readonly [one: string, other: string])[]
  /** Whether a noun has a capital everywhere, so that a word without one is another word. */
  readonly capitals: 'initial' | 'free'
  /** Words that no term begins or ends with. */
  readonly common: ReadonlySet<string>
  /** By the ending of a noun's form, what that form can be; the first that fits. The base form is none of these. */
  readonly slots: readonly (readonly [ending: RegExp, slots: readonly string[]])[]
  /** How an adjective ends before a noun that is definite or plural. */
  readonly weak?: string
}

const LANGUAGES: Readonly<Record<string, Morphology>> = {
  sv: swedish,
  da: danish,
  nb: norwegian,
  no: norwegian,
  de: german,
  en: english,
}

/** For languages of which nothing is known: a term is found as it is written. */
const NONE: Morphology = {
  nouns: '',
  adjectives: '',
  verbs: '',
  genitive: { suffixes: [], afterSibilant: [] },
  acronym: [],
  links: [],
  words: NO_WORDS,
  adjectivesBend: 'never',
  bases: [],
  stops: [],
  capitals: 'free',
  common: new Set(),
  slots: [],
}

/** The morphology of a language, by the first part of its tag. */
export function morphologyOf(language: string): Morphology {
  return LANGUAGES[primaryLanguage(language)] ?? NONE
}

/** Whether the forms of a language are known. */
export function isKnown(language: string): boolean {
  return morphologyOf(language) !== NONE
}

/** The table of a class of words; read once. */
export function tableOf(morphology: Morphology, wordClass: Exclude<PartOfSpeech, 'name'>): Endings {
  return endingsOf(morphology[TABLES[wordClass]])
}

const endingsOf = perKey(endings)

const TABLES = { noun: 'nouns', verb: 'verbs', adjective: 'adjectives' } as const
