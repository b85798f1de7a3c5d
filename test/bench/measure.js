/** Takes the time and memory of programs. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const GNU_TIME = '/usr/bin/time'

/** Whether peak memory can be taken. */
export const hasMemory = existsSync(GNU_TIME)

/**
 * Runs a program to its end: `{ wall, cpu, memory, code, stdout, isLate }` in seconds and MiB. `cpu` is user and system time
 * of the program, its threads and the programs that it started; `memory` the peak of the largest of them, or
 * `undefined`.
 */
export function measure([command, ...args], { cwd, limit = 600, keep = false, env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tvilling-bench-'))
  const report = join(folder, 'times')
  const timed = hasMemory
    ? [GNU_TIME, ['-q', '-o', report, '-f', '%U %S %M', command, ...args]]
    : ['bash', ['-c', `TIMEFORMAT='%U %S'; { time "$@" 2>/dev/null; } 2>${report}`, 'bash', command, ...args]]
  const began = performance.now()
  const { status, stdout, error } = spawnSync(...timed, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', keep ? 'pipe' : 'ignore', 'ignore'],
    timeout: limit * 1000,
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  const wall = (performance.now() - began) / 1000
  const [user = 0, system = 0, memory] = existsSync(report)
    ? readFileSync(report, 'utf8').trim().split('\n').at(-1).split(' ').map(Number)
    : []
  rmSync(folder, { recursive: true, force: true })
  const isLate = error?.code === 'ETIMEDOUT'
  if (error && !isLate) throw error
  return { wall, cpu: user + system, memory: memory && memory / 1024, code: status, stdout, isLate }
}

/** The same several times, each after a preparation: medians with the least and the most. */
export function measureOften(command, { times = 3, before = () => undefined, ...options } = {}) {
  const runs = []
  for (let at = 0; at < times; at++) {
    before(at)
    runs.push(measure(command, options))
    if (runs.at(-1).isLate) break
  }
  return {
    times: runs.length,
    isLate: runs.some(({ isLate }) => isLate),
    code: runs[0].code,
    wall: spread(runs.map(({ wall }) => wall)),
    cpu: spread(runs.map(({ cpu }) => cpu)),
    memory: Math.max(...runs.map(({ memory }) => memory ?? 0)) || undefined,
  }
}

function spread(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: sorted[sorted.length >> 1], min: sorted[0], max: sorted.at(-1) }
}
