/** What was proposed, and for what nothing was. */

import { groupsOf } from '../groups.js'
import type { Draft } from '../model.js'
import { percent, t } from '../phrases.js'
import { units } from './amounts.js'
import { formatBill, type PricedBill } from './bill.js'
import { next, withoutDryRun } from './next.js'
import { printable, printableLine, shellWord } from './printable.js'
import { clip, colors, indent, type Style } from './style.js'
import { markChanges } from './words.js'

/** A unit with its new draft. */
export interface Drafted {
  readonly id: string
  /** Path of the source. */
  readonly document: string
  readonly language: string
  readonly source: string
  /** The translation as it is published; absent when there is none. */
  readonly target?: string
  readonly draft: Draft
  /** Of a draft from the memory whose source is not the same: what was translated there. */
  readonly like?: Like
  /** Whether it was published at once, or would be, as `draft.apply` of `tvilling.json` has it. */
  readonly isApplied?: true
}

/** A text of the memory that is like another one. */
export interface Like {
  /** The source that was translated. */
  readonly source: string
  /** Path of its document, or the name of what it was imported from. */
  readonly from: string
}

/** A unit for which nothing was proposed that could be kept. */
export interface Undrafted {
  readonly id: string
  readonly document: string
  readonly language: string
  readonly source: string
  /** What each engine said, in the order in which they were asked. */
  readonly reasons: readonly string[]
}

/** `draft --json`. */
export interface DraftReport {
  readonly version: 1
  readonly dryRun: boolean
  /** Whether a person ended the run early; what was done until then is kept. */
  readonly isInterrupted: boolean
  readonly drafts: readonly Drafted[]
  readonly without: readonly Undrafted[]
  /** What each engine was asked, in order; in a dry run, what it would be asked at most. */
  readonly engines: readonly PricedBill[]
  /** Why documents could not be read, each with its place, why an engine stopped, and what one lacks to be asked. */
  readonly problems: readonly string[]
}

/** Each draft with what it changes, then how many units got none and why. */
export function formatDrafts(report: DraftReport, style: Style): string {
  const { dryRun, isInterrupted, drafts, without, engines, problems } = report
  const { green, red, yellow } = colors(style)
  const sent = engines.filter(({ characters }) => characters > 0)
  const waiting = drafts.filter(({ isApplied }) => !isApplied)
  const applied = drafts.length - waiting.length
  const done =
    drafts.length > 0
      ? [
          ...(waiting.length > 0 ? [amountOfDrafts(waiting.length, dryRun)] : []),
          ...(applied > 0 ? [amountOfApplied(applied, dryRun)] : []),
        ].join('\n')
      : without.length + sent.length === 0
        ? t(
            'draft.nothingWanted',
            'Nothing to draft: no unit waits for a translation, or each has its draft.',
          )
        : t('draft.none', 'No draft was made.')
  const last = waiting.length > 0 || (dryRun && applied > 0) ? [stepBehind(waiting, dryRun)] : []
  return [
    ...formatUnits(drafts, without, style),
    ...(sent.length > 0 ? [formatBills(sent, report)] : []),
    ...problems.map((problem) => red(printable(problem))),
    ...(isInterrupted
      ? [yellow(t('draft.interrupted', 'Interrupted: what was done until then is kept.'))]
      : []),
    [green(done), ...last].join('\n'),
  ].join('\n\n')
}

function formatBills(
  bills: readonly PricedBill[],
  { dryRun, isInterrupted, problems }: Pick<DraftReport, 'dryRun' | 'isInterrupted' | 'problems'>,
): string {
  const title = dryRun
    ? t('draft.wouldBeAsked', 'Would be asked, at most:')
    : isInterrupted || problems.length > 0
      ? t('draft.askedAtMost', 'Asked, at most:')
      : t('draft.asked', 'Asked:')
  return [title, ...bills.map((bill) => `  ${formatBill(bill)}`)].join('\n')
}

