import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Segment } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { bytesOf, readCorpus } from '../corpus.js'

interface Expectation {
  readonly about: string
  readonly segments: readonly Pick<Segment, 'kind' | 'text' | 'note' | 'context'>[]
}

const names = readdirSync(new URL('../corpus/', import.meta.url))
  .filter((name) => /\.mdx?$/u.test(name))
  .sort()

describe('the odd but valid documents of test/corpus', () => {
  test('are at least sixty', () => {
    expect(names.length).toBeGreaterThanOrEqual(60)
  })

  test.each(names)('%s is cut into the segments that its author listed', (name) => {
    const expected: Expectation = JSON.parse(
      readFileSync(new URL(`../corpus/${name.replace(/\.mdx?$/u, '.json')}`, import.meta.url), 'utf8'),
    )
    const document = parseDocument(readCorpus(name), { path: name })
    const found = document.segments.map(({ kind, text, note, context }) => ({ kind, text, note, context }))
    expect(found).toEqual(expected.segments)
  })

  test.each(names)('%s comes back byte for byte from its segments and gaps', (name) => {
    const document = parseDocument(readCorpus(name), { path: name })
    expect(bytesOf(document)).toEqual(readFileSync(new URL(`../corpus/${name}`, import.meta.url)))
  })
})
