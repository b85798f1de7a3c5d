/** What an import or export of the glossary did, and what it could not. */
import type { Loss, LossKind } from '../model.js'
import { list, t } from '../phrases.js'
import { withoutDryRun } from './next.js'
import { printableLine } from './printable.js'
import { colors, type Style } from './style.js'

/** `terms export --json`. */
export interface TermsExportReport {
  readonly version: 1
  readonly format: string
  readonly terms: number
  /** The file. */
  readonly text: string
  readonly lost: readonly Loss[]
}

/** `terms import --json`. */
export interface TermsImportReport {
  readonly version: 1
  readonly dryRun: boolean
  /** Path of the glossary. */
  readonly glossary: string
  /** Terms that are new. */
  readonly added: readonly string[]
  /** Terms that get something: `sv.admitted "partnerort"`. */
  readonly changed: readonly { readonly source: string; readonly added: readonly string[] }[]
  /** Where the file says something else. Ours stays, unless `--replace` was given. */
  readonly conflicts: readonly {
    readonly source: string
    readonly key: string
    readonly ours: string
    readonly theirs: string
  }[]
  /** Number of terms that say what the glossary says already. */
  readonly same: number
  readonly lost: readonly Loss[]
  readonly written: boolean
}

/** What is lost, as one sentence. */
export function formatLosses(lost: readonly Loss[], format: string): string {
  const parts = lost.map(({ what, count }) => lossLabel(what, count))
  return t('terms.lost', 'Not in {{format}}: {{losses}}.', { format, losses: list(parts) })
}

function lossLabel(what: LossKind, count: number): string {
  if (what === 'sourceNames')
    return t('terms.lostSourceNames', 'further names in the source language ({{amount}})', { amount: count })
  if (what === 'withoutSource')
    return t('terms.lostWithoutSource', 'entries without a name in the source language ({{amount}})', {
      amount: count,
    })
  if (what === 'withoutPreferred')
    return t('terms.lostWithoutPreferred', 'languages without a name that is right ({{amount}})', {
      amount: count,
    })
  if (what === 'languages')
    return t('terms.lostColumns', 'columns that are no language ({{amount}})', { amount: count })
  if (what === 'characters')
    return t('terms.lostCharacters', 'characters that it cannot hold ({{amount}})', { amount: count })
  return `${what} (${count})`
}

/** What would be done. */
export function formatTermsPlan(
  { added, changed, conflicts, same, lost, glossary }: TermsImportReport,
  style: Style,
): string {
  const { green, yellow, dim } = colors(style)
  const lines = [
    ...added.map((source) => green(`+ ${printableLine(source)}`)),
    ...changed.map(({ source, added: what }) =>
      [`~ ${printableLine(source)}`, ...what.map((text) => green(`    + ${printableLine(text)}`))].join('\n'),
    ),
    ...conflicts.map(({ source, key, ours, theirs }) =>
      yellow(
        `! ${printableLine(`${source}  ${key}: `)}${t(
          'terms.conflict',
          '{{ours}} here, {{theirs}} in the file',
          {
            ours: printableLine(ours),
            theirs: printableLine(theirs),
          },
        )}`,
      ),
    ),
    ...(lost.length > 0 ? [dim(formatLosses(lost, printableLine(glossary)))] : []),
  ]
  const sum = t(
    'terms.importSum',
    'New: {{added}}. With something new: {{changed}}. The same: {{same}}. Different: {{different}}.',
    {
      added: added.length,
      changed: changed.length,
      same,
      different: conflicts.length,
    },
  )
  return [...lines, ...(lines.length > 0 ? [''] : []), sum].join('\n')
}

/** What was done. */
export function formatTermsImport(
  { dryRun, written, glossary, added, changed, conflicts }: TermsImportReport,
  style: Style,
): string {
  const { green } = colors(style)
  const file = printableLine(glossary)
  const isNew = added.length + changed.length > 0
  const done = written
    ? green(t('terms.written', 'Written: {{file}}.', { file }))
    : t('decision.nothingWritten', 'Nothing was written.')
  const kept =
    conflicts.length > 0 && !dryRun
      ? `\n${t('terms.conflictsKept', 'Where the two differ, {{file}} stays as it is; --replace takes the file’s word.', { file })}`
      : ''
  return dryRun && isNew ? `${done} ${withoutDryRun()}` : done + kept
}
