/** Who vouches for what is published. */

import { groupsOf } from '../groups.js'
import { stateLabel } from '../labels.js'
import type { Drift, Origin, SegmentKind, State } from '../model.js'
import { t } from '../phrases.js'
import { collapse } from '../text.js'
import { units as amountOfUnits } from './amounts.js'
import { next } from './next.js'
import { printableLine } from './printable.js'
import { clip, colors, indent, type Style } from './style.js'

/**
 * What is wrong with a decision. `changed-text`: the page has another text than the decision is about. `unsigned`: a state
 * that only people give, and nobody's name. `altered-record`: another text, source or state under an old name and time.
 * `other-name`: those who committed it are not whom it names. `replayed`: the same, and copied from another unit.
 * `machine`: the name of a program. `reviewer` and `four-eyes`: rules of `tvilling.json`.
 */
export type FindingId =
  | 'changed-text'
  | 'unsigned'
  | 'altered-record'
  | 'other-name'
  | 'replayed'
  | 'machine'
  | 'reviewer'
  | 'four-eyes'

/** One thing that is wrong. */
export interface Finding {
  readonly id: FindingId
  /** In the language of the interface. */
  readonly reason: string
}

/** Where a decision comes from: see `people/trace.ts`; `unknown` without a history. */
type Provenance = 'made' | 'entrusted' | 'altered' | 'foreign' | 'unseen' | 'uncommitted' | 'unknown'

/** A published unit with whoever vouches for it. */
export interface AuditedUnit {
  readonly id: string
  readonly document: string
  readonly language: string
  readonly kind: SegmentKind
  /** Of a message in a catalogue: its key in the target. */
  readonly key?: string
  readonly target: { readonly text: string; readonly file: string; readonly line: number }
  readonly drift: Drift
  /** Absent when nobody recorded it. */
  readonly state?: State
  readonly origin?: Origin
  readonly engine?: string
  /** Who wrote the text, where that is not who decided. */
  readonly author?: string
  /** Absent when nobody decided. */
  readonly by?: string
  readonly at?: string
  /** The source text that it was decided against; absent when nobody recorded it. */
  readonly source?: string
  /** A person's word that a later source needs no new translation. */
  readonly ack?: { readonly by: string; readonly at: string; readonly reason: string }
  /** Of a unit that somebody decided on. */
  readonly provenance?: Provenance
  /** The commit with the decision. */
  readonly commit?: string
  readonly findings: readonly Finding[]
}

/** `audit --json`. */
export interface AuditReport {
  readonly version: 1
  /** The commit that was looked at; absent for the files as they are. */
  readonly commit?: string
  /** How much of git's history there is. */
  readonly history: 'whole' | 'part' | 'none'
  readonly units: readonly AuditedUnit[]
  readonly summary: {
    readonly units: number
    /** Units with a person's name. */
    readonly decided: number
    readonly findings: number
  }
  /** Why documents could not be read, each with its place. */
  readonly problems: readonly string[]
}

/** Each unit with its approver and source, by page; then what is wrong, counted. */
export function formatAudit(report: AuditReport, style: Style): string {
  const { red } = colors(style)
  const pages = groupsOf(report.units, ({ target }) => target.file)
  return [
    ...pages.map((units) => formatPage(units, style)),
    ...report.problems.map((problem) => red(printableLine(problem))),
    summary(report),
  ].join('\n\n')
}

function formatPage(units: readonly AuditedUnit[], style: Style): string {
  const { bold } = colors(style)
  const [first] = units
  return [
    bold(printableLine(first?.target.file ?? '')),
    ...units.map((unit) => formatUnit(unit, style)),
  ].join('\n')
}

function formatUnit(unit: AuditedUnit, style: Style): string {
  const { dim, red } = colors(style)
  const start = `  ${String(unit.target.line).padStart(5)}  `
  const facts = [vouched(unit), made(unit), unit.id].filter((fact) => fact !== '').join(' · ')
  const lines = [start + clip(facts, style.width - start.length)]
  if (unit.source !== undefined) lines.push(dim(`         ${clip(collapse(unit.source), style.width - 9)}`))
  if (unit.ack)
    lines.push(
      indent(
        printableLine(t('audit.ack', 'source moved on; {{by}} at {{at}}: {{reason}}', unit.ack)),
        9,
        style,
      ),
    )
  lines.push(...unit.findings.map(({ reason }) => red(indent(printableLine(`! ${reason}`), 9, style))))
  return lines.join('\n')
}

function vouched({ state, by, at }: AuditedUnit): string {
  if (state === undefined) return t('audit.unrecorded', 'nobody recorded it')
  const label = stateLabel(state)
  return by === undefined
    ? t('audit.byNobody', '{{state}}, decided by nobody', { state: label })
    : t('audit.byPerson', '{{state}} by {{by}}, {{at}}', {
        state: label,
        by,
        at: at?.slice(0, 16).replace('T', ' ') ?? '',
      })
}

function made({ origin, engine, author }: AuditedUnit): string {
  const how = [origin, engine].filter((part) => part !== undefined).join(' ')
  return author === undefined
    ? how
    : t('audit.author', '{{origin}}, written by {{author}}', { origin: how, author })
}

function summary({ units, summary: { decided, findings }, history, problems }: AuditReport): string {
  const sentence = t('audit.summary', '{{units}} published, {{decided}} of them decided on by a person.', {
    units: amountOfUnits(units.length),
    decided,
  })
  const found = t('audit.findings', {
    count: findings,
    defaultValue_one: '{{count}} finding.',
    defaultValue_other: '{{count}} findings.',
  })
  const unread = t('diff.unread', {
    count: problems.length,
    defaultValue_one: '{{count}} document could not be read.',
    defaultValue_other: '{{count}} documents could not be read.',
  })
  const past = {
    whole: [],
    part: [
      t(
        'audit.part',
        'This copy of the repository holds a part of its history only, so older decisions could not be held against their commits. git fetch --unshallow gets the rest.',
      ),
    ],
    none: [
      t('audit.none', 'No commit was found, so no decision could be held against the one that brought it.'),
    ],
  }[history]
  const sentences = [
    sentence,
    ...(problems.length > 0 ? [unread] : []),
    findings === 0 ? t('audit.clean', 'Nothing is wrong.') : found,
  ]
  const step =
    findings === 0
      ? 'npx tvilling status'
      : t('audit.step', 'look at each line with a !, then confirm or correct it')
  return [sentences.join(' '), ...past, '', next(step)].join('\n')
}
