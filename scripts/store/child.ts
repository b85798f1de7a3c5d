/** Programs of the user's: run without a shell, within limits. The one door to them besides git's. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { ProgramError } from '../errors.js'
import type { Program } from '../model.js'
import { codeOf } from './failure.js'

/** UTF-16 units of one line, and of everything that a program may say. */
const [LINE_LIMIT, LIMIT] = [4 * 1024 * 1024, 256 * 1024 * 1024]

/** UTF-16 units of its standard error that are kept, from the end. */
const TAIL = 2000

/**
 * The lines that a program prints, as they come. Throws a `ProgramError` when it cannot be started, ends with an error, is
 * silent for too long, or says too much. It is ended when nobody wants more lines.
 */
export async function* runProgram({ command, lines, patience }: Program): AsyncGenerator<string> {
  const [file, ...args] = command
  const child = spawn(file, args, { stdio: 'pipe', shell: false, windowsHide: true })
  const end = endOf(child)
  // A program need not read all that it is given.
  child.stdin.on('error', () => undefined)
  Readable.from(withLineEnds(lines)).pipe(child.stdin)
  try {
    yield* linesOf(child, patience)
    await within(end, patience)
  } finally {
    child.kill('SIGKILL')
    // What it started itself may hold these open.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
    child.unref()
  }
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`
}

/** Waits for the end of a program; throws a `ProgramError` unless it is a good one. */
function endOf(child: ChildProcessWithoutNullStreams): Promise<void> {
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-TAIL)
  })
  const end = new Promise<void>((done, fail) => {
    child.once('error', (error) => fail(new ProgramError('missing', codeOf(error) ?? error.message)))
    child.once('close', (code, signal) =>
      code === 0 ? done() : fail(new ProgramError('failed', String(code ?? signal), said)),
    )
  })
  // Whoever stops listening before the end has no trouble with it.
  end.catch(() => undefined)
  return end
}

async function* linesOf(
  { stdout }: ChildProcessWithoutNullStreams,
  patience: number,
): AsyncGenerator<string> {
  const chunks = stdout.setEncoding('utf8')[Symbol.asyncIterator]()
  let rest = ''
  let said = 0
  for (;;) {
    const next = await within(chunks.next(), patience)
    if (next.done) break
    const [first = '', ...more] = String(next.value).split('\n')
    said += String(next.value).length
    const lines = [rest + first, ...more]
    rest = lines.pop() ?? ''
    if (said > LIMIT || rest.length > LINE_LIMIT) throw new ProgramError('endless')
    yield* lines
  }
  if (rest !== '') yield rest
}

/** What is promised, unless it takes too long. */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new ProgramError('silent')), milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
