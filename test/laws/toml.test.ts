import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assemble } from '../../scripts/assemble/assemble.js'
import type { Document, Edit } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'
import { skeletonOf } from '../../scripts/syntax/skeleton.js'
import { bytesOf } from '../corpus.js'
import { words } from './catalogues.js'
import { limit, runs } from './runs.js'

const FIELDS = ['title', 'description', 'hero.tagline', 'cards.*.text']

const parse = (text: string): Document => parseFile(text, { path: 'page.md', fields: FIELDS })

/** A string of one line, or of several, as each sort of quotes would write it; those that cannot are left out. */
function spellings(text: string): readonly string[] {
  const basic = JSON.stringify(text).replace(/[\x7f\u2028\u2029]/gu, (sign) => `\\u${hex(sign)}`)
  const isPlain = !/[\0-\x08\x0a-\x1f\x7f'\\]/u.test(text)
  const isLines = !/[\0-\x08\x0b-\x1f\x7f'\\"]/u.test(text)
  return [
    basic,
    ...(isPlain ? [`'${text}'`] : []),
    ...(isLines ? [`'''\n${text}'''`, `"""\n${text}"""`] : []),
  ]
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0')
}

/** Texts of YAML and TOML fields have no line ends at their end, and none of Windows. */
const text = words
  .map((value) => value.replace(/\r\n?/gu, '\n').replace(/\n+$/u, ''))
  .filter((value) => value.trim() !== '')

const style = fc.record({
  picks: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  isCrlf: fc.boolean(),
  isInline: fc.boolean(),
  mark: fc.constantFrom('', '\uFEFF'),
})

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never

function print(texts: readonly string[], { picks, isCrlf, isInline, mark }: Style): string {
  const at = (index: number) => {
    const ways = spellings(texts[index] ?? '')
    return ways[(picks[index] ?? 0) % ways.length] ?? ''
  }
  const cards = [2, 3].map((index) => at(index))
  const lines = isInline
    ? [
        `weight = 0x10`,
        `title=${at(0)} # a note`,
        `hero.tagline = ${at(1)}`,
        `cards = [{ text = ${cards[0]} }, { "text" = ${cards[1]}, }]`.replace(', }]', ' }]'),
      ]
    : [
        `title = ${at(0)}`,
        `weight = 16`,
        '',
        `[hero]`,
        `tagline = ${at(1)}`,
        `[[cards]]`,
        `text = ${cards[0]}`,
        `[[cards]]`,
        `text = ${cards[1]}`,
      ]
  const page = `+++\n${lines.join('\n')}\n+++\n\nText.\n`
  return mark + (isCrlf ? page.replaceAll('\n', '\r\n') : page)
}

const texts = fc.array(text, { minLength: 4, maxLength: 4 })

function textsOf({ segments }: Document): readonly string[] {
  return segments.map((segment) => segment.text)
}

function gapsOf({ text: whole, segments }: Document): readonly string[] {
  const ends = [0, ...segments.map(({ span }) => span.end)]
  return ends.map((end, at) => whole.slice(end, segments[at]?.span.start))
}

test(
  'TOML front matter is cut into the fields that its author meant, and changes only where it is translated',
  () => {
    fc.assert(
      fc.property(texts, texts, style, (old, now, how) => {
        const document = parse(print(old, how))
        expect(document.messages).toEqual([])
        expect(textsOf(document)).toEqual([...old, 'Text.'])
        expect(bytesOf(document).equals(Buffer.from(document.text))).toBe(true)
        const edits = now.map(
          (asked, segment): Edit => ({ type: 'replace', segment, text: asked, unit: `${segment}` }),
        )
        const written = assemble({ source: document, target: document, units: [], edits, parse })
        if (!('text' in written)) throw new Error(written.refused[0]?.reason)
        expect(textsOf(parse(written.text))).toEqual([...now, 'Text.'])
        expect(gapsOf(parse(written.text))).toEqual(gapsOf(document))
      }),
      runs(150),
    )
  },
  limit(1),
)

test(
  'TOML front matter means the same in any spelling',
  () => {
    fc.assert(
      fc.property(texts, style, style, (same, how, other) => {
        const [a, b] = [parse(print(same, how)), parse(print(same, other))]
        expect(a.segments.map(({ fingerprint }) => fingerprint)).toEqual(
          b.segments.map(({ fingerprint }) => fingerprint),
        )
        expect(skeletonOf(a.root)).toEqual(skeletonOf(b.root))
      }),
      runs(150),
    )
  },
  limit(1),
)
