/** What adoption recorded, and what a person should look at. */

import { printableLine } from './printable.js'
import { plural } from './status.js'
import { clip, colors, indent, type Style, widthOf } from './style.js'

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
  readonly documents: readonly Adoption[]
}

/** Each translation with what was recorded, then both sides of everything doubtful. */
export function formatAdopt({ dryRun, documents }: AdoptReport, style: Style): string {
  if (documents.length === 0)
    return 'Nothing to adopt: there is no translation without a ledger.\n\nNext: npx tvilling status'
  const recorded = documents.reduce((sum, adoption) => sum + adoption.recorded, 0)
  const done = dryRun ? 'Would be recorded' : 'Recorded'
  const look = documents.some(({ doubtful, orphaned }) => doubtful.length + orphaned.length > 0)
  const next = dryRun
    ? 'the same without --dry-run'
    : look
      ? 'npx tvilling diff, then confirm what is right'
      : 'npx tvilling status'
  return [
    ...documents.map((adoption) => formatAdoption(adoption, style)),
    `${done}: ${plural(recorded, 'unit')} in ${plural(documents.length, 'translation')}. No page was written.`,
    `Next: ${next}`,
  ].join('\n\n')
}

function formatAdoption(adoption: Adoption, style: Style): string {
  const { bold, dim, red } = colors(style)
  const head = bold(printableLine(`${adoption.target}  ←  ${adoption.source}`))
  if (adoption.problem !== undefined)
    return `${head}\n${red(indent(printableLine(adoption.problem), 2, style))}`
  const least =
    adoption.leastConfidence === undefined ? '' : `, each at least ${percent(adoption.leastConfidence)} sure`
  return [
    head,
    `  ${plural(adoption.recorded, 'unit')} paired${least}`,
    ...section('doubtful, look at both sides', adoption.doubtful, adoption, style),
    ...section('in the translation only', adoption.orphaned, adoption, style),
    ...(adoption.untranslated.length > 0
      ? [dim(`  ${plural(adoption.untranslated.length, 'segment')} of the source not translated`)]
      : []),
  ].join('\n')
}

function section(
  title: string,
  doubts: readonly Doubt[],
  { source, target }: Adoption,
  style: Style,
): readonly string[] {
  const { dim, yellow } = colors(style)
  if (doubts.length === 0) return []
  const side = (path: string, part: Doubt['source']) => {
    if (!part) return []
    const place = `    ${printableLine(`${path}:${part.line}`)}  `
    return [place + dim(clip(part.text, Math.max(20, style.width - widthOf(place))))]
  }
  return [
    yellow(`  ${title}`),
    ...doubts.flatMap((doubt) => [
      ...(doubt.source ? [dim(`    ${percent(doubt.confidence)} sure`)] : []),
      ...side(source, doubt.source),
      ...side(target, doubt.target),
    ]),
  ]
}

function percent(share: number): string {
  return `${Math.floor(100 * share)} %`
}
