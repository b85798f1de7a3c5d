/** What the machine does. */

/** Milliseconds that the processor worked for this program, on all its threads. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
