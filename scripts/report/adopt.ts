/** What adoption recorded, and what a person should look at. */

import { groupsOf } from '../groups.js'
import { number, t } from '../phrases.js'
import { compare } from '../text.js'
import { type Adoption, formatAdoption } from './adoption.js'
import { translations as amountOfTranslations, units as amountOfUnits } from './amounts.js'
import { next, withoutDryRun } from './next.js'
import { printableLine, shellWord } from './printable.js'
import { colors, type Style, table } from './style.js'

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
