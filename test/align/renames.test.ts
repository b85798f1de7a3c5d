import { expect, test } from 'vitest'
import { followRenames } from '../../scripts/align/renames.js'

const words = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heath', 'islet', 'juniper']

/** A text of so many words that hardly shares a run of three with another seed's. */
function textOf(seed: number, length = 120): string {
  let state = seed * 7919 + 13
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return `${words[state % 10]}${Math.floor(state / 10) % 97}`
  }).join(' ')
}

test('a document is followed to where most of what it said stands, not to its namesake', () => {
  const lost = [{ path: 'old/a.md', texts: [textOf(1)] }]
  const places = [
    { path: 'new/a.md', text: textOf(2) },
    { path: 'new/z.md', text: `${textOf(1)} and more` },
  ]
  expect([...followRenames(lost, places)]).toEqual([['old/a.md', 'new/z.md']])
})

test('of documents that say the same each goes where its path has most in common', () => {
  const names = ['a', 'b', 'c']
  const lost = names.map((name) => ({
    path: `old/${name}/index.md`,
    texts: ['Nothing is written here yet.'],
  }))
  const places = names.map((name) => ({ path: `new/${name}/index.md`, text: 'Nothing is written here yet.' }))
  expect([...followRenames(lost, places.toReversed())]).toEqual(
    names.map((name) => [`old/${name}/index.md`, `new/${name}/index.md`]),
  )
})

test('a document that is gone is not taken for another one', () => {
  const places = [{ path: 'a.md', text: textOf(4) }]
  expect(followRenames([{ path: 'b.md', texts: [textOf(3)] }], places).size).toBe(0)
})

/** Processor time in microseconds of following so many documents, in the best of three runs. */
function costOf(count: number): number {
  const seeds = Array.from({ length: count }, (_, seed) => seed)
  const frame = textOf(100_000, 40)
  const lost = seeds.map((seed) => ({ path: `old/${seed}.md`, texts: [textOf(seed), frame] }))
  const places = seeds.map((seed) => ({ path: `new/${seed}.md`, text: `${textOf(seed)}\n\n${frame}` }))
  const runs = [1, 2, 3].map(() => {
    const began = process.cpuUsage()
    expect(followRenames(lost, places).size).toBe(count)
    return process.cpuUsage(began).user
  })
  return Math.min(...runs)
}

test('a folder of 1,000 documents costs four times what 250 do, and not sixteen times', () => {
  // So many that neither compiling nor one collection of garbage decides.
  costOf(250)
  expect(costOf(1000) / costOf(250)).toBeLessThan(10)
})
