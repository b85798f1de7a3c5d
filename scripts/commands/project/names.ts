/** What is said of ledgers that do not lie where their documents are. */

import { groupsBy } from '../../groups.js'
import type { Message, Pair } from '../../model.js'
import { list, t } from '../../phrases.js'
import type { Left, Page, Rename } from './renames.js'

/** Ledgers that do not lie where their documents are. */
export interface Astray {
  readonly pairs: readonly Pair[]
  readonly renames: readonly Rename[]
  /** Ledgers of no document. */
  readonly left: readonly Left[]
}

/** A message with what it is about. */
export interface NameTrouble {
  readonly message: Message
  readonly about:
    | { readonly type: 'renamed'; readonly rename: Rename }
    | { readonly type: 'page'; readonly page: Page }
    | { readonly type: 'ending' | 'gone' | 'language'; readonly files: readonly Left[] }
}

/** One for each document that was renamed, each page that was not yet, and each document that is gone. */
export function aboutNames({ pairs, renames, left }: Astray): readonly NameTrouble[] {
  const sources = new Set(left.length > 0 ? pairs.map(({ source }) => source) : [])
  const isKnown = ({ source }: Left) => sources.has(source)
  return [
    ...renames.map(renamed),
    ...renames.flatMap(({ pages }) => pages.map(notRenamed)),
    ...[
      ...groupsBy(
        left.filter((file) => !isKnown(file)),
        ({ source }) => source,
      ),
    ].map(gone),
    ...[...groupsBy(left.filter(isKnown), ({ language }) => language)].map(unknownLanguage),
  ]
}

const START = { ruleId: 'ledger-name', line: 1, column: 1 } as const

function renamed(rename: Rename): NameTrouble {
  const { from, to, languages } = rename
  const message: Message = {
    ...START,
    severity: 'info',
    file: to,
    reason: t(
      'names.renamed',
      'This document was called {{from}}, and its ledgers still are ({{languages}})',
      {
        from,
        languages: list(languages),
      },
    ),
    expected: t('names.renamedExpected', 'them under its own name; tvilling doctor --fix moves them'),
  }
  return { message, about: { type: 'renamed', rename } }
}

function notRenamed(page: Page): NameTrouble {
  const message: Message = {
    ...START,
    severity: 'warning',
    file: page.from,
    language: page.language,
    reason: t('names.page', 'This page is the translation of {{source}}, which was renamed', {
      source: page.source,
    }),
    expected: t('names.pageExpected', 'it at {{path}}; move it there', { path: page.to }),
  }
  return { message, about: { type: 'page', page } }
}

/** The place is a translation that readers still find, where there is one. */
function gone([source, files]: readonly [string, readonly Left[]]): NameTrouble {
  const [first] = files
  if (first?.other !== undefined) return otherEnding(source, first.other, files)
  const pages = files.filter(({ page }) => page !== undefined)
  const told = pages.length > 0 ? stillThere(source, pages) : onlyLedgers(source, files)
  return { message: { ...START, severity: 'warning', ...told }, about: { type: 'gone', files } }
}

function otherEnding(source: string, other: string, files: readonly Left[]): NameTrouble {
  const message: Message = {
    ...START,
    severity: 'warning',
    file: other,
    reason: t(
      'names.ending',
      'This page has the place of {{source}}, and no pattern in tvilling.json takes it in',
      {
        source,
      },
    ),
    expected: t(
      'names.endingExpected',
      'a pattern with its ending in "documents"; then its ledgers are found ({{languages}})',
      { languages: list(files.map(({ language }) => language)) },
    ),
  }
  return { message, about: { type: 'ending', files } }
}

type Told = Pick<Message, 'file' | 'reason' | 'expected'>

function stillThere(source: string, pages: readonly Left[]): Told {
  return {
    file: pages[0]?.page ?? '',
    reason: t('names.translations', {
      count: pages.length,
      source,
      languages: list(pages.map(({ language }) => language)),
      defaultValue_one: 'This page is the translation of {{source}}, which is gone',
      defaultValue_other:
        'There are still {{count}} translations of {{source}}, which is gone ({{languages}})',
    }),
    expected: t('names.translationsExpected', {
      count: pages.length,
      defaultValue_one:
        'no translation of what is gone. Delete it, and its ledger with tvilling doctor --prune; or put the document back',
      defaultValue_other:
        'no translations of what is gone. Delete them, and their ledgers with tvilling doctor --prune; or put the document back',
    }),
  }
}

function onlyLedgers(source: string, files: readonly Left[]): Told {
  const languages = list(files.map(({ language }) => language))
  return {
    file: files[0]?.ledger ?? '',
    reason: t(
      'names.gone',
      'No document is called {{source}}, and none says what its ledgers know ({{languages}})',
      { source, languages },
    ),
    expected: t(
      'names.goneExpected',
      'ledgers of documents that are there; tvilling doctor --prune deletes these. Or put the document back',
    ),
  }
}

function unknownLanguage([language, files]: readonly [string, readonly Left[]]): NameTrouble {
  const message: Message = {
    ...START,
    severity: 'warning',
    file: files[0]?.ledger ?? '',
    reason: t('names.language', {
      count: files.length,
      language: JSON.stringify(language),
      defaultValue_one: 'The document of {{count}} ledger has no version in {{language}}',
      defaultValue_other: 'The documents of {{count}} ledgers have no version in {{language}}',
    }),
    expected: t(
      'names.languageExpected',
      'a language of "languages" in tvilling.json. Add it; or, when it was renamed, rename the folder of its ledgers; or delete them with tvilling doctor --prune',
    ),
  }
  return { message, about: { type: 'language', files } }
}
