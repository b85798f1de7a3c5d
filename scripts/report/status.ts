/** The table of documents and languages. */

import { groupsOf } from '../groups.js'
import { driftLabel } from '../labels.js'
import { number, percent, t } from '../phrases.js'
import { translations } from './amounts.js'
import { type Counts, type DocumentStatus, type LanguageSum, type Summed, shareOf, sum } from './counts.js'
import { next, onSame } from './next.js'
import { printableLine } from './printable.js'
import { clipName, colors, indent, type Style, table } from './style.js'

/** `status --json`. */
export interface StatusReport {
  readonly version: 1
  readonly documents: readonly DocumentStatus[]
  /** Documents that were renamed, whose ledgers still have the old name; absent when there are none. */
  readonly renames?: readonly {
    readonly from: string
    readonly to: string
    readonly languages: readonly string[]
  }[]
  /** Translations whose document is gone, as their ledgers tell; absent when there are none, or when paths were asked about. */
  readonly gone?: readonly {
    readonly source: string
    readonly language: string
    readonly target: string
  }[]
  /** All documents together, in each language. */
  readonly languages: readonly LanguageSum[]
  readonly totals: Counts & Omit<Summed, 'counts'>
}

const DRIFTS = ['current', 'outdated', 'missing', 'orphaned', 'unconfirmed'] as const

/** What the table does not tell. */
interface Asked {
  /** The paths that were asked about; none for everything. */
  readonly meant: readonly string[]
  /** What to do next, where something else comes first. */
  readonly step?: string | undefined
}

/** The verdict in the first line, the table, and what to do next in the last line. */
export function formatStatus(report: StatusReport, style: Style, { meant, step }: Asked): string {
  const { documents, renames = [], gone = [], totals } = report
  const waiting = documents.filter(isWaiting)
  return [
    headline(waiting, documents, totals.words, style),
    ...(documents.length > 0 ? ['', statusTable(report, style)] : []),
    ...problems(documents, style),
    ...(renames.length > 0 ? ['', aboutRenames(renames)] : []),
    ...(gone.length > 0 ? ['', aboutGone(gone)] : []),
    '',
    step ?? nextCommand(waiting, report, meant),
  ].join('\n')
}

function aboutRenames(renames: NonNullable<StatusReport['renames']>): string {
  const [first] = renames
  return t('status.renamed', {
    count: renames.length,
    from: printableLine(first?.from ?? ''),
    to: printableLine(first?.to ?? ''),
    defaultValue_one:
      '{{from}} is called {{to}} now; its ledgers are read under the old name until tvilling doctor --fix moves them.',
    defaultValue_other:
      '{{count}} documents have other names now, such as {{to}}, which was {{from}}; their ledgers are read under the old names until tvilling doctor --fix moves them.',
  })
}

function aboutGone(gone: NonNullable<StatusReport['gone']>): string {
  const [first] = gone
  return t('status.gone', {
    count: gone.length,
    source: printableLine(first?.source ?? ''),
    target: printableLine(first?.target ?? ''),
    defaultValue_one: '{{target}} is still there, though its original {{source}} is gone.',
    defaultValue_other:
      '{{count}} translations are still there, though their originals are gone, such as {{target}} of {{source}}.',
  })
}

function isWaiting({ counts, problem }: DocumentStatus): boolean {
  return problem !== undefined || counts.outdated + counts.missing + counts.orphaned + counts.unconfirmed > 0
}

function headline(
  waiting: readonly DocumentStatus[],
  all: readonly DocumentStatus[],
  words: number,
  style: Style,
): string {
  const { green, red, yellow } = colors(style)
  if (all.length === 0) return yellow(t('status.none', 'No documents found.'))
  if (waiting.length === 0)
    return green(
      t('status.inStep', 'Everything is in step: {{translations}}.', {
        translations: translations(all.length),
      }),
    )
  const broken = waiting.filter(({ problem }) => problem !== undefined)
  const sentences = [
    ...(broken.length > 0 ? [red(unreadable(broken.length, all.length))] : []),
    ...(waiting.length > broken.length
      ? [yellow(needWork(waiting.length - broken.length, all.length, words))]
      : []),
  ]
  return sentences.join(' ')
}

function unreadable(count: number, all: number): string {
  return t('status.unreadable', {
    count,
    translations: translations(all),
    defaultValue_one: '{{count}} of {{translations}} cannot be read.',
    defaultValue_other: '{{count}} of {{translations}} cannot be read.',
  })
}

