import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Document, Edit } from '../../scripts/model.js'
import { bytesOf } from '../corpus.js'
import { commonMark, corpus, type Example, gfm, parse } from './examples.js'
import { generated } from './markdown.js'
import { limit, runs } from './runs.js'
import { soup } from './soup.js'
import { rewrap, translate } from './translation.js'
import { write } from './write.js'

/** Refusals in per cent that translations of plausible texts may meet. */
const MOST_REFUSED = 2

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'the examples of CommonMark': commonMark,
  'examples of what GitHub adds': gfm,
  'the odd documents of test/corpus': corpus,
}

/** Writes edits into a document that is its own translation. */
function rewrite(document: Document, edits: readonly Edit[]): Document | undefined {
  return write({ source: document, target: document, units: [] }, edits)
}

function replacement(segment: number, text: string): Edit {
  return { type: 'replace', segment, text, unit: `unit ${segment}` }
}

/** A translation as long as the original, or wrapped in another way where lines mean nothing. */
function translationOf({ segments }: Document, at: number, salt: number): string {
  const segment = segments[at]
  if (!segment) return ''
  const text = translate(segment.text, salt)
  return segment.kind === 'paragraph' || segment.kind === 'item' ? rewrap(text, salt) : text
}

/** Writes a translation for one segment, and counts how often that is refused. */
function translateOne(document: Document, at: number, salt: number, count: { all: number; refused: number }) {
  const segment = document.segments[at]
  if (!segment) return
  const text = translationOf(document, at, salt)
  count.all++
  const written = rewrite(document, [replacement(at, text)])
  if (!written) {
    count.refused++
    return
  }
  const [before, behind] = [document.text.slice(0, segment.span.start), document.text.slice(segment.span.end)]
  expect(written.text.slice(0, before.length)).toBe(before)
  expect(behind === '' ? '' : written.text.slice(-behind.length)).toBe(behind)
  const texts = document.segments.map((other, index) => (index === at ? text : other.text))
  expect(written.segments.map((found) => found.text)).toEqual(texts)
}

/** Whether blocks lie inside their containers, in order and without overlap. */
function isNested({ span, children }: Block): boolean {
  const starts = children.map((child) => child.span.start)
  const ends = children.map((child) => child.span.end)
  const limits = [...starts, span.end]
  return starts[0] === undefined ||
    (starts[0] >= span.start && ends.every((end, at) => end <= (limits[at + 1] ?? 0)))
    ? children.every(isNested)
    : false
}

function parseWhole(text: string): Document {
  const document = parse(text)
  expect(bytesOf(document).equals(Buffer.from(text))).toBe(true)
  expect(isNested(document.root)).toBe(true)
  return document
}

function share({ all, refused }: { readonly all: number; readonly refused: number }): number {
  return (100 * refused) / Math.max(1, all)
}

describe.each(Object.entries(EXAMPLES))('%s', (_, examples) => {
  test('come back byte for byte from their segments and gaps, with blocks inside their containers', () => {
    for (const { text } of examples) parseWhole(text)
  })

  test('do not change when every segment is given its own text', () => {
    for (const { name, text } of examples) {
      const document = parse(text)
      const edits = document.segments.map((segment, at) => replacement(at, segment.text))
      expect(rewrite(document, edits)?.text, name).toBe(text)
    }
  })

  test('change in one span only when one segment is translated, and take nearly every translation', () => {
    const count = { all: 0, refused: 0 }
    for (const { text } of examples) {
      const document = parse(text)
      for (const at of document.segments.keys())
        for (const salt of [0, 1, 2]) translateOne(document, at, salt, count)
    }
    expect(share(count)).toBeLessThan(MOST_REFUSED)
  })
})

describe('generated documents', () => {
  test(
    'are cut into the segments that their author meant, and change only where they are translated',
    () => {
      const count = { all: 0, refused: 0 }
      fc.assert(
        fc.property(generated, fc.nat(), ({ text, segments }, salt) => {
          const document = parseWhole(text)
          expect(document.segments.map(({ kind, text: found }) => ({ kind, text: found }))).toEqual(segments)
          translateOne(document, salt % Math.max(1, segments.length), salt, count)
        }),
        runs(600),
      )
      expect(share(count)).toBeLessThan(MOST_REFUSED)
    },
    limit(2),
  )

  test(
    'take all translations at once',
    () => {
      fc.assert(
        fc.property(generated, fc.nat(), ({ text }, salt) => {
          const document = parse(text)
          const texts = document.segments.map((_, at) => translationOf(document, at, salt))
          const written = rewrite(
            document,
            texts.map((asked, at) => replacement(at, asked)),
          )
          expect(written?.segments.map((found) => found.text)).toEqual(texts)
        }),
        runs(250),
      )
    },
    limit(2),
  )
})

describe('syntax thrown together', () => {
  test(
    'comes back byte for byte, and changes only where it is translated',
    () => {
      const count = { all: 0, refused: 0 }
      fc.assert(
        fc.property(soup, fc.nat(), (text, salt) => {
          const document = parseWhole(text)
          translateOne(document, salt % Math.max(1, document.segments.length), salt, count)
        }),
        runs(500),
      )
      expect(share(count)).toBeLessThan(MOST_REFUSED)
    },
    limit(2),
  )
})
