/** A thread that parses. */
import { Worker } from 'node:worker_threads'
import type { Document, Message } from '../model.js'
import { spokenInterface } from '../phrases.js'
import { type Readings, rememberReadings } from '../syntax/inline.js'
import type { ParseOptions } from './markdown.js'

/** What a thread is asked to parse. */
export interface Task {
  readonly text: string
  readonly options: ParseOptions
}

/** What it answers, in the order in which it was asked. */
export interface Answer {
  readonly parsed: Document | Message
  /** So that nobody reads the texts of the segments again on this side. */
  readonly readings: Readings
}

/** A thread under way. */
export interface Thread {
  /** Number of tasks that are not answered yet. */
  readonly waiting: () => number
  /** `undefined` when the thread was ended before. Rejects with what was thrown there, or when memory runs out. */
  readonly parse: (text: string, options: ParseOptions) => Promise<Document | Message | undefined>
  readonly end: () => Promise<void>
}

interface Promised {
  readonly resolve: (parsed: Document | Message | undefined) => void
  readonly reject: (error: Error) => void
}

/** Starts a thread with a heap of at most so many MiB. */
export function startThread(memory: number): Thread {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: spokenInterface(),
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  let promised: Promised[] = []
  let hasEnded = false
  let ending: Promise<number> | undefined
  const settle = (action: (one: Promised) => void) => {
    hasEnded = true
    const all = promised
    promised = []
    all.forEach(action)
  }
  worker.on('message', ({ parsed, readings }: Answer) => {
    rememberReadings(readings)
    promised.shift()?.resolve(parsed)
  })
  worker.on('error', (error) => settle(({ reject }) => reject(error)))
  worker.on('exit', () => settle(({ resolve }) => resolve(undefined)))
  return {
    waiting: () => promised.length,
    parse: (text, options) =>
      new Promise((resolve, reject) => {
        if (hasEnded) return resolve(undefined)
        promised.push({ resolve, reject })
        const task: Task = { text, options }
        worker.postMessage(task)
      }),
    end: async () => {
      // Asked for again and again until it has happened; each call would wait with a listener of its own.
      ending ??= worker.terminate()
      await ending
    },
  }
}
