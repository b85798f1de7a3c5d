import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { DECISION_OPTIONS, LANGUAGE, PLACES } from './options.js'

/** The words of `tvilling reject`; what it does is loaded when it is called. */
export const reject: Command = {
  name: 'reject',
  summary: () => t('help.reject.summary', 'discards drafts; their engines are not asked again'),
  args: PLACES,
  about: () =>
    t(
      'help.reject.about',
      'Discards drafts and records, in your name, that you did. Their engines propose nothing for these units until the source changes again; other engines may.',
    ),
  options: [
    LANGUAGE,
    { name: 'reason', value: 'text', about: () => t('help.reject.optionReason', 'why') },
    ...DECISION_OPTIONS,
  ],
  examples: [
    {
      run: 'tvilling reject 3f2a9c0d1e --reason "too literal"',
      does: () => t('help.reject.example1', 'the draft of one unit'),
    },
  ],
  run: async (input) => (await import('../reject.js')).runReject(input),
}
