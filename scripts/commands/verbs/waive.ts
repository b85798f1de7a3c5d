import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { DECISION_OPTIONS, LANGUAGE, PLACES } from './options.js'

/** The words of `tvilling waive`; what it does is loaded when it is called. */
export const waive: Command = {
  name: 'waive',
  summary: () => t('help.waive.summary', 'records that what a rule of check finds is right as it stands'),
  args: PLACES,
  about: () =>
    t(
      'help.waive.about',
      'Records, in your name and with a reason, that what a rule finds in the translation of a unit is right as it stands. check no longer counts it. It holds until the translation changes. What other decisions are meant for cannot be waived: see confirm and ack.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'rule',
      value: 'name',
      about: () => t('help.waive.optionRule', 'the rule, as check names it (required)'),
    },
    {
      name: 'reason',
      value: 'text',
      about: () => t('help.waive.optionReason', 'why (required)'),
    },
    ...DECISION_OPTIONS,
  ],
  examples: [
    {
      run: 'tvilling waive 3f2a9c0d1e --rule length --reason "the law in full"',
      does: () => t('help.waive.example1', 'the length of one paragraph'),
    },
  ],
  run: async (input) => (await import('../waive.js')).runWaive(input),
}
