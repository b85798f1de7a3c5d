/** The keys of `tvilling.json`: the one source of their types, of the JSON Schema and of what is refused. */
import { t } from '../phrases.js'
import { DocumentSchema } from './document-options.js'
import { v } from './schema.js'
import { describedText, describedTexts, SeveritiesSchema, TextSchema } from './shapes.js'

/** The schema of `tvilling.json`. */
export const OptionsSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(describedText('Where the schema of this file is; for editors.')),
    sourceLanguage: v.optional(
      v.pipe(
        TextSchema,
        v.description('The language of the source files, as a BCP 47 tag.'),
        v.examples(['en']),
      ),
      'en',
    ),
    languages: v.exactOptional(
      v.pipe(
        v.array(TextSchema),
        v.description(
          'The languages of the versions, as BCP 47 tags. When absent, they are found from the folders that stand at the place of {language} in the targets.',
        ),
        v.examples([['sv', 'da', 'pt-BR']]),
      ),
    ),
    documents: v.optional(
      v.pipe(
        v.array(DocumentSchema),
        v.description('Which files are sources, and where their versions are.'),
      ),
      [{ source: 'source/**/*.{md,mdx}', target: 'translations/{language}/{path}' }],
    ),
    glossary: v.optional(describedText('The file with the terms.'), 'glossary.json'),
    checks: v.optional(
      v.pipe(
        SeveritiesSchema,
        v.description('Severities of rules, by the name of the rule, where they differ from the defaults.'),
        v.examples([{ orphaned: 'off' }]),
      ),
      {},
    ),
    required: v.optional(
      v.pipe(
        v.record(
          v.pipe(
            v.string(),
            v.description('A language, as a BCP 47 tag, or * for those that are not named.'),
          ),
          v.pipe(
            v.strictObject({
              maxAge: v.exactOptional(
                v.pipe(
                  v.string(),
                  v.regex(/^\d{1,5}[dw]$/, () =>
                    t('settings.age', 'expected a number of days or weeks, like "14d" or "6w". Correct it'),
                  ),
                  v.description('How long a unit may be outdated or missing, by the history in git.'),
                  v.examples(['14d', '6w']),
                ),
              ),
              maxOutdated: v.exactOptional(
                v.pipe(
                  v.number(),
                  v.integer(() => t('settings.amount', 'expected a whole number. Correct it')),
                  v.minValue(0, () => t('settings.amount', 'expected a whole number. Correct it')),
                  v.description('How many units may be outdated.'),
                ),
              ),
            }),
            v.description('What is promised of a language.'),
          ),
        ),
        v.description('Languages that must be kept up to date: check fails when one is behind for too long.'),
        v.examples([{ sv: { maxAge: '14d' } }]),
      ),
      {},
    ),
    draft: v.optional(
      v.pipe(
        v.strictObject({
          engines: v.optional(
            v.pipe(
              describedTexts(
                'What proposes drafts, in this order. "tm" and "patch" work on this machine; an engine that sends text to a service is used only when it is named here.',
              ),
              v.examples([['tm', 'patch', 'deepl']]),
            ),
            ['tm', 'patch'],
          ),
          formality: v.exactOptional(
            v.pipe(
              v.picklist(['more', 'less']),
              v.description(
                'Whether engines are to address readers more or less formally, in languages that make a difference.',
              ),
            ),
          ),
          apply: v.exactOptional(
            v.pipe(
              v.strictObject({
                by: v.pipe(TextSchema, v.description('The person who decides so, as git has the name.')),
                what: v.pipe(
                  v.array(v.picklist(['link', 'image', 'code'])),
                  v.minLength(1, () =>
                    t('settings.applyNothing', 'expected one kind at least. Name one, or leave out "apply"'),
                  ),
                  v.description(
                    'What may have moved: targets of links, paths of pictures, code. Numbers and words never.',
                  ),
                ),
              }),
              v.description(
                'Has draft publish patches that move nothing else, in translations that a person vouched for, as the decision of the person who is named here. Off when absent.',
              ),
              v.examples([{ by: 'Åsa Berg', what: ['link', 'image'] }]),
            ),
          ),
          prices: v.exactOptional(
            v.pipe(
              v.record(
                v.string(),
                v.strictObject({
                  perMillion: v.pipe(
                    v.number(),
                    v.minValue(0),
                    v.description('What a million characters cost.'),
                  ),
                  currency: v.pipe(
                    v.string(),
                    v.regex(/^[A-Z]{3}$/, () =>
                      t('settings.currency', 'expected the code of a currency, like "EUR". Correct it'),
                    ),
                    v.description('The code of the currency, as in ISO 4217.'),
                  ),
                }),
              ),
              v.description('What engines charge, by their names, for the sums that draft shows.'),
              v.examples([{ deepl: { perMillion: 20, currency: 'EUR' } }]),
            ),
          ),
        }),
        v.description('How drafts are made. Keys and addresses of services come from the environment only.'),
      ),
      {},
    ),
    review: v.optional(
      v.pipe(
        v.strictObject({
          fourEyes: v.optional(
            v.pipe(
              v.boolean(),
              v.description('Whether nobody may review a text that they wrote themselves.'),
            ),
            false,
          ),
          reviewers: v.optional(
            v.pipe(
              v.record(v.string(), v.array(TextSchema)),
              v.description(
                'The only people who may review, by language; "*" for the languages that are not listed. Everybody may where nobody is listed.',
              ),
              v.examples([{ sv: ['Åsa Berg'], '*': ['Kim Holm'] }]),
            ),
            {},
          ),
          recorders: v.optional(
            describedTexts(
              'People and programs whose commits may hold what others decided, such as whoever commits for a shared review server; names or addresses as git has them.',
            ),
            [],
          ),
        }),
        v.description('Who may decide on translations. Names as git has them in user.name.'),
      ),
      {},
    ),
    frontMatter: v.optional(
      v.pipe(
        v.strictObject({
          fields: v.exactOptional(
            describedTexts(
              'The keys of front matter whose values are translated, in place of the usual ones.',
            ),
          ),
        }),
        v.description('How front matter is read.'),
      ),
      {},
    ),
  }),
  v.title('Configuration of tvilling'),
  v.description(
    'Which documents a project has in which languages, and how they are checked. Every key is optional.',
  ),
)

/** The options of a project, with defaults filled in. */
export type Options = v.InferOutput<typeof OptionsSchema>
