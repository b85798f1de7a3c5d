/** Names of the glossary, with all their forms, ready to be looked for. */
import type { PartOfSpeech, Term, TermStatus } from '../model.js'
import type { Form } from './endings.js'
import { type Morphology, morphologyOf } from './morphology.js'
import { EXACT, isAcronym, phrasesOf } from './names.js'
import { keyOf, UNSPACED, visible } from './tokens.js'

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

/** Names by what they begin with. */
export interface NameIndex {
  readonly morphology: Morphology
  readonly single: ReadonlyMap<string, readonly Entry[]>
  readonly sequences: ReadonlyMap<string, readonly Sequence[]>
  /** What a name becomes as the first part of a compound. */
  readonly firstParts: ReadonlyMap<string, readonly Entry[]>
  /** Names in scripts without spaces, by their first character. */
  readonly unspaced: ReadonlyMap<string, readonly Name[]>
}

/** Makes the index of names in a language. */
export function indexNames(names: readonly Name[], language: string): NameIndex {
  const morphology = morphologyOf(language)
  const single = new Map<string, Entry[]>()
  const sequences = new Map<string, Sequence[]>()
  const firstParts = new Map<string, Entry[]>()
  const unspaced = new Map<string, Name[]>()
  for (const name of names) {
    if (UNSPACED.test(name.text)) {
      put(unspaced, [...keyOf(name.text)][0] ?? '', name)
      continue
    }
    for (const words of formsOf(name, morphology)) {
      const [first] = words
      if (words.length === 1 && first) addSingle(single, name, first)
      else addSequence(sequences, name, words)
    }
    for (const form of firstPartsOf(name, morphology)) put(firstParts, keyOf(form.text), { name, form })
  }
  return { morphology, single, sequences, firstParts, unspaced }
}

/** For each word of a name, or of a form that the glossary lists for it, what may stand there. */
function formsOf(name: Name, morphology: Morphology): readonly (readonly (readonly Form[])[])[] {
  const listed = name.forms.map((form) =>
    phrasesOf(form, morphology, 'name').map(({ words }) =>
      words.map((word) =>
        word.map(({ text, rule }) => ({ text, rule: rule === EXACT ? LISTED : `${LISTED} ${rule}` })),
      ),
    ),
  )
  const made = phrasesOf(name.text, morphology, name.wordClass).map(({ words }) => words)
  return [...made, ...listed.flat()]
}

/** The rule of a form that the glossary lists, by the name of its key. */
const LISTED = 'forms'

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
function firstPartsOf(name: Name, morphology: Morphology): readonly Form[] {
  const { text, compounds, wordClass } = name
  if (/[\s-]/u.test(text) || compounds === 'off' || wordClass === 'verb' || isAcronym(text)) return []
  const word = visible(text)
  const made = morphology.links
    .filter(([lost]) => word.endsWith(lost))
    .map(([lost, added]) => word.slice(0, word.length - lost.length) + added)
    .map((part) => ({ text: part, rule: `${part}…` }))
  return [...made, ...pluralParts(word, morphology)]
}

/** German joins plurals too: Städtepartnerschaft. */
function pluralParts(word: string, morphology: Morphology): readonly Form[] {
  if (morphology.capitals !== 'initial') return []
  const [{ words } = { words: [] }] = phrasesOf(word, morphology, 'noun')
  return (words[0] ?? [])
    .filter(({ text }) => /[äöü]/u.test(text) && !/[äöü]/u.test(word))
    .map(({ text }) => ({ text, rule: `${text}…` }))
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
