import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../scripts/align/units.js'
import type { LedgerRecord, Unit } from '../../scripts/model.js'
import { ordersBetween } from '../../scripts/store/order.js'
import { targetDigest } from '../../scripts/text.js'
import { parse } from './examples.js'
import { limit, runs } from './runs.js'

const NOUNS =
  'harbour baker lantern ferry orchard council bridge market choir mill weaver tower cellar fountain kiln pasture'.split(
    ' ',
  )
const VERBS =
  'opens mends paints counts carries follows borrows repairs gathers answers measures forgets'.split(' ')
const TIMES =
  'in spring,before noon,after rain,at dusk,on Sundays,every winter,without haste,by candlelight'.split(',')

/** A sentence of eight to eleven words; two of them hardly ever share half of theirs. */
const sentence = fc
  .tuple(
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...NOUNS),
    fc.constantFrom(...TIMES),
    fc.nat(9999),
  )
  .map(
    ([who, verb, what, when, number]) =>
      `House ${number} says its ${who} ${verb} one ${what}${number} ${when}`,
  )

/** Sections of a heading and some paragraphs of two sentences, all of them different. */
const page = fc
  .uniqueArray(sentence, { minLength: 12, maxLength: 40 })
  .map((sentences) =>
    Array.from({ length: sentences.length >> 1 }, (_, at) =>
      at % 4 === 0 ? `## Part ${sentences[2 * at]}` : `${sentences[2 * at]}. ${sentences[2 * at + 1]}.`,
    ),
  )

const place = fc.nat(1000)

