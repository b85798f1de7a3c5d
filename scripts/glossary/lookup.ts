/** Names of the glossary, with all their forms, ready to be looked for. */

import { put } from '../groups.js'
import type { PartOfSpeech, Term, TermStatus } from '../model.js'
import { UNSPACED } from '../syntax/words.js'
import { isAcronym } from '../text.js'
import { type Form, SHORT } from './endings.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import { type Morphology, morphologyOf } from './morphology.js'
import { EXACT, phrasesOf } from './names.js'
import { keyOf, visible } from './tokens.js'

/** A name to be looked for. */
export interface Name {
  readonly text: string
  readonly term: Term
  readonly status: TermStatus
  readonly caseSensitive: boolean
  readonly wordClass: PartOfSpeech
  readonly compounds: 'auto' | 'on' | 'off'
  /** Forms that the glossary lists for it. */
  readonly forms: readonly string[]
  /** Forms that are other words. */
  readonly notForms: ReadonlySet<string>
}

/** One way to find a name. */
export interface Entry {
  readonly name: Name
  readonly form: Form
}

/** A name of several words: for each word, its forms by key. */
export interface Sequence {
  readonly name: Name
  readonly words: readonly ReadonlyMap<string, Form>[]
}

/** Names by what they begin with. Keys are those of `keyOf`. */
export interface NameIndex {
  readonly morphology: Morphology
  readonly lexicon: Lexicon
  readonly isEmpty: boolean
  /** Names of one word that have this form. */
  readonly single: (key: string) => readonly Entry[]
  /** Names of several words of which the first has this form. */
  readonly sequences: (key: string) => readonly Sequence[]
  /** Names that become this as the first part of a compound. */
  readonly firstParts: (key: string) => readonly Entry[]
  /** Names in scripts without spaces, by their first character. */
  readonly unspaced: ReadonlyMap<string, readonly Name[]>
}

/**
 * Makes the index of names in a language. The forms of a name are made when the first word comes that begins as they
 * could: most texts have few such words, and a glossary of ten thousand terms is ready at once.
 */
export function indexNames(names: readonly Name[], language: string): NameIndex {
  const morphology = morphologyOf(language)
  const forms: Forms = { single: new Map(), sequences: new Map(), firstParts: new Map() }
  const unspaced = new Map<string, Name[]>()
  const waiting = new Map<number, Name[]>()
  for (const name of names) {
    if (UNSPACED.test(name.text)) put(unspaced, [...keyOf(name.text)][0] ?? '', name)
    else for (const beginning of beginningsOf(name)) put(waiting, beginning, name)
  }
  const made = new Set<Name>()
  const make = (beginning: number) => {
    const list = waiting.get(beginning)
    if (!list) return
    waiting.delete(beginning)
    for (const name of list) {
      if (!made.has(name)) addForms(forms, name, morphology)
      made.add(name)
    }
  }
  const finder = <V>(map: ReadonlyMap<string, readonly V[]>) => {
    return (key: string): readonly V[] => {
      if (waiting.size > 0) {
        make(ANY)
        make(beginningOf(key))
      }
      return map.get(key) ?? NOTHING
    }
  }
  return {
    morphology,
    lexicon: lexiconOf(morphology),
    isEmpty: names.length === 0,
    single: finder(forms.single),
    sequences: finder(forms.sequences),
    firstParts: finder(forms.firstParts),
    unspaced,
  }
}

const NOTHING: readonly never[] = []

/** The forms that were made, by key. */
interface Forms {
  readonly single: Map<string, Entry[]>
  readonly sequences: Map<string, Sequence[]>
  readonly firstParts: Map<string, Entry[]>
}

function addForms({ single, sequences, firstParts }: Forms, name: Name, morphology: Morphology): void {
  for (const words of formsOf(name, morphology)) {
    const [first] = words
    if (words.length === 1 && first) addSingle(single, name, first)
    else addSequence(sequences, name, words)
  }
  for (const form of firstPartsOf(name, morphology)) put(firstParts, keyOf(form.text), { name, form })
}

/** How the forms of a name begin, and those that the glossary lists. */
function beginningsOf({ text, forms, wordClass }: Name): ReadonlySet<number> {
  // Of *hochladen* there is *lädt … hoch*, of *ladda ner* there is *nerladdad*.
  if (wordClass === 'verb') return new Set([ANY])
  return new Set(
    [text, ...forms].map((form) => {
      const [first = '', ...others] = visible(form).split(/[\s-]+/u)
      return first.length < (others.length > 0 ? SURE_BEFORE : SURE) ? ANY : beginningOf(keyOf(first))
    }),
  )
}

/** Letters of a noun from which an ending cannot change its first two but for a vowel. */
const SURE = 4

/** The same for an adjective before one: liten stad, små städer. */
const SURE_BEFORE = 6

