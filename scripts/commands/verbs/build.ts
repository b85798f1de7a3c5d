import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { LANGUAGE, PATHS } from './options.js'

/** The words of `tvilling build`. */
export const build: Command = {
  name: 'build',
  summary: () => t('help.build.summary', 'puts together what may be published, with a policy for the rest'),
  args: PATHS,
  about: () =>
    t(
      'help.build.about',
      'Writes the language versions into a folder, at the paths that they have in the project. What is in step is published as it stands. What is not is published by a policy: keep marks what is outdated and puts originals where a translation is missing; original puts the original, marked with its language, in the place of everything outdated; approved publishes only what people reviewed. tvilling-build.json lists every text that is no translation in step. Drafts that nobody looked at are published with --drafts alone, and marked. No page of the project is changed.',
    ),
  options: [
    {
      name: 'out',
      value: 'folder',
      about: () =>
        t('help.build.optionOut', 'where it goes, replaced as a whole (default: translation-build)'),
    },
    {
      name: 'policy',
      value: 'name',
      about: () => t('help.build.optionPolicy', 'keep, original or approved (default: keep)'),
    },
    {
      name: 'drafts',
      about: () =>
        t('help.build.optionDrafts', 'publish drafts that nobody reviewed, marked, before originals'),
    },
    LANGUAGE,
  ],
  examples: [
    {
      run: 'tvilling build --policy original --out build/i18n',
      does: () => t('help.build.example1', 'nothing that is known to be outdated'),
    },
    {
      run: 'tvilling build --policy approved --language sv',
      does: () => t('help.build.example2', 'Swedish, only what people reviewed'),
    },
  ],
  run: async (input) => (await import('../build.js')).runBuild(input),
}
