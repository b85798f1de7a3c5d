import { t } from '../../phrases.js'
import type { Command } from '../command.js'
import { LANGUAGE } from './options.js'

/** The words of `tvilling terms`; what it does is loaded when it is called. */
export const terms = {
  name: 'terms',
  summary: () =>
    t('help.terms.summary', 'looks after the glossary: check, find, expand, impact, suggest, import, export'),
  args: () => t('help.terms.args', '<action> [arguments…]'),
  about: () =>
    t(
      'help.terms.about',
      'check tells where the glossary contradicts itself or cannot work. find TEXT looks a word up, in any of its forms. expand [TERM] prints the forms that are made, for a person to check. impact TERM --to NAME shows every unit that a new name would change, with the new text; with --draft it keeps these texts as drafts. suggest lists words that the sources repeat and the glossary does not have. import FILE adds the terms of a TBX or CSV file; export prints the glossary as one. No action changes a page or a state.',
    ),
  actions: ['check', 'find', 'expand', 'impact', 'suggest', 'import', 'export'],
  options: [
    LANGUAGE,
    {
      name: 'to',
      value: 'name',
      about: () => t('help.terms.optionTo', 'impact: the new name'),
    },
    {
      name: 'draft',
      about: () => t('help.terms.optionDraft', 'impact: keeps the new texts as drafts in the ledger'),
    },
    {
      name: 'limit',
      value: 'number',
      about: () => t('help.terms.optionLimit', 'suggest: how many terms to list (default 20)'),
    },
    {
      name: 'format',
      value: 'name',
      about: () =>
        t('help.terms.optionFormat', 'import, export: csv or tbx (default: by the name of the file; csv)'),
    },
    {
      name: 'replace',
      about: () =>
        t('help.terms.optionReplace', "import: takes the file's word where the glossary says something else"),
    },
    { name: 'yes', about: () => t('help.terms.optionYes', 'import: writes without asking') },
    { name: 'dry-run', about: () => t('help.terms.optionDryRun', 'shows what would be written') },
  ],
  examples: [
    {
      run: 'tvilling terms check',
      does: () =>
        t('help.terms.example1', 'contradictions, each with both places; exit code 1 when there are any'),
    },
    {
      run: 'tvilling terms expand vänort',
      does: () => t('help.terms.example2', 'all forms of a name, each with its rule'),
    },
    {
      run: 'tvilling terms impact vänort --to partnerort --language sv',
      does: () => t('help.terms.example3', 'what a new name would change'),
    },
    {
      run: 'tvilling terms import glossary.tbx --dry-run',
      does: () => t('help.terms.example5', 'what would be taken in from another program'),
    },
    {
      run: 'tvilling terms export --format tbx > glossary.tbx',
      does: () => t('help.terms.example4', 'for another program'),
    },
  ],
  run: async (input) => (await import('../terms/terms.js')).runTerms(input),
} as const satisfies Command
