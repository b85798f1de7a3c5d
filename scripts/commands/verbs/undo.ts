import { t } from '../../phrases.js'
import type { Command } from '../command.js'

/** The words of `tvilling undo`; what it does is loaded when it is called. */
export const undo: Command = {
  name: 'undo',
  summary: () => t('help.undo.summary', 'takes the last decision made on this machine back'),
  about: () =>
    t(
      'help.undo.about',
      'Puts the pages and the records that the last decision changed back as they were, all of them or none. What somebody changed since is not touched. The last fifty decisions can be taken back, one after another.',
    ),
  options: [
    {
      name: 'by',
      value: 'name',
      about: () => t('help.undo.optionBy', 'who takes it back (default: user.name of git)'),
    },
    {
      name: 'dry-run',
      about: () => t('help.undo.optionDryRun', 'shows what would be taken back'),
    },
  ],
  examples: [
    {
      run: 'tvilling undo',
      does: () => t('help.undo.example1', 'takes the last decision back'),
    },
  ],
  run: async (input) => (await import('../undo.js')).runUndo(input),
}
