#!/usr/bin/env node
/** The program: the only module that reads the process's arguments, and the only one that ends the process. */
import { type Echo, type Input, inWords, type Outcome } from './commands/command.js'
import { exampleLike, verbIn } from './commands/usage.js'
import { MissingArgument, UsageError } from './errors.js'
import { openKeyboard } from './keyboard.js'
import { t } from './phrases.js'
import { type Given, runWords } from './program.js'
import type { ErrorReport } from './report/error.js'
import { printable } from './report/printable.js'
import type { Style } from './report/style.js'
import { chooseInterface } from './store/interface.js'
import { calmCompiler } from './store/machine.js'
import { releaseAll } from './store/temporary.js'
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
  await runWords(argv, {
    run: async (command, given) => print(await command.run(toInput(given)), given.all),
    columns: process.stdout.columns || 80,
  })
}

/** The reader went away, or the disk that the output goes to is full. */
function cannotPrint(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EPIPE')
    process.stderr.write(
      `${t('fatal.output', 'The output cannot be written: {{reason}}', { reason: error.message })}\n`,
    )
  leave(error.code === 'EPIPE' ? EXIT.closedPipe : EXIT.disk)
}

function toInput({ args, options, all }: Given): Input {
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
