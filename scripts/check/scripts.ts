/** Which letters a text is written in. */
import { perKey } from '../syntax/memo.js'

/** Patterns for a letter of the scripts that a language is written in, by what the Unicode CLDR says. */
const scriptsOf = perKey(patternsFor)

function patternsFor(language: string): readonly RegExp[] {
  try {
    const { script = 'Latn' } = new Intl.Locale(language).maximize()
    return (COMBINED[script] ?? [script]).map((name) => new RegExp(`\\p{sc=${name}}`, 'gu'))
  } catch {
    return []
  }
}

/** Codes of several scripts together: ISO 15924. */
const COMBINED: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hiragana', 'Katakana'],
  Hans: ['Han'],
  Hant: ['Han'],
  Kore: ['Hangul'],
}

/** Whether a text has no other letters than Latin ones. */
export function isAllLatin(text: string): boolean {
  return !OTHER_SCRIPTS.test(text)
}

/** Letters of the scripts of a language in a text, and letters of all. */
export function lettersOf(text: string, language: string): { readonly own: number; readonly all: number } {
  if (isAllLatin(text)) {
    const all = text.match(/[A-Za-z\u00C0-\u024F]/g)?.length ?? 0
    return { own: isLatin(language) ? all : 0, all }
  }
  const own = scriptsOf(language).reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0)
  return { own, all: text.match(/\p{L}/gu)?.length ?? 0 }
}

/** Anything behind the Latin letters, but for punctuation and symbols. */
const OTHER_SCRIPTS = /[\u0250-\u1FFF\u2C00-\uD7FF\uF900-\uFFEF]|[\uD800-\uDFFF]/

/** Whether a language is written in letters that have an italic shape. */
export function hasItalics(language: string): boolean {
  return scriptsOf(language).some(({ source }) => /Latn|Cyrl|Grek|Armn/u.test(source))
}

/** Whether a language is written in Latin letters. */
export function isLatin(language: string): boolean {
  return scriptsOf(language).some(({ source }) => source.includes('Latn'))
}
