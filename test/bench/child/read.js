/** What the timed scripts have in common: files of a project read ahead, and time of the processor. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Text of a file below a folder; `undefined` when there is none. */
export function textAt(folder, path) {
  const file = join(folder, path)
  return existsSync(file)
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file))
    : undefined
}

/** Runs a function and adds the seconds that it takes: `cpu` of all threads and `wall`. */
export function stopwatch() {
  const total = { cpu: 0, wall: 0 }
  const time = (run) => {
    const [cpu, wall] = [process.cpuUsage(), performance.now()]
    const result = run()
    const { user, system } = process.cpuUsage(cpu)
    total.cpu += (user + system) / 1e6
    total.wall += (performance.now() - wall) / 1000
    return result
  }
  return { total, time }
}

/** Prints a result as one line, with the peak of memory in MiB. */
export function report(result) {
  process.stdout.write(`${JSON.stringify({ ...result, memory: process.resourceUsage().maxRSS / 1024 })}\n`)
}
