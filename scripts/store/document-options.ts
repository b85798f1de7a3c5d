/** The keys of one entry of "documents" in `tvilling.json`. */
import { t } from '../phrases.js'
import { v } from './schema.js'
import { describedText, describedTexts, SeveritiesSchema, TextSchema } from './shapes.js'

/** No separators, and none of the characters that patterns and templates are made of. */
const NameSchema = v.pipe(
  v.string(),
  v.regex(/^[^\s/\\{}()[\]*?!,:<>|"]+$/, () =>
    t('settings.folderName', 'expected the name of a folder, or a part of one, like "pt_BR". Correct it'),
  ),
)

/** The schema of a pattern of documents. */
export const DocumentSchema = v.strictObject({
  source: v.pipe(
    TextSchema,
    v.description(
      'The source files: a path, or a pattern with *, **, ?, {a,b} and [abc]. Folders that begin with a dot and node_modules are left out.',
    ),
    v.examples(['source/**/*.md', 'README.md']),
  ),
  target: v.pipe(
    v.string(),
    v.regex(/\{language\}/, () =>
      t(
        'settings.noLanguage',
        'expected {language} where the languages differ, as in "translations/{language}/{path}". Add it',
      ),
    ),
    v.description(
      'Where the versions of a source file are. {language} stands for the language, {path} for the path of the source below the fixed part of its pattern, {stem} for that path without its ending, {extension} for what follows its last dot.',
    ),
    v.examples([
      'translations/{language}/{path}',
      'README.{language}.md',
      'content/{stem}.{language}.{extension}',
    ]),
  ),
  exclude: v.exactOptional(
    v.pipe(
      describedTexts(
        'Patterns of files that are no sources although "source" matches them. {language} stands for each of the languages.',
      ),
      v.examples([['docs/{language}/**']]),
    ),
  ),
  languages: v.exactOptional(
    v.pipe(
      v.array(TextSchema),
      v.description('The languages of these documents, where they have not all of them.'),
      v.examples([['sv']]),
    ),
  ),
  names: v.exactOptional(
    v.pipe(
      v.record(describedText('A language, as a BCP 47 tag.'), NameSchema),
      v.description('How a language is called in paths, where that is not its tag.'),
      v.examples([{ 'pt-BR': 'pt_BR' }]),
    ),
  ),
  format: v.exactOptional(
    v.pipe(
      v.picklist(['mdx'], () =>
        t('settings.format', 'expected "mdx", or no "format" for Markdown. Correct or remove it'),
      ),
      v.description(
        'What files with the ending .md are read as where they are valid MDX, as Docusaurus reads them; Markdown when absent.',
      ),
    ),
  ),
  checks: v.exactOptional(
    v.pipe(
      SeveritiesSchema,
      v.description(
        'Severities of rules in these documents, by the name of the rule, where they differ from those of the project.',
      ),
      v.examples([{ 'broken-link': 'off' }]),
    ),
  ),
  headingIds: v.exactOptional(
    v.pipe(
      v.picklist(['{#id}', '[#id]']),
      v.description(
        'How the site generator reads an id at the end of a heading: "{#id}" in Docusaurus, VitePress, Hugo and MkDocs, "[#id]" in Nextra. A translated heading that this program writes then gets the id of its original. Absent: it gets none.',
      ),
    ),
  ),
})
