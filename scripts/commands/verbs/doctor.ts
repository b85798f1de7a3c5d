import { t } from '../../phrases.js'
import type { Command } from '../command.js'

/** The words of `tvilling doctor`; what it does is loaded when it is called. */
export const doctor: Command = {
  name: 'doctor',
  summary: () => t('help.doctor.summary', 'finds and repairs what is wrong with the ledgers'),
  about: () =>
    t(
      'help.doctor.about',
      'Looks for ledgers that cannot be read, decisions that met in a merge, documents that were renamed, exchanged their names or were divided, ledgers of documents that are gone, and locks that nobody holds. Says what, where, and what to do. Writes ledgers only, never a page. Ends with 4 while a ledger cannot be read, with 1 while anything else is left, else with 0.',
    ),
  options: [
    {
      name: 'fix',
      about: () => t('help.doctor.optionFix', 'puts right what can be without a doubt and without a loss'),
    },
    {
      name: 'prune',
      about: () => t('help.doctor.optionPrune', 'deletes ledgers of documents and languages that are gone'),
    },
    { name: 'dry-run', about: () => t('help.doctor.optionDryRun', 'writes nothing, whatever else is said') },
  ],
  examples: [
    { run: 'tvilling doctor', does: () => t('help.doctor.example1', 'tells what is wrong') },
    {
      run: 'tvilling doctor --fix',
      does: () => t('help.doctor.example2', 'puts right what needs no person, such as renamed documents'),
    },
  ],
  run: async (input) => (await import('../doctor.js')).runDoctor(input),
}
