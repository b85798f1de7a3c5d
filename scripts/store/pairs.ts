/** From the configuration to the files: each source with its version in each language. */

import { UsageError } from '../errors.js'
import type { Message, Pair } from '../model.js'
import { t } from '../phrases.js'
import { compare, isSameTag } from '../text.js'
import { type Claim, checkClaims } from './claims.js'
import { CONFIG_FILE, type Config, type DocumentPattern } from './config.js'
import { type Folders, openFolders } from './folders.js'
import { findFiles, fixedPart, matchesAny } from './globs.js'
import { ledgerPath } from './ledger.js'
import { fillPattern, fillTemplate } from './template.js'

/** The pairs of a project, and why some files make none. */
export interface Listing {
  /** Sorted by source, then by language, by code unit. The target of a pair need not exist. */
  readonly pairs: readonly Pair[]
  readonly messages: readonly Message[]
}

/**
 * Lists the pairs of a project. Links and names that are not safe become messages and leave the other files alone.
 * Throws a `UsageError` of code `config` when one file would have two roles.
 */
export function listPairs(config: Config, folders: Folders = openFolders(config.root)): Listing {
  const listings = listEach(config, folders)
  return {
    pairs: listings.flatMap(({ pairs }) => pairs).toSorted(byPlace),
    messages: listings.flatMap(({ messages }) => messages),
  }
}

/** The same for each entry of "documents" by itself, in their order. */
export function listEach(config: Config, folders: Folders = openFolders(config.root)): readonly Listing[] {
  const listings = config.documents.map((document) => listDocument(config, document, folders))
  checkClaims(listings.flatMap(({ claims }) => claims))
  return listings.map(({ pairs, messages }) => ({ pairs: pairs.toSorted(byPlace), messages }))
}

function byPlace(a: Pair, b: Pair): number {
  return compare(a.source, b.source) || compare(a.language, b.language)
}

/** The same for one document, with the names that its files take up. */
interface DocumentListing extends Listing {
  readonly claims: readonly Claim[]
}

function listDocument(
  { root, languages, sourceLanguage }: Config,
  document: DocumentPattern,
  folders: Folders,
): DocumentListing {
  const { files, links } = findFiles(root, document.source, excluded(document, languages))
  const sources = sortOut(folders, files, (source) => source)
  const own = document.languages?.filter((language) => !isSameTag(language, sourceLanguage)) ?? languages
  const pairs = sources.safe.flatMap((source) => own.map((language) => pairOf(document, source, language)))
  const targets = sortOut(folders, pairs, ({ target }) => target)
  const found = files.length + links.length > 0
  return {
    pairs: targets.safe,
    claims: [
      ...sources.safe.map((path): Claim => ({ path, document })),
      ...pairs.map(({ target, source }): Claim => ({ path: target, source, document })),
    ],
    messages: [
      ...(found ? [] : [nothingFound(document)]),
      ...links.map((link) => refusal(folders, link) ?? unfollowed(link)),
      ...sources.messages,
      ...targets.messages,
    ],
  }
}

/** The patterns to leave out, for a project with these languages. */
function excluded({ exclude = [], names = {} }: DocumentPattern, languages: readonly string[]) {
  const called = languages.map((language) => names[language] ?? language)
  return exclude.flatMap((pattern) => fillPattern(pattern, called) ?? [])
}

function pairOf(
  { source: pattern, target: template, names, format, headingIds, checks }: DocumentPattern,
  source: string,
  language: string,
): Pair {
  const { folder } = fixedPart(pattern)
  const path = folder === '' ? source : source.slice(folder.length + 1)
  const target = fillTemplate(template, names?.[language] ?? language, path, pattern)
  const ledger = ledgerPath(source, language)
  return {
    source,
    target,
    language,
    ledger,
    ...(format && { format }),
    ...(headingIds && { headingIds }),
    ...(checks && { checks }),
  }
}

/** Where the version of a source would be, whether or not there is such a source; `undefined` when it would be none. */
export function targetOf(config: Config, source: string, language: string): string | undefined {
  const document = claimantsOf(config, source).find(({ languages = config.languages }) =>
    languages.includes(language),
  )
  return document && pairOf(document, source, language).target
}

/** The pattern by which a path would be a source, whether or not there is such a file; `undefined` when it would be none. */
export function patternOf(config: Config, path: string): string | undefined {
  return claimantsOf(config, path)[0]?.source
}

function claimantsOf({ documents, languages }: Config, path: string): readonly DocumentPattern[] {
  return documents.filter(
    (one) => matchesAny([one.source], path) && !matchesAny(excluded(one, languages), path),
  )
}

/** Keeps what has a safe path, and gives a message for each other one. */
function sortOut<T>(folders: Folders, items: readonly T[], pathOf: (item: T) => string) {
  const judged = items.map((item) => ({ item, message: refusal(folders, pathOf(item)) }))
  return {
    safe: judged.filter(({ message }) => message === undefined).map(({ item }) => item),
    messages: judged.flatMap(({ message }) => message ?? []),
  }
}

function refusal({ check }: Folders, path: string): Message | undefined {
  try {
    check(path)
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return { ...START, severity: 'error', file: path, reason: error.message }
    throw error
  }
}

function unfollowed(link: string): Message {
  const reason = t('files.link', 'Unexpected symbolic link: links are not followed')
  return {
    ...START,
    severity: 'warning',
    file: link,
    reason,
    expected: t('files.linkExpected', 'a file or folder; what the link leads to is no source'),
  }
}

function nothingFound({ source, place }: DocumentPattern): Message {
  const reason = t('files.none', 'No file matches {{pattern}}', { pattern: JSON.stringify(source) })
  const expected = t('files.noneExpected', 'a pattern in {{file}} that matches the source files', {
    file: CONFIG_FILE,
  })
  return { ...START, ...place, severity: 'warning', file: CONFIG_FILE, reason, expected }
}

const START = { ruleId: 'files', line: 1, column: 1 } as const
