import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { LANGUAGE, PATHS } from './options.js'

/** The words of `tvilling report`. */
export const report: Command = {
  name: 'report',
  summary: () => t('help.report.summary', 'writes a status page, badges and a feed of what is fresh'),
  args: PATHS,
  about: () =>
    t(
      'help.report.about',
      'Writes a folder with a status page of one file, badges for each language, a digest of what waits the longest, and freshness.json, from which a site can tell its readers which sections are newer in the original. Ages and history come from git, where there is one; nothing else needs it.',
    ),
  options: [
    {
      name: 'out',
      value: 'folder',
      about: () => t('help.report.optionOut', 'where it goes (default: translation-status)'),
    },
    LANGUAGE,
    {
      name: 'history',
      value: 'number',
      about: () =>
        t('help.report.optionHistory', 'commits for the chart of the history (default: 12; 0 for none)'),
    },
    {
      name: 'at',
      value: 'time',
      about: () =>
        t(
          'help.report.optionAt',
          'the moment that ages are counted to: a day, a time, or now (default: that of the last commit, so that the same files give the same report)',
        ),
    },
    {
      name: 'repository',
      value: 'address',
      about: () =>
        t(
          'help.report.optionRepository',
          'where files are shown on the web (default: where this clone is from)',
        ),
    },
  ],
  examples: [
    {
      run: 'tvilling report --out public/translations',
      does: () => t('help.report.example1', 'a page to be published beside the site'),
    },
  ],
  run: async (input) => (await import('../report.js')).runReport(input),
}
