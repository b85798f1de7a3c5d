import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document, Edit, Unit } from '../../scripts/model.js'
import { segmentsIn, skeletonOf } from '../../scripts/syntax/skeleton.js'
import { commonMark, corpus, type Example, gfm, parse } from './examples.js'
import { generated } from './markdown.js'
import { removalFrom, removalsOf } from './removal.js'
import { limit, runs } from './runs.js'
import { translate } from './translation.js'
import { write } from './write.js'

/** A source and its whole translation; the target of a test is a part of the translation. */
interface Twins {
  readonly source: Document
  readonly whole: Document
}

function twinsOf(text: string, salt: number): Twins {
  const source = parse(text)
  const edits = source.segments.map(
    ({ text: original }, segment): Edit => ({
      type: 'replace',
      segment,
      text: translate(original, salt),
      unit: `unit ${segment}`,
    }),
  )
  // Where a translation cannot stand, the original stands for it.
  return { source, whole: write({ source, target: source, units: [] }, edits) ?? source }
}

/** Units of a target that has all segments but some, in the order of the source. */
function unitsOf(source: Document, target: Document, gone: ReadonlySet<number>): readonly Unit[] {
  const left = [...source.segments.keys()].filter((at) => !gone.has(at))
  const places = new Map(left.map((at, place) => [at, place]))
  return source.segments.map((segment, at) => ({
    id: `unit ${at}`,
    kind: segment.kind,
    drift: gone.has(at) ? 'missing' : 'current',
    source: segment,
    targets: target.segments.filter((_, place) => place === places.get(at)),
    records: [],
    confidence: 1,
  }))
}

/** The target with some missing segments put in; `undefined` when that is refused. */
function insert({ source, whole }: Twins, target: Document, gone: ReadonlySet<number>, missing = [...gone]) {
  const edits = missing.map(
    (at): Edit => ({ type: 'insert', source: at, text: whole.segments[at]?.text ?? '', unit: `unit ${at}` }),
  )
  return write({ source, target, units: unitsOf(source, target, gone) }, edits)
}

function expectSame(found: Document, wanted: Document): void {
  expect(found.segments.map(({ text }) => text)).toEqual(wanted.segments.map(({ text }) => text))
  expect(skeletonOf(found.root)).toEqual(skeletonOf(wanted.root))
}

interface Count {
  all: number
  refused: number
  equal: number
}

function countOf(): Count {
  return { all: 0, refused: 0, equal: 0 }
}

/** Takes each block out of the translation in turn, and puts it back. */
function putBack(text: string, salt: number, count: Count): void {
  const twins = twinsOf(text, salt)
  for (const { without, gone } of removalsOf(twins.whole)) {
    const written = insert(twins, without, new Set(gone))
    count.all++
    if (!written) count.refused++
    if (written?.text === twins.whole.text) count.equal++
    if (written) expectSame(written, twins.whole)
  }
}

/** Writes a translation into a file that does not exist, one block of the source after another. */
function writeInSteps({ source, whole }: Twins, order: (at: number) => number, count: Count): void {
  const steps = source.root.children.map(segmentsIn).filter((segments) => segments.length > 0)
  const inOrder = steps.map((step, at) => ({ step, key: order(at) })).sort((a, b) => a.key - b.key)
  const gone = new Set(source.segments.keys())
  let target = parse('')
  for (const { step } of inOrder) {
    const written = insert({ source, whole }, target, gone, [...step])
    count.all++
    if (!written) {
      count.refused++
      return
    }
    target = written
    for (const at of step) gone.delete(at)
  }
  if (steps.length > 0) expectSame(target, whole)
}

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'the examples of CommonMark': commonMark,
  'examples of what GitHub adds': gfm,
  'the odd documents of test/corpus': corpus,
}

describe.each(Object.entries(EXAMPLES))('%s', (_, examples) => {
  test('get a missing block where it belongs, and nine times in ten exactly as it was', () => {
    const count = countOf()
    for (const { text } of examples) putBack(text, 1, count)
    expect(count.all).toBeGreaterThan(30)
    expect(count.refused / count.all).toBeLessThan(0.02)
    expect(count.equal / count.all).toBeGreaterThan(0.9)
  })

  test('are written whole into a file that does not exist', () => {
    for (const { name, text } of examples) {
      const twins = twinsOf(text, 1)
      const written = insert(twins, parse(''), new Set(twins.source.segments.keys()))
      if (twins.source.segments.length > 0)
        expect(written?.text, name).toBe(twins.whole.text.replace(/^\uFEFF+/u, ''))
    }
  })

  test('grow to the whole, block by block in any order', () => {
    const count = countOf()
    for (const { text } of examples) {
      const twins = twinsOf(text, 1)
      for (const factor of [1, 7, -1]) writeInSteps(twins, (at) => (at * factor) % 5, count)
    }
    expect(count.refused / count.all).toBeLessThan(0.02)
  })
})

