/**
 * The configuration files of site generators. They are code: never run, only looked at as text, by patterns that take
 * time in proportion to it, and only to support what the paths say.
 */

import { t } from '../../phrases.js'
import type { Site } from '../layout.js'
import { languageOf } from './language.js'
import { folderOf, isAside } from './site.js'

/** A configuration file. */
export interface Evidence {
  readonly path: string
  /** The folder that it stands in. */
  readonly folder: string
  readonly text: string
}

/** The configuration files whose path ends like that, but those for tests. */
export function evidenceOf(site: Site, ending: RegExp): readonly Evidence[] {
  return site.paths
    .filter((path) => ending.test(path) && !isAside(folderOf(path)))
    .map((path) => ({ path, folder: folderOf(path), text: site.read(path) ?? '' }))
}

/** The folder of a site, and the configuration that stands in it. */
interface Home {
  readonly folder: string
  readonly config?: Evidence | undefined
}

/**
 * The folders of sites: those with a configuration file whose path ends like that, and those that a pattern finds, as its one
 * group, in the path of a page.
 */
export function homesOf(site: Site, ending: RegExp, mark: RegExp): readonly Home[] {
  const configs = evidenceOf(site, ending)
  const marked = site.pages.flatMap((page) => {
    const found = mark.exec(page)
    return found ? [found[1] ?? ''] : []
  })
  return [...new Set([...configs.map(({ folder }) => folder), ...marked])]
    .filter((folder) => !isAside(folder))
    .map((folder) => ({ folder, config: configs.find((one) => one.folder === folder) }))
}

/** The language that the first of some patterns names in a text; each has one group. */
export function declaredIn(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const called = languageOf(pattern.exec(text)?.[1] ?? '')
    if (called) return called.tag
  }
  return undefined
}

/** Says that a configuration file names a generator. */
export function mentions(path: string, generator: string): string {
  return t('layout.mentions', '{{path}} mentions {{generator}}', { path, generator })
}

/** `defaultLocale: 'en'`, and the same key of other generators. */
export const DEFAULT_LOCALE =
  /\b(?:defaultLocale|defaultContentLanguage|default_language|default_locale)["']?[ \t]{0,9}[:=][ \t]{0,9}["'`]?([\w-]{2,12})/

/** `root: { label: 'English', lang: 'en' }`. */
export const ROOT_LOCALE =
  /\broot["']?[ \t]{0,9}:[ \t]{0,9}\{[^{}]{0,300}?\blang["']?[ \t]{0,9}:[ \t]{0,9}["'`]([\w-]{2,12})/

/** `lang: 'en-US'`. */
export const LANG = /\blang["']?[ \t]{0,9}[:=][ \t]{0,9}["'`]([\w-]{2,12})["'`]/
