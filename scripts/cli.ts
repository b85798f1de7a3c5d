#!/usr/bin/env node
/** The command line: the only module that reads the process's arguments, and the only one that ends the process. */
import { CommanderError, Command as Program } from 'commander'
import {
  type Command,
  type Echo,
  type Input,
  inWords,
  type Option,
  type Outcome,
} from './commands/command.js'
import { exampleLike, explainUsage, helpTitle, verbIn } from './commands/usage.js'
import { COMMANDS } from './commands/verbs/index.js'
import { SHARED_OPTIONS } from './commands/verbs/options.js'
import { MissingArgument, UsageError } from './errors.js'
import { openKeyboard } from './keyboard.js'
import { said, t } from './phrases.js'
import type { ErrorReport } from './report/error.js'
import { printable } from './report/printable.js'
import type { Style } from './report/style.js'
import { chooseInterface } from './store/interface.js'
import { calmCompiler } from './store/machine.js'
import { releaseAll } from './store/temporary.js'
import { programVersion } from './store/version.js'
import { openTerminal } from './terminal.js'

/** Exit codes besides those of an outcome. A lock or a disk that refuses leaves a command incomplete. */
const EXIT = {
  ...{ usage: 2, config: 2, input: 2, locked: 3, disk: 3, ledger: 4, bug: 70 },
  ...{ interrupted: 130, closedPipe: 141, terminated: 143 },
} as const

/** Present while a command wants to end in good order. */
let interruption: AbortController | undefined

const terminal = openTerminal(
  {
    stdin: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    clock: () => performance.now(),
  },
  () => readStyle(undefined, process.stderr),
  isPlain(process.argv),
)

function main(argv: readonly string[]): Promise<void> {
  calmCompiler()
  process.on('SIGINT', () => {
    if (interruption === undefined || interruption.signal.aborted) leave(EXIT.interrupted)
    interruption.abort()
  })
  process.once('SIGTERM', () => leave(EXIT.terminated))
  process.stdout.on('error', cannotPrint)
  // Talk that nobody can hear must not keep the work from being done.
  process.stderr.on('error', () => undefined)
  return runProgram(argv).then(() => undefined, fail)
}

async function runProgram(argv: readonly string[]): Promise<void> {
  // Before anything is said, so before the command line is understood.
  chooseInterface(argv, process.env)
  const words = spellOut(argv)
  await makeProgram(words).parseAsync(words, { from: 'user' })
}

/** The reader went away, or the disk that the output goes to is full. */
function cannotPrint(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EPIPE')
    process.stderr.write(
      `${t('fatal.output', 'The output cannot be written: {{reason}}', { reason: error.message })}\n`,
    )
  leave(error.code === 'EPIPE' ? EXIT.closedPipe : EXIT.disk)
}

/** Nothing at all asks for help, and so does `help` with or without a verb. */
function spellOut(argv: readonly string[]): string[] {
  const [first, verb] = argv
  if (first === undefined || (first === 'help' && verb === undefined)) return ['--help']
  if (first !== 'help' || verb === undefined) return [...argv]
  return COMMANDS.some(({ name }) => name === verb) ? [verb, '--help'] : [verb]
}

/** Of a verb that is named first, the others need not be known; of one that is not named at all, nothing but its summary. */
function makeProgram(words: readonly string[]): Program {
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
    program.addCommand(words.includes(command.name) ? toProgram(command) : summaryOf(command))
  return program
}

function summaryOf({ name, summary }: Command): Program {
  return new Program(name).summary(said(summary))
}

function toProgram(command: Command): Program {
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
      ...describeVariables(command, program),
      `\n${t('help.examples', 'Examples:')}`,
      ...command.examples.map(({ run, does }) => `  ${run}\n      ${said(does)}`),
    ].join('\n'),
  )
  return program.action(async (...given: unknown[]) => {
    const args = command.args === undefined ? [] : (given[0] as string[])
    print(await command.run(toInput(args, program)), program.optsWithGlobals())
  })
}

/** The variables of the environment as the help lists options. */
function describeVariables({ variables = [] }: Command, program: Program): readonly string[] {
  if (variables.length === 0) return []
  const width = Math.max(...variables.map(({ name }) => name.length))
  const help = program.createHelp()
  help.prepareContext({ helpWidth: process.stdout.columns || 80 })
  return [
    `\n${t('help.titleVariables', 'Environment:')}`,
    ...variables.map(({ name, about }) => help.formatItem(name, width, said(about), help)),
  ]
}

function addOption(program: Program, { name, value, about }: Option): void {
  program.option(value ? `--${name} <${value}>` : `--${name}`, said(about))
}

function toInput(args: readonly string[], program: Program): Input {
  const raw = program.opts()
  const all = program.optsWithGlobals()
  const options = Object.fromEntries(
    program.options.map((option) => {
      const value = raw[option.attributeName()]
      // The package means by `--no-x` that `x` is off, and that it is on without it.
      return [option.long?.slice(2) ?? '', option.negate ? value === false : value]
    }),
  )
  return {
    cwd: process.cwd(),
    args,
    options,
    isJson: isJson(all),
    env: process.env,
    interruption: () => {
      interruption ??= new AbortController()
      return interruption.signal
    },
    now: () => new Date().toISOString(),
    talk: say,
    progress: terminal.progress,
    show: (text) => {
      if (!isJson(all)) write(text(readStyle(all.color)))
    },
    // A program that wants JSON has nobody beside it.
    ask: async (question) => (isJson(all) ? undefined : terminal.ask(question)),
    secret: terminal.secret,
    style: () => readStyle(all.color),
    ...(!isJson(all) && terminal.isAttended() && { keyboard: keyboardFor(all) }),
  }
}

