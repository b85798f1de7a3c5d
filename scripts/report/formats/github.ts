import { groupsOf } from '../../groups.js'
import type { Message, Severity } from '../../model.js'
import { list, t } from '../../phrases.js'
import { shellWord } from '../printable.js'
import { clip } from '../style.js'
import { commandData, commandProperty } from './escape.js'
import { type Format, worstFirst } from './format.js'

/** Annotations of a level that GitHub shows of a step; it drops the others in silence. */
const MOST = 10

/** Characters of a line that annotations show well. */
const COLUMNS = 300

/** An annotation, before it is written. */
interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file: string
  readonly line: number
  readonly column?: number
  readonly title: string
  /** At most three. */
  readonly lines: readonly string[]
}

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/**
 * Workflow commands that annotate a pull request: a notice for each source text whose translations wait, at the source,
 * and everything else where it was found. The worst come first, those in files that the change touches before others, and
 * not more than GitHub shows; the last says how many there are besides.
 */
export const github: Format = ({ messages, change }) => {
  const counted = worstFirst(messages)
  const inChange = (message: { readonly file: string }) => change?.files.includes(message.file) ?? false
  const drifted = counted.filter(isDrift)
  const sources = groupsOf(
    drifted,
    ({ source, file, line }) => `${source?.line ?? line} ${source?.file ?? file}`,
  )
  const annotations = [
    ...counted.filter((message) => !isDrift(message)).map(annotate),
    ...sources.map(annotateSource),
  ]
  const sorted = [...annotations.filter(inChange), ...annotations.filter((one) => !inChange(one))]
  const shown = (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = sorted.filter((annotation) => annotation.level === level)
    return all.slice(0, level === 'notice' && isMore(sorted) ? MOST - 1 : MOST)
  })
  const more = sorted.length - shown.length
  return [...shown.map(write), ...(more > 0 ? [`::notice::${commandData(moreLine(more))}`] : [])].join('\n')
}

/** Whether the ground moved under a unit, and nothing worse. */
function isDrift({ ruleId, severity }: Message): boolean {
  return severity !== 'error' && (ruleId === 'outdated' || ruleId === 'missing')
}

function isMore(annotations: readonly Annotation[]): boolean {
  return (['error', 'warning', 'notice'] as const).some(
    (level) => annotations.filter((annotation) => annotation.level === level).length > MOST,
  )
}

function moreLine(count: number): string {
  return t('ci.more', '{{amount}} more: see the summary of the job, or run npx tvilling check', {
    amount: count,
  })
}

function annotate(message: Message): Annotation {
  const { severity, file, line, column, ruleId, language, reason, expected } = message
  return {
    level: LEVELS[severity],
    file,
    line,
    column,
    title: language === undefined ? ruleId : `${ruleId} (${language})`,
    lines: [
      reason,
      ...(expected === undefined ? [] : [t('check.expected', 'Expected: {{expected}}', { expected })]),
    ],
  }
}

/** One notice for a source text, whatever number of languages it has. */
function annotateSource(messages: readonly Message[]): Annotation {
  const [first] = messages
  const { file, line } = first?.source ?? { file: first?.file ?? '', line: first?.line ?? 1 }
  const languages = list([...new Set(messages.flatMap(({ language }) => language ?? []))].toSorted())
  const place = shellWord(`${file}:${line}`)
  const isChanged = messages.some(({ ruleId }) => ruleId === 'outdated')
  return {
    level: 'notice',
    file,
    line,
    title: t('ci.waits', 'Translations to bring up to date: {{languages}}', { languages }),
    lines: [
      isChanged
        ? t('ci.changed', 'This text changed since it was translated. Nothing is asked of you.')
        : t('ci.untranslated', 'This text has no translation yet. Nothing is asked of you.'),
      ...(isChanged
        ? [
            t('ci.ack', 'If its meaning is the same: {{command}}', {
              command: `npx tvilling ack ${place} --reason "…"`,
            }),
          ]
        : []),
    ],
  }
}

function write({ level, file, line, column, title, lines }: Annotation): string {
  const properties = [
    `file=${commandProperty(file)}`,
    `line=${line}`,
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${commandProperty(title)}`,
  ]
  const said = lines.map((text) => clip(text, COLUMNS)).join('\n')
  return `::${level} ${properties.join(',')}::${commandData(said)}`
}
