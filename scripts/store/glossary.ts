/** The glossary: what each term is called in each language. */

import type { Term } from '../model.js'
import { placeOf } from '../syntax/json.js'
import type { Config } from './config.js'
import { contradictionsIn } from './contradictions.js'
import { readText } from './disk.js'
import { parseLanguage } from './language-tag.js'
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
export function readGlossary(config: Pick<Config, 'root' | 'glossary'>): readonly Term[] {
  const text = readGlossaryText(config)
  return text === undefined ? [] : parseGlossary({ path: config.glossary, text })
}

/** The text of a project's glossary without a byte-order mark; `undefined` when there is none. */
export function readGlossaryText({ root, glossary }: Pick<Config, 'root' | 'glossary'>): string | undefined {
  return readText(root, glossary, { limit: SIZE_LIMIT })?.replace(/^\uFEFF/, '')
}

/** The same for a text. It has no byte-order mark. */
export function parseGlossary(file: Settings): readonly Term[] {
  const terms = parseTerms(file)
  const [first] = contradictionsIn(terms)
  if (!first) return terms
  const place = placeOf(file.text, first.first, first.what)
  throw settingsError(file, first.keys, first.reason(place), first.what)
}

/** The terms of a text that has the shape of a glossary, although they may contradict one another. */
export function parseTerms(file: Settings): readonly Term[] {
  const { terms } = parseSettings(file, GlossarySchema)
  for (const [index, term] of terms.entries())
    for (const language of Object.keys(term.targets))
      atPlace(file, ['terms', index, 'targets', language], () => parseLanguage(language), 'key')
  return terms
}
