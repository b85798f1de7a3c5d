/** What is wrong with the glossary by itself. */
import type { Message, Place } from '../model.js'
import { list, t } from '../phrases.js'
import { severities } from './amounts.js'
import { formatFile } from './check.js'
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

/** Each problem with its place, then the verdict. */
export function formatTermsCheck({ glossary, problems, summary }: TermsCheckReport, style: Style): string {
  const { red, yellow, green } = colors(style)
  const terms = t('terms.amount', {
    count: summary.terms,
    defaultValue_one: '{{count}} term',
    defaultValue_other: '{{count}} terms',
  })
  const file = printableLine(glossary)
  if (problems.length === 0)
    return green(
      t('terms.checked', 'Nothing is wrong with the {{terms}} of {{glossary}}.', { terms, glossary: file }),
    )
  const sum = t('terms.checkFound', '{{problems}} in the {{terms}} of {{glossary}}.', {
    problems: list(severities(summary)),
    terms,
    glossary: file,
  })
  return [formatFile(problems, style), '', (summary.errors > 0 ? red : yellow)(sum)].join('\n')
}
