import type { Command } from '../command.js'
import { LANGUAGE } from './options.js'

/** The words of `tvilling diff`; what it does is loaded when it is called. */
export const diff: Command = {
  name: 'diff',
  summary: 'shows each outdated paragraph and how its source changed',
  args: '[paths, path:line or ids…]',
  about:
    'Prints, for every unit that is not current, how its source changed since its own translation was recorded, word by word, with the translation as it stands and its place.',
  options: [LANGUAGE, { name: 'all', about: 'current units too' }],
  examples: [
    { run: 'tvilling diff --language da', does: 'what a Danish translator has to do' },
    { run: 'tvilling diff translations/da/overview.md:23', does: 'the unit in one line' },
  ],
  run: async (input) => (await import('../diff.js')).runDiff(input),
}
