import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assemble } from '../../scripts/assemble/assemble.js'
import type { Document, Edit } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { skeletonOf } from '../../scripts/syntax/skeleton.js'
import { bytesOf } from '../corpus.js'
import { limit, runs } from './runs.js'
import { pages, styles } from './sites.js'
import { rewrap, translate } from './translation.js'

/** Refusals in per cent that translations of plausible texts may meet. */
const MOST_REFUSED = 2

function translationOf({ segments }: Document, at: number, salt: number): string {
  const segment = segments[at]
  if (!segment) return ''
  const text = translate(segment.text, salt)
  return segment.kind === 'paragraph' || segment.kind === 'item' ? rewrap(text, salt) : text
}

describe.each([
  ['MDX', 'mdx', 'page.mdx'],
  ['Markdown', 'markdown', 'page.md'],
] as const)('generated pages of sites in %s', (_name, format, path) => {
  const parse = (text: string) => parseDocument(text, { path })

  test(
    'are cut into the segments that their author meant, and come back byte for byte',
    () => {
      fc.assert(
        fc.property(pages(format), styles, (plan, style) => {
          const { text, segments } = plan(style)
          const document = parse(text)
          expect(bytesOf(document).equals(Buffer.from(text))).toBe(true)
          expect({
            text,
            segments: document.segments.map(({ kind, text: own }) => ({ kind, text: own })),
          }).toEqual({
            text,
            segments,
          })
        }),
        runs(120),
      )
    },
    limit(2),
  )

  test(
    'change only where they are translated, and hold what was asked for',
    () => {
      const count = { all: 0, refused: 0 }
      fc.assert(
        fc.property(pages(format), styles, fc.nat(), (plan, style, salt) => {
          const document = parse(plan(style).text)
          const at = salt % Math.max(1, document.segments.length)
          const segment = document.segments[at]
          if (!segment) return
          const text = translationOf(document, at, salt)
          const edits: readonly Edit[] = [{ type: 'replace', segment: at, text, unit: 'u' }]
          const result = assemble({ source: document, target: document, units: [], edits, parse })
          count.all++
          if (!('text' in result)) {
            count.refused++
            return
          }
          const [before, behind] = [
            document.text.slice(0, segment.span.start),
            document.text.slice(segment.span.end),
          ]
          expect(result.text.startsWith(before) && result.text.endsWith(behind)).toBe(true)
          const texts = document.segments.map((other, index) => (index === at ? text : other.text))
          expect(parse(result.text).segments.map((found) => found.text)).toEqual(texts)
        }),
        runs(120),
      )
      expect((100 * count.refused) / Math.max(1, count.all)).toBeLessThan(MOST_REFUSED)
    },
    limit(2),
  )

  test(
    'mean the same in every style',
    () => {
      fc.assert(
        fc.property(pages(format), styles, styles, (plan, one, other) => {
          const [a, b] = [parse(plan(one).text), parse(plan(other).text)]
          const meaning = ({ segments }: Document) => segments.map((segment) => segment.fingerprint)
          const kept = ({ segments }: Document) => segments.map(({ placeables }) => placeables)
          expect({ text: b.text, meaning: meaning(b) }).toEqual({ text: b.text, meaning: meaning(a) })
          expect(kept(b)).toEqual(kept(a))
          expect(skeletonOf(b.root)).toEqual(skeletonOf(a.root))
        }),
        runs(120),
      )
    },
    limit(2),
  )
})
