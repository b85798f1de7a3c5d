import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { LANGUAGE } from './options.js'

/** The words of `tvilling tm`; what it does is loaded when it is called. */
export const tm = {
  name: 'tm',
  summary: () => t('help.tm.summary', 'looks into the translation memory: stats, find, import, export'),
  args: () => t('help.terms.args', '<action> [arguments…]'),
  about: () =>
    t(
      'help.tm.about',
      'The memory is everything that is translated in the project, and what was imported; draft asks it first. stats tells what it holds. find TEXT looks a text up, with how like each match is and the words that differ. import FILE takes in the translations of a TMX file, into a file of their own under .tvilling/memory/, which may be deleted again. export prints the memory as TMX 1.4b. No action changes a page or a state.',
    ),
  actions: ['stats', 'find', 'import', 'export'],
  options: [
    LANGUAGE,
    {
      name: 'limit',
      value: 'number',
      about: () => t('help.tm.optionLimit', 'find: how many matches to show in each language (default 5)'),
    },
    { name: 'dry-run', about: () => t('help.tm.optionDryRun', 'import: shows what would be written') },
  ],
  examples: [
    {
      run: 'tvilling tm find "The town has a harbour." --language sv',
      does: () => t('help.tm.example1', 'what was said for this text, or one like it'),
    },
    {
      run: 'tvilling tm import legacy.tmx',
      does: () => t('help.tm.example2', 'takes in what another program knew'),
    },
    {
      run: 'tvilling tm export --language sv > memory.tmx',
      does: () => t('help.tm.example3', 'for another program'),
    },
  ],
  run: async (input) => (await import('../tm/tm.js')).runTm(input),
} as const satisfies Command
