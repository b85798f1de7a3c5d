/** What a translator reads: how the source moved under each translation. */

import { groupsOf } from '../groups.js'
import { changeLabel, driftLabel, kindLabel, stateLabel } from '../labels.js'
import type { Change, Drift, SegmentKind, State } from '../model.js'
import { percent, t } from '../phrases.js'
import { next } from './next.js'
import { printableLine, shellWord } from './printable.js'
import { clip, colors, indent, type Style } from './style.js'
import { markChanges, readable } from './words.js'

/** One unit of `diff --json`. */
export interface UnitDiff {
  readonly id: string
  /** Path of the source. */
  readonly document: string
  readonly language: string
  readonly kind: SegmentKind
  /** Of a message in a catalogue: its key in the target. */
  readonly key?: string
  readonly drift: Drift
  readonly state?: State
  readonly change?: Change
  /** Absent when the source was removed; `previous` holds what the translation was made from. */
  readonly source?: {
    readonly text: string
    readonly previous?: string
    readonly line: number
    /** What the author tells translators: the directives `tvilling:note` before it, one a line. */
    readonly note?: string
    /** The directive `tvilling:context` before it. */
    readonly context?: string
  }
  /** Source text of an orphaned unit as it was recorded. */
  readonly removed?: string
  /** Absent when there is none. */
  readonly target?: { readonly text: string; readonly file: string; readonly line: number }
  readonly draft?: string
  /** How sure the pairing of source and target is, 0–1. */
  readonly score: number
}

/** A document of which nothing is translated into a language. */
export interface Untranslated {
  /** Path of the source. */
  readonly document: string
  readonly language: string
  /** How many units it has. */
  readonly units: number
  /** Words of the source. */
  readonly words: number
}

/** `diff --json`. */
export interface DiffReport {
  readonly version: 1
  readonly units: readonly UnitDiff[]
  /** Their units are not among the others, unless somebody asks for these documents, or for everything. */
  readonly untranslated: readonly Untranslated[]
  /** Why documents could not be read, each with its place; their units are not among the others. */
  readonly problems: readonly string[]
}

/**
 * Each unit with its places, the word diff of its source, and its translation. Missing ones take a line each, and so
 * do texts that never had a source, and a document of which nothing is translated.
 */
export function formatDiff({ units, untranslated, problems }: DiffReport, style: Style): string {
  const { red } = colors(style)
  const isMissing = ({ drift, draft }: UnitDiff) => drift === 'missing' && draft === undefined
  const shown = units.filter((unit) => unit.drift !== 'current' && !isMissing(unit) && !isAdded(unit))
  const missing = units.filter(isMissing)
  const others = units.filter(({ drift }) => drift === 'current')
  const parts = [
    ...shown.map((unit) => formatUnit(unit, style)),
    ...groupsOf(missing, ({ language, document }) => `${language} ${document}`).map((group) =>
      formatMissing(group, style),
    ),
    ...groupsOf(units.filter(isAdded), ({ target }) => target?.file ?? '').map((group) =>
      formatAdded(group, style),
    ),
    ...others.map((unit) => formatUnit(unit, style)),
    ...(untranslated.length > 0 ? [formatUntranslated(untranslated, style)] : []),
    ...problems.map((problem) => red(printableLine(problem))),
    summary({ units, untranslated, problems }),
  ]
  return parts.join('\n\n')
}

/** Whether a text of a translation never had a source, as far as the ledger knows. */
function isAdded({ drift, removed }: UnitDiff): boolean {
  return drift === 'orphaned' && removed === undefined
}

function formatUnit(unit: UnitDiff, style: Style): string {
  const { bold, dim } = colors(style)
  const { source, target } = unit
  const place = placeOf(target?.file ?? unit.document, target?.line ?? source?.line)
  const drift = [driftLabel(unit.drift), ...(unit.change ? [changeLabel(unit.change)] : [])].join(': ')
  const key = unit.key === undefined ? [] : [unit.key]
  const state = unit.state ? [stateLabel(unit.state)] : []
  const facts = [kindLabel(unit.kind), ...key, drift, ...state, unit.id].join(' · ')
  const lines = [bold(place), dim(printableLine(`  ${facts}`))]
  if (source) {
    lines.push(
      dim(`  ${t('diff.source', 'source')}  ${placeOf(unit.document, source.line)}`),
      indent(sourceText(unit, style), 4, style),
      ...aboutLines(source, style),
    )
  } else if (unit.removed !== undefined) {
    lines.push(
      dim(`  ${t('diff.sourceRemoved', 'source  removed')}`),
      indent(markChanges(unit.removed, '', style), 4, style),
    )
  }
  if (target) lines.push(dim(`  ${t('diff.target', 'target')}`), indent(readable(target.text), 4, style))
  if (unit.draft !== undefined)
    lines.push(
      dim(`  ${t('diff.draft', 'draft, not published')}`),
      indent(markChanges(target?.text ?? '', unit.draft, style), 4, style),
    )
  if (unit.score < 1)
    lines.push(
      dim(`  ${t('diff.likeness', 'paired by likeness, {{share}} sure', { share: percent(unit.score) })}`),
    )
  return lines.join('\n')
}

