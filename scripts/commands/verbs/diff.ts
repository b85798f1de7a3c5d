import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { ANY_PLACES, LANGUAGE, NO_CACHE } from './options.js'

/** The words of `tvilling diff`; what it does is loaded when it is called. */
export const diff: Command = {
  name: 'diff',
  summary: () => t('help.diff.summary', 'shows each outdated paragraph and how its source changed'),
  args: ANY_PLACES,
  about: () =>
    t(
      'help.diff.about',
      'Prints, for every unit that is not current, how its source changed since its own translation was recorded, word by word, with the translation as it stands and its place. A document of which nothing is translated takes one line: name it to see its units.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'all',
      about: () => t('help.diff.optionAll', 'current units too'),
    },
    NO_CACHE,
  ],
  examples: [
    {
      run: 'tvilling diff --language da',
      does: () => t('help.diff.example1', 'what a Danish translator has to do'),
    },
    {
      run: 'tvilling diff translations/da/overview.md:24',
      does: () => t('help.diff.example2', 'the unit in one line'),
    },
  ],
  run: async (input) => (await import('../diff.js')).runDiff(input),
}
