import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { DECISION_OPTIONS, LANGUAGE, PLACES } from './options.js'

/** The words of `tvilling approve`; what it does is loaded when it is called. */
export const approve: Command = {
  name: 'approve',
  summary: () => t('help.approve.summary', 'publishes drafts in your name'),
  args: PLACES,
  about: () =>
    t(
      'help.approve.about',
      'Writes drafts into their pages and records, in your name, that they translate the source as it stands. Nothing else in a page changes by a byte; a draft that its page cannot take is left as it is and told, and the others are written. A path means all drafts in it; a line or an id means that unit. More than one needs --count.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'state',
      value: 'state',
      about: () =>
        t('help.approve.optionState', 'how far it is then: translated, reviewed (default) or final'),
    },
    ...DECISION_OPTIONS,
  ],
  examples: [
    {
      run: 'tvilling approve translations/sv/overview.md --count 3',
      does: () => t('help.approve.example1', 'the three drafts of one page'),
    },
  ],
  run: async (input) => (await import('../approve.js')).runApprove(input),
}
