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

/** What was recognised and why, the pairs, the configuration, and the next command in the last line. */
export function formatInit(report: InitReport, style: Style): string {
  const { layouts, because, notes, documents, messages, text, written } = report
  const { bold, yellow } = colors(style)
  const warnings = [...notes, ...messages.map(({ file, reason }) => `${file}: ${reason}`)]
  const done = written.length > 0 ? `Written: ${written.join(', ')}` : 'Nothing was written (--dry-run).'
  return [
    [bold(`Recognised: ${layouts.map(({ title }) => title).join('; ')}`), ...bullets(because, style)].join(
      '\n',
    ),
    ...documents.map((document) => formatDocument(document, style)),
    ...(warnings.length > 0 ? [[yellow('Mind'), ...bullets(warnings, style)].join('\n')] : []),
    `${bold('tvilling.json')}\n${printable(text.trimEnd()).replace(/^/gmu, '  ')}`,
    `${done}\nNext: ${written.length > 0 ? 'npx tvilling adopt --dry-run' : 'the same without --dry-run'}`,
  ].join('\n\n')
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
  const there = versions.reduce((sum, version) => sum + version.there, 0)
  return [
    `${bold(printableLine(`${source}  →  ${target}`))}  ${plural(there, 'pair')}`,
    table(columns, rows, style).replace(/^/gmu, '  '),
    ...examples.map(({ source: from, target: to, exists }) =>
      dim(`  ${printableLine(`${from} → ${to}`)}${exists ? '' : ' (missing)'}`),
    ),
  ].join('\n')
}
