/** What `check --fix` proposed. */
import { t } from '../phrases.js'
import { units } from './amounts.js'
import { amountOfDrafts, type Drafted, formatUnits, stepBehind, type Undrafted } from './draft.js'
import { colors, type Style } from './style.js'

/** The fixes in `check --json`. */
export interface FixReport {
  readonly dryRun: boolean
  readonly drafts: readonly Drafted[]
  /** Units with a fix that was not proposed. */
  readonly without: readonly Undrafted[]
  /** Number of units whose fix is their draft already. */
  readonly waiting: number
}

/** The fixes in words. */
export interface FormattedFixes {
  readonly parts: readonly string[]
  /** What to do next; absent when they say nothing of it. */
  readonly step?: string
}

/** Each draft with what it changes, then how many there are. */
export function formatFixes({ dryRun, drafts, without, waiting }: FixReport, style: Style): FormattedFixes {
  const { green } = colors(style)
  const done = [
    ...(drafts.length > 0 ? [amountOfDrafts(drafts.length, dryRun)] : []),
    ...(waiting > 0
      ? [t('fix.waiting', 'Corrected in a draft that waits: {{units}}.', { units: units(waiting) })]
      : []),
  ]
  const nothing = t(
    'fix.nothing',
    'No correction was proposed: nothing was found that can be corrected without doubt.',
  )
  return {
    parts: [
      ...formatUnits(drafts, without, style),
      green(
        done.length > 0
          ? done.join('\n')
          : without.length > 0
            ? t('draft.none', 'No draft was made.')
            : nothing,
      ),
    ],
    ...(drafts.length > 0 && { step: stepBehind(drafts, dryRun) }),
  }
}
