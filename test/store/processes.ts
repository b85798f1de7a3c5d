/** Other processes, which run the compiled program as users do. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Running {
  readonly child: ChildProcess
  /** Lines that it printed so far. */
  readonly lines: string[]
  /** Its exit code; `null` when it was killed. */
  readonly ended: Promise<number | null>
}

const CHILDREN = {
  counter: fileURLToPath(new URL('./child/counter.js', import.meta.url)),
  holder: fileURLToPath(new URL('./child/holder.js', import.meta.url)),
  racer: fileURLToPath(new URL('./child/racer.js', import.meta.url)),
  write: fileURLToPath(new URL('./child/write.js', import.meta.url)),
}

/** Starts one of the small programs in `child/`. */
export function start(name: keyof typeof CHILDREN, ...parameters: readonly string[]): Running {
  return run(process.execPath, [CHILDREN[name], ...parameters])
}

/** The command line of the same, for a shell that limits it in some way. */
export function commandOf(name: keyof typeof CHILDREN): readonly [string, string] {
  return [process.execPath, CHILDREN[name]]
}

export function run(
  command: string,
  parameters: readonly string[],
  ids: { uid?: number; gid?: number } = {},
): Running {
  const child = spawn(command, parameters, { ...ids, stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  let rest = ''
  child.stdout?.on('data', (data) => {
    const parts = `${rest}${data}`.split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  return { child, lines, ended: new Promise((done) => child.on('close', done)) }
}

/** Waits until it printed something. */
export async function printed({ child, lines }: Running): Promise<void> {
  while (lines.length === 0) {
    if (child.exitCode !== null) throw new Error('the process ended without a word')
    await sleep(2)
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}

/** Name that a process would have given its files that lived a moment ago on this machine. */
export function deadOwner(): string {
  const owner = new URL('../../dist/store/owner.js', import.meta.url).href
  const script = `import { ownerName } from '${owner}'; process.stdout.write(ownerName())`
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
}

/** Whether this process may mount file systems, as only root may. */
export function canMount(folder: string): boolean {
  try {
    mount(folder, 'size=64k')()
    return true
  } catch {
    return false
  }
}

/** Mounts a small file system on a folder; the result takes it off again. */
export function mount(folder: string, options: string): () => void {
  command('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  return () => command('umount', [folder])
}

/** Runs a program of the system to its end; throws when that fails. */
export function command(name: string, parameters: readonly string[]): void {
  execFileSync(name, parameters, { stdio: 'ignore' })
}
