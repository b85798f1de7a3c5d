/** The thread on which `parse/guard.ts` parses what may take too long. */
import { parentPort, workerData } from 'node:worker_threads'
import { parseHere } from './guard.js'

parentPort?.postMessage(parseHere(workerData.text, workerData.options))
