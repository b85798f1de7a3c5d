/** Shares work out to several threads when there is enough of it; the results are the same however it is done. */
import { setImmediate } from 'node:timers/promises'
import { once } from '../../syntax/memo.js'
import { startThread, type Thread } from '../../threads.js'

/** Work that can be done here and on threads. Tasks, answers and data are plain data. */
export interface Work<Data, Task, Answer> {
  /** The module that does it on a thread, by its path among those that were built. */
  readonly module: string
  readonly data: Data
  readonly open: (data: Data) => (task: Task) => Promise<Answer>
  /** How much a task is, in characters. */
  readonly lengthOf: (task: Task) => number
}

/** Those who do it, for one command. */
export interface Workers<Task, Answer> {
  readonly ask: (task: Task) => Promise<Answer>
  /** How many tasks to give before the answer to the first of them is needed. */
  readonly ahead: () => number
  /** Ends the threads. */
  readonly end: () => Promise<void>
}

/** How work is shared out. */
export interface WorkersOptions {
  /** Threads at most; with 0 everything is done on this one. */
  readonly threads: number
  /** Tasks that will come, where that is known: of many none is done on this thread. */
  readonly tasks?: number
  /** Characters that are worked on on this thread before others are started; 200,000 by default: a second or so. */
  readonly patience?: number
}

/** Tasks that wait for each thread, so that it has work while this one is busy with something else. */
const QUEUE = 6

/** Tasks that are many. */
const MANY = 60

/** Heap of a thread in MiB. */
const MEMORY_LIMIT = 256

/** Starts no thread before it is worth it. */
export function openWorkers<Data, Task, Answer>(
  { module, data, open, lengthOf }: Work<Data, Task, Answer>,
  { threads, tasks = 0, patience = tasks < MANY ? 200_000 : 0 }: WorkersOptions,
): Workers<Task, Answer> {
  const here = once(() => open(data))
  let done = 0
  const pool: Thread<Task, Answer>[] = []
  const isShared = () => threads > 0 && done >= patience
  return {
    ask: async (task) => {
      const isWorthIt = isShared()
      done += lengthOf(task)
      if (!isWorthIt) return here()(task)
      if (pool.length < threads && pool.every((thread) => thread.waiting() > 0))
        pool.push(startThread(module, { memory: MEMORY_LIMIT, data }))
      const thread = pool.reduce((least, other) => (other.waiting() < least.waiting() ? other : least))
      return (await thread.ask(task).catch(ended)) ?? here()(task)
    },
    ahead: () => (isShared() ? threads * QUEUE : 1),
    end: async () => {
      await Promise.all(pool.map((thread) => thread.end()))
    },
  }
}

/** A task that is too large for a thread is done on this one, as all are that would have followed. */
function ended(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
}

/** Begins work on things ahead of time, and gives what was begun in their order. Signals are heard in between. */
export async function* inOrder<T, Begun extends { readonly answer: Promise<unknown> }>(
  things: readonly T[],
  begin: (thing: T) => Begun,
  ahead: () => number,
): AsyncGenerator<Begun> {
  const begun: Begun[] = []
  for (const done of things.keys()) {
    // Lets the signals in that came meanwhile: nothing else here waits for anything.
    await setImmediate()
    for (const next of things.slice(done + begun.length, done + Math.max(1, ahead()))) {
      const work = begin(next)
      // What goes wrong is told when it is asked for, which may be never.
      work.answer.catch(() => undefined)
      begun.push(work)
    }
    const first = begun.shift()
    if (first) yield first
  }
}
