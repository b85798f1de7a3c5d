/** A made-up language from right to left: every Latin letter of a phrase is an Arabic one, so that what is left is seen. */
import { readFileSync } from 'node:fs'
import type { Interface } from '../../scripts/phrases.js'
import { catalogueFile, mapCatalogue } from './catalogue.js'

/** The tag that CLDR has for such a language. */
const PSEUDO = 'ar-XB'

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه'

/** The interface in it, with every plural form that Arabic has. */
export function pseudoInterface(): Interface {
  const tree = mapCatalogue(JSON.parse(readFileSync(catalogueFile(), 'utf8')), arabic)
  return { language: PSEUDO, phrases: withPlurals(tree) as Interface['phrases'] }
}

/** Names of values stay; so do the names of the program and of keys, which are the same in every language. */
function arabic(phrase: string): string {
  return phrase.replace(/\{\{[^}]*\}\}|tvilling [a-z]+|[A-Za-z]/gu, (found) =>
    found.length > 1 ? found : (LETTERS[found.toLowerCase().charCodeAt(0) - 97] ?? found),
  )
}

function withPlurals(tree: object): object {
  const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => {
      if (typeof value === 'object') return [[key, withPlurals(value)]]
      const stem = /^(.*)_other$/u.exec(key)?.[1]
      return stem === undefined ? [[key, value]] : forms.map((form) => [`${stem}_${form}`, value])
    }),
  )
}
