/** Small parts of the status page that several of its sections have. */
import { number, t } from '../../phrases.js'
import { markup } from '../formats/escape.js'
import { type Age, daysBetween } from './site.js'

/** The name of the class that colours a share. */
export function gradeOf(share: number): string {
  return share >= 1 ? 'good' : share >= 0.9 ? 'fair' : share >= 0.6 ? 'weak' : 'poor'
}

/** A bar that shows a share; what it says stands beside it as text. */
export function bar(share: number): string {
  return `<span class="bar ${gradeOf(share)}" aria-hidden="true"><i style="width:${Math.round(1000 * share) / 10}%"></i></span>`
}

/** For how long something has been waiting, in words. */
export function ageText({ at, isAtMost }: Age, now: string | undefined): string {
  const days = daysBetween(at, now ?? at)
  if (days === 0 && !isAtMost) return t('site.today', 'less than a day')
  return isAtMost
    ? t('site.atLeastDays', {
        count: days,
        defaultValue_one: 'at least {{count}} day',
        defaultValue_other: 'at least {{count}} days',
      })
    : t('site.days', { count: days, defaultValue_one: '{{count}} day', defaultValue_other: '{{count}} days' })
}

/** A term and what is said of it. */
export function fact(name: string, value: string | number): string {
  return `<dt>${markup(name)}</dt><dd>${markup(typeof value === 'number' ? number(value) : value)}</dd>`
}

/** Rows under heads, in a frame that scrolls by itself. */
export function frame(label: string, table: string): string {
  return `<div class="scroll" tabindex="0" role="region" aria-label="${markup(label)}">${table}</div>`
}