/** Each draft under its document with what it changes, then the units that got none and why. */
export function formatUnits(
  drafts: readonly Drafted[],
  without: readonly Undrafted[],
  style: Style,
): readonly string[] {
  const { bold } = colors(style)
  return [
    ...documentsOf(drafts).map((group) =>
      [
        bold(printableLine(`${group[0]?.language} ${group[0]?.document}`)),
        ...group.map((one) => formatDraft(one, style)),
      ].join('\n'),
    ),
    ...(without.length > 0 ? [formatWithout(without, style)] : []),
  ]
}

/** How many drafts were kept, or would be. */
export function amountOfDrafts(amount: number, dryRun: boolean): string {
  const count = units(amount)
  return dryRun
    ? t('draft.wouldBeKept', 'Would be drafted: {{units}}. Nothing was written.', { units: count })
    : t('draft.kept', 'Drafted: {{units}}. No page was written.', { units: count })
}

function amountOfApplied(amount: number, dryRun: boolean): string {
  const count = units(amount)
  return dryRun
    ? t('draft.wouldBeApplied', 'Would be published by "draft.apply" of tvilling.json: {{units}}.', {
        units: count,
      })
    : t(
        'draft.applied',
        'Published by "draft.apply" of tvilling.json: {{units}}. tvilling undo takes it back.',
        { units: count },
      )
}

/** What to do next about drafts, of which there are some: to approve those of the first document. */
export function stepBehind(drafts: readonly Drafted[], dryRun: boolean): string {
  const [first] = documentsOf(drafts)
  const step = `npx tvilling approve ${shellWord(first?.[0]?.document ?? '')} --language ${first?.[0]?.language} --count ${first?.length}`
  return dryRun ? withoutDryRun() : next(step)
}

function documentsOf(drafts: readonly Drafted[]): readonly (readonly Drafted[])[] {
  return groupsOf(drafts, ({ language, document }) => `${language} ${document}`)
}

function formatDraft({ id, source, target, draft, like }: Drafted, style: Style): string {
  const { dim } = colors(style)
  const engine = printableLine([draft.engine ?? draft.origin, draft.model].filter(Boolean).join(' '))
  const score = draft.score === undefined || draft.score === 1 ? '' : `  ${percent(draft.score)}`
  const text = target === undefined ? printable(draft.text) : markChanges(target, draft.text, style)
  const lines = [`  ${id}  ${dim(`${engine}${score}`)}`, indent(text, 4, style)]
  if (like) {
    lines.push(`    ${dim(t('draft.like', 'made for, in {{from}}:', { from: printableLine(like.from) }))}`)
    lines.push(indent(markChanges(like.source, source, style), 4, style))
  }
  return lines.join('\n')
}

/** The same reasons are told once, with how many units they are for; of many reasons, those for most units. */
function formatWithout(without: readonly Undrafted[], style: Style): string {
  const { yellow, dim } = colors(style)
  const groups = groupsOf(without, ({ reasons }) => reasons.join('\n')).toSorted(
    (a, b) => b.length - a.length,
  )
  const rest = groups.slice(REASONS).reduce((sum, group) => sum + group.length, 0)
  return [
    yellow(t('draft.without', 'Without a draft: {{units}}', { units: units(without.length) })),
    ...groups.slice(0, REASONS).flatMap((group) => [
      indent(`${units(group.length)}: ${printableLine(group[0]?.reasons.join('; ') ?? '')}`, 2, style),
      ...(group.length <= SHOWN
        ? group.map(({ id, language, document, source }) => {
            const place = printableLine(`${language} ${document}`)
            return `    ${id}  ${place}  ${dim(clip(source, Math.max(20, style.width - 24 - place.length)))}`
          })
        : []),
    ]),
    ...(rest > 0
      ? [
          `  ${t('draft.otherReasons', '{{units}}: for other reasons, which --json tells', { units: units(rest) })}`,
        ]
      : []),
  ].join('\n')
}

/** Reasons that are told. */
const REASONS = 8

/** Units with the same reasons that are listed; of more only the number is told. */
const SHOWN = 5
