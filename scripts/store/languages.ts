/** The languages of a project: those that its configuration lists, or those that it has folders for. */

import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { type Keys, placeOf } from '../syntax/json.js'
import { once } from '../syntax/memo.js'
import { compare, isSameTag } from '../text.js'
import type { DocumentPattern } from './config.js'
import { entriesIn } from './entries.js'
import { parseLanguage } from './language-tag.js'
import { resolveInside } from './paths.js'
import { atPlace, type Settings, settingsError } from './settings.js'
import { hasPath } from './template.js'

/** The languages that a list in a file names. Throws a `UsageError` with the place of one that cannot be used. */
export function checkLanguages(file: Settings, languages: readonly string[], list: Keys): readonly string[] {
  for (const [index, language] of languages.entries()) {
    const keys = [...list, index]
    atPlace(file, keys, () => parseLanguage(language))
    const first = languages.findIndex((other) => isSameTag(other, language))
    if (first === index) continue
    const { line, column } = placeOf(file.text, [...list, first])
    const reason = t(
      'config.repeatedLanguage',
      'found {{language}} again; expected each language once; it is at {{place}} already. Remove one',
      { language: JSON.stringify(language), place: `${line}:${column}` },
    )
    throw settingsError(file, keys, reason)
  }
  return languages
}

/**
 * The languages that documents list, or that have a folder or file at the place of `{language}` in their targets,
 * sorted by code unit. Throws a `UsageError` for a target that does not tell where to look, because the path of the
 * source comes first.
 */
export function languagesOf(
  root: string,
  file: Settings,
  documents: readonly DocumentPattern[],
): readonly string[] {
  const found = documents.flatMap(({ target, languages, names = {} }, index) => {
    const called = languages ?? findNames(root, target)
    if (!called) {
      const path = target.includes('{path}') ? '{path}' : '{stem}'
      const reason = t(
        'config.hiddenLanguages',
        'found {{path}} before {language}, so the languages cannot be found from folders; expected the key "languages". List them there',
        { path },
      )
      throw settingsError(file, ['documents', index, 'target'], reason)
    }
    const tags = new Map(Object.entries(names).map(([language, name]) => [name, language]))
    return languages ?? called.map((name) => tags.get(name) ?? name).filter(isKnownLanguage)
  })
  return [...new Set(found)].toSorted(compare)
}

/** What stands at the place of `{language}` in a target. */
function findNames(root: string, target: string): readonly string[] | undefined {
  const names = target.split('/')
  const at = names.findIndex((name) => name.includes('{language}'))
  if (names.slice(0, at + 1).some(hasPath)) return undefined
  const [before = '', after = ''] = names[at]?.replace(/\.\{extension\}$/, '').split('{language}') ?? []
  const isFile = at === names.length - 1
  const folder = names.slice(0, at).join('/')
  return entriesIn(folder === '' ? root : resolveInside(root, folder))
    .filter((entry) => (isFile ? entry.isFile() : entry.isDirectory()))
    .map(({ name }) => (names[at]?.endsWith('.{extension}') ? name.replace(/\.[^.]*$/, '') : name))
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .map((name) => name.slice(before.length, name.length - after.length))
}

/** Its data take as long to load as a small project to read. */
const languageNames = once(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }))

/** Folders like `img` look like languages, and `src` once was one: only languages that have a name today count. */
function isKnownLanguage(tag: string): boolean {
  try {
    const [language = ''] = parseLanguage(tag).toLowerCase().split('-')
    return languageNames().of(language) !== undefined && Intl.getCanonicalLocales(language)[0] === language
  } catch (error) {
    if (error instanceof UsageError) return false
    throw error
  }
}
