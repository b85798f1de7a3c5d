import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsBefore, gapsBehind, type Match } from '../../scripts/align/gaps.js'
import { narrow } from '../../scripts/align/narrow.js'

/** Matches of two sequences in any order, each member in one at most. */
const problems = fc.tuple(fc.nat(30), fc.nat(30)).chain(([n, m]) =>
  fc.record({
    lengths: fc.constant<Match>([n, m]),
    matches: fc
      .tuple(fc.shuffledSubarray([...Array(n).keys()]), fc.shuffledSubarray([...Array(m).keys()]))
      .map(([left, right]) => left.slice(0, right.length).map((i, at): Match => [i, right[at] as number])),
    reach: fc.integer({ min: 1, max: 4 }),
  }),
)

describe('a narrowed alignment', () => {
  test('has every gap that the whole has', () => {
    fc.assert(
      fc.property(problems, ({ lengths, matches, reach }) => {
        const some = narrow(matches, lengths, reach)
        const own: Match = [some.left.length, some.right.length]
        for (const gaps of [gapsBehind, gapsBefore])
          expect(gaps(some.matches, own).map(some.widen).map(spell).sort()).toEqual(
            gaps(matches, lengths).map(spell).sort(),
          )
      }),
    )
  })

  test('leaves out what is matched far from everything open', () => {
    const matches = Array.from({ length: 99 }, (_, at): Match => [at, at < 50 ? at : at + 1])
    const { left, right, matches: near } = narrow(matches, [99, 100], 2)
    expect(left).toEqual([48, 49, 50, 51])
    expect(right).toEqual([48, 49, 50, 51, 52])
    expect(near).toEqual([
      [0, 0],
      [1, 1],
      [2, 3],
      [3, 4],
    ])
  })
})

function spell({ left, right }: { left: readonly number[]; right: readonly number[] }): string {
  return `${left.join()} ${right.join()}`
}
