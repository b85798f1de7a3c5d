/** Single keys and lines from a person at a terminal, one after another, however fast they were typed. */

/** What this module needs of the process. */
export interface Terminals {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
}

/** Keys as a terminal sends them. */
export const [INTERRUPT, END, ENTER] = ['\u0003', '\u0004', '\r']

const [ESCAPE, BACKSPACE, DELETE, NEW_LINE] = ['\u001b', '\b', '\u007f', '\n']

/** The keyboard while somebody sits at it. */
export interface Keyboard {
  /** The next key: a character, or the sequence of a key that has none. `undefined` when the terminal is gone. */
  readonly key: () => Promise<string | undefined>
  /** A line that is typed behind a question; `undefined` when it was left with Escape, Ctrl-D or Ctrl-C. */
  readonly line: (question: string) => Promise<string | undefined>
  /** The same for what nobody may read over a shoulder: nothing of it is shown. */
  readonly secret: (question: string) => Promise<string | undefined>
  readonly write: (text: string) => void
  /** Hands the terminal to another program for as long as an action takes. */
  readonly lend: <T>(action: () => Promise<T>) => Promise<T>
  /** Leaves the terminal as it was. */
  readonly close: () => void
}

/**
 * Keys are heard one by one until the keyboard is closed, so an interrupt is a key like any other. Where it is `plain`
 * nothing moves the cursor back: a line that is corrected is shown anew, so that it is read aloud as it is now.
 */
export function openKeyboard({ stdin, stdout }: Terminals, { isPlain = false } = {}): Keyboard {
  const { key, listen, rest, close } = hearKeys(stdin)
  const write = (text: string) => void stdout.write(text)
  return {
    key,
    write,
    line: (question) => readLine(question, { key, write, erase: isPlain ? anew : eraseOne }),
    secret: (question) => readLine(question, { key, write, erase: () => '', isHidden: true }),
    lend: async (action) => {
      rest()
      try {
        return await action()
      } finally {
        listen()
      }
    },
    close,
  }
}

/** What is typed, key by key; `undefined` once the input has ended. Another program may listen while this rests. */
function hearKeys(stdin: Terminals['stdin']) {
  const typed: string[] = []
  let isOver = false
  let hear: (() => void) | undefined
  const onData = (text: string) => {
    typed.push(...(text.match(KEYS) ?? []))
    hear?.()
  }
  const onEnd = () => {
    isOver = true
    hear?.()
  }
  const listen = () => {
    stdin.setRawMode(true)
    stdin.setEncoding('utf8').ref().resume()
  }
  const rest = () => {
    stdin.setRawMode(false)
    stdin.pause().unref()
  }
  const key = async (): Promise<string | undefined> => {
    while (typed.length === 0 && !isOver)
      await new Promise<void>((done) => {
        hear = done
      })
    return typed.shift()
  }
  const close = () => {
    stdin.off('data', onData)
    for (const event of ENDS) stdin.off(event, onEnd)
    rest()
  }
  stdin.on('data', onData)
  for (const event of ENDS) stdin.on(event, onEnd)
  listen()
  return { key, listen, rest, close }
}

/** What says that no further key will come. */
const ENDS = ['end', 'close', 'error'] as const

/** A key: a sequence that begins with Escape, or one character. */
const KEYS = /\u001b(?:\[[\d;?]*[ -/]*[@-~]|O.)|[\s\S]/gu

/** What takes the last character away again, on the screen. */
type Erase = (question: string, line: readonly string[]) => string

const eraseOne: Erase = () => '\b \b'
const anew: Erase = (question, line) => `\n${question} ${line.join('')}`

interface Reading extends Pick<Keyboard, 'key' | 'write'> {
  readonly erase: Erase
  readonly isHidden?: boolean
}

async function readLine(
  question: string,
  { key, write, erase, isHidden = false }: Reading,
): Promise<string | undefined> {
  write(`${question} `)
  const line: string[] = []
  for (;;) {
    const next = await key()
    if (next === ENTER || next === NEW_LINE) break
    if (next === undefined || [INTERRUPT, END, ESCAPE].includes(next)) {
      write('\n')
      return undefined
    }
    if (next === BACKSPACE || next === DELETE) {
      if (line.pop() !== undefined) write(erase(question, line))
    } else if (!/\p{Cc}/u.test(next)) {
      line.push(next)
      if (!isHidden) write(next)
    }
  }
  write('\n')
  return line.join('')
}