function translate(block: string): string {
  const [, marks = '', text = ''] = /^(#* ?)(.*)$/u.exec(block) ?? []
  return marks + text.replace(/\p{L}+/gu, (word) => `${word.slice(1)}${word.slice(0, 1)}ø`)
}

/** Units of a page whose source was edited after its translation was recorded. */
function unitsAfter(
  before: readonly string[],
  after: readonly string[],
  target = before.map(translate),
): readonly Unit[] {
  const old = parse(before.join('\n\n'))
  const published = parse(target.join('\n\n'))
  const orders = ordersBetween(undefined, undefined, old.segments.length)
  const translated = before.map((block) => parse(translate(block)).segments[0]?.text ?? '')
  const records = old.segments.map(
    ({ kind, text, fingerprint }, at): LedgerRecord => ({
      id: fingerprint.slice(0, 10),
      order: orders[at] ?? '',
      kind,
      source: text,
      target: targetDigest([translated[at] ?? '']),
      state: 'reviewed',
      origin: 'human',
      at: '2026-01-01T00:00:00Z',
    }),
  )
  const units = alignUnits({
    source: parse(after.join('\n\n')),
    target: published,
    records,
    sourceLanguage: 'en',
  })
  expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
  return units
}

/** What is flagged, and the translations at hand. */
function flagged(units: readonly Unit[]): readonly string[] {
  return units
    .filter(({ drift }) => drift !== 'current')
    .map(({ drift, change, targets }) =>
      [drift, ...(change ? [change] : []), ...targets.map(({ text }) => text)].join(' | '),
    )
}

/** Index of a paragraph. */
function paragraphAt(blocks: readonly string[], seed: number): number {
  const found = blocks.flatMap((block, at) => (block.startsWith('#') ? [] : [at]))
  return found[seed % found.length] ?? 0
}

const halves = (block: string): readonly string[] => block.split(/(?<=\.) /u)

const LAWS: readonly (readonly [what: string, law: (blocks: readonly string[], seed: number) => void])[] = [
  [
    'an inserted paragraph flags itself',
    (blocks, seed) => {
      const after = blocks.toSpliced(
        seed % (blocks.length + 1),
        0,
        'Something altogether new was written here today.',
      )
      expect(flagged(unitsAfter(blocks, after))).toEqual(['missing'])
    },
  ],
  [
    'a removed paragraph is orphaned with its translation',
    (blocks, seed) => {
      const at = paragraphAt(blocks, seed)
      expect(flagged(unitsAfter(blocks, blocks.toSpliced(at, 1)))).toEqual([
        `orphaned | ${translate(blocks[at] ?? '')}`,
      ])
    },
  ],
  [
    'a moved paragraph flags nothing',
    (blocks, seed) => {
      const at = paragraphAt(blocks, seed)
      const rest = blocks.toSpliced(at, 1)
      expect(
        flagged(unitsAfter(blocks, rest.toSpliced((seed * 7) % (rest.length + 1), 0, blocks[at] ?? ''))),
      ).toEqual([])
    },
  ],
  [
    'a moved section flags nothing',
    (blocks, seed) => {
      const size = 1 + (seed % 4)
      const at = seed % (blocks.length - size)
      const rest = blocks.toSpliced(at, size)
      const after = rest.toSpliced((seed * 7) % (rest.length + 1), 0, ...blocks.slice(at, at + size))
      expect(flagged(unitsAfter(blocks, after))).toEqual([])
    },
  ],
  [
    'a changed word flags one unit, by its class',
    (blocks, seed) => {
      const at = paragraphAt(blocks, seed)
      const reworded = blocks.with(at, (blocks[at] ?? '').replace('House', 'Somebody'))
      const negated = blocks.with(at, (blocks[at] ?? '').replace('says', 'never says'))
      const renumbered = blocks.with(
        at,
        (blocks[at] ?? '').replace(/House (\d+)/u, (_all, number) => `House ${Number(number) + 1}`),
      )
      const target = translate(blocks[at] ?? '')
      expect(flagged(unitsAfter(blocks, reworded))).toEqual([`outdated | wording | ${target}`])
      expect(flagged(unitsAfter(blocks, negated))).toEqual([`outdated | negation | ${target}`])
      expect(flagged(unitsAfter(blocks, renumbered))).toEqual([`outdated | number | ${target}`])
    },
  ],
  [
    'a split paragraph flags its two parts, each with the whole old translation',
    (blocks, seed) => {
      const at = paragraphAt(blocks, seed)
      const target = translate(blocks[at] ?? '')
      const found = flagged(unitsAfter(blocks, blocks.toSpliced(at, 1, ...halves(blocks[at] ?? ''))))
      expect(found.map((line) => line.replace(/wording|rewritten|negation|number/u, '…'))).toEqual([
        `outdated | … | ${target}`,
        `outdated | … | ${target}`,
      ])
    },
  ],
  [
    'merged paragraphs flag one unit with both old translations',
    (blocks, seed) => {
      const at = blocks.findIndex(
        (block, index) =>
          index >= seed % 3 &&
          !block.startsWith('#') &&
          !blocks[index + 1]?.startsWith('#') &&
          index + 1 < blocks.length,
      )
      fc.pre(at !== -1)
      const [upper = '', lower = ''] = blocks.slice(at, at + 2)
      const found = flagged(unitsAfter(blocks, blocks.toSpliced(at, 2, `${upper} ${lower}`)))
      expect(found).toHaveLength(1)
      expect(found[0]).toContain(`${translate(upper)} | ${translate(lower)}`)
    },
  ],
  [
    'a paragraph split in two that both moved apart flags its parts, each with the whole old translation',
    (blocks, seed) => {
      const at = paragraphAt(blocks, seed)
      const [upper = '', lower = ''] = halves(blocks[at] ?? '')
      const rest = blocks.toSpliced(at, 1)
      const after = [lower, ...rest, upper]
      const found = flagged(unitsAfter(blocks, after))
      const target = translate(blocks[at] ?? '')
      expect(found.map((line) => line.replace(/wording|rewritten|negation|number/u, '…'))).toEqual([
        `outdated | … | ${target}`,
        `outdated | … | ${target}`,
      ])
    },
  ],
  [
    'a paragraph merged into one far away flags one unit with both old translations',
    (blocks, seed) => {
      const first = paragraphAt(blocks, 0)
      const last = blocks.findLastIndex((block) => !block.startsWith('#'))
      fc.pre(first !== last && seed >= 0)
      const [upper = '', lower = ''] = [blocks[first], blocks[last]]
      const found = flagged(unitsAfter(blocks, blocks.with(last, `${upper} ${lower}`).toSpliced(first, 1)))
      expect(found).toHaveLength(1)
      expect(found[0]).toContain(`${translate(upper)} | ${translate(lower)}`)
    },
  ],
  [
    'a translation edited by hand is one unconfirmed unit',
    (blocks, seed) => {
      const at = paragraphAt(blocks, seed)
      const target = blocks.map(translate).with(at, 'En helt ny sætning, som et menneske har skrevet.')
      expect(flagged(unitsAfter(blocks, blocks, target))).toEqual([`unconfirmed | ${target[at]}`])
    },
  ],
  [
    'a translation that was removed is one missing unit',
    (blocks, seed) => {
      const at = paragraphAt(blocks, seed)
      expect(flagged(unitsAfter(blocks, blocks, blocks.map(translate).toSpliced(at, 1)))).toEqual(['missing'])
    },
  ],
  [
    'a paragraph added to the translation is one orphaned text',
    (blocks, seed) => {
      const at = seed % (blocks.length + 1)
      const target = blocks.map(translate).toSpliced(at, 0, 'Oversætterens egen note.')
      expect(flagged(unitsAfter(blocks, blocks, target))).toEqual(['orphaned | Oversætterens egen note.'])
    },
  ],
]

describe('on generated pages', () => {
  test.each(LAWS)(
    '%s',
    (_what, law) => {
      fc.assert(fc.property(page, place, law), runs(100))
    },
    limit(2),
  )

  test('the same input gives the same units', () => {
    fc.assert(
      fc.property(page, place, (blocks, seed) => {
        const after = blocks.toSpliced(paragraphAt(blocks, seed), 1, 'One thing was changed.')
        expect(unitsAfter(blocks, after)).toEqual(unitsAfter(blocks, after))
      }),
      runs(20),
    )
  })
})
