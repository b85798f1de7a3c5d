import { t } from '../../phrases.js'
import type { Command } from '../command.js'

/** The words of `tvilling init`; what it does is loaded when it is called. */
export const init: Command = {
  name: 'init',
  summary: () => t('help.init.summary', "recognises a site's layout and writes tvilling.json"),
  about: () =>
    t(
      'help.init.about',
      'Looks at the names of the files in the working folder, says which layout it recognised and why, shows the pairs of sources and targets that come of it, and then writes tvilling.json and the ignore file of .tvilling. On a terminal it asks first. Runs nothing of the project and touches no page. Where it recognises nothing, or several layouts, it says what it looked for and writes nothing.',
    ),
  options: [
    {
      name: 'language',
      value: 'list',
      about: () =>
        t(
          'help.init.optionLanguage',
          'only these languages, such as sv,da; for a site without versions, the first ones',
        ),
    },
    {
      name: 'source-language',
      value: 'tag',
      about: () =>
        t('help.init.optionSourceLanguage', 'the language of the sources, where nothing else says it'),
    },
    {
      name: 'layout',
      value: 'name',
      about: () => t('help.init.optionLayout', 'only this layout; a wrong name brings the list'),
    },
    { name: 'force', about: () => t('help.init.optionForce', 'replaces a tvilling.json that is there') },
    { name: 'yes', about: () => t('help.init.optionYes', 'writes without asking') },
    { name: 'dry-run', about: () => t('help.init.optionDryRun', 'shows what would be written') },
  ],
  examples: [
    { run: 'tvilling init --dry-run', does: () => t('help.init.example1', 'shows what it recognises') },
    { run: 'tvilling init', does: () => t('help.init.example2', 'writes tvilling.json') },
    {
      run: 'tvilling init --language sv',
      does: () => t('help.init.example3', 'Swedish only, or the first language of a new site'),
    },
  ],
  run: async (input) => (await import('../init.js')).runInit(input),
}
