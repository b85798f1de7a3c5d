/** Who may decide what: asked on the command line, at the terminal, by the server, and of what was decided long ago. */
import { t } from '../phrases.js'
import { isLookedOver } from '../states.js'
import type { Decided } from './decisions.js'
import { isListed, isMachine, isSameName } from './names.js'

/** `review` of `tvilling.json`. */
export interface Rules {
  /** Whether nobody may review a text that they wrote. */
  readonly fourEyes: boolean
  /** By language, and by `*` for all others: the only people who may review. */
  readonly reviewers: Readonly<Record<string, readonly string[]>>
}

/** Which rule a decision breaks. */
export type Breach = 'machine' | 'reviewer' | 'four-eyes'

/** Which rule a decision in a language breaks; `undefined` when the person may decide so. */
export function breachOf(
  { fourEyes, reviewers }: Rules,
  decided: Decided,
  language: string,
): Breach | undefined {
  const { by, author } = decided
  const isReviewer = isListed(by, Object.values(reviewers).flat())
  if (isMachine(by) && !isReviewer) return 'machine'
  if (!isReview(decided)) return undefined
  const listed = reviewersOf(reviewers, language)
  if (listed && !isListed(by, listed)) return 'reviewer'
  return fourEyes && author !== undefined && isSameName(author, by) ? 'four-eyes' : undefined
}

/** Who may review in a language; `undefined` when everybody may. */
function reviewersOf(reviewers: Rules['reviewers'], language: string): readonly string[] | undefined {
  return Object.hasOwn(reviewers, language) ? reviewers[language] : reviewers['*']
}

/** Whether a decision says that somebody looked a text over, and not merely that it was written. */
function isReview({ type, state }: Decided): boolean {
  return type !== 'text' || isLookedOver(state)
}

/** Why a person may not decide so, and what to do. */
export function refusalOf(breach: Breach, { by }: Decided, rules: Rules, language: string): string {
  const reviewers = reviewersOf(rules.reviewers, language) ?? []
  switch (breach) {
    case 'machine':
      return t(
        'right.machine',
        '{{name}} is the name of a program, and only people decide; say with --by who decides, or list the name under "review" in tvilling.json when it is a person',
        { name: JSON.stringify(by) },
      )
    case 'reviewer':
      return t(
        'right.reviewer',
        '{{name}} is not listed under "review" in tvilling.json as a reviewer of {{language}}; expected one of: {{names}}. With --state translated it can be recorded as translated',
        { name: by, language, names: reviewers.join(', ') },
      )
    case 'four-eyes':
      return t(
        'right.fourEyes',
        '{{name}} wrote this text, and "fourEyes" in tvilling.json wants another person to review it; with --state translated it can be recorded as translated',
        { name: by },
      )
  }
}
