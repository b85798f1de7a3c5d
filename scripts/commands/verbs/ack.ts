import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { DECISION_OPTIONS, LANGUAGE, PLACES } from './options.js'

/** The words of `tvilling ack`; what it does is loaded when it is called. */
export const ack: Command = {
  name: 'ack',
  summary: () => t('help.ack.summary', 'records that a change of the source needs no new translation'),
  args: PLACES,
  about: () =>
    t(
      'help.ack.about',
      'Records, in your name and with a reason, that the translations of a unit are still right although its source changed. Pointing at the source means the unit in every language. It holds until the source changes again.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'reason',
      value: 'text',
      about: () => t('help.ack.optionReason', 'why (required)'),
    },
    ...DECISION_OPTIONS,
  ],
  examples: [
    {
      run: 'tvilling ack source/overview.md:19 --reason "spelling only" --count 4',
      does: () => t('help.ack.example1', 'one paragraph in every language'),
    },
  ],
  run: async (input) => (await import('../ack.js')).runAck(input),
}
