/** What `check` found, for people: file by file, then the verdict, what an edit costs, and what to do next. */

import { groupsBy, groupsOf } from '../groups.js'
import type { Change, Message } from '../model.js'
import { list, number, t } from '../phrases.js'
import { compare } from '../text.js'
import { severities, translations, units as unitsOf } from './amounts.js'
import type { FixReport, FormattedFixes } from './fix.js'
import { formatFile } from './messages.js'
import { next, repair } from './next.js'
import { colors, indent, type Style } from './style.js'

/** `check --json`. */
export interface CheckReport {
  readonly version: 1
  /** Those that do not count, since somebody waived them, have `suppressed`. */
  readonly messages: readonly Message[]
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'infos' | 'suppressed' | 'documents', number>>
  /** Sorted by language. */
  readonly languages: readonly LanguageSummary[]
  /** With `--base`: `messages` are those that the change adds. */
  readonly change?: ChangeReport
  /** With `--fix`. */
  readonly fixes?: FixReport
}

/** How far a language is, whatever a change adds to it. */
export interface LanguageSummary {
  readonly language: string
  readonly documents: number
  /** Units that wait: outdated, missing or unconfirmed. */
  readonly units: number
  /** Words of source text that wait. */
  readonly words: number
}

/** What a change does to the translations. */
export interface ChangeReport {
  /** The commit that it is compared with. */
  readonly base: string
  /** Documents, versions and ledgers that differ from it. */
  readonly files: readonly string[]
  /** Messages that were there before, and are still. */
  readonly before: number
  /** Messages that are gone, by language; those of no language under `*`. */
  readonly fixed: Readonly<Record<string, number>>
  readonly cost: EditCost
  /** What people said in it, by place. */
  readonly words: readonly Words[]
}

/** Something that a person said of a unit: a comment, or why they decided as they did. */
export interface Words {
  readonly type: 'rejection' | 'acknowledgement' | 'waiver' | 'comment'
  /** Where the translation stands, or its source while there is none. */
  readonly file: string
  readonly line: number
  readonly language: string
  readonly unit: string
  readonly by: string
  readonly at: string
  readonly text: string
  /** Of a waiver. */
  readonly rule?: string
}

/** What an edit of sources costs: the units that wait because of it. */
export interface EditCost {
  /** Source texts, each counted once. */
  readonly texts: readonly EditedText[]
  /** Texts times the languages in which they wait. */
  readonly units: number
  /** Words of these units that people have to look at: those that are neither cosmetic nor patched. */
  readonly words: number
  /** Units whose source changed in its markup only. */
  readonly cosmetic: number
  /** Units whose translation can be patched without asking anybody: code, links and numbers. */
  readonly patched: number
  /** Characters of source text that machine translation would be sent for the others. */
  readonly characters: number
}

/** A source text whose translations wait because of an edit. */
export interface EditedText {
  readonly file: string
  readonly line: number
  readonly words: number
  /** What each language needs. */
  readonly languages: readonly { readonly language: string; readonly needs: Need; readonly change?: Change }[]
}

/** A person's translation, a mechanical patch, or no more than a look, since the markup alone changed. */
export type Need = 'translation' | 'patch' | 'look'

/** Messages that count by file, each with its line and column, then the verdict, the fixes and the next command. */
export function formatCheck(report: CheckReport, style: Style, fixes?: FormattedFixes): string {
  const messages = report.messages.filter(({ suppressed }) => !suppressed)
  const parts = groupsOf(messages, ({ file }) => file).map((group) => formatFile(group, style))
  const step = fixes?.step ?? nextStep({ ...report, messages })
  return [
    ...parts,
    ...(report.change ? [indent(costLine(report.change.cost), 0, style)] : []),
    verdict({ ...report, messages }, style),
    ...(fixes?.parts ?? []),
    ...(step === undefined ? [] : [step]),
  ].join('\n\n')
}

function verdict({ messages, summary, change, languages }: CheckReport, style: Style): string {
  const { green, red, yellow } = colors(style)
  const checked = translations(summary.documents)
  const besides = summary.suppressed > 0 ? ` ${waived(summary.suppressed)}` : ''
  if (messages.length === 0)
    return green(`${nothingFound({ summary, languages, isChange: change !== undefined })}${besides}`)
  const problems = list(severities(summary))
  const sum = t('check.found', '{{problems}} in {{translations}}.', { problems, translations: checked })
  const line = (summary.errors > 0 ? red : yellow)(`${sum}${besides}`)
  if (messages.length < MANY) return line
  const often = `${line}\n${indent(mostOften(messages), 0, style)}`
  return summary.suppressed > 0 || change ? often : `${often}\n${indent(aboutBaseline(), 0, style)}`
}

