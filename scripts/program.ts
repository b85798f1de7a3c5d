/** The command line as its package reads it: verbs, their options and their help. */
import { CommanderError, Command as Program } from 'commander'
import type { Command, Input, Option } from './commands/command.js'
import { explainUsage, helpTitle } from './commands/usage.js'
import { COMMANDS } from './commands/verbs/index.js'
import { SHARED_OPTIONS } from './commands/verbs/options.js'
import { UsageError } from './errors.js'
import { said, t } from './phrases.js'
import { programVersion } from './store/version.js'

/** What was given to a verb. */
export interface Given extends Pick<Input, 'args' | 'options'> {
  /** The options of every verb as well, by the names that the package gives them. */
  readonly all: Readonly<Record<string, unknown>>
}

/** What is done with the verb that was meant. */
interface Actor {
  readonly run: (command: Command, given: Given) => Promise<void>
  /** Columns of the terminal on which a help is shown. */
  readonly columns: number
}

/** Has the verb run that the words mean, or shows a help. Throws a `UsageError` where they mean nothing. */
export async function runWords(argv: readonly string[], actor: Actor): Promise<void> {
  const words = spellOut(argv)
  try {
    await makeProgram(words, actor).parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError('usage', explainUsage(error, words), { cause: error })
  }
}

/** Nothing at all asks for help, and so does `help` with or without a verb. */
function spellOut(argv: readonly string[]): string[] {
  const [first, verb] = argv
  if (first === undefined || (first === 'help' && verb === undefined)) return ['--help']
  if (first !== 'help' || verb === undefined) return [...argv]
  return COMMANDS.some(({ name }) => name === verb) ? [verb, '--help'] : [verb]
}

/** Of a verb that is named first, the others need not be known; of one that is not named at all, nothing but its summary. */
function makeProgram(words: readonly string[], actor: Actor): Program {
  const program = new Program('tvilling')
    .usage(t('help.usage', '<verb> [options]'))
    .description(
      t('help.about', 'Keeps every language version of a Markdown document a twin of its original.'),
    )
    .version(programVersion(), '--version', t('help.optionVersion', 'print the version'))
    .helpOption('--help', t('help.optionHelp', 'print this help'))
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({ subcommandTerm: (verb) => verb.name(), showGlobalOptions: true, styleTitle: helpTitle })
    .commandsGroup(t('help.verbs', 'Verbs:'))
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  for (const option of SHARED_OPTIONS) addOption(program, option)
  program.addHelpText(
    'after',
    `\n${t('help.examples', 'Examples:')}\n  tvilling status\n  tvilling help diff`,
  )
  const first = COMMANDS.find(({ name }) => name === words[0])
  for (const command of first ? [first] : COMMANDS)
    program.addCommand(words.includes(command.name) ? toProgram(command, actor) : summaryOf(command))
  return program
}

function summaryOf({ name, summary }: Command): Program {
  return new Program(name).summary(said(summary))
}

function toProgram(command: Command, { run, columns }: Actor): Program {
  const program = summaryOf(command)
    .description(said(command.about))
    .helpOption('--help', t('help.optionHelp', 'print this help'))
    .configureHelp({ showGlobalOptions: true, styleTitle: helpTitle })
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  if (command.args === undefined) program.allowExcessArguments(false)
  else program.argument('[arguments...]')
  const args = command.args === undefined ? [] : [said(command.args)]
  program.usage([t('help.options', '[options]'), ...args].join(' '))
  for (const option of command.options) addOption(program, option)
  program.addHelpText(
    'after',
    [
      ...describeVariables(command, program, columns),
      `\n${t('help.examples', 'Examples:')}`,
      ...command.examples.map(({ run, does }) => `  ${run}\n      ${said(does)}`),
    ].join('\n'),
  )
  return program.action(async (...given: unknown[]) => {
    const args = command.args === undefined ? [] : (given[0] as string[])
    await run(command, { args, options: ownOptions(program), all: program.optsWithGlobals() })
  })
}

/** The variables of the environment as the help lists options. */
function describeVariables(
  { variables = [] }: Command,
  program: Program,
  columns: number,
): readonly string[] {
  if (variables.length === 0) return []
  const width = Math.max(...variables.map(({ name }) => name.length))
  const help = program.createHelp()
  help.prepareContext({ helpWidth: columns })
  return [
    `\n${t('help.titleVariables', 'Environment:')}`,
    ...variables.map(({ name, about }) => help.formatItem(name, width, said(about), help)),
  ]
}

function addOption(program: Program, { name, value, about }: Option): void {
  program.option(value ? `--${name} <${value}>` : `--${name}`, said(about))
}

function ownOptions(program: Program): Input['options'] {
  const raw = program.opts()
  return Object.fromEntries(
    program.options.map((option) => {
      const value = raw[option.attributeName()]
      // The package means by `--no-x` that `x` is off, and that it is on without it.
      return [option.long?.slice(2) ?? '', option.negate ? value === false : value]
    }),
  )
}