/** What the source says of the text to translators. */
function aboutLines({ note, context }: NonNullable<UnitDiff['source']>, style: Style): readonly string[] {
  const { dim } = colors(style)
  const said = [
    ...(context === undefined ? [] : [t('diff.context', 'context: {{context}}', { context })]),
    ...(note?.split('\n') ?? []).map((line) => t('diff.note', 'note: {{note}}', { note: line })),
  ]
  return said.map((line) => dim(`    ${printableLine(line)}`))
}

/** Of a rewritten text the two versions read better one after the other than word by word. */
function sourceText({ source, change }: UnitDiff, style: Style): string {
  const { text = '', previous } = source ?? {}
  if (previous === undefined) return readable(text)
  if (change !== 'rewritten') return markChanges(previous, text, style)
  return `${markChanges(previous, '', style)}\n${markChanges('', text, style)}`
}

/** What is missing, line by line, of one document in one language. */
function formatMissing(units: readonly UnitDiff[], style: Style): string {
  const { bold, dim } = colors(style)
  const [{ document = '', language = '' } = {}] = units
  const lines = units.flatMap(({ source, key }) =>
    source ? [textLine(source, key, style), ...aboutLines(source, style)] : [],
  )
  const missing = t('diff.missingIn', 'missing in {{language}}', { language: printableLine(language) })
  return [bold(printableLine(document)), dim(`  ${missing}`), ...lines].join('\n')
}

/** What one translation has besides its source, line by line. */
function formatAdded(units: readonly UnitDiff[], style: Style): string {
  const { bold, dim } = colors(style)
  const lines = units.flatMap(({ target, key }) => (target ? [textLine(target, key, style)] : []))
  const title = t('adopt.targetOnly', 'in the translation only')
  return [bold(printableLine(units[0]?.target?.file ?? '')), dim(`  ${title}`), ...lines].join('\n')
}

function textLine(
  { line, text }: { readonly line: number; readonly text: string },
  key: string | undefined,
  style: Style,
): string {
  const start = `  ${String(line).padStart(5)}  ${key === undefined ? '' : printableLine(`${key}  `)}`
  return start + colors(style).dim(clip(text, style.width - start.length))
}

/** Documents in the order of the project, each with its units and the languages that wait for it. */
function formatUntranslated(documents: readonly Untranslated[], style: Style): string {
  const { bold, dim } = colors(style)
  const lines = groupsOf(documents, ({ document }) => document).map((group) => {
    const [{ document = '', units = 0 } = {}] = group
    const languages = group.map(({ language }) => language).join(', ')
    return printableLine(`  ${String(units).padStart(5)}  ${document}  `) + dim(printableLine(languages))
  })
  const title = t('diff.untranslated', 'Nothing translated yet: units, document, languages')
  return [bold(title), ...lines].join('\n')
}

function placeOf(path: string, line = 1): string {
  return printableLine(`${path}:${line}`)
}

function summary({ units, untranslated, problems }: Omit<DiffReport, 'version'>): string {
  const waiting = units.filter(({ drift }) => drift !== 'current')
  const pressing = waiting.filter((unit) => !isAdded(unit))
  const [first] = [...pressing.filter(({ target }) => target), ...pressing, ...waiting]
  const count = waiting.length + untranslated.reduce((sum, { units: own }) => sum + own, 0)
  const sum =
    count > 0
      ? t('diff.wait', {
          count,
          defaultValue_one: '{{count}} unit waits.',
          defaultValue_other: '{{count}} units wait.',
        })
      : t('diff.nothing', 'Nothing waits here.')
  const unread = t('diff.unread', {
    count: problems.length,
    defaultValue_one: '{{count}} document could not be read.',
    defaultValue_other: '{{count}} documents could not be read.',
  })
  const [page] = untranslated
  const step = first ? stepFor(first) : page ? stepForAll(page) : 'npx tvilling check'
  return `${problems.length === 0 ? sum : `${sum} ${unread}`}\n\n${next(step)}`
}

/** Whoever translates a whole document wants to see it first. */
function stepForAll({ document, language }: Untranslated): string {
  return `npx tvilling diff ${shellWord(document)} --language ${language}`
}

/** What to do about a unit. One that has no translation yet is named by its source and its language. */
function stepFor({ drift, document, language, source, target }: UnitDiff): string {
  if (!target) {
    const place = shellWord(placeOf(document, source?.line))
    const command = `npx tvilling confirm ${place} --language ${language}`
    return t('diff.translateIt', 'translate it, then {{command}}', { command })
  }
  const place = shellWord(placeOf(target.file, target.line))
  if (drift === 'orphaned')
    return t('diff.removeIt', 'remove it from {{place}}, or restore its source', { place })
  const command = `npx tvilling confirm ${place}`
  if (drift === 'unconfirmed') return t('diff.compareThem', 'compare them, then {{command}}', { command })
  return t('diff.editIt', 'edit it, then {{command}}', { command })
}
