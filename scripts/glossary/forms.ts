/** The forms of listed words, made when they are asked for. */
import { put } from '../groups.js'
import { inflect } from './endings.js'
import { type Morphology, tableOf } from './morphology.js'

/** Texts that are forms of words, each with its words in their base form. */
export interface Forms {
  readonly get: (text: string) => readonly string[]
  readonly has: (text: string) => boolean
}

/** Letters of the shortest part of a compound that is told inside another one. */
export const SHORTEST = 3

/** Words by the class whose endings they get. */
type Classes = Readonly<Record<'noun' | 'adjective' | 'verb', readonly string[]>>

/** The forms of words, genitives too, but for those shorter than any part. Made when the first text comes that begins like them. */
export function formsOf(classes: Classes, morphology: Morphology): Forms {
  const waiting = new Map<string, (readonly [word: string, wordClass: keyof Classes])[]>()
  for (const wordClass of ['noun', 'adjective', 'verb'] as const)
    for (const word of classes[wordClass]) put(waiting, beginningOf(word), [word, wordClass] as const)
  const forms = new Map<string, string[]>()
  const make = (beginning: string) => {
    for (const [word, wordClass] of waiting.get(beginning) ?? []) {
      put(forms, word, word)
      for (const { text } of inflect(word, tableOf(morphology, wordClass)))
        if (text.length >= SHORTEST && beginningOf(text) === beginning) put(forms, text, word)
    }
    waiting.delete(beginning)
  }
  const get = (text: string): readonly string[] => {
    if (waiting.size > 0) make(beginningOf(text))
    const bases = forms.get(text) ?? NONE
    const end = morphology.genitive.suffixes.find((suffix) => text.endsWith(suffix))
    const bare = end === undefined ? undefined : forms.get(text.slice(0, -end.length))
    return bare ? [...bases, ...bare] : bases
  }
  return { get, has: (text) => get(text).length > 0 }
}

const NONE: readonly never[] = []

/** The first two letters of a word; all vowels are alike: *stad*, *städer*. */
function beginningOf(word: string): string {
  return sortOf(word.slice(0, 1)) + sortOf(word.slice(1, 2))
}

function sortOf(letter: string): string {
  return VOWELS.has(letter) ? 'a' : letter
}

const VOWELS: ReadonlySet<string> = new Set('aeiouyåäöæøüé')
