/** What the memory holds, what was found in it, and what went in and out. */
import { list, number, percent, t } from '../phrases.js'
import { withoutDryRun } from './next.js'
import { printable, printableLine } from './printable.js'
import { colors, indent, type Style } from './style.js'
import { markChanges } from './words.js'

/** The memory of one language. */
export interface TmLanguage {
  readonly language: string
  /** Units of the project whose translation stands as it was recorded. */
  readonly units: number
  /** Different texts that are translated, those that were imported too. */
  readonly sources: number
  /** Words in these. */
  readonly words: number
  /** Texts that stood in the memory already. */
  readonly repeats: number
  /** Texts with several translations. */
  readonly ambiguous: number
  /** Pairs by the file that they were imported from. */
  readonly imported: readonly { readonly name: string; readonly pairs: number }[]
}

/** `tm stats --json`. */
export interface TmStatsReport {
  readonly version: 1
  readonly languages: readonly TmLanguage[]
  /** Why documents could not be read, each with its place. */
  readonly problems: readonly string[]
}

/** `tm find --json`. */
export interface TmFindReport {
  readonly version: 1
  readonly text: string
  /** By language, the most alike first. */
  readonly matches: readonly {
    readonly language: string
    /** How like the text it is; 1 only for the same text. */
    readonly score: number
    readonly source: string
    readonly target: string
    /** Path of its document, or the name of the file that it was imported from. */
    readonly from: string
  }[]
  readonly problems: readonly string[]
}

/** `tm import --json`. */
export interface TmImportReport {
  readonly version: 1
  readonly dryRun: boolean
  readonly languages: readonly {
    readonly language: string
    /** Where they are kept. */
    readonly file: string
    /** Pairs of texts in the file. */
    readonly read: number
    /** Those that were not there. */
    readonly added: number
  }[]
  /** Inline codes that say nothing that Markdown knows; what was between them is there. */
  readonly stripped: number
  /** Texts without a source, or without a translation. */
  readonly incomplete: number
  /** Languages of the file that the project has not. */
  readonly others: readonly string[]
}

/** `tm export --json`. */
export interface TmExportReport {
  readonly version: 1
  readonly units: number
  /** The file. */
  readonly text: string
}

/** The memory of each language in a few lines. */
export function formatTmStats({ languages, problems }: TmStatsReport, style: Style): string {
  const { bold, red } = colors(style)
  return [
    ...languages.map((one) => [bold(one.language), ...statsLines(one).map((line) => `  ${line}`)].join('\n')),
    ...problems.map((problem) => red(printable(problem))),
  ].join('\n\n')
}

function statsLines({ units, sources, words, repeats, ambiguous, imported }: TmLanguage): readonly string[] {
  return [
    t('tm.units', 'units of the project: {{amount}}', { amount: units }),
    ...imported.map(({ name, pairs }) =>
      t('tm.imported', 'imported from {{name}}: {{amount}}', { name: printableLine(name), amount: pairs }),
    ),
    t('tm.sources', 'different texts: {{amount}}, with {{words}} words', { amount: sources, words }),
    t('tm.repeats', 'repeats: {{amount}}', { amount: repeats }),
    t('tm.ambiguous', 'texts with several translations: {{amount}}', { amount: ambiguous }),
  ]
}

/** Each match with what differs between its source and the text, and its translation. */
export function formatTmFind({ text, matches, problems }: TmFindReport, style: Style): string {
  const { bold, dim, red } = colors(style)
  const found = matches.map(({ language, score, source, target, from }) =>
    [
      `${bold(printableLine(language))}  ${percent(score)}  ${dim(printableLine(from))}`,
      indent(score === 1 ? printable(source) : markChanges(source, text, style), 2, style),
      indent(printable(target), 4, style),
    ].join('\n'),
  )
  const nothing = t('tm.nothing', 'The memory has nothing like it.')
  return [
    ...(found.length > 0 ? found : [nothing]),
    ...problems.map((problem) => red(printable(problem))),
  ].join('\n\n')
}

/** What was taken in, and what was left out. */
export function formatTmImport(report: TmImportReport, style: Style): string {
  const { dryRun, languages, stripped, incomplete, others } = report
  const { green, dim } = colors(style)
  const lines = languages.map(({ language, file, read, added }) =>
    t('tm.added', '{{language}}: {{added}} of {{read}} pairs are new, in {{file}}', {
      language,
      added: number(added),
      read: number(read),
      file: printableLine(file),
    }),
  )
  const notes = [
    ...(stripped > 0
      ? [
          t('tm.stripped', 'Inline codes that Markdown does not know were left out: {{amount}}.', {
            amount: stripped,
          }),
        ]
      : []),
    ...(incomplete > 0
      ? [t('tm.incomplete', 'Without a source or a translation: {{amount}}.', { amount: incomplete })]
      : []),
    ...(others.length > 0
      ? [
          t('tm.others', 'Not languages of the project: {{languages}}.', {
            languages: list(others.map(printableLine)),
          }),
        ]
      : []),
  ]
  const none = t('tm.none', 'Nothing was imported: no text is in the source language and one of the project.')
  const end = dryRun ? [`${t('decision.nothingWritten', 'Nothing was written.')} ${withoutDryRun()}`] : []
  return [...(lines.length > 0 ? lines.map(green) : [none]), ...notes.map(dim), ...end].join('\n')
}
