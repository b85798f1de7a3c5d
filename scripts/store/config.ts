/** The project's configuration: `tvilling.json`, or the defaults where there is none. */

import { lstatSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../errors.js'
import type { DocumentEntry, HeadingIdStyle, Place, Severity } from '../model.js'
import { t } from '../phrases.js'
import { placeOf } from '../syntax/json.js'
import { isSameTag } from '../text.js'
import { readText } from './disk.js'
import { checkDocument, checkKnown, checkNamed, checkRules } from './documents.js'
import { codeOf } from './failure.js'
import { parseLanguage } from './language-tag.js'
import { checkLanguages, languagesOf } from './languages.js'
import { type Options, OptionsSchema } from './options.js'
import { resolveInside } from './paths.js'
import { atPlace, type Frozen, freeze, parseSettings, type Settings } from './settings.js'

/** Name of the configuration file. */
export const CONFIG_FILE = 'tvilling.json'

/** An entry of `documents`, with what a file says of it besides. */
export interface DocumentPattern extends DocumentEntry {
  /** How ids are written in headings. */
  readonly headingIds?: HeadingIdStyle
  /** Severities of rules in these documents. */
  readonly checks?: Readonly<Record<string, Severity | 'off'>>
  /** Where the target stands in the configuration file; absent for the default. */
  readonly place?: Place
}

/** A valid configuration; nothing in it can be changed. */
export interface Config
  extends Pick<
    Frozen<Options>,
    'sourceLanguage' | 'glossary' | 'checks' | 'required' | 'draft' | 'review' | 'frontMatter'
  > {
  /** The absolute path of the folder that every other path is relative to. */
  readonly root: string
  /** Path of the file that it was read from; absent when there is none. */
  readonly file?: string
  /** As the project writes them; never the source language. */
  readonly languages: readonly string[]
  readonly documents: readonly DocumentPattern[]
}

/**
 * Finds and reads the configuration of the project that a folder belongs to: that of its root, or the defaults. Throws a
 * `UsageError` of code `config` with the place of the first thing wrong. `rules` are the names that "checks" may hold; any
 * when absent.
 */
export function readConfig(folder: string, rules?: readonly string[]): Config {
  const root = rootOf(folder)
  const text = readText(root, CONFIG_FILE)
  if (text === undefined) return toConfig(root, { path: CONFIG_FILE, text: '{}' })
  return parseConfig(root, text, rules)
}

/** The configuration that a text would be in a root. Throws as `readConfig` does. */
export function parseConfig(root: string, text: string, rules?: readonly string[]): Config {
  const file = { path: CONFIG_FILE, text: text.replace(/^\uFEFF/, '') }
  const config = toConfig(root, file)
  if (rules) {
    checkRules(file, ['checks'], config.checks, rules)
    for (const [index, { checks = {} }] of config.documents.entries())
      checkRules(file, ['documents', index, 'checks'], checks, rules)
  }
  return freeze({ ...config, file: CONFIG_FILE })
}

/**
 * The absolute path of the root of the project that a folder belongs to: where the nearest `tvilling.json` is, or else the
 * nearest originals with their translations or ledgers as the defaults have them; the folder itself where there is neither.
 */
export function rootOf(folder: string): string {
  const start = resolve(folder)
  return findRoot(start) ?? findUpwards(start, isByDefault) ?? start
}

/** The absolute path of the folder of the nearest `tvilling.json` that a folder belongs to, if there is any. */
export function findRoot(start: string): string | undefined {
  return findUpwards(start, (folder) => exists(join(folder, CONFIG_FILE)))
}

/** Whether a folder holds what a project has that needs no configuration. */
function isByDefault(folder: string): boolean {
  return (
    exists(join(folder, 'source')) && ['translations', '.tvilling'].some((name) => exists(join(folder, name)))
  )
}

/** The nearest folder from one upwards that is looked for, as far as the one that holds `.git`. */
function findUpwards(start: string, isIt: (folder: string) => boolean): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isIt(folder)) return folder
    if (exists(join(folder, '.git')) || folder === dirname(folder)) return undefined
  }
}

function exists(absolute: string): boolean {
  try {
    lstatSync(absolute)
    return true
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return false
  }
}

function toConfig(root: string, file: Settings): Config {
  const { $schema, languages, documents, ...options } = parseSettings(file, OptionsSchema)
  const given = new Set(Object.keys(JSON.parse(file.text) as object))
  atPlace(file, ['sourceLanguage'], () => parseLanguage(options.sourceLanguage))
  for (const [index, document] of documents.entries())
    checkDocument(root, file, ['documents', index], document)
  checkGlossary(root, file, options.glossary, given.has('glossary'))
  const known = languages
    ? checkLanguages(file, languages, ['languages'])
    : languagesOf(root, file, documents)
  checkKnown(file, documents, known)
  // Those that are found from folders may not be there yet.
  if (languages) {
    checkNamed(file, ['review', 'reviewers'], options.review.reviewers, known)
    checkNamed(file, ['required'], options.required, known)
  }
  return freeze({
    ...options,
    root,
    languages: known.filter((language) => !isSameTag(language, options.sourceLanguage)),
    documents: given.has('documents')
      ? documents.map((document, index) => placed(file, document, index))
      : documents,
  })
}

function placed(file: Settings, document: DocumentPattern, index: number): DocumentPattern {
  return { ...document, place: placeOf(file.text, ['documents', index, 'target']) }
}

/** A glossary that was asked for must be there: without it no term would be checked, in silence. */
function checkGlossary(root: string, file: Settings, path: string, isGiven: boolean): void {
  atPlace(file, ['glossary'], () => {
    const absolute = resolveInside(root, path, { code: 'config' })
    if (!isGiven || exists(absolute)) return
    throw new UsageError(
      'config',
      t(
        'config.noGlossary',
        'found no file {{path}}; expected the glossary there. Create it, correct the path or remove this key',
        { path: JSON.stringify(path) },
      ),
    )
  })
}
