/** What is wrong with the ledgers of a project, and what became of it. */
import { t } from '../phrases.js'
import { next } from './next.js'
import { printableLine } from './printable.js'
import { colors, indent, type Style } from './style.js'

/** Sorts of trouble. */
type Trouble =
  | 'conflict'
  | 'twice'
  | 'invalid'
  | 'renamed'
  | 'exchanged'
  | 'moved'
  | 'page'
  | 'gone'
  | 'language'
  | 'lock'

/** One trouble with its place. */
export interface Finding {
  readonly kind: Trouble
  readonly file: string
  readonly line: number
  readonly reason: string
  /** What was expected, or what to do. */
  readonly expected: string
  /** Whether this program can put it right: with `--fix`, or with `--prune`; `none` when a person has to. */
  readonly repair: 'fix' | 'prune' | 'none'
  readonly repaired: boolean
}

/** `doctor --json`. */
export interface DoctorReport {
  readonly version: 1
  readonly findings: readonly Finding[]
  readonly summary: {
    readonly ledgers: number
    readonly found: number
    readonly repaired: number
  }
}

/** Each finding with its place, then what to do. */
export function formatDoctor({ findings, summary }: DoctorReport, style: Style): string {
  const { green, yellow } = colors(style)
  const left = findings.filter(({ repaired }) => !repaired)
  const ledgers = t('doctor.ledgers', {
    count: summary.ledgers,
    defaultValue_one: '{{count}} ledger',
    defaultValue_other: '{{count}} ledgers',
  })
  const sound = green(t('doctor.sound', 'Nothing is wrong: {{ledgers}}.', { ledgers }))
  if (findings.length === 0) return `${sound}\n\n${next('npx tvilling status')}`
  const total = t('doctor.found', 'Found: {{found}}; put right: {{repaired}}; left: {{left}}.', {
    found: summary.found,
    repaired: summary.repaired,
    left: left.length,
  })
  return [
    findings.map((finding) => formatFinding(finding, style)).join('\n\n'),
    left.length === 0 ? green(total) : yellow(total),
    nextStep(left),
  ].join('\n\n')
}

function formatFinding({ file, line, reason, expected, repaired }: Finding, style: Style): string {
  const { bold, dim, green } = colors(style)
  const place = bold(printableLine(line > 1 ? `${file}:${line}` : file))
  const end = repaired
    ? green(t('doctor.repaired', 'Put right.'))
    : dim(t('check.expected', 'Expected: {{expected}}', { expected: printableLine(expected) }))
  return [place, indent(printableLine(reason), 2, style), indent(end, 2, style)].join('\n')
}

function nextStep(left: readonly Finding[]): string {
  if (left.some(({ repair }) => repair === 'fix')) return next('npx tvilling doctor --fix')
  if (left.length === 0) return next('npx tvilling status')
  return left.every(({ repair }) => repair === 'prune')
    ? next('npx tvilling doctor --prune')
    : next(t('doctor.byHand', 'put right by hand what is left, then tvilling doctor'))
}
