/**
 * How a word's ending decides its forms. A table says for each ending what may stand in its place; the longest ending
 * that fits decides, so that a word like `stad` is an ending too, and its line holds for every compound with it.
 *
 * A line reads `ending: form form …`: `a: an or orna` makes *flickan, flickor, flickorna* of *flicka*. In a form `+`
 * is the ending itself, and `&` the ending with its last letter doubled where a short vowel comes before it. An ending
 * after `^` is a whole word, and of `an|ta` only what is behind the line is replaced. The line of `*` holds for all other
 * words.
 */

import { VOWEL } from './sounds.js'

/** A form with the rule that made it, for people: `-a → -orna`. */
export interface Form {
  readonly text: string
  readonly rule: string
  /** Of a genitive: the form that it is made of. */
  readonly of?: string
}

/** Endings with their replacements. */
export type Endings = ReadonlyMap<string, readonly string[]>

/** Reads a table. */
export function endings(table: string): Endings {
  const lines = table.split('\n').filter((line) => line.includes(':'))
  return new Map(
    lines.flatMap((line) => {
      const [keys = '', forms = ''] = line.split(':')
      const list = forms.trim().split(/\s+/u).filter(Boolean)
      return keys.split(',').map((key) => {
        const [kept = '', ending] = key.trim().split('|')
        return ending === undefined
          ? ([kept, list] as const)
          : ([kept + ending, list.map(behind(kept))] as const)
      })
    }),
  )
}

/** Puts what is kept of an ending before what stands in place of its rest. */
function behind(kept: string): (form: string) => string {
  return (form) => (/[+&]/u.test(form) ? form : kept.replace('^', '') + form)
}

/** Forms of a word in lower case, without the word itself. */
export function inflect(word: string, table: Endings): readonly Form[] {
  const key = endingOf(word, table)
  const ending = key.replace(/^\^|^\*$/u, '')
  const stem = word.slice(0, word.length - ending.length)
  return (table.get(key) ?? []).flatMap((pattern) => {
    if (pattern.startsWith('&') && !SHORT.test(word)) return []
    const replacement = pattern.replace('&', ending + word.slice(-1)).replace('+', ending)
    const rule = ending === '' ? `-${replacement}` : `-${ending} → -${replacement}`
    const texts = [stem + replacement]
    // A double consonant is written once before another one: nummer, numret.
    const isSyncope = /^e[lnr]$/u.test(ending.slice(-2)) && /^[lnr]/u.test(replacement)
    if (isSyncope && /([bdfgklmnprst])\1$/u.test(stem)) texts.push(stem.slice(0, -1) + replacement)
    return texts.map((text) => ({ text, rule }))
  })
}

/** A word whose last vowel is short, or can be. */
export const SHORT = /(?:^|[^aeiouyåäöæø])[aeiouyåäöæø][bdfgklmnprst]$/u

function endingOf(word: string, table: Endings): string {
  if (table.has(`^${word}`)) return `^${word}`
  for (let at = 0; at < word.length; at += 1) {
    const ending = word.slice(at)
    if (table.has(ending) && (ending.length < WORD || !isConsonants(word.slice(0, at)))) return ending
  }
  return '*'
}

/** Letters from which an ending is a word or a suffix, before which more than consonants stand: tråd is no compound of råd. */
const WORD = 3

function isConsonants(text: string): boolean {
  return text !== '' && !VOWEL.test(text)
}
