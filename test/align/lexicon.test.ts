import { describe, expect, test } from 'vitest'
import { learnLexicon, lessonsOf } from '../../scripts/align/lexicon.js'
import { alignUnits } from '../../scripts/align/units.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { NOUNS, VERBS } from './lessons.js'

/** What pages teach in which each of these does each of that. */
const LESSONS = NOUNS.flatMap(([noun, substantiv]) =>
  VERBS.map(
    ([verb, verbet]) =>
      [
        ['the', noun, verb, 'today'],
        [substantiv, verbet, 'i', 'dag'],
      ] as const,
  ),
)

const page = (...paragraphs: readonly string[]) =>
  parseDocument(`${paragraphs.join('\n\n')}\n`, { path: 'page.md' })

describe('a lexicon', () => {
  test('links each word with the one that says the same', () => {
    const lexicon = new Map(learnLexicon(LESSONS))
    for (const [word, other] of [...NOUNS, ...VERBS]) expect(lexicon.get(word)).toBe(other)
  })

  test('learns words of a language that is written without spaces', () => {
    const lessons = lessonsOf(
      ['船', '鐘', '橋', '猫'].flatMap((noun, at) =>
        ['は古いです。', 'は青いです。', 'は重いです。', 'は小さいです。'].map((end, say) => ({
          ...(alignUnits({
            source: page(
              `The ${['ship', 'bell', 'bridge', 'cat'][at]} is ${['old', 'blue', 'heavy', 'small'][say]}.`,
            ),
            target: page(`${noun}${end}`),
            records: [],
            sourceLanguage: 'en',
          })[0] as ReturnType<typeof alignUnits>[number]),
          confidence: 1,
        })),
      ),
    )
    const lexicon = new Map(learnLexicon(lessons))
    expect(lexicon.get('ship')).toBe('船')
    expect(lexicon.get('bridge')).toBe('橋')
  })

  test('is the same in whatever order the lessons come, and however often', () => {
    const lexicon = learnLexicon(LESSONS)
    expect(learnLexicon(LESSONS.toReversed())).toEqual(lexicon)
    expect(learnLexicon([...LESSONS.slice(20), ...LESSONS, ...LESSONS.slice(0, 9)])).toEqual(lexicon)
  })

  test('is right although one lesson in seven is wrong', () => {
    const lessons = LESSONS.map(([words, others], at) =>
      at % 7 === 0
        ? ([words, LESSONS[(at + 13) % LESSONS.length]?.[1] ?? others] as const)
        : ([words, others] as const),
    )
    const lexicon = new Map(learnLexicon(lessons))
    for (const [word, other] of [...NOUNS, ...VERBS]) expect(lexicon.get(word)).toBe(other)
  })

  test('knows nothing of words that met once, or that are everywhere', () => {
    const once = LESSONS.map(
      ([words, others], at) =>
        [
          [...words, `a${'b'.repeat(at)}`],
          [...others, `x${'y'.repeat(at)}`],
        ] as const,
    )
    const words = learnLexicon(once).map(([word]) => word)
    expect(words.filter((word) => /^ab*$|^the$|^today$/u.test(word))).toEqual([])
  })

  test('has 5,000 pairs at most', () => {
    const name = (at: number) => at.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
    const lessons = Array.from({ length: 6000 }, (_, at) =>
      [0, 1, 2].map(
        (say) =>
          [
            [`${name(at)}n`, 'abc'[say] ?? ''],
            [`${name(at)}m`, 'def'[say] ?? ''],
          ] as const,
      ),
    ).flat()
    expect(learnLexicon(lessons)).toHaveLength(5000)
  })
})

describe('a page that is aligned with a lexicon', () => {
  const source = page(
    'See [the map](https://map.example).',
    'The widow returns today.',
    'The gull sleeps today.',
    'Ask at `/office`.',
  )
  const target = page('Se [kartan](https://map.example).', 'Änkan återvänder i dag.', 'Fråga på `/office`.')
  const partnerOf = (text: string, lexicon = learnLexicon(LESSONS)) =>
    alignUnits({ source, target, records: [], sourceLanguage: 'en', lexicon })
      .filter((unit) => unit.source?.text === text)
      .flatMap(({ targets }) => targets.map((segment) => segment.text))

  test('tells two of its paragraphs apart by words that other pages taught', () => {
    expect(partnerOf('The gull sleeps today.', [])).toEqual(['Änkan återvänder i dag.'])
    expect(partnerOf('The gull sleeps today.')).toEqual([])
    expect(partnerOf('The widow returns today.')).toEqual(['Änkan återvänder i dag.'])
  })

  test('keeps the pairs whose words the lexicon does not know', () => {
    expect(partnerOf('See [the map](https://map.example).')).toEqual(['Se [kartan](https://map.example).'])
    expect(partnerOf('Ask at `/office`.')).toEqual(['Fråga på `/office`.'])
  })
})

test('only likely pairs of one text with one other teach', () => {
  const source = page('One ship.', 'Two bells ring.', 'GmbH')
  const target = page('Ett skepp.', 'Två klockor ringer.', 'GmbH')
  const [first, second, third] = alignUnits({ source, target, records: [], sourceLanguage: 'en' })
  if (!first || !second || !third) throw new Error('three units expected')
  const sure = { ...first, confidence: 0.99 }
  expect(lessonsOf([sure])).toEqual([
    [
      ['one', 'ship'],
      ['ett', 'skepp'],
    ],
  ])
  expect(lessonsOf([{ ...first, confidence: 0.5 }])).toEqual([])
  expect(lessonsOf([{ ...sure, targets: [...first.targets, ...second.targets] }])).toEqual([])
  expect(lessonsOf([{ ...third, confidence: 1 }])).toEqual([])
})
