/** What a review at a terminal came to. */
import { t } from '../phrases.js'
import { next, onSame } from './next.js'

/** `--json` of a review that is not at a terminal. */
export interface ReviewReport {
  readonly version: 1
  /** Decisions that were made and not taken back. */
  readonly decided: number
  /** Units that still wait. */
  readonly waiting: number
}

/** What was decided, and what waits; `meant` are the words that said which units. */
export function formatReview({ decided, waiting }: ReviewReport, meant: readonly string[]): string {
  const made = t('review.decided', {
    count: decided,
    defaultValue_one: '{{count}} decision recorded.',
    defaultValue_other: '{{count}} decisions recorded.',
  })
  const left = t('review.waiting', {
    count: waiting,
    defaultValue_one: '{{count}} unit waits.',
    defaultValue_other: '{{count}} units wait.',
  })
  const again = onSame('npx tvilling review --terminal', meant)
  return `${made} ${left}\n\n${next(waiting > 0 ? again : 'npx tvilling check')}`
}
