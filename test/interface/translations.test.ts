import { expect, test } from 'vitest'
import { LANGUAGES, readCatalogue } from './catalogue.js'

const PLURAL = /_(zero|one|two|few|many|other)$/u

const source = readCatalogue()

/** The keys that a language needs for those of the source: each plural form that its numbers have. */
function neededIn(language: string): readonly string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return [...source.keys()]
    .flatMap((key) => {
      const stem = key.replace(PLURAL, '')
      const isPlural = stem !== key && source.has(`${stem}_one`) && source.has(`${stem}_other`)
      return isPlural ? forms.map((form) => `${stem}_${form}`) : [key]
    })
    .filter((key, at, keys) => keys.indexOf(key) === at)
    .sort()
}

const namesIn = (phrase: string) => [...new Set(phrase.match(/\{\{[^}]*\}\}/gu))].sort()

test('the interface is translated into Swedish, Danish, German and Norwegian', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['sv', 'da', 'de', 'nb']))
})

test.each(LANGUAGES)(
  '%s has every phrase, in each plural form that it needs, and nothing else',
  (language) => {
    const phrases = readCatalogue(language)
    expect([...phrases.keys()].sort()).toEqual(neededIn(language))
    expect([...phrases].filter(([, phrase]) => phrase.trim() === '')).toEqual([])
  },
)

test.each(LANGUAGES)('%s has the values of each phrase, and what is code in it', (language) => {
  const different = [...readCatalogue(language)].filter(([key, phrase]) => {
    const original = source.get(key) ?? source.get(key.replace(PLURAL, '_other')) ?? ''
    // Options, keys of files in straight quotes, names of files: the same in every language.
    const codeIn = (text: string) =>
      [...(text.match(/--[a-z-]+|"(?!\{\{)[^"\s]+"|\b[\w-]+\.(?:json|md|yml|toml)\b/gu) ?? [])].sort()
    return (
      namesIn(phrase).join() !== namesIn(original).join() || codeIn(phrase).join() !== codeIn(original).join()
    )
  })
  expect(different).toEqual([])
})

/** What a language does not put around a quotation. */
const STRANGE_QUOTES: Readonly<Record<string, RegExp>> = {
  sv: /[“„«»]/u,
  da: /[“„«»]/u,
  de: /[”«»]/u,
  nb: /[“”„]/u,
}

test.each(LANGUAGES)('%s has quotation marks of its own', (language) => {
  const strange = STRANGE_QUOTES[language]
  expect([...readCatalogue(language).values()].filter((phrase) => strange?.test(phrase))).toEqual([])
})
