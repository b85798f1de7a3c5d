/** What adoption recorded, and what a person should look at. */

import { groupsOf } from '../groups.js'
import { number, percent, t } from '../phrases.js'
import { compare } from '../text.js'
import { translations as amountOfTranslations, units as amountOfUnits } from './amounts.js'
import { next, withoutDryRun } from './next.js'
import { printableLine, shellWord } from './printable.js'
import { clip, colors, indent, type Style, table, widthOf } from './style.js'

/** A pairing, or a text without one, that wants a person's look. */
export interface Doubt {
  readonly id: string
  readonly confidence: number
  /** The two were paired once what stands around them was recorded; before that, the translation seemed to have no source. */
  readonly onlyByPlace?: boolean
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
  /** Of these, units whose source changed since their translation was made, as history tells. */
  readonly outdated: number
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
  /**
   * Whether git told what translations were made from: `none` where there is no history, `shallow` where it is cut off,
   * `off` when it was not asked.
   */
  readonly history: 'whole' | 'shallow' | 'none' | 'off'
  /** Number of translations that had a ledger already and were left alone. */
  readonly known: number
  /** Number of translations that an interrupted run did not come to; the next one goes on with them. */
  readonly left: number
  readonly documents: readonly Adoption[]
}

/** What was recorded in all and in each language, then what a person should look at: the worst pages, not all. */
export function formatAdopt(report: AdoptReport, style: Style): string {
  const { documents } = report
  const nothing = t('adopt.nothing', 'Nothing to adopt: there is no translation without a ledger.')
  const parts =
    documents.length === 0
      ? [nothing]
      : [
          formatTotals(report),
          ...aboutInterruption(report, style),
          aboutHistory(report),
          ...languageTable(documents, style),
          ...places(documents, style),
        ]
  // Whoever interrupted it was told how to go on.
  return [...parts, ...(report.left > 0 ? [] : [nextStep(report)])].join('\n\n')
}

function formatTotals({ dryRun, known, documents }: AdoptReport): string {
  const adopted = documents.filter(({ problem }) => problem === undefined)
  const units = sum(adopted, ({ recorded }) => recorded)
  const what = amountOfUnits(units)
  const where = amountOfTranslations(adopted.length)
  const before = t('adopt.known', {
    count: known,
    defaultValue_one: '{{count}} translation had a ledger already.',
    defaultValue_other: '{{count}} translations had a ledger already.',
  })
  return [
    dryRun
      ? t('adopt.wouldBeRecorded', 'Would be recorded: {{what}} in {{where}}. No page was written.', {
          what,
          where,
        })
      : t('adopt.recorded', 'Recorded: {{what}} in {{where}}. No page was written.', { what, where }),
    ...(known > 0 ? [before] : []),
  ].join(' ')
}

function aboutInterruption({ left }: AdoptReport, style: Style): readonly string[] {
  if (left === 0) return []
  const text = t('adopt.interrupted', {
    count: left,
    defaultValue_one: 'Interrupted: {{count}} translation is left, and the same command goes on with it.',
    defaultValue_other:
      'Interrupted: {{count}} translations are left, and the same command goes on with them.',
  })
  return [colors(style).yellow(text)]
}

/** How much is known of the past. */
function aboutHistory({ history, documents }: AdoptReport): string {
  const outdated = sum(documents, (adoption) => adoption.outdated)
  const known =
    outdated === 0
      ? t('adopt.upToDate', 'By the history in git, no source changed since it was translated.')
      : t('adopt.outdated', {
          count: outdated,
          defaultValue_one:
            'By the history in git, the source of {{count}} unit changed since it was translated.',
          defaultValue_other:
            'By the history in git, the sources of {{count}} units changed since they were translated.',
        })
  const words: Readonly<Record<AdoptReport['history'], () => string>> = {
    whole: () => known,
    shallow: () =>
      `${known} ${t('adopt.shallow', 'This clone has a part of the history only; git fetch --unshallow before adopt tells more.')}`,
    none: () =>
      t(
        'adopt.noHistory',
        'There is no history of git here, so every translation counts as made from the source of today.',
      ),
    off: () =>
      t(
        'adopt.historyOff',
        'History was not asked: every translation counts as made from the source of today.',
      ),
  }
  return words[history]()
}

