import { t } from '../../phrases.js'
import type { Command } from '../command.js'

/** The words of `tvilling completion`; what it does is loaded when it is called. */
export const completion: Command = {
  name: 'completion',
  summary: () => t('help.completion.summary', 'has a shell complete verbs and options'),
  args: () => t('help.completion.args', '<bash, zsh or fish>'),
  about: () =>
    t(
      'help.completion.about',
      'Prints a script for a shell. Where it is read when the shell starts, the tab key completes the verbs and options of tvilling, and paths behind them.',
    ),
  options: [],
  examples: [
    {
      run: 'tvilling completion bash > ~/.local/share/bash-completion/completions/tvilling',
      does: () => t('help.completion.example1', 'for bash; for zsh, a file _tvilling in a folder of fpath'),
    },
    {
      run: 'tvilling completion fish > ~/.config/fish/completions/tvilling.fish',
      does: () => t('help.completion.example2', 'for fish'),
    },
  ],
  run: async (input) => (await import('../completion.js')).runCompletion(input),
}
