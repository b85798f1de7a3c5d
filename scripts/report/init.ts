/** What was recognised in a project, and what `tvilling.json` makes of it. */
import type { DocumentEntry, Message } from '../model.js'
import { number, t } from '../phrases.js'
import { next, withoutDryRun } from './next.js'
import { printable, printableLine } from './printable.js'
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
export interface InitDocument extends DocumentEntry {
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
    [
      bold(
        t('init.recognised', 'Recognised: {{layouts}}', {
          layouts: layouts.map(({ title }) => title).join('; '),
        }),
      ),
      ...bullets(because, style),
    ].join('\n'),
    ...documents.map((document) => formatDocument(document, style)),
    ...(warnings.length > 0
      ? [[yellow(t('init.mind', 'Mind')), ...bullets(warnings, style)].join('\n')]
      : []),
    `${bold('tvilling.json')}\n${printable(text.trimEnd()).replace(/^/gmu, '  ')}\n`,
  ].join('\n\n')
}

/** What became of the proposal, and the next command in the last line. */
export function formatInit({ dryRun, documents, written }: InitReport): string {
  if (dryRun) return `${t('init.dryRun', 'Nothing was written (--dry-run).')}\n${withoutDryRun()}`
  if (written.length === 0)
    return [
      t('init.nothingWritten', 'Nothing was written.'),
      next(
        t('init.sayOtherwise', '{{command}}, for what to say differently', {
          command: 'npx tvilling init --help',
        }),
      ),
    ].join('\n')
  const there = documents.reduce((sum, { versions }) => sum + countThere(versions), 0)
  const step =
    there > 0
      ? t('init.adopt', '{{command}} (first with --dry-run, to see what it records)', {
          command: 'npx tvilling adopt',
        })
      : 'npx tvilling status'
  return `${t('init.written', 'Written: {{files}}', { files: written.join(', ') })}\n${next(step)}`
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
    { title: t('init.language', 'language'), align: 'left' },
    { title: t('init.sources', 'sources'), align: 'right' },
    { title: t('init.there', 'there'), align: 'right' },
    { title: t('init.missing', 'missing'), align: 'right' },
  ] as const
  const rows = versions.map(({ language, sources, there }) => [
    language,
    number(sources),
    there > 0 ? green(number(there)) : '·',
    there < sources ? number(sources - there) : '·',
  ])
  return [
    `${bold(printableLine(`${source}  →  ${target}`))}  ${t('init.pairs', { count: countThere(versions), defaultValue_one: '{{count}} pair', defaultValue_other: '{{count}} pairs' })}`,
    table(columns, rows, style).replace(/^/gmu, '  '),
    ...examples.map(({ source: from, target: to, exists }) =>
      dim(`  ${printableLine(`${from} → ${to}`)}${exists ? '' : ` (${t('init.isMissing', 'missing')})`}`),
    ),
  ].join('\n')
}
