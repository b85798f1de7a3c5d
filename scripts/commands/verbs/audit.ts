import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { ANY_PLACES, LANGUAGE } from './options.js'

/** The words of `tvilling audit`; what it does is loaded when it is called. */
export const audit: Command = {
  name: 'audit',
  summary: () => t('help.audit.summary', 'shows who approved each published paragraph, against which source'),
  args: ANY_PLACES,
  about: () =>
    t(
      'help.audit.about',
      'For each published unit: its state, who decided and when, how the text was made, and the source text that it was decided against. Each decision is held against the commit that brought it, the text in the page and the rules under "review"; what does not agree is a finding, and the exit code is 1.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'at',
      value: 'ref',
      about: () => t('help.audit.optionAt', 'a commit, branch or tag, read from the repository alone'),
    },
    {
      name: 'format',
      value: 'name',
      about: () => t('help.audit.optionFormat', 'terminal (default), json or csv'),
    },
  ],
  examples: [
    {
      run: 'tvilling audit translations/sv/overview.md',
      does: () => t('help.audit.example1', 'who vouches for one page'),
    },
    {
      run: 'tvilling audit --at v2.0 --format csv > audit.csv',
      does: () => t('help.audit.example2', 'a release, as a table'),
    },
  ],
  run: async (input) => (await import('../audit.js')).runAudit(input),
}
