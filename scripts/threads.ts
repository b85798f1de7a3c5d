/** Threads, and the one door to them. A thread runs a module of this program, which answers tasks in their order. */
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type Interface, speak, spokenInterface } from './phrases.js'
import { PACKAGE } from './place.js'

/**
 * A thread under way. Tasks, answers and what it starts with are plain data. One that has nothing to do keeps no
 * program from ending.
 */
export interface Thread<Task, Answer> {
  /** Number of tasks that are not answered yet. */
  readonly waiting: () => number
  /** `undefined` when the thread was ended before. Rejects with what was thrown there, or when memory runs out. */
  readonly ask: (task: Task) => Promise<Answer | undefined>
  readonly end: () => Promise<void>
}

interface Promised<Answer> {
  readonly resolve: (answer: Answer | undefined) => void
  readonly reject: (error: Error) => void
}

/** What is sent to a thread. */
interface Posted<Task> {
  readonly task: Task
  /** The interface that is spoken from now on, where it is another one. */
  readonly spoken?: Interface
}

/** What a thread starts with. */
export interface Start {
  /** Heap in MiB at most. */
  readonly memory: number
  /** Given to the module; nothing when absent. */
  readonly data?: unknown
}

/** MiB for what was made just now: what Node 20 gives a thread. Node 24 gives so much more that all together take twice the memory, and are no sooner done. */
const YOUNG = 48

/** Starts a thread that runs a module, by its path among those that were built. Messages are in the language of whoever asked. */
export function startThread<Task, Answer>(module: string, { memory, data }: Start): Thread<Task, Answer> {
  let told = spokenInterface()
  const worker = new Worker(new URL(`dist/${module}`, PACKAGE), {
    workerData: { spoken: told, data },
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
  })
  let promised: Promised<Answer>[] = []
  let hasEnded = false
  let ending: Promise<number> | undefined
  const settle = (action: (one: Promised<Answer>) => void) => {
    hasEnded = true
    const all = promised
    promised = []
    all.forEach(action)
  }
  worker.unref()
  worker.on('message', (answer: Answer) => {
    promised.shift()?.resolve(answer)
    if (promised.length === 0) worker.unref()
  })
  worker.on('error', (error) => settle(({ reject }) => reject(error)))
  worker.on('exit', () => settle(({ resolve }) => resolve(undefined)))
  return {
    waiting: () => promised.length,
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (hasEnded) return resolve(undefined)
        promised.push({ resolve, reject })
        worker.ref()
        const spoken = spokenInterface()
        worker.postMessage(spoken === told ? { task } : { task, spoken })
        told = spoken
      }),
    end: async () => {
      // Asked for again and again until it has happened; each call would wait with a listener of its own.
      ending ??= worker.terminate()
      await ending
    },
  }
}

/** For a module that runs on a thread: opens its work with what the thread started with, and answers each task. */
export function answerTasks<Data, Task, Answer>(
  open: (data: Data) => (task: Task) => Answer | Promise<Answer>,
): void {
  const { spoken, data }: { spoken: Interface; data: Data } = workerData
  speak(spoken)
  const answer = open(data)
  let previous: Promise<void> = Promise.resolve()
  parentPort?.on('message', ({ task, spoken: chosen }: Posted<Task>) => {
    previous = previous.then(async () => {
      if (chosen) speak(chosen)
      parentPort?.postMessage(await answer(task))
    })
  })
}
