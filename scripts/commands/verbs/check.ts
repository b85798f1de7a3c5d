import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { LANGUAGE, NO_CACHE, PATHS } from './options.js'

/** The words of `tvilling check`; what it does is loaded when it is called. */
export const check: Command = {
  name: 'check',
  summary: () => t('help.check.summary', 'finds drift and damage; the gate for continuous integration'),
  args: PATHS,
  about: () =>
    t(
      'help.check.about',
      'Prints a message with its place for everything that drifted or is broken. Fails for errors only, unless --fail-on says otherwise: drift is a warning, so that nobody who edits the source is blocked by it.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'fail-on',
      value: 'severity',
      about: () => t('help.check.optionFailOn', 'error (default), warning, info, or none'),
    },
    {
      name: 'format',
      value: 'name',
      about: () => t('help.check.optionFormat', 'terminal (default) or json'),
    },
    NO_CACHE,
  ],
  examples: [
    {
      run: 'tvilling check',
      does: () => t('help.check.example1', 'everything; exit code 1 when something is broken'),
    },
    {
      run: 'tvilling check --fail-on warning --language sv',
      does: () => t('help.check.example2', 'Swedish must be in step'),
    },
  ],
  run: async (input) => (await import('../check.js')).runCheck(input),
}
