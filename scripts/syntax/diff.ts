/** The door to the diff package: common subsequences and word diffs, always within a bound. */
import { diffArrays } from 'diff'
import { tokens } from './words.js'

/** A run of text that is in both versions, in the old one only, or in the new one only. */
export interface DiffPart {
  readonly type: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * Edits after which two sequences count as unrelated. A bound in steps and not in time, so that the answer is the
 * same on every machine; Myers' algorithm (1986) takes about its square in time and memory.
 */
const MAX_EDITS = 3000

/** Index pairs of a longest common subsequence, in order; of equal ends only when the sequences are too unlike. */
export function commonSubsequence(a: readonly string[], b: readonly string[]): readonly [number, number][] {
  const [start, end] = equalEnds(a, b)
  const pairs: [number, number][] = []
  for (let at = 0; at < start; at++) pairs.push([at, at])
  let [i, j] = [start, start]
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const isWorthIt = left.length > 0 && right.length > 0
  for (const { value, added, removed } of (isWorthIt &&
    diffArrays(left, right, { maxEditLength: MAX_EDITS })) ||
    []) {
    if (added) j += value.length
    else if (removed) i += value.length
    else for (const _ of value) pairs.push([i++, j++])
  }
  for (let back = end; back > 0; back--) pairs.push([a.length - back, b.length - back])
  return pairs
}

/** How many are equal at the start, and how many of the rest at the end. */
function equalEnds(a: readonly string[], b: readonly string[]): readonly [start: number, end: number] {
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start++
  let end = 0
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [start, end]
}

/**
 * How a text became another, word by word. Punctuation and white space are words of their own; Chinese, Japanese and
 * Thai are cut by dictionary. Neighbouring changes with only white space between are joined, so that a rewritten
 * phrase reads as one.
 */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const changes = diffArrays([...tokens(before)], [...tokens(after)], { maxEditLength: MAX_EDITS })
  if (!changes)
    return parts([
      ['removed', before],
      ['added', after],
    ])
  return joinAcrossSpaces(
    parts(
      changes.map(({ value, added, removed }) => [
        added ? 'added' : removed ? 'removed' : 'same',
        value.join(''),
      ]),
    ),
  )
}

function parts(entries: readonly (readonly [DiffPart['type'], string])[]): readonly DiffPart[] {
  return entries.filter(([, text]) => text !== '').map(([type, text]) => ({ type, text }))
}

function joinAcrossSpaces(all: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    joined.push(
      ...parts([
        ['removed', removed],
        ['added', added],
      ]),
    )
    removed = ''
    added = ''
  }
  all.forEach((part, index) => {
    const between = removed !== '' && added !== '' && /^\s+$/u.test(part.text)
    if (part.type === 'removed') removed += part.text
    else if (part.type === 'added') added += part.text
    else if (between && isReplaced(all, index + 1)) {
      removed += part.text
      added += part.text
    } else {
      flush()
      joined.push(part)
    }
  })
  flush()
  return joined
}

/** Whether a removal with an addition begins at an index. */
function isReplaced(all: readonly DiffPart[], index: number): boolean {
  const types = [all[index]?.type, all[index + 1]?.type]
  return types.includes('removed') && types.includes('added')
}
