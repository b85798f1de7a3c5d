/** How long somebody waits for an engine. */
import { t } from '../../phrases.js'
import { EngineError } from '../engine.js'
import type { Environment } from './kind.js'

/** The longest that can be asked for: a day, in seconds. */
const MOST = 86_400

/** Milliseconds that an engine may take for an answer: those of `TVILLING_SECONDS`, or the usual ones of the engine. */
export function patienceIn({ TVILLING_SECONDS: text }: Environment, usual: number): number {
  if (text === undefined || text === '') return usual
  const seconds = Number(text)
  if (seconds > 0 && seconds <= MOST) return 1000 * seconds
  throw new EngineError(
    t('engine.seconds', 'TVILLING_SECONDS is {{value}}: expected a number of seconds up to {{most}}', {
      value: JSON.stringify(text),
      most: MOST,
    }),
  )
}
