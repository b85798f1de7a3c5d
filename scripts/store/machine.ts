/** What the machine can do, and does. */
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/** Threads beyond which more of them cost more memory than they save time. */
const MOST = 3

/** How many threads to share work out to. */
export function threadsHere(): number {
  return Math.min(MOST, availableParallelism())
}

/** Milliseconds that the processor worked for this program, on all its threads. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Has functions run for longer before the compiler optimises them. The V8 of Node 20 does it so soon that a program of
 * some seconds spends a fifth to a quarter of its processor time on it, much of that for code that runs no more or has to be undone;
 * later ones know better by themselves, and no longer know the flag.
 */
export function calmCompiler(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000')
}
