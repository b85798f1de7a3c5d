import type { Command } from '../command.js'
import { LANGUAGE } from './options.js'

/** The words of `tvilling status`; what it does is loaded when it is called. */
export const status: Command = {
  name: 'status',
  summary: 'shows how far each language version is in step',
  args: '[paths…]',
  about:
    'Prints a table of documents and languages: how many units are current, outdated, missing, orphaned and unconfirmed, and how many words of source text wait. Never fails because of drift; see check.',
  options: [LANGUAGE],
  examples: [
    { run: 'tvilling status', does: 'everything' },
    { run: 'tvilling status source/guide --language sv,da', does: 'one folder in two languages' },
  ],
  run: async (input) => (await import('../status.js')).runStatus(input),
}
