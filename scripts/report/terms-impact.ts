/** What a new name for a term would change. */
import { driftLabel, stateLabel } from '../labels.js'
import type { Drift, SegmentKind, State } from '../model.js'
import { list, t } from '../phrases.js'
import { units as amountOfUnits } from './amounts.js'
import { next } from './next.js'
import { printableLine } from './printable.js'
import { colors, indent, type Style } from './style.js'
import { markChanges } from './words.js'

/** One unit of `terms impact --json`. */
export interface TermImpact {
  readonly id: string
  /** Path of the source. */
  readonly document: string
  readonly language: string
  readonly kind: SegmentKind
  readonly drift: Drift
  readonly state?: State
  readonly target: { readonly text: string; readonly file: string; readonly line: number }
  /** Each occurrence of the old name, with the new one in its form. */
  readonly replacements: readonly {
    readonly found: string
    /** Absent when the new name has no such form. */
    readonly text?: string
    readonly rule: string
    /** Other forms that could be meant. */
    readonly alternatives?: readonly string[]
  }[]
  /** The whole translation with the new name; absent when a person must write it. */
  readonly proposal?: string
  /** With `--draft`: whether the proposal is a draft now, was one already, or is none. */
  readonly draft?: 'stored' | 'same' | 'none'
  /** Why the proposal can be no draft. */
  readonly refusal?: 'form' | 'unrecorded' | 'split' | 'outdated' | 'other' | 'checks'
}

/** `terms impact --json`. */
export interface TermsImpactReport {
  readonly version: 1
  readonly term: string
  readonly language: string
  readonly from: string
  readonly to: string
  readonly dryRun: boolean
  /** Names of the glossary that have the old one in them; they stay. */
  readonly others: readonly string[]
  readonly units: readonly TermImpact[]
  /** Why documents could not be read, each with its place. */
  readonly problems: readonly string[]
}

/** Each unit with the words that would change and how their forms were made; then what to do. */
export function formatTermsImpact(report: TermsImpactReport, style: Style): string {
  const { red } = colors(style)
  const { units, problems, from, to } = report
  const lines = units.map((unit) => formatUnit(unit, style))
  const [old, wanted] = [printableLine(from), printableLine(to)]
  const sum =
    units.length === 0
      ? t('terms.noImpact', 'No translation has “{{from}}”.', { from: old })
      : t(
          'terms.impact',
          '{{units}} would change from “{{from}}” to “{{to}}”. The words around it stay: look at articles and adjectives.',
          {
            units: amountOfUnits(units.length),
            from: old,
            to: wanted,
          },
        )
  return [
    ...lines,
    ...problems.map((problem) => red(printableLine(problem))),
    [sum, ...otherNames(report), ...draftLines(report, style)].join('\n'),
  ].join('\n\n')
}

function otherNames({ others }: TermsImpactReport): readonly string[] {
  if (others.length === 0) return []
  const names = list(others.slice(0, MOST).map(printableLine))
  return [t('terms.others', 'Other names have it in them and stay: {{names}}.', { names })]
}

const MOST = 10

function formatUnit(unit: TermImpact, style: Style): string {
  const { bold, dim, yellow } = colors(style)
  const { target, drift, state, id, replacements, proposal, refusal } = unit
  const facts = [driftLabel(drift), ...(state ? [stateLabel(state)] : []), id].join(' · ')
  const words = replacements.map(({ found, text, rule, alternatives = [] }) => {
    const arrow = `${printableLine(found)} → ${text === undefined ? '?' : printableLine(text)}`
    const others =
      alternatives.length > 0
        ? ` ${t('terms.or', 'or {{others}}', { others: alternatives.map(printableLine).join(', ') })}`
        : ''
    return `  ${arrow}${dim(` (${printableLine(rule)})`)}${others}`
  })
  return [
    `${bold(printableLine(`${target.file}:${target.line}`))}  ${dim(facts)}`,
    ...words,
    ...(proposal === undefined ? [] : [indent(markChanges(target.text, proposal, style), 4, style)]),
    ...(refusal ? [yellow(`  ${refusalLabel(refusal)}`)] : []),
  ].join('\n')
}

function refusalLabel(refusal: NonNullable<TermImpact['refusal']>): string {
  return REFUSALS[refusal]()
}

const REFUSALS: Readonly<Record<NonNullable<TermImpact['refusal']>, () => string>> = {
  form: () => t('terms.refusalForm', 'no draft: this must be written by hand'),
  unrecorded: () => t('terms.refusalUnrecorded', 'no draft: the translation is not confirmed yet'),
  split: () => t('terms.refusalSplit', 'no draft: its paragraph was split or merged'),
  other: () => t('terms.refusalOther', 'no draft: another draft waits'),
  checks: () => t('terms.refusalChecks', 'no draft: the checks find something in the new text'),
  outdated: () => t('terms.refusalOutdated', 'no draft: its source moved on; it wants a new translation'),
}

function draftLines({ units, dryRun }: TermsImpactReport, style: Style): readonly string[] {
  const { green } = colors(style)
  if (units.length === 0) return []
  if (units.every(({ draft }) => draft === undefined))
    return ['', next(t('terms.keepDrafts', 'the same with --draft keeps the new texts as drafts'))]
  const stored = units.filter(({ draft }) => draft === 'stored').length
  const same = units.filter(({ draft }) => draft === 'same').length
  const values = { stored, same, others: units.length - stored - same }
  return [
    dryRun
      ? t(
          'terms.draftsWould',
          'Drafts that would be stored: {{stored}}; there already: {{same}}; none: {{others}}.',
          values,
        )
      : green(
          t('terms.drafts', 'Drafts stored: {{stored}}; there already: {{same}}; none: {{others}}.', values),
        ),
  ]
}
