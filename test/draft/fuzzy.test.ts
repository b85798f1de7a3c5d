import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeness, openFuzzyIndex } from '../../scripts/draft/fuzzy.js'

describe('likeness', () => {
  test.each([
    ['the town hall', 'the town hall', 1],
    ['The  town hall', 'the town\nhall', 1],
    ['the town hall', 'a mayor speaks', 0],
    ['', 'words', 0],
  ])('of %j and %j is %d', (a, b, score) => expect(likeness(a, b)).toBe(score))

  test('counts the words that stand in the same order', () => {
    // `town` and `hall` of 3 + 4 + 4 letters on each side.
    expect(likeness('old town hall', 'new town hall')).toBeCloseTo((2 * 8) / 22)
    expect(likeness('hall of a town', 'town of a hall')).toBeLessThan(1)
  })
})

const texts = fc.array(
  fc.array(fc.constantFrom('a', 'of', 'the', 'town', 'twin', 'hall', 'mayor', '.'), { maxLength: 8 }),
  { maxLength: 30 },
)

test('an index finds what comparing with every text finds', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.constantFrom('a', 'the', 'town', 'hall', 'stranger', '.')),
      (all, asked) => {
        const memory = all.map((words) => words.join(' '))
        const text = asked.join(' ')
        const scores = memory.map((other, at) => ({ at, score: likeness(other, text) }))
        const alike = scores
          .filter(({ score }) => score >= 0.5)
          .sort((a, b) => b.score - a.score || a.at - b.at)
        expect(openFuzzyIndex(memory).find(text, { least: 0.5, most: 100 })).toEqual(alike)
        const best = openFuzzyIndex(memory).find(text, { least: 0.5, most: 2 })
        expect(best.map(({ score }) => score)).toEqual(alike.slice(0, 2).map(({ score }) => score))
      },
    ),
  )
})

test('a text is found again after two of its words were changed', () => {
  const word = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abcdefghij') })
  const sentence = fc.array(word, { minLength: 12, maxLength: 20 })
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 2, maxLength: 50 }),
      fc.nat(),
      fc.nat(),
      (all, which, where) => {
        const at = which % all.length
        const edited = [...(all[at] ?? [])]
        edited[where % edited.length] = 'zz'
        edited[(where + 5) % edited.length] = 'yy'
        const index = openFuzzyIndex(all.map((words) => words.join(' ')))
        const found = index.find(edited.join(' '), { least: 0.3, most: all.length })
        expect(found.map((one) => one.at)).toContain(at)
      },
    ),
  )
})
