/** The thread on which `parse/guard.ts` parses what may take too long. */

import { parentPort, workerData } from 'node:worker_threads'
import { speak } from '../phrases.js'
import { parseHere } from './guard.js'

speak(workerData.spoken)
parentPort?.postMessage(parseHere(workerData.text, workerData.options))
