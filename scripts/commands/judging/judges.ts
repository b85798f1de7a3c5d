/** Judges families, on several threads when there is enough to share out. */
import { openWorkers, type Workers, type WorkersOptions } from '../project/workers.js'
import { type Family, type Judgement, lengthOf, openJudge, type Standards } from './verdict.js'

/** Judges by the same standards. */
export function openJudges(standards: Standards, options: WorkersOptions): Workers<Family, Judgement> {
  const module = 'commands/judging/worker.js'
  return openWorkers({ module, data: standards, open: openJudge, lengthOf }, options)
}
