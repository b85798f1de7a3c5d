/** Parses on a thread of its own what may take long, and ends that when a text takes too long (law 9). */
import { startThread, type Thread } from '../threads.js'
import type { Answer, Task } from './worker.js'

/** Heap of the thread in MiB. */
const MEMORY_LIMIT = 512

/** Milliseconds for which a thread is kept that has nothing to do: the next text does without the start of another. */
const IDLE = 5000

/** A clock in milliseconds: one of the processor's time does not go on while other programs keep the machine busy. */
export type Clock = () => number

/** How long parsing may take. */
export interface Time {
  /** In milliseconds of the clock. */
  readonly limit: number
  readonly clock: Clock
}

/**
 * What came of it; `undefined` when it took too long. Rejects when memory runs out. One after the other: several would
 * take from each other the time that each is given.
 */
export function parseOnThread(task: Task, time: Time): Promise<Answer | undefined> {
  const answer = previous.then(() => parseInTime(task, time))
  previous = answer.catch(() => undefined)
  return answer
}

let previous: Promise<unknown> = Promise.resolve()

async function parseInTime(task: Task, time: Time): Promise<Answer | undefined> {
  const used = takeKept()
  const thread = used ?? startThread<Task, Answer>('parse/worker.js', { memory: MEMORY_LIMIT })
  const end = time.clock() + time.limit
  let isOver = false
  const limit = setInterval(() => {
    isOver ||= time.clock() > end
    if (isOver) thread.end()
  }, 100)
  try {
    const answer = await thread.ask(task)
    if (!isOver) keep(thread)
    return answer
  } catch (error) {
    if (!used) throw error
    // What it remembers takes memory too: what comes of a text must not depend on those before it.
    return await parseInTime(task, time)
  } finally {
    clearInterval(limit)
  }
}

/** The thread that waits for another text. */
let kept: { readonly thread: Thread<Task, Answer>; readonly idle: NodeJS.Timeout } | undefined

function keep(thread: Thread<Task, Answer>): void {
  const idle = setTimeout(() => takeKept()?.end(), IDLE)
  kept = { thread, idle: idle.unref() }
}

function takeKept(): Thread<Task, Answer> | undefined {
  const taken = kept
  kept = undefined
  clearTimeout(taken?.idle)
  return taken?.thread
}
