/** Texts that anybody may write must not keep the rules busy (law 9): they take time in proportion to a text. */
import { expect, test } from 'vitest'
import { RULES } from '../../scripts/check/index.js'
import { anchorAt } from '../../scripts/check/outline.js'
import type { Checked } from '../../scripts/check/rule.js'
import type { Document, Unit } from '../../scripts/model.js'
import { isDocument, parseHere } from '../../scripts/parse/guard.js'
import { processorTime } from '../../scripts/store/machine.js'

/** A catalogue with one message. */
function catalogue(path: string, text: string): Document {
  const parsed = parseHere(JSON.stringify({ message: text }), { path })
  if (!isDocument(parsed)) throw new Error(parsed.reason)
  return parsed
}

/** A message that repeats a sign, and one that could be its translation. */
function pairOf(sign: string): Checked {
  const body = sign.repeat(40_000 / sign.length)
  const source = catalogue('en.json', `You must not ${body}two @ x.`)
  const target = catalogue('sv.json', `Du ska inte ${body}två @ 7`)
  const units = source.segments.map(
    (segment, at): Unit => ({
      id: String(at),
      kind: 'message',
      drift: 'current',
      state: 'translated',
      source: segment,
      targets: target.segments.slice(at, at + 1),
      records: [],
      confidence: 1,
    }),
  )
  const pair = { source: 'en.json', target: 'sv.json', language: 'sv', ledger: '' }
  return { pair, sourceLanguage: 'en', source, target, units, occurrences: new Map() }
}

const SIGNS = [
  ' ',
  '\t',
  'a',
  'a-',
  '"',
  "'",
  '*',
  '_',
  '{',
  '{{',
  '[',
  '(',
  '.',
  '1 ',
  '<b translate=no',
  'a://',
]

test.each(SIGNS)('many of %j', (sign) => {
  const checked = pairOf(sign)
  const slow = RULES.filter(({ find }) => {
    const start = processorTime()
    find?.(checked)
    return processorTime() - start > 1500
  })
  expect(slow.map(({ id }) => id)).toEqual([])
})

test('an id of many signs is looked for at once', () => {
  const start = processorTime()
  const outline = { path: 'a.md', isOpen: false, anchors: [], links: [], headings: [] }
  expect(anchorAt(outline, `a${'-'.repeat(100_000)}b`)).toBeUndefined()
  expect(processorTime() - start).toBeLessThan(1500)
})
