/** A text with one name of the glossary in place of another; everything else in it stays as it is written. */
import type { Notation, Occurrence } from '../model.js'
import { isPlain, placeablesOf, prose, VARIABLES } from '../syntax/inline.js'
import { type Change, type Replacement, replacementFor } from './replace.js'

/** What becomes of a text. */
export interface Renamed {
  /** In the order of the text; those without a text have no such form of the new name. */
  readonly replacements: readonly (Replacement | { readonly found: string; readonly rule: string })[]
  /** The new text; absent when a person must write it: a form is missing, or markup stands within the name. */
  readonly text?: string
}

/** Finds the old name in a text, and no other. */
export type Find = (text: string) => readonly Occurrence[]

/** Renames what is found in a text; `undefined` when there is nothing. */
export function rename(text: string, notation: Notation, find: Find, change: Change): Renamed | undefined {
  const words = prose(text, notation)
  const seen = placed(find(words))
  if (seen.length === 0) return undefined
  const replacements = seen.map(
    (occurrence) => replacementFor(occurrence, change) ?? { found: occurrence.form, rule: occurrence.rule },
  )
  const written = placed(find(withoutMarkup(text, notation)))
  const news = replacements.flatMap((replacement) => ('text' in replacement ? [replacement.text] : []))
  const isAlike = written.length === seen.length && written.every(({ form }, at) => form === seen[at]?.form)
  if (!isAlike || news.length < seen.length) return { replacements }
  const result = splice(text, written, news)
  const isWhole =
    prose(result, notation) === splice(words, seen, news) &&
    JSON.stringify(placeablesOf(result, notation)) === JSON.stringify(placeablesOf(text, notation))
  return isWhole ? { replacements, text: result } : { replacements }
}

/** Occurrences that do not overlap, in order; of those in one place, the first. */
export function placed(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  let end = 0
  return occurrences.filter(({ span }) => {
    const isFree = span.start >= end
    if (isFree) end = span.end
    return isFree
  })
}

function splice(text: string, occurrences: readonly Occurrence[], news: readonly string[]): string {
  let at = 0
  const parts = occurrences.map(({ span }, index) => {
    const before = text.slice(at, span.start)
    at = span.end
    return before + (news[index] ?? '')
  })
  return parts.join('') + text.slice(at)
}

/** The text with what is no prose hidden, nothing moved. It may hide too much or too little; the caller compares. */
export function withoutMarkup(text: string, notation: Notation): string {
  const marks = isPlain(text, notation) ? VARIABLES : MARKUP
  return text.replace(marks, (found) => '\uFFFC'.repeat(found.length))
}

/** Code, targets of links, tags, variables and formulas. */
const MARKUP = new RegExp(
  [/`+[^`]*`+/u, /\]\([^()]*\)/u, /\]\[[^[\]]*\]/u, /<[^<>]*>/u, VARIABLES, /\$+[^$\n]+\$+/u]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)
