import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Anchor, Place, Segment } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { bytesOf, readCorpus } from '../corpus.js'

interface Expectation {
  readonly about: string
  readonly segments: readonly Pick<Segment, 'kind' | 'text' | 'note' | 'context'>[]
  /** Ids that are written, with places and headings; where the document is about anchors. */
  readonly explicit?: readonly string[]
  /** The first id that is made of each heading. */
  readonly generated?: readonly string[]
  readonly links?: readonly string[]
}

const names = readdirSync(new URL('../corpus/', import.meta.url))
  .filter((name) => /\.mdx?$/u.test(name))
  .sort()
const withAnchors = names.filter((name) => /^(?:anchors|links-of)-/u.test(name))

describe('the odd but valid documents of test/corpus', () => {
  test('are at least sixty', () => {
    expect(names.length).toBeGreaterThanOrEqual(60)
  })

  test.each(names)('%s is cut into the segments that its author listed', (name) => {
    const expected = expectationOf(name)
    const document = parseDocument(readCorpus(name), { path: name })
    const found = document.segments.map(({ kind, text, note, context }) => ({ kind, text, note, context }))
    expect(found).toEqual(expected.segments)
  })

  test.each(withAnchors)('%s has the anchors and links that its author listed', (name) => {
    const { explicit, generated, links } = expectationOf(name)
    const document = parseDocument(readCorpus(name), { path: name })
    const at = ({ place }: { readonly place: Place }) => `at ${place.line}:${place.column}`
    const heading = ({ segment }: Anchor) =>
      segment === undefined ? 'none' : document.segments[segment]?.text
    const made = document.anchors.filter(({ origin }) => origin === 'generated')
    const first = made.filter(
      (anchor, index) => made.findIndex((other) => at(other) === at(anchor)) === index,
    )
    expect({
      explicit: document.anchors
        .filter(({ origin }) => origin === 'explicit')
        .map((anchor) => `${anchor.id} ${at(anchor)} of ${heading(anchor)}`),
      generated: first.map((anchor) => `${anchor.id} ${at(anchor)}`),
      links: document.links.map((link) => `${link.type} ${link.url} ${at(link)}`),
    }).toEqual({ explicit, generated, links })
  })

  test('at least fifteen are about anchors', () => {
    expect(withAnchors.length).toBeGreaterThanOrEqual(15)
  })

  test.each(names)('%s comes back byte for byte from its segments and gaps', (name) => {
    const document = parseDocument(readCorpus(name), { path: name })
    expect(bytesOf(document)).toEqual(readFileSync(new URL(`../corpus/${name}`, import.meta.url)))
  })
})

function expectationOf(name: string): Expectation {
  const path = `../corpus/${name.replace(/\.mdx?$/u, '.json')}`
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}
