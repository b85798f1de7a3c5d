import { ENGINES } from '../../draft/engines/index.js'
import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { ANY_PLACES, LANGUAGE } from './options.js'

/** The words of `tvilling draft`; what it does is loaded when it is called. */
export const draft: Command = {
  name: 'draft',
  summary: () => t('help.draft.summary', 'proposes translations for what is missing or out of date'),
  args: ANY_PLACES,
  about: () =>
    t(
      'help.draft.about',
      'Proposes texts for units without a translation and for those whose source moved on, and keeps them in the ledger, beside the published text. Each engine is asked for what those before it had nothing for: tm is the memory of everything that is translated in this language, patch makes the same move in the translation where only code, links or numbers moved. A draft that would break its page or one of the rules of check is not kept. No page is written; approve does that. The one exception are patches of links, pictures and code, where draft.apply of tvilling.json names the person who lets them be published.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'engine',
      value: 'list',
      about: () =>
        t('help.draft.optionEngine', 'the engines to ask, in order (default: those of tvilling.json)'),
    },
    {
      name: 'max-characters',
      value: 'number',
      about: () =>
        t(
          'help.draft.optionMaxCharacters',
          'hands no more characters than these to services and other programs',
        ),
    },
    {
      name: 'again',
      about: () =>
        t('help.draft.optionAgain', 'asks engines anew for what they had nothing for in an earlier run'),
    },
    {
      name: 'dry-run',
      about: () =>
        t(
          'help.draft.optionDryRun',
          'shows the drafts of tm and patch and keeps none; of other engines, what they would be asked and what it costs',
        ),
    },
  ],
  variables: [
    ...Object.values(ENGINES).flatMap(({ variables }) => variables),
    {
      name: 'TVILLING_SECONDS',
      about: () =>
        t(
          'help.draft.seconds',
          'seconds that a service or a program may take for an answer (default: 20 for deepl, 60 for openai, 120 for the others)',
        ),
    },
  ],
  examples: [
    {
      run: 'tvilling draft',
      does: () => t('help.draft.example1', 'everything that waits, in all languages'),
    },
    {
      run: 'tvilling draft source/overview.md --language sv --engine patch --dry-run',
      does: () => t('help.draft.example2', 'what patches would do to one document'),
    },
  ],
  run: async (input) => (await import('../draft.js')).runDraft(input),
}