const ANY = -1

/** The first two letters as a number; all vowels, and all letters that may stand for one, are alike: Stadt, Städte. */
function beginningOf(key: string): number {
  return sortOf(key.charCodeAt(0)) * 0x100 + sortOf(key.charCodeAt(1))
}

function sortOf(code: number): number {
  return code >= 0x80 || VOWELS.has(code) ? 0 : code || 1
}

const VOWELS: ReadonlySet<number> = new Set([...'aeiouy'].map((vowel) => vowel.charCodeAt(0)))

/** For each word of a name, or of a form that the glossary lists for it, what may stand there. */
export function formsOf(name: Name, morphology: Morphology): readonly (readonly (readonly Form[])[])[] {
  const listed = name.forms.map((form) =>
    phrasesOf(form, morphology, 'name').map(({ words }) =>
      words.map((word) =>
        word
          // What is listed with an -s may be a genitive already.
          .filter(({ of }) => of === undefined || !of.endsWith('s'))
          .map((made) => ({ ...made, rule: made.rule === EXACT ? LISTED : `${LISTED} ${made.rule}` })),
      ),
    ),
  )
  const made = phrasesOf(name.text, morphology, name.wordClass).map(({ words }) => words)
  const respelt = spellingsOf(name, morphology).flatMap((text) =>
    phrasesOf(text, morphology, name.wordClass).map(({ words }) =>
      words.map((word) => word.map((form) => ({ ...form, rule: `${name.text} → ${form.text}` }))),
    ),
  )
  return [...made, ...listed.flat(), ...respelt]
}

/** How else a right name is written: *organization*, and *email* for *e-mail*. A wrong one is only what it is. */
function spellingsOf(
  { text, status, caseSensitive }: Name,
  { spellings = [] }: Morphology,
): readonly string[] {
  if (caseSensitive || status === 'forbidden' || status === 'deprecated') return []
  const words = text.split(/(?<=\s)|(?=\s)/u)
  const others = words.flatMap((word, at) =>
    spellings
      .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
      .filter(([end]) => word.length > end.length + 1 && word.toLowerCase().endsWith(end))
      .map(([end, other]) => words.with(at, word.slice(0, -end.length) + other).join('')),
  )
  return /^\p{L}+-\p{L}+$/u.test(text) ? [...others, text.replace('-', '')] : others
}

/** The rule of a form that the glossary lists, by the name of its key. */
export const LISTED = 'forms'

function addSingle(single: Map<string, Entry[]>, name: Name, forms: readonly Form[]): void {
  const seen = new Set<string>()
  for (const form of forms) {
    const key = keyOf(form.text)
    if (name.notForms.has(key) || seen.has(form.text)) continue
    seen.add(form.text)
    put(single, key, { name, form })
  }
}

function addSequence(
  sequences: Map<string, Sequence[]>,
  name: Name,
  words: readonly (readonly Form[])[],
): void {
  const keyed = words.map((forms) => {
    const byKey = new Map<string, Form>()
    for (const form of forms) if (!byKey.has(keyOf(form.text))) byKey.set(keyOf(form.text), form)
    return byKey
  })
  for (const key of keyed[0]?.keys() ?? []) put(sequences, key, { name, words: keyed })
}

/** What a name of one word becomes as the first part of a compound. */
export function firstPartsOf(name: Name, morphology: Morphology): readonly Form[] {
  const { text, compounds, wordClass } = name
  if (/[\s-]/u.test(text) || compounds === 'off' || wordClass === 'verb' || isAcronym(text)) return []
  const word = visible(text)
  const made = morphology.links
    .filter(([lost]) => word.endsWith(lost))
    .flatMap(([lost, added]) => linked(word, lost, added))
    .map((part) => ({ text: part, rule: `${part}…` }))
  return [...made, ...pluralParts(word, morphology)]
}

/** A first part; `&` in what it gets is its last letter once more, behind a short vowel: lam, lammekjøtt. */
function linked(word: string, lost: string, added: string): readonly string[] {
  if (added.startsWith('&') && !SHORT.test(word.toLowerCase())) return []
  // Of a long vowel nothing is lost: Schnee.
  if (lost === 'e' && word.endsWith('ee')) return []
  return [word.slice(0, word.length - lost.length) + added.replace('&', word.slice(-1))]
}

/** German joins plurals too: Städtepartnerschaft. */
function pluralParts(word: string, morphology: Morphology): readonly Form[] {
  if (morphology.capitals !== 'initial') return []
  const [{ words } = { words: [] }] = phrasesOf(word, morphology, 'noun')
  return (words[0] ?? [])
    .filter(({ text }) => /[äöü]/u.test(text) && !/[äöü]/u.test(word))
    .map(({ text }) => ({ text, rule: `${text}…` }))
}
