import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Passage } from '../../scripts/align/passages.js'
import { followRevision } from '../../scripts/align/revision.js'
import { bagOf, sharedBetween, sharedWords } from '../../scripts/align/similarity.js'

const texts = fc.array(
  fc
    .array(fc.constantFrom('rye', 'oven', 'bell', 'fog', 'ferry'), { maxLength: 9 })
    .map((all) => all.join(' ')),
  { minLength: 1, maxLength: 6 },
)

test('the words that passages share are those of each pair alone', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const [old, now] = [before.map(bagOf), after.map(bagOf)]
      const bag = (bags: typeof old) => (index: number) => bags[index] ?? bagOf('')
      const shared = sharedBetween(bag(old), bag(now), now.length)
      const all = (ask: (i: number, j: number) => number) => old.map((_, i) => now.map((__, j) => ask(i, j)))
      expect(all(shared)).toEqual(all((i, j) => sharedWords(bag(old)(i), bag(now)(j))))
    }),
  )
})

test('a long page of which every paragraph was written anew is followed in seconds', () => {
  const [before, after] = [pageOf(800, 7), pageOf(800, 11)]
  const began = performance.now()
  const beads = followRevision(before, after)
  expect(performance.now() - began).toBeLessThan(8_000)
  expect(beads.every(({ left, right }) => left.length > 0 && right.length > 0)).toBe(true)
}, 60_000)

test('a long page that says the same again and again, all edited alike, is followed in seconds', () => {
  const words = Array.from({ length: 20 }, (_, at) => `word${at}`).join(' ')
  const page = (more: string): readonly Passage[] =>
    Array.from({ length: 400 }, () => ({ kind: 'paragraph', notation: 'markdown', text: `${words} ${more}` }))
  const began = performance.now()
  const beads = followRevision(page('before'), page('behind'))
  expect(performance.now() - began).toBeLessThan(8_000)
  expect(beads).toEqual(Array.from({ length: 400 }, (_, at) => ({ left: [at], right: [at] })))
}, 60_000)

/** Paragraphs of words that come again in others, as in any page. */
function pageOf(length: number, seed: number): readonly Passage[] {
  let last = seed
  const next = (below: number) => {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((last / 2 ** 32) * below)
  }
  const word = () => (next(3) === 0 ? `little${next(7)}` : `word${next(3000)}`)
  return Array.from({ length }, () => ({
    kind: 'paragraph',
    notation: 'markdown',
    text: Array.from({ length: 25 }, word).join(' '),
  }))
}