function needWork(count: number, all: number, words: number): string {
  return t('status.needWork', {
    count,
    translations: translations(all),
    wait: t('status.wordsWait', {
      count: words,
      defaultValue_one: '{{count}} word of source text waits',
      defaultValue_other: '{{count}} words of source text wait',
    }),
    defaultValue_one: '{{count}} of {{translations}} needs work: {{wait}}.',
    defaultValue_other: '{{count}} of {{translations}} need work: {{wait}}.',
  })
}

/**
 * The languages of a document stand below it, so that both fit beside the numbers, and many in which nothing of it is
 * translated in one line; all documents together come last, where they are seen however long the table is.
 */
function statusTable({ documents, languages }: StatusReport, style: Style): string {
  const groups = groupsOf(documents, ({ source }) => source)
  const rows = groups.flatMap((group) => [
    [clipName(group[0]?.source ?? '', style.width)],
    ...rowsOf(group, style),
  ])
  if (groups.length > 1)
    rows.push([t('status.all', 'all documents')], ...languages.map((status) => languageRow(status, style)))
  const titles = [t('status.done', 'done'), ...DRIFTS.map(driftLabel), t('status.words', 'words')]
  const columns = titles.map((title) => ({ title, align: 'right' as const }))
  return table([{ title: t('status.document', 'document'), align: 'left' }, ...columns], rows, style)
}

function rowsOf(group: readonly DocumentStatus[], style: Style) {
  const untouched = group.filter(isUntouched)
  if (untouched.length <= FEW) return group.map((status) => languageRow(status, style))
  const rest = t('status.untouched', {
    count: untouched.length,
    defaultValue_one: '{{count}} language',
    defaultValue_other: '{{count}} languages',
  })
  return [
    ...group.filter((status) => !isUntouched(status)).map((status) => languageRow(status, style)),
    toRow(rest, sum(untouched), style),
  ]
}

/** Languages in which nothing is translated that are told one by one. */
const FEW = 3

/** Whether nothing of a document is translated. */
function isUntouched({ counts, problem }: DocumentStatus): boolean {
  return (
    problem === undefined &&
    counts.missing > 0 &&
    counts.current + counts.outdated + counts.orphaned + counts.unconfirmed === 0
  )
}

/** A tag may be long, and people know a language by less than all of it. */
function languageRow({ language, ...status }: LanguageSum & Pick<DocumentStatus, 'problem'>, style: Style) {
  return toRow(clipName(language, 12), status, style)
}

function toRow(
  name: string,
  { counts, problem, words, sourceWords }: Summed & Pick<DocumentStatus, 'problem'>,
  style: Style,
) {
  const { dim, green, yellow } = colors(style)
  if (problem !== undefined) return [`  ${name}`, '?', ...DRIFTS.map(() => '?'), '?']
  const numbers = DRIFTS.map((drift) => {
    const paint = drift === 'current' ? green : counts[drift] === 0 ? dim : yellow
    return paint(counts[drift] === 0 ? '·' : number(counts[drift]))
  })
  return [`  ${name}`, percent(shareOf({ words, sourceWords })), ...numbers, number(words)]
}

function problems(documents: readonly DocumentStatus[], style: Style): readonly string[] {
  const { red } = colors(style)
  const found = documents.flatMap(({ problem }) => (problem === undefined ? [] : [printableLine(problem)]))
  return found.length === 0
    ? []
    : ['', ...[...new Set(found)].map((problem) => red(indent(problem, 2, style)))]
}

function nextCommand(
  waiting: readonly DocumentStatus[],
  { documents, totals: { current, outdated, unconfirmed } }: StatusReport,
  meant: readonly string[],
): string {
  if (documents.length === 0)
    return next(
      t('status.addDocument', 'put a document where tvilling.json says, or correct "documents" there'),
    )
  // There are translations, and nobody ever said of what.
  if (unconfirmed > 0 && current + outdated === 0) return next(onSame('npx tvilling adopt', meant))
  const worst = waiting.toSorted((a, b) => b.counts.outdated - a.counts.outdated || b.words - a.words)[0]
  return next(
    worst
      ? `${onSame('npx tvilling diff', meant)} --language ${worst.language}`
      : onSame('npx tvilling check', meant),
  )
}
