/** What the actions on single terms have in common. */
import { UsageError } from '../../errors.js'
import { allNames, type NameIn, namesLike } from '../../glossary/resolve.js'
import { t } from '../../phrases.js'
import { formatNoTerms } from '../../report/terms-lookup.js'
import { suggest } from '../../store/suggest.js'
import { compare } from '../../text.js'
import { type Input, languagesOption } from '../command.js'
import { selectPairs } from '../project/selection.js'
import type { Workspace } from '../project/workspace.js'

/** Languages that are asked for: those of `--language`, or of the project and its glossary. Throws for another. */
export function languagesOf(input: Input, { config, pairs, terms }: Workspace): readonly string[] {
  const asked = languagesOption(input)
  const known = [
    ...new Set([...config.languages, ...terms.flatMap(({ targets }) => Object.keys(targets))]),
  ].toSorted(compare)
  if (asked === undefined) return known
  for (const language of asked) if (!known.includes(language)) selectPairs(pairs, [], [language])
  return asked
}

/** The names that an argument means. Throws a `UsageError` when there are none, with the nearest name. */
export function namesFor(
  argument: string,
  languages: readonly string[],
  { config, terms }: Workspace,
): readonly NameIn[] {
  const names = allNames(terms, config.sourceLanguage, languages)
  const found = argument.trim() === '' ? [] : namesLike(argument, names)
  if (found.length > 0) return found
  if (terms.length === 0) throw new UsageError('usage', formatNoTerms(config.glossary))
  const meant = suggest(argument, [...new Set(names.map(({ name }) => name.text))])
  const advice =
    meant === undefined
      ? t('terms.seeFind', 'See tvilling terms find')
      : t('suggestion.didYouMean', 'Did you mean {{meant}}?', { meant: JSON.stringify(meant) })
  throw new UsageError(
    'usage',
    t('terms.unknownTerm', 'No name {{name}} is in {{glossary}}. {{advice}}', {
      name: JSON.stringify(argument),
      glossary: config.glossary,
      advice,
    }),
  )
}
