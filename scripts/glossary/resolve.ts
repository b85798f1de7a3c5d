/** The names of a glossary that a word on the command line means. */
import type { Term } from '../model.js'
import { collapse } from '../text.js'
import { findNames } from './find.js'
import { indexNames, type Name } from './lookup.js'
import { sourceNames, targetNames } from './names-of.js'

/** A name with the language that it is said in. */
export interface NameIn {
  readonly language: string
  readonly name: Name
}

/** All names of terms in some languages, term by term: the source's name first, then those of each language. */
export function allNames(
  terms: readonly Term[],
  sourceLanguage: string,
  languages: readonly string[],
): readonly NameIn[] {
  return terms.flatMap((term) => [
    ...sourceNames([term]).map((name) => ({ language: sourceLanguage, name })),
    ...languages.flatMap((language) => targetNames([term], language).map((name) => ({ language, name }))),
  ])
}

/** The names that are written so, capitals apart; where there are none, those that have it as a form or a part. */
export function namesLike(text: string, names: readonly NameIn[]): readonly NameIn[] {
  const normal = (name: string) => collapse(name).toLowerCase()
  const wanted = normal(text)
  const same = names.filter(({ name }) => normal(name.text) === wanted)
  if (same.length > 0) return same
  const languages = [...new Set(names.map(({ language }) => language))]
  return languages.flatMap((language) => {
    const own = names.filter((name) => name.language === language)
    const found = findNames(
      text,
      indexNames(
        own.map(({ name }) => name),
        language,
      ),
    )
    return own.filter(({ name }) =>
      found.some((occurrence) => occurrence.term === name.term && occurrence.name === name.text),
    )
  })
}
