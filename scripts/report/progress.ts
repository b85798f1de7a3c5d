/** How far a long piece of work is, on one line. */
import { plural } from './status.js'
import { colors, type Style, widthOf } from './style.js'

/** What is known of a piece of work under way. */
export interface Pace {
  readonly done: number
  readonly all: number
  /** Pages a second, of late; 0 when none was done. */
  readonly rate: number
}

/** Pages done, a bar where there is room for one, the rate and the time left. Shorter than the terminal is wide. */
export function formatProgress({ done, all, rate }: Pace, style: Style): string {
  const { cyan, dim } = colors(style)
  const count = `${done}/${plural(all, 'page')}`
  const share = all === 0 ? 1 : Math.min(1, done / all)
  const pace = rate > 0 ? `  ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s` : ''
  const left = rate > 0 && done < all ? `  ${formatTime((all - done) / rate)} left` : ''
  const numbers = `${Math.floor(100 * share)} %${pace}${left}`
  const room = style.width - 1 - widthOf(count) - widthOf(numbers) - 4
  if (room < SHORTEST) return `${count}  ${numbers}`.slice(0, Math.max(0, style.width - 1))
  const columns = Math.min(room, LONGEST)
  const full = Math.round(share * columns)
  return `${count}  ${cyan('█'.repeat(full))}${dim('░'.repeat(columns - full))}  ${numbers}`
}

/** Columns of a bar. */
const SHORTEST = 8
const LONGEST = 40

function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
