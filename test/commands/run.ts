/** Runs the built program on copies of miniature repositories, as a user would. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Echo, ExitCode, Input, Outcome } from '../../scripts/commands/command.js'
import { scratch } from '../store/scratch.js'

/** Where the repository that the tests belong to is. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The program as it is installed. */
const CLI = join(ROOT, 'dist/cli.js')

/** The whole campaign, or the tenth of it that a normal run has time for. */
export const CAMPAIGN = process.env.TVILLING_CAMPAIGN !== undefined

export interface Result {
  readonly stdout: string
  readonly stderr: string
  /** `null` when a signal ended it. */
  readonly code: number | null
  readonly milliseconds: number
}

/** A copy of a repository in `test/repos`, in a folder of its own. */
export function copyOf(name: string): string {
  const folder = scratch()
  copyTo(folder, join(ROOT, 'test/repos', name))
  return folder
}

/** Copies what a folder holds into another one. */
export function copyTo(folder: string, from: string): void {
  cpSync(from, folder, { recursive: true })
}

/** Text of a file. */
export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

/** Writes a file, and its folders. */
export function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Replaces something in a file that must be there. */
export function edit(folder: string, path: string, before: string, after: string): void {
  const text = read(folder, path)
  if (!text.includes(before)) throw new Error(`${path} does not hold ${JSON.stringify(before)}`)
  write(
    folder,
    path,
    text.replace(before, () => after),
  )
}

/** Digest of every file by its path, the journal of this machine left out. */
export function filesIn(folder: string, path = ''): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const name of readdirSync(join(folder, path)).sort()) {
    const inner = path === '' ? name : `${path}/${name}`
    if (inner === '.tvilling/cache' || inner === '.git') continue
    const status = lstatSync(join(folder, inner))
    if (status.isDirectory()) Object.assign(found, filesIn(folder, inner))
    else found[inner] = status.isFile() ? digest(readFileSync(join(folder, inner))) : 'no file'
  }
  return found
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}

/** Paths that two lists of files do not have in common. */
export function changedFiles(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...paths].filter((path) => before[path] !== after[path]).sort()
}

/** What the program is told of its surroundings: no user, no colours, no settings of the machine's. */
export function surroundings(env: Readonly<Record<string, string>> = {}): Record<string, string> {
  const PATH = process.env.PATH ?? ''
  return { PATH, HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env }
}

/** Starts the program; its output is text. */
export function start(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], { cwd: folder, env: surroundings(env) })
}

/** Runs the program to its end, for at most a minute. */
export function run(
  folder: string,
  args: Line['args'],
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  return finish(start(folder, wordsOf(args), env))
}

/** A command line, and where it is given. */
export interface Line {
  readonly cwd: string
  readonly args: string | readonly string[]
}

/** Arguments in one text are cut at spaces. */
function wordsOf(args: Line['args']): readonly string[] {
  return typeof args === 'string' ? args.split(' ').filter((argument) => argument !== '') : args
}

const LINES = fileURLToPath(new URL('./child/lines.js', import.meta.url))

/**
 * What each of many command lines shows, one after the other in one process: for what is only read of them, where a
 * process for each would take most of the time.
 */
export async function runLines(
  lines: readonly Line[],
  env: Readonly<Record<string, string>> = {},
  program = CLI,
): Promise<readonly Omit<Result, 'milliseconds'>[]> {
  const child = spawn(process.execPath, [LINES, program], { env: surroundings(env) })
  child.stdin.end(JSON.stringify(lines.map(({ cwd, args }) => ({ cwd, args: wordsOf(args) }))))
  const { stdout, stderr } = await finish(child, 300_000)
  if (stderr !== '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Runs a shell's command line in which `tvilling` is the program. */
export function shell(
  folder: string,
  line: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const program = `tvilling() { '${process.execPath}' '${CLI}' "$@"; }\n${line}`
  return finish(spawn('bash', ['-c', program], { cwd: folder, env: surroundings(env) }))
}

/** What a terminal showed of a command line. */
export interface Screen {
  readonly screen: string
  readonly code: number | null
}

/**
 * Runs a shell's command line in a terminal, with these lines typed; then its input ends. A terminal ends lines with a
 * carriage return besides.
 */
export async function inTerminal(
  folder: string,
  line: string,
  env: Readonly<Record<string, string>> = {},
  typed = '',
): Promise<Screen> {
  const child = startTerminal(folder, line, env)
  child.stdin?.end(typed)
  const { stdout, code } = await finish(child)
  return { screen: stdout.replaceAll('\r\n', '\n'), code }
}

/** The same under way. */
export function startTerminal(
  folder: string,
  line: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  // In a group of its own: when it fails, script ends the whole group that it is in.
  const options = { cwd: folder, env: surroundings(env), detached: true }
  const child = spawn('script', ['-qec', line, '/dev/null'], options)
  child.on('error', () => undefined)
  // A program may end before it has read all that was typed; a pipe that nobody reads any more says so.
  child.stdin?.on('error', () => undefined)
  return child
}

/** The program as a shell calls it. */
export const TVILLING = `'${process.execPath}' '${CLI}'`

/** Whether there is no way to a terminal here. */
export const isUnable = (await inTerminal(ROOT, 'exit 7')).code !== 7

/** Waits until a process has ended and said everything. */
export function finish(child: ChildProcess, limit = 60_000): Promise<Result> {
  const began = performance.now()
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), limit)
  return new Promise((done) =>
    child.on('close', (code) => {
      clearTimeout(timer)
      done({ stdout, stderr, code, milliseconds: performance.now() - began })
    }),
  )
}

/** What a command gave back that was called and not run. */
export interface Called<T> {
  readonly code: ExitCode
  readonly data: T
  /** What people would read, without colours. */
  readonly text: (width?: number) => string
}

type Verbs = typeof import('../../scripts/commands/verbs/index.js')

/** Calls a built command in this process, where a process for each case would take too long. */
export async function call<T>(
  folder: string,
  verb: string,
  args: readonly string[] = [],
  options: Readonly<Record<string, string | boolean>> = {},
  more: Partial<Input> = {},
): Promise<Called<T>> {
  const { COMMANDS }: Verbs = await import(
    new URL('../../dist/commands/verbs/index.js', import.meta.url).href
  )
  const command = COMMANDS.find(({ name }) => name === verb)
  if (!command) throw new Error(`There is no verb ${verb}`)
  const now = () => new Date().toISOString()
  const outcome: Outcome | Echo = await command.run({ cwd: folder, args, options, now, ...SILENT, ...more })
  return {
    code: outcome.exitCode,
    data: ('said' in outcome
      ? more.isJson
        ? JSON.parse(textIn(outcome))
        : {}
      : outcome.data) as object as T,
    text: (width = 80) => ('said' in outcome ? textIn(outcome) : outcome.text({ color: false, width })),
  }
}

function textIn({ said }: Echo): string {
  return Buffer.from(said).toString()
}

/** Nobody at the terminal. */
export const SILENT: Pick<
  Input,
  'talk' | 'progress' | 'show' | 'ask' | 'secret' | 'env' | 'interruption' | 'isJson'
> = {
  env: {},
  interruption: () => new AbortController().signal,
  talk: () => undefined,
  progress: () => undefined,
  show: () => undefined,
  ask: async () => undefined,
  secret: async () => undefined,
  isJson: false,
}

/** Whether a folder holds the files that only a killed process leaves: temporary ones and locks. */
export function leftovers(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  return names.filter((name) => /\.tvilling-(?:tmp|lock)$|\.lock$/u.test(name))
}
