/** The names in a text, as another language says them in the same form. */
import type { Notation, Occurrence, Span, Term } from '../model.js'
import { prose } from '../syntax/inline.js'
import { findNames } from './find.js'
import { indexNames } from './lookup.js'
import { targetNames } from './names-of.js'
import { type Find, placed, withoutMarkup } from './rename.js'
import { replacementFor } from './replace.js'

/** The two languages: that of the text, and that in which the names are wanted. */
interface Languages {
  readonly from: string
  readonly to: string
}

/** A name in a text, with what takes its place. */
export interface Carried {
  readonly span: Span
  readonly text: string
}

/**
 * Makes a function that finds the names of a glossary in a text, in the text's order, each with the preferred name of the
 * other language in the same number, definiteness and case. Left out are names within compounds, whose rest would
 * stay in the first language; names that the other language has not, or has no such form of; and all names of a text where
 * markup hides some.
 */
export function openCarrier(
  terms: readonly Term[],
  languages: Languages,
): (text: string, notation: Notation) => readonly Carried[] {
  const names = targetNames(terms, languages.from)
  const index = indexNames(names, languages.from)
  const find: Find = (text) => placed(findNames(text, index))
  return (text, notation) => {
    const seen = find(prose(text, notation))
    const written = find(withoutMarkup(text, notation))
    const isAlike = written.length === seen.length && written.every(({ form }, at) => form === seen[at]?.form)
    if (!isAlike) return []
    return written.flatMap((occurrence) => {
      const replacement = inOther(occurrence)
      return replacement === undefined ? [] : [{ span: occurrence.span, text: replacement }]
    })
  }

  function inOther(occurrence: Occurrence): string | undefined {
    const { term, name, isCompound } = occurrence
    const from = names.find((one) => one.term === term && one.text === name)
    const [to] = targetNames([term], languages.to)
    if (!from || !to || isCompound) return undefined
    const change = { from, to, language: languages.from, toLanguage: languages.to, isInUse: () => false }
    return replacementFor(occurrence, change)?.text
  }
}
