import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { DECISION_OPTIONS, LANGUAGE, PLACES } from './options.js'

/** The words of `tvilling confirm`; what it does is loaded when it is called. */
export const confirm: Command = {
  name: 'confirm',
  summary: () =>
    t(
      'help.confirm.summary',
      'records that translations as they stand are right for the source as it stands',
    ),
  args: PLACES,
  about: () =>
    t(
      'help.confirm.about',
      'Records, in your name, that a translation as it stands in its file translates the source as it stands. A path means its unconfirmed units, and with --state those that are not as far yet; a line or an id means that unit. More than one needs --count.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'state',
      value: 'state',
      about: () =>
        t('help.confirm.optionState', 'how far it is then: translated (default), reviewed or final'),
    },
    ...DECISION_OPTIONS,
  ],
  examples: [
    {
      run: 'tvilling confirm translations/da/overview.md:24',
      does: () => t('help.confirm.example1', 'the paragraph in line 24'),
    },
    {
      run: 'tvilling confirm translations/sv --state reviewed --count 61 --by "Karin Ek"',
      does: () => t('help.confirm.example2', 'everything in a folder'),
    },
  ],
  run: async (input) => (await import('../confirm.js')).runConfirm(input),
}