/** For whoever begins on a site that has much to put right, which nobody can do in a day. */
function aboutBaseline(): string {
  return t(
    'check.fromNowOn',
    'To hear from now on only of what is new: npx tvilling check --update-baseline.',
  )
}

/** Messages that nobody reads one by one, before it is known what most of them are about. */
const MANY = 100

/** The rules that found most, with the number of their messages. */
function mostOften(messages: readonly Message[]): string {
  const rules = Array.from(
    groupsBy(messages, ({ ruleId }) => ruleId),
    ([rule, found]) => ({ rule, count: found.length }),
  )
  const first = rules.toSorted((a, b) => b.count - a.count || compare(a.rule, b.rule)).slice(0, 5)
  const named = first.map(({ rule, count }) => `${rule} (${number(count)})`)
  return t('check.often', 'Most often: {{rules}}.', { rules: list(named) })
}

/** A report in which no message counts. */
interface Calm extends Pick<CheckReport, 'summary' | 'languages'> {
  /** Whether it is of a change alone. */
  readonly isChange: boolean
}

/** What is said where no message counts; what waits may be waived, in the baseline, or there before a change. */
export function nothingFound({ summary, languages, isChange }: Calm): string {
  const checked = { translations: translations(summary.documents) }
  if (isChange) return t('check.nothingNew', 'The change adds nothing: {{translations}} checked.', checked)
  return languages.some(({ units }) => units > 0)
    ? t('check.nothingToReport', 'Nothing to report: {{translations}} checked.', checked)
    : t('check.inStep', 'Everything is in step: {{translations}} checked.', checked)
}

/** Messages that a file, or a part of it, could not be read: nobody knows what waits there, and `diff` shows nothing of it. */
const UNREAD: ReadonlySet<string> = new Set(['front-matter', 'refused', 'syntax', 'unreadable'])

/** Messages of what `diff` shows. */
const SHOWN_BY_DIFF: ReadonlySet<string> = new Set([
  'limit',
  'missing',
  'orphaned',
  'outdated',
  'unconfirmed',
])

function nextStep({ messages }: CheckReport): string | undefined {
  const serious = messages.filter(({ severity }) => severity !== 'info')
  const unread = serious.filter(({ ruleId }) => UNREAD.has(ruleId))
  // It knows what became of a ledger, and puts some right by itself.
  if (unread.some(({ file }) => file.startsWith('.tvilling/'))) return next('npx tvilling doctor')
  const shown = unread.length === 0 ? serious.filter(({ ruleId }) => SHOWN_BY_DIFF.has(ruleId)) : []
  const [language, ...others] = new Set(shown.map((message) => message.language))
  if (shown.length > 0)
    return next(`npx tvilling diff${language && others.length === 0 ? ` --language ${language}` : ''}`)
  const first = unread[0] ?? serious.find(({ severity }) => severity === 'error') ?? serious[0]
  return first && repair(`${first.file}:${first.line}`, 'npx tvilling check')
}

function waived(count: number): string {
  return t('check.waived', {
    count,
    defaultValue_one: '{{count}} finding is waived.',
    defaultValue_other: '{{count}} findings are waived.',
  })
}

/** What an edit costs, in a sentence. */
export function costLine({ texts, units, words, cosmetic, patched, characters }: EditCost): string {
  if (texts.length === 0) return t('cost.nothing', 'No translation waits because of this change.')
  const changed = t('cost.texts', {
    count: texts.length,
    defaultValue_one: '{{count}} source text',
    defaultValue_other: '{{count}} source texts',
  })
  const sum = t('cost.sum', 'This change: {{texts}}, {{units}} to bring up to date, {{words}}.', {
    texts: changed,
    units: unitsOf(units),
    words: t('cost.words', {
      count: words,
      defaultValue_one: '{{count}} word to translate',
      defaultValue_other: '{{count}} words to translate',
    }),
  })
  const rest = t(
    'cost.rest',
    'Cosmetic: {{cosmetic}}; patched mechanically: {{patched}}; characters for machine translation: {{characters}}.',
    {
      cosmetic: number(cosmetic),
      patched: number(patched),
      characters: number(characters),
    },
  )
  return `${sum} ${rest}`
}
