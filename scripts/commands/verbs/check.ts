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
      'Prints a message with its place for everything that drifted or is broken. Fails for errors only, unless --fail-on says otherwise: drift is a warning, so that nobody who edits the source is blocked by it. With --fix, what can be corrected without doubt becomes a draft in the ledger; no page is written, and no approved text changes before a person approves the draft.',
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
      value: 'list',
      about: () =>
        t(
          'help.check.optionFormat',
          'terminal (default), json, github, sarif, junit or markdown; several with files: github,sarif=check.sarif',
        ),
    },
    {
      name: 'base',
      value: 'commit',
      about: () => t('help.check.optionBase', 'only what was added since this commit, and what that costs'),
    },
    {
      name: 'max-outdated',
      value: 'number',
      about: () =>
        t('help.check.optionMaxOutdated', 'units of a language that may be outdated: 10, or sv=0,da=20'),
    },
    {
      name: 'max-age',
      value: 'days',
      about: () =>
        t(
          'help.check.optionMaxAge',
          'how long a translation may wait, by the history in git: 30d, or sv=14d,da=6w',
        ),
    },
    {
      name: 'update-baseline',
      about: () =>
        t(
          'help.check.optionUpdateBaseline',
          'covers everything that is found now, so that it does not count from now on',
        ),
    },
    {
      name: 'fix',
      about: () =>
        t('help.check.optionFix', 'keeps corrections as drafts where it is certain what was meant'),
    },
    {
      name: 'dry-run',
      about: () => t('help.check.optionDryRun', 'with --fix: shows the drafts and keeps none'),
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
    {
      run: 'tvilling check --base origin/main --format github,sarif=check.sarif',
      does: () => t('help.check.example4', 'what a pull request adds, as annotations and for code scanning'),
    },
    {
      run: 'tvilling check --fix --dry-run',
      does: () => t('help.check.example3', 'what could be corrected, and how'),
    },
  ],
  run: async (input) => (await import('../check.js')).runCheck(input),
}
