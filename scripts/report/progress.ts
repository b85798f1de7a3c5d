/** How far a long piece of work is, on one line. */
import { percent, t } from '../phrases.js'
import { characters } from './amounts.js'
import { colors, type Style, widthOf } from './style.js'

/** What is known of a piece of work under way. */
export interface Pace {
  readonly done: number
  readonly all: number
  /** Pages, or units, a second, of late; 0 when none was done. */
  readonly rate: number
  /** Of units: characters that were sent for those done; absent for pages. */
  readonly characters?: number | undefined
}

/** Pages or units done, a bar where there is room for one, the rate and the time left. Shorter than the terminal is wide. */
export function formatProgress({ done, all, rate, characters: sent }: Pace, style: Style): string {
  const { cyan, dim } = colors(style)
  const count = sent === undefined ? pages(done, all) : units(done, all, sent)
  const share = all === 0 ? 1 : Math.min(1, done / all)
  const rounded = rate < 10 ? Math.round(10 * rate) / 10 : Math.round(rate)
  const pace = rate > 0 ? `  ${t('progress.rate', '{{rate}}/s', { rate: rounded })}` : ''
  const left =
    rate > 0 && done < all
      ? `  ${t('progress.left', '{{time}} left', { time: formatTime((all - done) / rate) })}`
      : ''
  const numbers = `${percent(share)}${pace}${left}`
  const room = style.width - 1 - widthOf(count) - widthOf(numbers) - 4
  if (room < SHORTEST) return `${count}  ${numbers}`.slice(0, Math.max(0, style.width - 1))
  const columns = Math.min(room, LONGEST)
  const full = Math.round(share * columns)
  return `${count}  ${cyan('█'.repeat(full))}${dim('░'.repeat(columns - full))}  ${numbers}`
}

function pages(done: number, all: number): string {
  return t('progress.pages', {
    count: all,
    done,
    defaultValue_one: '{{done}}/{{count}} page',
    defaultValue_other: '{{done}}/{{count}} pages',
  })
}

function units(done: number, all: number, sent: number): string {
  const count = t('progress.units', {
    count: all,
    done,
    defaultValue_one: '{{done}}/{{count}} unit',
    defaultValue_other: '{{done}}/{{count}} units',
  })
  return sent === 0 ? count : `${count}, ${characters(sent)}`
}

/** Columns of a bar. */
const SHORTEST = 8
const LONGEST = 40

function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return t('progress.seconds', '{{seconds}} s', { seconds: whole })
  const minutes = Math.floor(whole / 60)
  return minutes < 60
    ? t('progress.minutes', '{{minutes}} min {{seconds}} s', { minutes, seconds: whole % 60 })
    : t('progress.hours', '{{hours}} h {{minutes}} min', {
        hours: Math.floor(minutes / 60),
        minutes: minutes % 60,
      })
}
