/** What adoption recorded, and what a person should look at. */
import { compare } from '../text.js'
import { groupsOf } from './groups.js'
import { printableLine, shellWord } from './printable.js'
import { plural } from './status.js'
import { clip, colors, indent, type Style, table, widthOf } from './style.js'

/** A pairing, or a text without one, that wants a person's look. */
export interface Doubt {
  readonly id: string
  readonly confidence: number
  readonly source?: { readonly text: string; readonly line: number }
  readonly target?: { readonly text: string; readonly line: number }
}

/** One adopted translation. */
export interface Adoption {
  readonly source: string
  readonly target: string
  readonly language: string
  /** Why it was left alone. */
  readonly problem?: string
  /** Number of units recorded, with the least sure of them. */
  readonly recorded: number
  readonly leastConfidence?: number
  /** Pairings that were not sure enough. */
  readonly doubtful: readonly Doubt[]
  /** Source segments without a translation. */
  readonly untranslated: readonly Doubt[]
  /** Target segments without a source. */
  readonly orphaned: readonly Doubt[]
}

/** `adopt --json`. */
export interface AdoptReport {
  readonly version: 1
  readonly dryRun: boolean
  readonly threshold: number
  /** Number of translations that had a ledger already and were left alone. */
  readonly known: number
  readonly documents: readonly Adoption[]
}

/** What was recorded in all and in each language, then what a person should look at: the worst pages, not all. */
export function formatAdopt(report: AdoptReport, style: Style): string {
  const { documents } = report
  const nothing = 'Nothing to adopt: there is no translation without a ledger.'
  const parts =
    documents.length === 0
      ? [nothing]
      : [formatTotals(report), ...languageTable(documents, style), ...places(documents, style)]
  return [...parts, `Next: ${nextCommand(report)}`].join('\n\n')
}

function formatTotals({ dryRun, known, documents }: AdoptReport): string {
  const done = dryRun ? 'Would be recorded' : 'Recorded'
  const adopted = documents.filter(({ problem }) => problem === undefined)
  const units = sum(adopted, ({ recorded }) => recorded)
  const before = known > 0 ? ` ${plural(known, 'translation')} had a ledger already.` : ''
  return `${done}: ${plural(units, 'unit')} in ${plural(adopted.length, 'translation')}. No page was written.${before}`
}

/** Numbers say more than pages where there are many. */
function languageTable(documents: readonly Adoption[], style: Style): readonly string[] {
  if (documents.length <= FEW) return []
  const titles = ['pages', 'recorded', 'doubtful', 'added', 'untranslated', 'unread']
  const columns = [
    { title: 'language', align: 'left' as const },
    ...titles.map((title) => ({ title, align: 'right' as const })),
  ]
  const rows = groupsOf(
    documents.toSorted((a, b) => compare(a.language, b.language)),
    ({ language }) => language,
  ).map((group) => [
    group[0]?.language ?? '',
    ...[
      group.length,
      sum(group, ({ recorded }) => recorded),
      sum(group, ({ doubtful }) => doubtful.length),
      sum(group, ({ orphaned }) => orphaned.length),
      sum(group, ({ untranslated }) => untranslated.length),
      group.filter(({ problem }) => problem !== undefined).length,
    ].map((number) => (number === 0 ? '·' : String(number))),
  ])
  return [table(columns, rows, style)]
}

/** Translations up to which each is shown, and with everything in it. */
const FEW = 3

/** Translations, and passages of each sort in one of them, that are shown of many. */
const MOST_PAGES = 10
const MOST_PASSAGES = 3

function places(documents: readonly Adoption[], style: Style): readonly string[] {
  if (documents.length <= FEW)
    return documents.map((adoption) => formatAdoption(adoption, style, Number.POSITIVE_INFINITY))
  const wanting = documents
    .filter((adoption) => weight(adoption) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
  const shown = wanting.slice(0, MOST_PAGES)
  const rest = wanting.slice(MOST_PAGES)
  const { bold, dim } = colors(style)
  return [
    ...(shown.length > 0
      ? [bold(`To look at: ${plural(wanting.length, 'translation')}, those with most of it first`)]
      : []),
    ...shown.map((adoption) => formatAdoption(adoption, style, MOST_PASSAGES)),
    ...(rest.length > 0
      ? [dim(`… and ${plural(rest.length, 'translation')} more: give a path to see one, or --json for all`)]
      : []),
  ]
}

/** How much a person should look at; what cannot be read comes first. */
function weight({ problem, doubtful, orphaned }: Adoption): number {
  return problem === undefined ? doubtful.length + orphaned.length : Number.POSITIVE_INFINITY
}

function nextCommand({ dryRun, documents }: AdoptReport): string {
  if (dryRun && documents.length > 0) return 'the same without --dry-run'
  const look = documents.filter(
    ({ problem, doubtful, orphaned }) => problem === undefined && doubtful.length + orphaned.length > 0,
  )
  if (look.length === 0) return 'npx tvilling status'
  const page = documents.length <= FEW ? '' : ` ${shellWord(printableLine(heaviest(look).target))}`
  return `npx tvilling diff${page}, then confirm what is right`
}

function heaviest(documents: readonly Adoption[]): Adoption {
  return documents.reduce((most, adoption) => (weight(adoption) > weight(most) ? adoption : most))
}

function sum(documents: readonly Adoption[], pick: (adoption: Adoption) => number): number {
  return documents.reduce((total, adoption) => total + pick(adoption), 0)
}

function formatAdoption(adoption: Adoption, style: Style, most: number): string {
  const { bold, dim, red } = colors(style)
  const head = bold(printableLine(`${adoption.target}  ←  ${adoption.source}`))
  if (adoption.problem !== undefined)
    return `${head}\n${red(indent(printableLine(adoption.problem), 2, style))}`
  const least =
    adoption.leastConfidence === undefined ? '' : `, each at least ${percent(adoption.leastConfidence)} sure`
  const { doubtful, orphaned, untranslated } = adoption
  return [
    head,
    `  ${plural(adoption.recorded, 'unit')} paired${least}`,
    ...section('doubtful, look at both sides', doubtful, { ...adoption, style, most }),
    ...section('in the translation only', orphaned, { ...adoption, style, most }),
    ...(untranslated.length > 0
      ? [dim(`  ${plural(untranslated.length, 'segment')} of the source not translated`)]
      : []),
  ].join('\n')
}

interface Showing extends Pick<Adoption, 'source' | 'target'> {
  readonly style: Style
  /** How many are shown. */
  readonly most: number
}

function section(
  title: string,
  doubts: readonly Doubt[],
  { source, target, style, most }: Showing,
): readonly string[] {
  const { dim, yellow } = colors(style)
  if (doubts.length === 0) return []
  const side = (path: string, part: Doubt['source']) => {
    if (!part) return []
    const place = `    ${printableLine(`${path}:${part.line}`)}  `
    return [place + dim(clip(part.text, Math.max(20, style.width - widthOf(place))))]
  }
  const rest = doubts.length - most
  return [
    yellow(`  ${title}`),
    ...doubts
      .slice(0, most)
      .flatMap((doubt) => [
        ...(doubt.source ? [dim(`    ${percent(doubt.confidence)} sure`)] : []),
        ...side(source, doubt.source),
        ...side(target, doubt.target),
      ]),
    ...(rest > 0 ? [dim(`    … and ${rest} more`)] : []),
  ]
}

function percent(share: number): string {
  return `${Math.floor(100 * share)} %`
}
