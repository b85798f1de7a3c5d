import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { LANGUAGE, NO_CACHE, PATHS } from './options.js'

/** The words of `tvilling status`; what it does is loaded when it is called. */
export const status: Command = {
  name: 'status',
  summary: () => t('help.status.summary', 'shows how far each language version is in step'),
  args: PATHS,
  about: () =>
    t(
      'help.status.about',
      'Prints a table of documents and languages: how many units are current, outdated, missing, orphaned and unconfirmed, and how many words of source text wait. Never fails because of drift; see check.',
    ),
  options: [LANGUAGE, NO_CACHE],
  examples: [
    {
      run: 'tvilling status',
      does: () => t('help.status.example1', 'everything'),
    },
    {
      run: 'tvilling status source/guide --language sv,da',
      does: () => t('help.status.example2', 'one folder in two languages'),
    },
  ],
  run: async (input) => (await import('../status.js')).runStatus(input),
}