/** Numbers say more than pages where there are many. */
function languageTable(documents: readonly Adoption[], style: Style): readonly string[] {
  if (documents.length <= FEW) return []
  const titles = [
    t('adopt.pages', 'pages'),
    t('adopt.recordedUnits', 'recorded'),
    t('adopt.outdatedUnits', 'outdated'),
    t('adopt.doubtful', 'doubtful'),
    t('adopt.added', 'added'),
    t('adopt.untranslated', 'untranslated'),
    t('adopt.unread', 'unread'),
  ]
  const columns = [
    { title: t('adopt.language', 'language'), align: 'left' as const },
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
      sum(group, ({ outdated }) => outdated),
      sum(group, ({ doubtful }) => doubtful.length),
      sum(group, ({ orphaned }) => orphaned.length),
      sum(group, ({ untranslated }) => untranslated.length),
      group.filter(({ problem }) => problem !== undefined).length,
    ].map((amount) => (amount === 0 ? '·' : number(amount))),
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
      ? [
          bold(
            t('adopt.toLookAt', {
              count: wanting.length,
              defaultValue_one: 'To look at: {{count}} translation',
              defaultValue_other: 'To look at: {{count}} translations, those with most of it first',
            }),
          ),
        ]
      : []),
    ...shown.map((adoption) => formatAdoption(adoption, style, MOST_PASSAGES)),
    ...(rest.length > 0
      ? [
          dim(
            t('adopt.more', {
              count: rest.length,
              defaultValue_one: '… and {{count}} translation more: give a path to see one, or --json for all',
              defaultValue_other:
                '… and {{count}} translations more: give a path to see one, or --json for all',
            }),
          ),
        ]
      : []),
  ]
}

/** How much a person should look at; what cannot be read comes first. */
function weight({ problem, doubtful, orphaned }: Adoption): number {
  return problem === undefined ? doubtful.length + orphaned.length : Number.POSITIVE_INFINITY
}

function nextStep({ dryRun, documents }: AdoptReport): string {
  if (dryRun && documents.length > 0) return withoutDryRun()
  const look = documents.filter(
    ({ problem, doubtful, orphaned }) => problem === undefined && doubtful.length + orphaned.length > 0,
  )
  if (look.length === 0) return next('npx tvilling status')
  const page = documents.length <= FEW ? '' : ` ${shellWord(printableLine(heaviest(look).target))}`
  return next(
    t('adopt.thenConfirm', '{{command}}, then confirm what is right', {
      command: `npx tvilling diff${page}`,
    }),
  )
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
  const { doubtful, orphaned, untranslated } = adoption
  return [
    head,
    `  ${paired(adoption)}`,
    ...section(t('adopt.lookAtBoth', 'doubtful, look at both sides'), doubtful, { ...adoption, style, most }),
    ...section(t('adopt.targetOnly', 'in the translation only'), orphaned, { ...adoption, style, most }),
    ...(untranslated.length > 0
      ? [
          dim(
            `  ${t('adopt.notTranslated', {
              count: untranslated.length,
              defaultValue_one: '{{count}} segment of the source not translated',
              defaultValue_other: '{{count}} segments of the source not translated',
            })}`,
          ),
        ]
      : []),
  ].join('\n')
}

function paired({ recorded, leastConfidence }: Adoption): string {
  const what = t('adopt.paired', {
    count: recorded,
    defaultValue_one: '{{count}} unit paired',
    defaultValue_other: '{{count}} units paired',
  })
  return leastConfidence === undefined
    ? what
    : t('adopt.pairedSurely', '{{what}}, each at least {{share}} sure', {
        what,
        share: percent(leastConfidence),
      })
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
        ...(doubt.source ? [dim(`    ${reason(doubt)}`)] : []),
        ...side(source, doubt.source),
        ...side(target, doubt.target),
      ]),
    ...(rest > 0
      ? [
          dim(
            `    ${t('adopt.morePassages', { count: rest, defaultValue_one: '… and {{count}} more', defaultValue_other: '… and {{count}} more' })}`,
          ),
        ]
      : []),
  ]
}

/** Why a pair was not recorded. */
function reason({ confidence, onlyByPlace }: Doubt): string {
  return onlyByPlace
    ? t('adopt.onlyByPlace', 'paired only because what stands around them is')
    : t('adopt.sure', '{{share}} sure', { share: percent(confidence) })
}
