/** What keeps its order in a list. */
import { lowerBound } from './spans.js'

/** Indices of a longest subsequence of numbers that rise (patience sorting: Fredman 1975). The numbers are not below 0. */
export function longestRise(numbers: readonly number[]): readonly number[] {
  const ends: number[] = []
  const before: number[] = []
  numbers.forEach((number, at) => {
    const length = lowerBound(ends.length, (index) => (numbers[ends[index] ?? -1] ?? 0) < number)
    before.push(ends[length - 1] ?? -1)
    ends[length] = at
  })
  const rise: number[] = []
  for (let at = ends.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) rise.push(at)
  return rise.reverse()
}
