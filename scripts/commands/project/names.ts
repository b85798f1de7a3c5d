/** What is said of ledgers that do not lie where their documents are. */

import { groupsBy } from '../../groups.js'
import type { Message, Pair } from '../../model.js'
import { list, t } from '../../phrases.js'
import type { LedgerFile } from '../../store/ledger-files.js'
import type { Page, Rename } from './renames.js'

/** Ledgers that do not lie where their documents are. */
export interface Astray {
  readonly pairs: readonly Pair[]
  readonly renames: readonly Rename[]
  /** Ledgers of no document. */
  readonly left: readonly LedgerFile[]
}

/** A message with what it is about. */
export interface NameTrouble {
  readonly message: Message
  readonly about:
    | { readonly type: 'renamed'; readonly rename: Rename }
    | { readonly type: 'page'; readonly page: Page }
    | { readonly type: 'gone' | 'language'; readonly files: readonly LedgerFile[] }
}

/** One for each document that was renamed, each page that was not yet, and each document that is gone. */
export function aboutNames({ pairs, renames, left }: Astray): readonly NameTrouble[] {
  const sources = new Set(left.length > 0 ? pairs.map(({ source }) => source) : [])
  const isKnown = ({ source }: LedgerFile) => sources.has(source)
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

function gone([source, files]: readonly [string, readonly LedgerFile[]]): NameTrouble {
  const languages = list(files.map(({ language }) => language))
  const message: Message = {
    ...START,
    severity: 'warning',
    file: files[0]?.ledger ?? '',
    reason: t(
      'names.gone',
      'No document is called {{source}}, and none says what its ledgers know ({{languages}})',
      {
        source,
        languages,
      },
    ),
    expected: t(
      'names.goneExpected',
      'ledgers of documents that are there; tvilling doctor --prune deletes these. Or put the document back',
    ),
  }
  return { message, about: { type: 'gone', files } }
}

function unknownLanguage([language, files]: readonly [string, readonly LedgerFile[]]): NameTrouble {
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
