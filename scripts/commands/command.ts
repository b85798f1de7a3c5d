/** What a command is: its words in the help, and a function from input to outcome. */
import { UsageError } from '../errors.js'
import type { Keyboard } from '../keyboard.js'
import { type Phrase, t } from '../phrases.js'
import { jsonPieces } from '../report/json.js'
import type { Style } from '../report/style.js'

/** An option with a long name. */
export interface Option {
  readonly name: string
  /** Placeholder of its value; a flag has none. */
  readonly value?: string
  readonly about: Phrase
}

/** Everything a command is given. It reads neither the environment nor the clock nor the terminal itself. */
export interface Input {
  /** Absolute path of the working folder. */
  readonly cwd: string
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** What whoever gave an option calls it; two hyphens before its name where nobody says, as on the command line. */
  readonly calls?: (option: string) => string
  /** Whether the result is for a program; nobody reads anything else then. */
  readonly isJson: boolean
  /** Variables of the environment: keys and addresses of services. */
  readonly env: Readonly<Record<string, string | undefined>>
  /**
   * Has an interrupt end the work in good order: the signal tells it. A second interrupt ends it at once, and so does the first
   * where nobody asked for the signal.
   */
  readonly interruption: () => AbortSignal
  /** The time as ISO 8601 in UTC. */
  readonly now: () => string
  /** Says something to the person who waits; never part of the result. */
  readonly talk: (text: string) => void
  /** Tells the person who waits how many pages of how many are done; `done === all` is the end. */
  readonly progress: Progress
  /** Shows people a part of the result before the rest is known; nothing when the result is for a program. */
  readonly show: (text: (style: Style) => string) => void
  /** Asks for a yes; `undefined` when there is nobody to ask. */
  readonly ask: (question: string) => Promise<boolean | undefined>
  /** A line that is not shown while it is typed; `undefined` when there is none. */
  readonly secret: (question: string) => Promise<string | undefined>
  /** How text for people will look when it is printed; absent when nobody prints it. */
  readonly style?: () => Style
  /** Hears single keys until it is closed, and knows how wide the terminal is; absent when there is nobody to press any. */
  readonly keyboard?: { readonly open: () => Keyboard; readonly style: () => Style }
}

/** Hears how far a long piece of work is: pages, or units with what was done of them. */
export type Progress = (done: number, all: number, characters?: number) => void

/** 0 clean, 1 findings, 3 incomplete, 4 the ledger needs repair, 130 interrupted. Errors in use are thrown, not returned. */
export type ExitCode = 0 | 1 | 3 | 4 | 130

/** What a command found or did. */
export interface Outcome {
  readonly exitCode: ExitCode
  /** For `--json`. */
  readonly data: { readonly version: 1 }
  /** For people. */
  readonly text: (style: Style) => string
}

/** What a command said of the same before. */
export interface Echo extends Pick<Outcome, 'exitCode'> {
  /** Word for word as `inWords` had it, in UTF-8. */
  readonly said: Uint8Array
}

/** What is printed of an outcome, in pieces: JSON where there is no style, or else text. */
export function inWords({ data, text }: Outcome, style: Style | undefined): Iterable<string> {
  return style ? [text(style)] : jsonPieces(data)
}

/** A verb of the command line. The help and `docs/commands.md` are made from it. */
export interface Command {
  readonly name: string
  readonly summary: Phrase
  /** Placeholder of its arguments. */
  readonly args?: Phrase
  readonly about: Phrase
  /** What its first argument may be, where that is a word that says what to do. */
  readonly actions?: readonly string[]
  readonly options: readonly Option[]
  /** Variables of the environment that it looks at, besides those of every command. */
  readonly variables?: readonly { readonly name: string; readonly about: Phrase }[]
  readonly examples: readonly { readonly run: string; readonly does: Phrase }[]
  readonly run: (input: Input) => Promise<Outcome | Echo>
}

/** What whoever gave an option calls it, for messages about its value. */
export function optionName({ calls }: Input, option: string): string {
  return calls?.(option) ?? `--${option}`
}

/** The value of an option as text; `undefined` when it was not given. */
export function textOption({ options }: Input, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The languages that `--language` lists; `undefined` when it was not given. */
export function languagesOption(input: Input): readonly string[] | undefined {
  return textOption(input, 'language')
    ?.split(',')
    .map((language) => language.trim())
}

/** The value of an option that has only some; `undefined` when it was not given. Throws a `UsageError` for another. */
export function choiceOf<T extends string>(input: Input, name: string, choices: readonly T[]): T | undefined {
  const value = textOption(input, name)
  const choice = choices.find((known) => known === value)
  if (value === undefined || choice !== undefined) return choice
  throw new UsageError(
    'usage',
    t('usage.choice', 'Unexpected {{option}} {{value}}, expected one of: {{choices}}', {
      option: optionName(input, name),
      value: JSON.stringify(value),
      choices: choices.join(', '),
    }),
  )
}

/** The value of an option that is a whole number; `undefined` when it was not given. Throws a `UsageError` for another. */
export function countOption(input: Input, name: string, least = 0): number | undefined {
  const value = textOption(input, name)
  if (value === undefined) return undefined
  if (/^\d{1,15}$/u.test(value.trim()) && Number(value) >= least) return Number(value)
  throw new UsageError(
    'usage',
    t('usage.wholeNumber', 'Unexpected {{option}} {{value}}, expected a whole number from {{least}}', {
      option: optionName(input, name),
      value: JSON.stringify(value),
      least,
    }),
  )
}

/** Whether a file may be written. Where there is nobody to ask, to run the command is to want it. */
export async function mayWrite({ options, ask }: Input, file: string): Promise<boolean> {
  return options.yes === true || ((await ask(t('init.question', 'Write {{file}}?', { file }))) ?? true)
}
