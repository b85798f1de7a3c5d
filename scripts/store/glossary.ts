/** The glossary: what each term is called in each language. */

import type { UsageError } from '../errors.js'
import type { Term, TermTarget } from '../model.js'
import { t } from '../phrases.js'
import { placeOf } from '../syntax/json.js'
import { collapse } from '../text.js'
import type { Config } from './config.js'
import { readText } from './disk.js'
import { parseLanguage } from './paths.js'
import { v } from './schema.js'
import { atPlace, parseSettings, type Settings, settingsError } from './settings.js'
import { describedText, describedTexts } from './shapes.js'

const PartOfSpeechSchema = v.pipe(
  v.picklist(['noun', 'verb', 'adjective', 'name']),
  v.description(
    'The class of words that the forms are made for. Default: noun; name for what is not translated.',
  ),
)

const TargetSchema = v.strictObject({
  preferred: describedText('What the term is to be called.'),
  admitted: v.exactOptional(describedTexts('Other names that are right too.')),
  deprecated: v.exactOptional(
    describedTexts('Names that were right once. Finding one of them is a warning.'),
  ),
  forbidden: v.exactOptional(describedTexts('Names that are wrong. Finding one of them is an error.')),
  forms: v.exactOptional(
    describedTexts('Forms of the preferred and the admitted names that are not made by rule.'),
  ),
  notForms: v.exactOptional(
    describedTexts('Words that look like forms of one of the names, or have it in them, and are others.'),
  ),
  compounds: v.exactOptional(
    v.pipe(
      v.picklist(['auto', 'on', 'off']),
      v.description(
        'Whether names are found inside compounds. Default: auto, for names of six letters and more.',
      ),
    ),
  ),
  partOfSpeech: v.exactOptional(PartOfSpeechSchema),
  note: v.exactOptional(describedText('Advice for translators into this language.')),
})

const TermSchema = v.strictObject({
  source: describedText('The term in the source language.'),
  note: v.exactOptional(describedText('What the term means, for translators into every language.')),
  caseSensitive: v.exactOptional(
    v.pipe(v.boolean(), v.description('Whether capitals make a difference, as in "Polish". Default: false.')),
  ),
  doNotTranslate: v.exactOptional(
    v.pipe(v.boolean(), v.description('Whether the term stays as it is in every language. Default: false.')),
  ),
  partOfSpeech: v.exactOptional(PartOfSpeechSchema),
  forms: v.exactOptional(
    describedTexts('Forms of the term in the source language that are not made by rule.'),
  ),
  notForms: v.exactOptional(
    describedTexts('Words of the source language that look like forms and are others.'),
  ),
  documents: v.exactOptional(
    describedTexts('Patterns of the source files that the term is for. Default: all files.'),
  ),
  targets: v.optional(
    v.pipe(
      v.record(v.string(), TargetSchema),
      v.description('What the term is called, by language, as a BCP 47 tag.'),
    ),
    {},
  ),
})

/**
 * The schema of the glossary: the one source of its JSON Schema and of what is refused. Its terms are `Term`s.
 * @public
 */
export const GlossarySchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(describedText('Where the schema of this file is; for editors.')),
    terms: v.pipe(v.array(TermSchema), v.description('The terms, each once.')),
  }),
  v.title('Glossary of tvilling'),
  v.description('Terms, and what each is to be called in each language.'),
)

/** Bytes of the largest glossary to read. */
const SIZE_LIMIT = 16 * 1024 * 1024

/**
 * Reads the terms of a project; none when there is no glossary. Throws a `UsageError` of code `config` with the place
 * of the first thing wrong: in its shape, a term that stands twice, or one that contradicts itself.
 */
export function readGlossary({ root, glossary }: Pick<Config, 'root' | 'glossary'>): readonly Term[] {
  const text = readText(root, glossary, { limit: SIZE_LIMIT })
  return text === undefined ? [] : parseGlossary({ path: glossary, text: text.replace(/^\uFEFF/, '') })
}

/** The same for a text. It has no byte-order mark. */
export function parseGlossary(file: Settings): readonly Term[] {
  const { terms } = parseSettings(file, GlossarySchema)
  checkRepeats(file, terms)
  for (const [index, term] of terms.entries())
    for (const [language, target] of Object.entries(term.targets)) {
      const keys = ['terms', index, 'targets', language]
      atPlace(file, keys, () => parseLanguage(language), 'key')
      const forbidden = contradiction(term, target)
      if (forbidden) throw settingsError(file, [...keys, ...forbidden.keys], forbidden.reason)
    }
  return terms
}

/** Two terms may differ in nothing but case when capitals make a difference in one of them. */
function checkRepeats(file: Settings, terms: readonly Term[]): void {
  const exact = new Map<string, number>()
  const loose = new Map<string, number>()
  for (const [index, { source, caseSensitive }] of terms.entries()) {
    const name = collapse(source)
    const first = exact.get(name) ?? (caseSensitive ? undefined : loose.get(name.toLowerCase()))
    if (first !== undefined) throw repeated(file, index, first, source)
    exact.set(name, index)
    if (!caseSensitive) loose.set(name.toLowerCase(), index)
  }
}

function repeated(file: Settings, index: number, first: number, source: string): UsageError {
  const { line, column } = placeOf(file.text, ['terms', first, 'source'])
  const reason = t(
    'glossary.repeated',
    'found the term {{term}} again; expected each term once; it is at {{place}} already. Make one of the two',
    { term: JSON.stringify(source), place: `${line}:${column}` },
  )
  return settingsError(file, ['terms', index, 'source'], reason)
}

/** A name that is both right and forbidden, or a translation of what is not to be translated. */
function contradiction(term: Term, target: TermTarget) {
  const normal = (name: string) => (term.caseSensitive ? collapse(name) : collapse(name).toLowerCase())
  const { preferred, admitted = [], forms = [], forbidden = [] } = target
  const right = new Map([...forms, ...admitted, preferred].map((name) => [normal(name), name]))
  const at = forbidden.findIndex((name) => right.has(normal(name)))
  if (at >= 0) {
    const name = JSON.stringify(forbidden[at])
    const reason = bothRightAndWrong(name, target, right.get(normal(forbidden[at] ?? '')))
    return { keys: ['forbidden', at], reason }
  }
  if (!term.doNotTranslate || collapse(preferred) === collapse(term.source)) return undefined
  const reason = t(
    'glossary.translated',
    'found {{found}} for a term that is not to be translated; expected {{term}}. Correct it, or remove "doNotTranslate"',
    { found: JSON.stringify(preferred), term: JSON.stringify(term.source) },
  )
  return { keys: ['preferred'], reason }
}

function bothRightAndWrong(
  name: string,
  { preferred, admitted = [] }: TermTarget,
  other: string | undefined,
): string {
  if (other === preferred)
    return t(
      'glossary.forbiddenAndPreferred',
      'found {{name}} forbidden and preferred; expected one of the two. Remove it from one place',
      { name },
    )
  return other !== undefined && admitted.includes(other)
    ? t(
        'glossary.forbiddenAndAdmitted',
        'found {{name}} forbidden and admitted; expected one of the two. Remove it from one place',
        { name },
      )
    : t(
        'glossary.forbiddenAndForm',
        'found {{name}} forbidden and listed as a form; expected one of the two. Remove it from one place',
        { name },
      )
}
