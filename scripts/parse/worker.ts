/** What runs on a thread of `parse/thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { speak } from '../phrases.js'
import { readingsOf } from '../syntax/inline.js'
import { isDocument, parseHere } from './guard.js'
import type { Answer, Task } from './thread.js'

// Messages are in the language of whoever asked.
speak(workerData)

parentPort?.on('message', ({ text, options }: Task) => {
  const parsed = parseHere(text, options)
  const answer: Answer = { parsed, readings: isDocument(parsed) ? readingsOf(parsed.segments) : [] }
  parentPort?.postMessage(answer)
})