function keyboardFor({ color }: Readonly<Record<string, unknown>>): NonNullable<Input['keyboard']> {
  return {
    open: () =>
      openKeyboard(
        { stdin: process.stdin, stdout: process.stdout },
        {
          isPlain: isPlain(process.argv),
        },
      ),
    style: () => readStyle(color),
  }
}

function say(text: string): void {
  terminal.clear()
  process.stderr.write(`${printable(text)}\n`)
}

function write(text: string): void {
  writeAll([text])
}

/** Characters that are written at once. */
const AT_ONCE = 64 * 1024

function writeAll(pieces: Iterable<string>): void {
  terminal.clear()
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < AT_ONCE) continue
    process.stdout.write(text)
    text = ''
  }
  process.stdout.write(`${text}\n`)
}

function print(outcome: Outcome | Echo, options: Readonly<Record<string, unknown>>): void {
  const style = isJson(options) ? undefined : readStyle(options.color)
  if ('said' in outcome) {
    terminal.clear()
    process.stdout.write(outcome.said)
    process.stdout.write('\n')
  } else writeAll(inWords(outcome, style))
  process.exitCode = outcome.exitCode
  // Whatever was asked and did not answer yet would be waited for.
  if (outcome.exitCode === EXIT.interrupted) process.stdout.write('', () => leave(EXIT.interrupted))
}

function isJson(options: Readonly<Record<string, unknown>>): boolean {
  return options.json === true || /(?:^|,)\s*json\s*(?:,|$)/u.test(String(options.format ?? ''))
}

/** Colours: `--color` and `--no-color` first, then `--plain`, NO_COLOR, FORCE_COLOR, TERM=dumb, and whether it is a terminal. */
function readStyle(asked: unknown, stream: NodeJS.WriteStream = process.stdout): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  const isPlainly = isPlain(process.argv) || NO_COLOR
  const wanted = typeof asked === 'boolean' ? asked : isPlainly ? false : undefined
  const forced = FORCE_COLOR === undefined || FORCE_COLOR === '' ? undefined : FORCE_COLOR !== '0'
  const usual = stream.isTTY === true && TERM !== 'dumb'
  // Some terminals say that they have no columns at all.
  return { color: wanted ?? forced ?? usual, width: stream.columns || 80 }
}

/** Maps what was thrown to an exit code; the only place that does. */
function fail(error: unknown): void {
  if (error instanceof CommanderError && error.exitCode === 0) return
  const { code, message } = explain(error)
  const report: ErrorReport = { version: 1, error: { code, message } }
  terminal.clear()
  if (asksForJson(process.argv)) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  else {
    const hints = code === 'usage' ? hintsFor(error, process.argv.slice(2)) : []
    process.stderr.write([printable(message), ...hints, ''].join('\n'))
  }
  if (code !== 'bug' && process.argv.includes('--debug'))
    process.stderr.write(`${printable(String((error as Error).stack))}\n`)
  process.exitCode = EXIT[code]
}

/** An example where an argument is missing, and where to read more. */
function hintsFor(error: unknown, words: readonly string[]): readonly string[] {
  const example = error instanceof MissingArgument ? exampleLike(words) : undefined
  const verb = verbIn(words)?.name
  return [
    ...(example === undefined ? [] : [t('usage.example', 'For example: {{example}}', { example })]),
    verb === undefined
      ? t('usage.hint', 'See tvilling --help, or tvilling <verb> --help.')
      : t('usage.hintVerb', 'See tvilling {{verb}} --help.', { verb }),
  ]
}

function explain(error: unknown): ErrorReport['error'] {
  if (error instanceof UsageError) return { code: error.code, message: error.message }
  if (error instanceof CommanderError)
    return { code: 'usage', message: explainUsage(error, process.argv.slice(2)) }
  return { code: 'bug', message: describeBug(error) }
}

/** Known before the command line was understood, since what is said of it is plain too. */
function isPlain(argv: readonly string[]): boolean {
  return argv.slice(2).includes('--plain')
}

/** Known before the command line was understood, which may be what went wrong. */
function asksForJson(argv: readonly string[]): boolean {
  return /(?:^| )--(?:json|format[ =](?:\S*,)?json)(?:[ ,]|$)/u.test(argv.slice(2).join(' '))
}

function describeBug(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const sentence = t(
    'fatal.bug',
    'This is a fault of tvilling, not of your files. Nothing half-written was left. Please report it with this text:',
  )
  return `${sentence}\n${stack}`
}

/** Ends at once, without a trace on the disk. */
function leave(code: number): never {
  terminal.clear()
  releaseAll()
  process.exit(code)
}

await main(process.argv.slice(2))
