/** What a text that is being written has of the parts that it should carry over. */
import { countsOf } from '../groups.js'
import type { Chip } from './chips.js'

/** Whether a text has a chip, lacks it, or has it more often than the source. */
export type Carried = 'there' | 'missing' | 'extra'

/** What a text has of each chip; of equal ones, as many are there as the text has. */
export function carriedIn(text: string, chips: readonly Chip[]): readonly Carried[] {
  const wanted = countsOf(chips.map(signOf))
  const seen = new Map<string, number>()
  return chips.map((chip) => {
    const sign = signOf(chip)
    const found = text.split(sign).length - 1
    const number = (seen.get(sign) ?? 0) + 1
    seen.set(sign, number)
    if (found < number) return 'missing'
    return found > (wanted.get(sign) ?? 0) ? 'extra' : 'there'
  })
}

/** What a chip is known by in a text: of a link or a picture its target, since its words are translated. */
export function signOf(chip: Pick<Chip, 'before' | 'behind'>): string {
  return isAroundWords(chip) ? chip.behind : chip.before
}

/** Whether a chip is a link or a picture, which has words between its brackets. */
export function isAroundWords({ before }: Pick<Chip, 'before'>): boolean {
  return before === '[' || before === '!['
}
