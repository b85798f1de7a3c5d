/** The words of the command line's package, in ours and in the language that is spoken. */
import { t } from '../phrases.js'
import { COMMANDS } from './verbs/index.js'

/** A title that the package gives to a part of a help. */
export function helpTitle(title: string): string {
  return TITLES[title]?.() ?? title
}

const TITLES: Readonly<Record<string, () => string>> = {
  'Usage:': () => t('help.titleUsage', 'Usage:'),
  'Options:': () => t('help.titleOptions', 'Options:'),
  'Global Options:': () => t('help.titleGlobalOptions', 'Global Options:'),
}

/** What the package found wrong, by its code and message, and the verbs where it knows none that is near. */
export function explainUsage({ code, message }: { readonly code: string; readonly message: string }): string {
  const choices = COMMANDS.map(({ name }) => name).join(', ')
  if (code === 'commander.help')
    return t('usage.noVerb', 'Unexpected end of the command, expected one of: {{choices}}', { choices })
  const name = /'([^\n]*?)'/u.exec(message)?.[1] ?? ''
  const meant = /\n\(Did you mean (?:one of )?(.*)\?\)$/u.exec(message)?.[1]
  const sentence = SENTENCES[code]?.(name) ?? message.replace(/^error: /u, '').replace(/\n.*$/su, '')
  if (meant !== undefined)
    return `${sentence}\n${t('usage.didYouMean', '(Did you mean {{meant}}?)', { meant })}`
  return code === 'commander.unknownCommand'
    ? t('usage.withVerbs', '{{sentence}}, expected one of: {{choices}}', { sentence, choices })
    : sentence
}

/** By code; the name is what the package's own sentence quotes. */
const SENTENCES: Readonly<Record<string, (name: string) => string>> = {
  'commander.unknownOption': (name) => t('usage.unknownOption', "Unknown option '{{name}}'", { name }),
  'commander.unknownCommand': (name) => t('usage.unknownCommand', "Unknown command '{{name}}'", { name }),
  'commander.optionMissingArgument': (name) =>
    t('usage.optionMissingArgument', "Option '{{name}}' argument missing", { name }),
  'commander.excessArguments': (name) =>
    t('usage.excessArguments', "Too many arguments for '{{name}}', expected none", { name }),
}
