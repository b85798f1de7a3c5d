/** What was recognised in a project, and what `tvilling.json` makes of it. */
import type { Message } from '../model.js'
import { printable, printableLine } from './printable.js'
import { plural } from './status.js'
import { colors, indent, type Style, table } from './style.js'

/** How many of an entry's pages are there in one language. */
export interface VersionCount {
  readonly language: string
  /** Sources that have a target in this language. */
  readonly sources: number
  /** Targets that exist. */
  readonly there: number
}

/** A source with its target, as an example. */
export interface PairExample {
  readonly source: string
  readonly target: string
  readonly language: string
  readonly exists: boolean
}

/** One entry of "documents", and the pairs that it makes. */
export interface InitDocument {
  readonly source: string
  readonly target: string
  readonly exclude?: readonly string[]
  readonly languages?: readonly string[]
  readonly names?: Readonly<Record<string, string>>
  readonly format?: 'mdx'
  readonly versions: readonly VersionCount[]
  readonly examples: readonly PairExample[]
}

/** `init --json`. */
export interface InitReport {
  readonly version: 1
  readonly dryRun: boolean
  /** What was recognised, as `--layout` names it. */
  readonly layouts: readonly { readonly name: string; readonly title: string }[]
  /** The facts that led to it. */
  readonly because: readonly string[]
  /** What was guessed or left out. */
  readonly notes: readonly string[]
  readonly sourceLanguage: string
  readonly languages: readonly string[]
  readonly documents: readonly InitDocument[]
  /** Trouble with single files. */
  readonly messages: readonly Message[]
  /** Text of `tvilling.json`. */
  readonly text: string
  /** Files that were written; none in a dry run. */
  readonly written: readonly string[]
}

/** What was recognised and why, the pairs, and the configuration that makes them. */
export function formatProposal(report: InitReport, style: Style): string {
  const { layouts, because, notes, documents, messages, text } = report
  const { bold, yellow } = colors(style)
  const warnings = [...notes, ...messages.map(({ file, reason }) => `${file}: ${reason}`)]
  return [
    [bold(`Recognised: ${layouts.map(({ title }) => title).join('; ')}`), ...bullets(because, style)].join(
      '\n',
    ),
    ...documents.map((document) => formatDocument(document, style)),
    ...(warnings.length > 0 ? [[yellow('Mind'), ...bullets(warnings, style)].join('\n')] : []),
    `${bold('tvilling.json')}\n${printable(text.trimEnd()).replace(/^/gmu, '  ')}\n`,
  ].join('\n\n')
}

/** What became of the proposal, and the next command in the last line. */
export function formatInit({ dryRun, documents, written }: InitReport): string {
  if (dryRun) return 'Nothing was written (--dry-run).\nNext: the same without --dry-run'
  if (written.length === 0)
    return 'Nothing was written.\nNext: npx tvilling init --help, for what to say differently'
  const there = documents.reduce((sum, { versions }) => sum + countThere(versions), 0)
  const next =
    there > 0 ? 'npx tvilling adopt (first with --dry-run, to see what it records)' : 'npx tvilling status'
  return `Written: ${written.join(', ')}\nNext: ${next}`
}

function countThere(versions: readonly VersionCount[]): number {
  return versions.reduce((sum, { there }) => sum + there, 0)
}

function bullets(sentences: readonly string[], style: Style): readonly string[] {
  return sentences.map((sentence) => indent(printableLine(sentence), 4, style).replace(/^ {4}/u, '  - '))
}

function formatDocument({ source, target, versions, examples }: InitDocument, style: Style): string {
  const { bold, dim, green } = colors(style)
  const columns = [
    { title: 'language', align: 'left' },
    { title: 'sources', align: 'right' },
    { title: 'there', align: 'right' },
    { title: 'missing', align: 'right' },
  ] as const
  const rows = versions.map(({ language, sources, there }) => [
    language,
    String(sources),
    there > 0 ? green(String(there)) : '·',
    there < sources ? String(sources - there) : '·',
  ])
  return [
    `${bold(printableLine(`${source}  →  ${target}`))}  ${plural(countThere(versions), 'pair')}`,
    table(columns, rows, style).replace(/^/gmu, '  '),
    ...examples.map(({ source: from, target: to, exists }) =>
      dim(`  ${printableLine(`${from} → ${to}`)}${exists ? '' : ' (missing)'}`),
    ),
  ].join('\n')
}
