import { groupsOf } from '../../groups.js'
import { changeLabel, severityLabel } from '../../labels.js'
import type { Message } from '../../model.js'
import { list, number, t } from '../../phrases.js'
import { collapse } from '../../text.js'
import { severities, translations } from '../amounts.js'
import { type CheckReport, costLine, type EditedText, type Need, nothingFound, type Words } from '../check.js'
import { markdownCode, markdownLine } from './escape.js'
import { type Format, worstFirst } from './format.js'

/** Characters of a text; a comment on GitHub has at most 65,536. */
const MOST = 60_000

/** Characters of a sentence of a message. */
const LONGEST = 400

/** The summary of a job, or a comment: what waits by language, what a change costs, and the messages folded away. */
export const markdown: Format = (report) => summarise(report).join('\n')

/** The lines of a summary; together they have at most 60,000 characters. */
export function summarise(report: CheckReport): readonly string[] {
  const head = [
    `### ${headline(report)}`,
    '',
    ...languageTable(report),
    ...(report.change ? costOf(report.change.cost.texts, report) : []),
    ...wordsOf(report.change?.words ?? []),
  ]
  const foot = ['', t('ci.locally', 'The same on your machine: {{command}}', { command: commandFor(report) })]
  const taken = [...head, ...foot].join('\n').length
  return [...head, ...details(worstFirst(report.messages), MOST - taken), ...foot]
}

function headline({ messages, summary, languages, change }: CheckReport): string {
  const counted = messages.filter(({ suppressed }) => !suppressed)
  const checked = translations(summary.documents)
  if (counted.length > 0)
    return markdownLine(
      `${summary.errors > 0 ? '❌' : '⚠️'} ${t('check.found', '{{problems}} in {{translations}}.', { problems: list(severities(summary)), translations: checked })}`,
    )
  return markdownLine(`✅ ${nothingFound({ summary, languages, isChange: change !== undefined })}`)
}

/** What waits by language; with a change, also what it added and settled. */
function languageTable({ languages, messages, change }: CheckReport): readonly string[] {
  if (languages.length === 0) return []
  const added = (language: string) =>
    messages.filter((message) => message.language === language && !message.suppressed).length
  const titles = [
    t('ci.language', 'Language'),
    ...(change ? [t('ci.added', 'Added'), t('ci.fixed', 'Settled')] : [t('ci.messages', 'Messages')]),
    t('ci.units', 'Units that wait'),
    t('ci.words', 'Words that wait'),
  ]
  const rows = languages.map(({ language, units, words }) => [
    markdownLine(language),
    number(added(language)),
    ...(change ? [number(change.fixed[language] ?? 0)] : []),
    number(units),
    number(words),
  ])
  return [row(titles.map(markdownLine)), row([':--', ...titles.slice(1).map(() => '--:')]), ...rows.map(row)]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Texts of a change that are listed. */
const LISTED = 20

function costOf(texts: readonly EditedText[], { change }: CheckReport): readonly string[] {
  if (!change) return []
  const shown = texts.slice(0, LISTED).map(({ file, line, languages }) => {
    const needs = groupsOf(languages, ({ needs, change }) => `${needs} ${change ?? ''}`).map((group) => {
      const [first] = group
      const labels = [
        ...(first?.change ? [changeLabel(first.change)] : []),
        needLabel(first?.needs ?? 'translation'),
      ]
      return `${list(group.map(({ language }) => language))}: ${labels.join(', ')}`
    })
    return `- ${markdownCode(`${file}:${line}`)} ${markdownLine(needs.join('; '))}`
  })
  const more = texts.length - shown.length
  return ['', markdownLine(costLine(change.cost)), '', ...shown, ...(more > 0 ? [`- ${moreLine(more)}`] : [])]
}

/** Comments and reasons that are listed. */
const HEARD = 30

/** Characters of what somebody said. */
const LONGEST_WORDS = 300

/** What people said in the change: whoever reviews it hears why. */
function wordsOf(words: readonly Words[]): readonly string[] {
  if (words.length === 0) return []
  const shown = words
    .slice(0, HEARD)
    .map((one) => `- ${markdownCode(`${one.file}:${one.line}`)} ${markdownLine(sentenceOf(one))}`)
  const more = words.length - shown.length
  const title = t('ci.said.title', 'What people said')
  return ['', `**${markdownLine(title)}**`, '', ...shown, ...(more > 0 ? [`- ${moreLine(more)}`] : [])]
}

function sentenceOf({ type, by, text, rule = '' }: Words): string {
  const line = collapse(text)
  const words = line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line
  return {
    comment: () => t('ci.said.comment', '{{by}} wrote: {{words}}', { by, words }),
    rejection: () => t('ci.said.rejection', '{{by}} rejected a draft: {{words}}', { by, words }),
    acknowledgement: () =>
      t('ci.said.acknowledgement', '{{by}} said that no new translation is needed: {{words}}', { by, words }),
    waiver: () => t('ci.said.waiver', '{{by}} waived {{rule}}: {{words}}', { by, rule, words }),
  }[type]()
}

function needLabel(needs: Need): string {
  return {
    translation: () => t('cost.translation', 'to be translated'),
    patch: () => t('cost.patch', 'patched mechanically'),
    look: () => t('cost.look', 'a look is enough'),
  }[needs]()
}

/** Messages by file, folded away, as many as there is room for. */
function details(messages: readonly Message[], room: number): readonly string[] {
  if (messages.length === 0) return []
  const title = t('ci.all', 'All messages, the worst first')
  const lines: string[] = []
  let left = room - 500
  for (const message of messages) {
    const line = lineOf(message)
    left -= line.length + 1
    if (left < 0) break
    lines.push(line)
  }
  const more = messages.length - lines.length
  return [
    '',
    '<details>',
    `<summary>${markdownLine(title)}</summary>`,
    '',
    ...lines,
    ...(more > 0 ? [`- ${moreLine(more)}`] : []),
    '',
    '</details>',
  ]
}

function lineOf({ file, line, severity, ruleId, reason, expected, language }: Message): string {
  const said =
    expected === undefined
      ? reason
      : t('message.withExpected', '{{reason}}; expected {{expected}}', { reason, expected })
  const short = said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said
  const rule = language === undefined ? ruleId : `${ruleId} ${language}`
  return `- **${severityLabel(severity)}** ${markdownCode(`${file}:${line}`)} ${markdownLine(short)} (${markdownLine(rule)})`
}

function moreLine(count: number): string {
  return t('ci.andMore', 'and {{amount}} more', { amount: count })
}

function commandFor({ change }: CheckReport): string {
  return markdownCode(change ? `npx tvilling check --base ${change.base.slice(0, 12)}` : 'npx tvilling check')
}
