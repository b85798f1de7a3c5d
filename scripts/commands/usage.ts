/** The words of the command line's package, in ours and in the language that is spoken. */
import { t } from '../phrases.js'
import { suggest } from '../store/suggest.js'
import type { Command } from './command.js'
import { COMMANDS } from './verbs/index.js'
import { SHARED_OPTIONS } from './verbs/options.js'

/** A title that the package gives to a part of a help. */
export function helpTitle(title: string): string {
  return TITLES[title]?.() ?? title
}

const TITLES: Readonly<Record<string, () => string>> = {
  'Usage:': () => t('help.titleUsage', 'Usage:'),
  'Options:': () => t('help.titleOptions', 'Options:'),
  'Global Options:': () => t('help.titleGlobalOptions', 'Global Options:'),
}

/** What the package found wrong, by its code and message, and what may have been meant, or else all verbs. */
export function explainUsage(
  { code, message }: { readonly code: string; readonly message: string },
  words: readonly string[],
): string {
  const choices = COMMANDS.map(({ name }) => name).join(', ')
  if (code === 'commander.help')
    return t('usage.noVerb', 'Unexpected end of the command, expected one of: {{choices}}', { choices })
  const name = /'([^\n]*?)'/u.exec(message)?.[1] ?? ''
  const meant =
    code === 'commander.unknownOption'
      ? optionLike(name, words)
      : code === 'commander.unknownCommand'
        ? verbLike(name)
        : undefined
  const sentence = SENTENCES[code]?.(name) ?? message.replace(/^error: /u, '').replace(/\n.*$/su, '')
  if (meant !== undefined)
    return `${sentence}\n${t('usage.didYouMean', '(Did you mean {{meant}}?)', { meant })}`
  return code === 'commander.unknownCommand'
    ? t('usage.withVerbs', '{{sentence}}, expected one of: {{choices}}', { sentence, choices })
    : sentence
}

/** The option like a name, among those of the verb; with the verb where it stands behind its options, which is too late. */
function optionLike(name: string, words: readonly string[]): string | undefined {
  const late = words.find((word) => verbIn([word]))
  const verb = verbIn(words) ?? (late === undefined ? undefined : verbIn([late]))
  const known = [...(verb?.options ?? []), ...SHARED_OPTIONS].map((option) => option.name)
  const meant = suggest(name.replace(/^-+/u, ''), [...known, 'help', 'version'])
  return meant && (verb && !verbIn(words) ? `tvilling ${verb.name} --${meant}` : `--${meant}`)
}

/** The verb like a name, or the verbs that have an action of that name, or of one like it. */
function verbLike(name: string): string | undefined {
  const actions = COMMANDS.flatMap((command) => command.actions ?? [])
  const verb = suggest(
    name,
    COMMANDS.map((command) => command.name),
  )
  if (verb !== undefined && !actions.includes(name)) return verb
  const action = suggest(name, actions)
  const having = action === undefined ? [] : COMMANDS.filter((command) => command.actions?.includes(action))
  return having.length === 0 ? undefined : having.map((command) => `${command.name} ${action}`).join(', ')
}

/** The verb that a command line begins with. */
export function verbIn([first]: readonly string[]): Command | undefined {
  return COMMANDS.find(({ name }) => name === first)
}

/** The example of a verb that has most of the words that were given, its action among them; `undefined` where none has. */
export function exampleLike(words: readonly string[]): string | undefined {
  const verb = verbIn(words)
  const action = verb?.actions?.find((name) => name === words[1])
  const [nearest] = (verb?.examples ?? [])
    .map(({ run }) => ({ run, own: run.split(' ') }))
    .filter(({ own }) => action === undefined || own[2] === action)
    .map(({ run, own }) => ({ run, shared: words.filter((word) => own.includes(word)).length }))
    .toSorted((a, b) => b.shared - a.shared)
  return nearest?.run
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
