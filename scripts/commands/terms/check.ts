import { type Remark, reviewTerms } from '../../glossary/review.js'
import type { Severity, Term } from '../../model.js'
import { t } from '../../phrases.js'
import type { Style } from '../../report/style.js'
import { formatTermsCheck, type TermProblem, type TermsCheckReport } from '../../report/terms-check.js'
import { formatNoTerms } from '../../report/terms-lookup.js'
import { contradictionsIn } from '../../store/contradictions.js'
import { matchesAny } from '../../store/globs.js'
import { parseTerms, readGlossaryText } from '../../store/glossary.js'
import { type Keys, placesIn } from '../../syntax/json.js'
import { perKey } from '../../syntax/memo.js'
import type { Input, Outcome } from '../command.js'
import { openPairs, type Workspace } from '../project/workspace.js'

/** A problem before its place is looked up. */
interface Found {
  readonly ruleId: TermProblem['ruleId']
  readonly severity: Severity
  readonly keys: Keys
  readonly what?: 'key' | 'value'
  readonly first?: Keys
  readonly reason: (place: { line: number; column: number }) => string
}

/** Runs `tvilling terms check`. */
export async function runTermsCheck(input: Input): Promise<Outcome> {
  const workspace = await openPairs(input)
  const { config } = workspace
  const text = readGlossaryText(config)
  const terms = text === undefined ? [] : parseTerms({ path: config.glossary, text })
  const found: readonly Found[] = [
    ...contradictionsIn(terms).map((contradiction): Found => {
      return { ruleId: 'contradiction', severity: 'error', ...contradiction }
    }),
    ...outOfReach(terms, workspace),
    ...reviewTerms(terms, config.sourceLanguage).map(explain),
  ]
  const placeAt = placesIn(text ?? '')
  const problems = found
    .map(({ ruleId, severity, keys, what, first, reason }): TermProblem => {
      const place = first && placeAt(first, what)
      return {
        ruleId,
        severity,
        file: config.glossary,
        ...placeAt(keys, what),
        ...(place && { first: place }),
        reason: reason(place ?? { line: 1, column: 1 }),
      }
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length
  const report: TermsCheckReport = {
    version: 1,
    glossary: config.glossary,
    problems,
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      terms: terms.length,
    },
  }
  const exitCode = report.summary.errors > 0 ? 1 : 0
  const shown = (style: Style) =>
    terms.length === 0 ? formatNoTerms(config.glossary) : formatTermsCheck(report, style)
  return { exitCode, data: report, text: shown }
}

/** Languages and documents that the project does not have. */
function outOfReach(terms: readonly Term[], { config, pairs }: Omit<Workspace, 'terms'>): readonly Found[] {
  const languages = config.languages.map((language) => language.toLowerCase())
  const isUsed = (tag: string) =>
    languages.some(
      (language) => language === tag.toLowerCase() || language.startsWith(`${tag.toLowerCase()}-`),
    )
  const sources = [...new Set(pairs.map(({ source }) => source))]
  const matches = perKey((pattern: string) => sources.some((source) => matchesAny([pattern], source)))
  return terms.flatMap(({ targets, documents = [] }, index) => [
    ...Object.keys(targets).flatMap((tag) => (isUsed(tag) ? [] : [unusedLanguage(index, tag)])),
    ...documents.flatMap((pattern, at) => (matches(pattern) ? [] : [unusedPattern(index, at, pattern)])),
  ])
}

function unusedLanguage(index: number, tag: string): Found {
  return {
    ruleId: 'unused-language',
    severity: 'warning',
    keys: ['terms', index, 'targets', tag],
    what: 'key',
    reason: () =>
      t('terms.unusedLanguage', 'No document is translated into {{language}}', {
        language: JSON.stringify(tag),
      }),
  }
}

function unusedPattern(index: number, at: number, pattern: string): Found {
  return {
    ruleId: 'unused-pattern',
    severity: 'warning',
    keys: ['terms', index, 'documents', at],
    reason: () =>
      t('terms.unusedPattern', 'No source matches {{pattern}}', { pattern: JSON.stringify(pattern) }),
  }
}

function explain({ kind, keys, name, of = '' }: Remark): Found {
  const values = { name: JSON.stringify(name), of: JSON.stringify(of) }
  const reason = {
    'never-found': () => t('terms.neverFound', '{{name}} cannot be found: it is not made of words', values),
    'no-forms': () =>
      t('terms.noForms', 'No form of {{name}} can be made; list its forms, or call it a name', values),
    'unused-not-form': () =>
      t('terms.unusedNotForm', '{{name}} in "notForms" is taken for none of the names; remove it', values),
    'made-form': () => t('terms.madeForm', 'Made by rule already: {{name}}', { name }),
    'form-of-right-name': () =>
      t('terms.formOfRightName', '{{name}} is never found: it is a form of {{of}}, which is right', values),
  }[kind]
  return { ruleId: kind, severity: kind === 'made-form' ? 'info' : 'warning', keys, reason }
}
