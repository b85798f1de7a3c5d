/** The person at the terminal: progress of long work, and questions. Without one there is silence, and no answer. */
import { openKeyboard } from './keyboard.js'
import { t } from './phrases.js'
import { formatProgress } from './report/progress.js'
import type { Style } from './report/style.js'

/** What this module needs of the process. */
export interface Streams {
  readonly stdin: () => NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly env: NodeJS.ProcessEnv
  /** Milliseconds since any moment. */
  readonly clock: () => number
}

/** A terminal, or what stands in for one. */
export interface Terminal {
  /** Shows how far a long piece of work is, from a second after the first call, at most ten times a second. */
  readonly progress: (done: number, all: number, characters?: number) => void
  /** Takes the progress away again, for whatever is written next. */
  readonly clear: () => void
  /** Whether a person said yes, which an empty line does too; `undefined` when there is nobody to ask. */
  readonly ask: (question: string) => Promise<boolean | undefined>
  /** A line that nobody sees: typed at the terminal, or the first one that a program writes; `undefined` for none. */
  readonly secret: (question: string) => Promise<string | undefined>
  /** Whether somebody sits at it, and not a program. */
  readonly isAttended: () => boolean
}

/** Milliseconds of work that are not worth showing. */
const PATIENCE = 1000

/** Milliseconds between two showings. */
const INTERVAL = 100

/** Milliseconds over which the rate is taken. */
const WINDOW = 10_000

/** Puts the cursor at the start of its line, and empties the line from there on. */
const CLEAR = '\r\u001b[K'

/**
 * The terminal of these streams. Progress is shown on standard error alone, which never is the result; and not at all where
 * it is `plain`, since it comes again and again at the same place.
 */
export function openTerminal(streams: Streams, style: () => Style, isPlain = false): Terminal {
  const { stdout, stderr, env } = streams
  const isAttended = stderr.isTTY === true && !isSet(env.CI)
  const bar = progressBar(streams, style)
  const silence = { progress: () => undefined, clear: () => undefined }
  const { progress, clear } = isAttended && !isPlain && env.TERM !== 'dumb' ? bar : silence
  return {
    progress,
    clear,
    secret: async (question) => {
      clear()
      const stdin = streams.stdin()
      if (stdin.isTTY !== true) return (await readLine(stdin))?.replace(/\r$/u, '')
      if (!isAttended) return undefined
      const keyboard = openKeyboard({ stdin, stdout: stderr })
      try {
        return await keyboard.secret(question)
      } finally {
        keyboard.close()
      }
    },
    isAttended: () => !isSet(env.CI) && stdout.isTTY === true && streams.stdin().isTTY === true,
    ask: async (question) => {
      const input = isAttended && stdout.isTTY === true ? streams.stdin() : undefined
      if (input?.isTTY !== true) return undefined
      clear()
      return askOn(input, stderr, question)
    },
  }
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '' && variable !== 'false' && variable !== '0'
}

/** A moment of a piece of work. */
interface Sample {
  readonly at: number
  readonly done: number
}

function progressBar({ stderr, clock }: Streams, style: () => Style): Pick<Terminal, 'progress' | 'clear'> {
  let total = 0
  let samples: Sample[] = []
  let isShown = false
  let began = 0
  const clear = () => {
    if (isShown) stderr.write(CLEAR)
    isShown = false
  }
  const progress = (done: number, all: number, characters?: number) => {
    const at = clock()
    const last = samples.at(-1)
    if (!last || all !== total || done < last.done) {
      clear()
      total = all
      began = at
      samples = [{ at, done }]
    } else if (done >= all) {
      clear()
      samples = []
    } else if (at - last.at >= INTERVAL) {
      samples = [...samples.filter((sample) => at - sample.at <= WINDOW), { at, done }]
      if (at - began < PATIENCE) return
      isShown = true
      const pace = { done, all, rate: rateOf(samples), characters }
      stderr.write(`\r${formatProgress(pace, style())}\u001b[K`)
    }
  }
  return { progress, clear }
}

/** Done per second. */
function rateOf(samples: readonly Sample[]): number {
  const [first, last] = [samples[0], samples.at(-1)]
  return first && last && last.at > first.at ? (1000 * (last.done - first.done)) / (last.at - first.at) : 0
}

/**
 * Asks until the answer is yes or no; a closed input is a no. The terminal hands over whole lines, so that it stays as
 * it is, and the key for an interrupt is a signal as always.
 */
async function askOn(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  question: string,
): Promise<boolean> {
  for (;;) {
    output.write(`${question} ${t('answer.choices', '[Y/n]')} `)
    const line = await readLine(input)
    if (line === undefined) output.write('\n')
    const answer = line === undefined ? 'n' : line.trim().toLowerCase()
    if (['', ...YES, ...words(t('answer.yes', 'y, yes'))].includes(answer)) return true
    if ([...NO, ...words(t('answer.no', 'n, no'))].includes(answer)) return false
  }
}

/** Understood in every language, besides its own words. */
const YES = ['y', 'yes']
const NO = ['n', 'no']

function words(list: string): readonly string[] {
  return list.split(', ')
}

/** `undefined` when the input was closed. */
function readLine(input: NodeJS.ReadStream): Promise<string | undefined> {
  return new Promise((done) => {
    const finish = (line?: string) => {
      for (const event of ['data', 'end', 'error', 'close']) input.removeAllListeners(event)
      // Else the process would wait for more.
      input.pause().unref()
      done(line)
    }
    input.setEncoding('utf8').ref()
    input.once('data', (text) => finish(String(text).split('\n', 1)[0]))
    for (const event of ['end', 'error', 'close']) input.once(event, () => finish())
    input.resume()
  })
}
