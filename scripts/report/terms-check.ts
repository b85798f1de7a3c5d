/** What is wrong with the glossary by itself. */
import type { Message, Place } from '../model.js'
import { list, t } from '../phrases.js'
import { severities } from './amounts.js'
import { formatFile } from './messages.js'
import { printableLine } from './printable.js'
import { colors, type Style } from './style.js'

/** One problem of `terms check --json`. */
export interface TermProblem extends Message {
  readonly ruleId:
    | 'contradiction'
    | 'unused-language'
    | 'unused-pattern'
    | 'never-found'
    | 'no-forms'
    | 'unused-not-form'
    | 'made-form'
    | 'form-of-right-name'
  /** Of a contradiction: the other place. */
  readonly first?: Place
}

/** `terms check --json`. */
export interface TermsCheckReport {
  readonly version: 1
  /** Path of the glossary. */
  readonly glossary: string
  /** By place. */
  readonly problems: readonly TermProblem[]
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'infos' | 'terms', number>>
}

/**
 * Each problem with its place, then the verdict. What does no harm is told in one line: forms that are made by rule are
 * listed to be sure, and a list of them would hide what matters.
 */
export function formatTermsCheck({ glossary, problems, summary }: TermsCheckReport, style: Style): string {
  const { red, yellow, green, dim } = colors(style)
  const terms = t('terms.amount', {
    count: summary.terms,
    defaultValue_one: '{{count}} term',
    defaultValue_other: '{{count}} terms',
  })
  const file = printableLine(glossary)
  const told = problems.filter(({ ruleId }) => ruleId !== 'made-form')
  const harmless = problems.length - told.length
  const note = t('terms.madeForms', {
    count: harmless,
    defaultValue_one:
      '{{count}} list of "forms" has some that are made by rule already, which does no harm; --json names them.',
    defaultValue_other:
      '{{count}} lists of "forms" have some that are made by rule already, which does no harm; --json names them.',
  })
  const notes = harmless > 0 ? [dim(note)] : []
  if (told.length === 0) {
    const values = { terms, glossary: file }
    const verdict = t('terms.checked', 'Nothing is wrong with the {{terms}} of {{glossary}}.', values)
    return [green(verdict), ...notes].join('\n')
  }
  const sum = t('terms.checkFound', '{{problems}} in the {{terms}} of {{glossary}}.', {
    problems: list(severities({ ...summary, infos: summary.infos - harmless })),
    terms,
    glossary: file,
  })
  return [formatFile(told, style), '', (summary.errors > 0 ? red : yellow)(sum), ...notes].join('\n')
}
