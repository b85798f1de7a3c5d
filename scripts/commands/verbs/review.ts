import { t } from '../../phrases.js'
import { expectOwn } from '../actions.js'
import type { Command } from '../command.js'
import { ANY_PLACES, LANGUAGE } from './options.js'

/** The words of `tvilling review`; what it does is loaded when it is called. */
export const review: Command = {
  name: 'review',
  summary: () => t('help.review.summary', 'opens a page on which people decide'),
  args: ANY_PLACES,
  about: () =>
    t(
      'help.review.about',
      'Serves a page to your browser: one unit at a time, with what changed in its source, its translation, its draft, the terms and the findings of the checks; ? shows the keys. Each decision is recorded at once, in your name, as the other verbs record it, and undo takes it back. Only this machine can reach the page, by the link that is shown. For several people, --host needs --users and --origin, and a proxy in front that speaks TLS. Ends with Ctrl-C.',
    ),
  options: [
    LANGUAGE,
    {
      name: 'terminal',
      about: () => t('help.review.optionTerminal', 'one unit after another at this terminal, and no page'),
    },
    {
      name: 'by',
      value: 'name',
      about: () => t('help.shared.optionBy', 'who decides (default: user.name of git)'),
    },
    {
      name: 'port',
      value: 'number',
      about: () => t('help.review.optionPort', 'port to listen at (default: one that is free)'),
    },
    {
      name: 'no-open',
      about: () => t('help.review.optionNoOpen', 'shows the link, and opens no browser'),
    },
    {
      name: 'host',
      value: 'address',
      about: () => t('help.review.optionHost', 'address to listen at, such as 0.0.0.0 (default: 127.0.0.1)'),
    },
    {
      name: 'users',
      value: 'file',
      about: () =>
        t(
          'help.review.optionUsers',
          'people who may sign in, with passwords, roles and languages; see docs/review.md',
        ),
    },
    {
      name: 'hash-password',
      about: () =>
        t('help.review.optionHashPassword', 'makes what that file has instead of a password, and ends'),
    },
    {
      name: 'origin',
      value: 'address',
      about: () =>
        t(
          'help.review.optionOrigin',
          'where the page is for people who sign in, such as https://review.example.org',
        ),
    },
  ],
  examples: [
    {
      run: 'tvilling review --terminal translations/sv',
      does: () => t('help.review.example3', 'the same without a browser; ? shows the keys'),
    },
    {
      run: 'tvilling review --language sv',
      does: () => t('help.review.example1', 'everything in Swedish that waits for a person'),
    },
    {
      run: 'tvilling review --users users.json --port 8080 --origin https://l10n.example',
      does: () => t('help.review.example2', 'for a team, behind a proxy on the same machine'),
    },
  ],
  run: async (input) => {
    const { terminal, 'hash-password': password, users } = input.options
    if (password === true) {
      expectOwn(input, { verb: 'review', name: '--hash-password', options: ['hash-password'] })
      return (await import('../review/password.js')).runHashPassword(input)
    }
    if (terminal === true) {
      expectOwn(input, { verb: 'review', name: '--terminal', options: ['terminal', 'language', 'by'] })
      return (await import('../review/asking.js')).runTerminalReview(input)
    }
    // Everybody decides in their own name there.
    if (users !== undefined)
      expectOwn(input, {
        verb: 'review',
        name: '--users',
        options: ['users', 'language', 'port', 'no-open', 'host', 'origin'],
      })
    return (await import('../review.js')).runReview(input)
  },
}
