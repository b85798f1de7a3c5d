/** What the machine can do, and does. */
import { availableParallelism } from 'node:os'

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