test.each([
  ['by itself', 'Text.\n\n| a | b |\n| - | - |\n| c | d |\n| e | f |\n'],
  ['in a quote', '> Text.\n>\n> | a | b |\n> | - | - |\n> | c | d |\n> | e | f |\n'],
  ['in an item, with CRLF', '- Text.\r\n\r\n  | a | b |\r\n  | - | - |\r\n  | c | d |\r\n  | e | f |\r\n'],
])('a table grows row by row from its head: %s', (_, text) => {
  const twins = twinsOf(text, 1)
  const lines = twins.whole.text.split(/(?<=\n)/u)
  const upTo = (count: number) => parse(lines.slice(0, count).join(''))
  // The lines of the head, of the first row and of the second, and the cells that are missing before.
  for (const [before, behind, cells] of [
    [1, 4, [1, 2, 3, 4, 5, 6]],
    [4, 5, [3, 4, 5, 6]],
    [5, 6, [5, 6]],
  ] as const)
    expect(insert(twins, upTo(before), new Set(cells), cells.slice(0, 2))?.text).toBe(upTo(behind).text)
})

describe('where the target has one container for two', () => {
  test.each([
    ['lists', '- One\n- Two\n\nThe others:\n\n- Three\n- Four\n', '- Ett\n- Två\n- Fyra\n', [2, 3]],
    ['quotes', '> One\n\nThe other:\n\n> Two\n>\n> Three\n', '> Ett\n>\n> Tre\n', [1, 2]],
    ['items', '- One\n- Two\n\n  Why\n', '- Ett\n\n  Varför\n', [1]],
  ])('the first text of the second of two %s stands behind the first', (_, text, page, gone) => {
    const [source, target] = [parse(text), parse(page)]
    const at = gone.at(-1) ?? 0
    const edit: Edit = { type: 'insert', source: at, text: 'Nytt', unit: `unit ${at}` }
    const written = write({ source, target, units: unitsOf(source, target, new Set(gone)) }, [edit])
    const before = target.segments.map((segment) => segment.text)
    expect(written?.segments.map((segment) => segment.text)).toEqual([
      ...before.slice(0, -1),
      'Nytt',
      ...before.slice(-1),
    ])
  })
})

describe('generated documents', () => {
  test(
    'get a missing block where it belongs, and mostly exactly as it was',
    () => {
      const count = countOf()
      fc.assert(
        fc.property(generated, fc.nat(), ({ text }, salt) =>
          // The line ends of an inserted block are those of its file.
          putBack(text.replaceAll('\r\n', '\n'), salt, count),
        ),
        runs(100),
      )
      expect(count.refused / count.all).toBeLessThan(0.02)
      expect(count.equal / count.all).toBeGreaterThan(0.75)
    },
    limit(2),
  )

  test(
    'get it with other line ends than the source has',
    () => {
      fc.assert(
        fc.property(generated, fc.nat(), fc.nat(), ({ text }, salt, chosen) => {
          const { source } = twinsOf(text, salt)
          const whole = twinsOf(text.replace(/\r\n|\n/gu, '\r\n'), salt).whole
          const removal = removalFrom(whole, chosen)
          if (!removal) return
          const written = insert({ source, whole }, removal.without, new Set(removal.gone))
          if (written) expectSame(written, whole)
        }),
        runs(150),
      )
    },
    limit(2),
  )

  test(
    'grow from nothing to the whole, block by block in any order',
    () => {
      const count = countOf()
      fc.assert(
        fc.property(generated, fc.nat(), fc.array(fc.nat()), ({ text }, salt, order) => {
          writeInSteps(twinsOf(text, salt), (at) => order[at] ?? at, count)
        }),
        runs(150),
      )
      expect(count.refused / count.all).toBeLessThan(0.02)
    },
    limit(2),
  )
})
