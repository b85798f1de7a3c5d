import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { LANGUAGE, PATHS } from './options.js'

/** The words of `tvilling adopt`; what it does is loaded when it is called. */
export const adopt: Command = {
  name: 'adopt',
  summary: () =>
    t('help.adopt.summary', 'takes over existing translations by pairing them with their originals'),
  args: PATHS,
  about: () =>
    t(
      'help.adopt.about',
      'Pairs each paragraph of a translation that has no ledger yet with the paragraph of the source that it translates, and records the pairs that are sure enough. Where git has history, each pair is recorded with the text of the source that the translation was made from, so that what is out of date shows at once. A paragraph that repeats its source word for word is recorded as not translated yet. Everything else is listed and stays unconfirmed until a person confirms it. Writes ledgers only, never a page.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'threshold',
      value: 'number',
      about: () =>
        t('help.adopt.optionThreshold', 'how sure a pair must be to be recorded, 0–1 (default 0.9)'),
    },
    {
      name: 'no-history',
      about: () => t('help.adopt.optionNoHistory', 'does not ask git what the translations were made from'),
    },
    { name: 'dry-run', about: () => t('help.adopt.optionDryRun', 'shows what would be recorded') },
  ],
  examples: [
    {
      run: 'tvilling adopt --dry-run',
      does: () => t('help.adopt.example1', 'shows the pairs of every translation without a ledger'),
    },
    {
      run: 'tvilling adopt --language da',
      does: () => t('help.adopt.example2', 'adopts the Danish translations'),
    },
  ],
  run: async (input) => (await import('../adopt.js')).runAdopt(input),
}
