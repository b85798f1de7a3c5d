/** Which of several equal passages a recorded one is, where what stands around them does not tell. */
import { groupsBy } from '../groups.js'
import type { Match } from './gaps.js'

/**
 * Where only some of several equal passages have a record, as when the others can have no draft, any of them would do for a
 * common subsequence. Each goes to the one that its id counts (`…-2` was the second with its meaning), when that stands
 * between the same neighbours. Matches are in order on both sides; ids are of the left one, meanings of the right one.
 */
export function countedById(
  matches: readonly Match[],
  ids: readonly (string | undefined)[],
  meanings: readonly string[],
): readonly Match[] {
  if (matches.length === meanings.length) return matches
  const equals = groupsBy([...meanings.keys()], (j) => meanings[j])
  const found = [...matches]
  const settle = (at: number) => {
    const [i, j] = found[at] as Match
    const id = ids[i]
    if (id === undefined) return
    const place = equals.get(meanings[j])?.[countIn(id) - 1] ?? j
    const [before, after] = [found[at - 1]?.[1] ?? -1, found[at + 1]?.[1] ?? meanings.length]
    if (before < place && place < after) found[at] = [i, place]
  }
  // From the end, so that each makes room for the one before it; then those that belong further up.
  const places = [...found.keys()]
  for (const at of places.toReversed()) settle(at)
  for (const at of places) settle(at)
  return found
}

function countIn(id: string): number {
  return Number(id.split('-')[1] ?? 1)
}
