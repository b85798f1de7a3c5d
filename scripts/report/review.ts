/** What a review at a terminal came to. */
import { t } from '../phrases.js'
import { next } from './next.js'
import { printableLine, shellWord } from './printable.js'

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
  const again = ['npx tvilling review --terminal', ...meant.map((word) => shellWord(printableLine(word)))]
  return `${made} ${left}\n\n${next(waiting > 0 ? again.join(' ') : 'npx tvilling check')}`
}
