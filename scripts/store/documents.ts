/** What the schema of the configuration cannot say about patterns of documents. */

import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import type { Keys } from '../syntax/json.js'
import type { DocumentPattern } from './config.js'
import { fixedPart, patternFlaw } from './globs.js'
import { parseLanguage } from './language-tag.js'
import { checkLanguages } from './languages.js'
import { resolveInside } from './paths.js'
import { atPlace, type Settings, settingsError } from './settings.js'
import { suggest } from './suggest.js'
import { templateFlaw } from './template.js'

/** Throws a `UsageError` with the place of the first pattern or template that could not be used, or not safely. */
export function checkDocument(root: string, file: Settings, keys: Keys, document: DocumentPattern): void {
  const { source, target, exclude = [], languages, names = {} } = document
  atPlace(file, [...keys, 'source'], () => checkPattern(root, source))
  for (const [index, pattern] of exclude.entries())
    atPlace(file, [...keys, 'exclude', index], () => checkPattern(root, pattern))
  atPlace(file, [...keys, 'target'], () => {
    refuse(templateFlaw(target, fixedPart(source).isFile))
    resolveInside(root, target, { code: 'config' })
  })
  if (languages) checkLanguages(file, languages, [...keys, 'languages'])
  for (const [language, name] of Object.entries(names))
    checkName(root, file, [...keys, 'names', language], name)
}

/** Throws a `UsageError` with the place of the first language of a document that its project does not have. */
export function checkKnown(
  file: Settings,
  documents: readonly DocumentPattern[],
  known: readonly string[],
): void {
  for (const [index, { languages = [] }] of documents.entries())
    for (const [at, language] of languages.entries()) {
      if (known.includes(language)) continue
      throw settingsError(file, ['documents', index, 'languages', at], unknownLanguage(language, known))
    }
}

/** Throws a `UsageError` with the place of the first language that something is said of and that the project does not have. */
export function checkNamed(
  file: Settings,
  path: readonly string[],
  named: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  const unknown = Object.keys(named).find((language) => language !== '*' && !known.includes(language))
  if (unknown !== undefined)
    throw settingsError(file, [...path, unknown], unknownLanguage(unknown, known), 'key')
}

function unknownLanguage(language: string, known: readonly string[]): string {
  return t(
    'config.unknownLanguage',
    'found {{language}}; expected one of the languages of the project: {{known}}. Add it to them first',
    { language: JSON.stringify(language), known: known.join(', ') },
  )
}

/** Throws a `UsageError` with the place of the first severity of a rule that there is not. */
export function checkRules(
  file: Settings,
  keys: Keys,
  checks: Readonly<Record<string, string>>,
  rules: readonly string[],
): void {
  for (const name of Object.keys(checks)) {
    if (rules.includes(name)) continue
    const meant = suggest(name, rules)
    const values = { name: JSON.stringify(name), rules: rules.join(', ') }
    const reason =
      meant === undefined
        ? t(
            'settings.unknownRule',
            'found the unknown rule {{name}}; expected one of {{rules}}. Correct or remove it',
            values,
          )
        : t(
            'settings.otherRule',
            'found the unknown rule {{name}}; expected one of {{rules}}. Did you mean {{meant}}?',
            { name: values.name, rules: values.rules, meant: JSON.stringify(meant) },
          )
    throw settingsError(file, [...keys, name], reason, 'key')
  }
}

function checkName(root: string, file: Settings, keys: Keys, name: string): void {
  const language = String(keys.at(-1))
  atPlace(file, keys, () => parseLanguage(language), 'key')
  atPlace(file, keys, () => resolveInside(root, name, { code: 'config' }))
}

function checkPattern(root: string, pattern: string): void {
  const flaw = patternFlaw(pattern)
  refuse(flaw && `${JSON.stringify(pattern)} ${flaw}`)
  resolveInside(root, pattern, { code: 'config' })
}

function refuse(flaw: string | undefined): void {
  if (flaw !== undefined) throw new UsageError('config', flaw)
}
