import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../scripts/align/units.js'
import type { LedgerRecord, Unit } from '../../scripts/model.js'
import { ordersBetween } from '../../scripts/store/order.js'
import { targetDigest } from '../../scripts/text.js'
import { commonMark, corpus, gfm, parse } from './examples.js'
import { generated } from './markdown.js'
import { meansTheSame, OPERATORS } from './operators.js'
import { limit, runs } from './runs.js'

const overview = readFileSync(new URL('../../source/overview.md', import.meta.url), 'utf8')
const documents = [overview, ...[...corpus, ...gfm, ...commonMark].map(({ text }) => text)]

/** Units of a source that was rewritten since its translation, here a copy of it, was recorded. */
function unitsAfter(before: string, after: string): readonly Unit[] {
  const old = parse(before)
  const orders = ordersBetween(undefined, undefined, old.segments.length)
  const records = old.segments.map(
    ({ kind, notation, text }, at): LedgerRecord => ({
      id: String(at).padStart(10, '0'),
      order: orders[at] ?? '',
      kind,
      ...(notation === 'html' && { notation }),
      source: text,
      target: targetDigest([text]),
      state: 'reviewed',
      origin: 'human',
      at: '2026-01-01T00:00:00Z',
    }),
  )
  return alignUnits({ source: parse(after), target: old, records, sourceLanguage: 'en' })
}

function flagged(before: string, after: string): readonly string[] {
  return unitsAfter(before, after)
    .filter(({ drift }) => drift !== 'current')
    .map(({ drift, change, source }) => `${drift} ${change} ${JSON.stringify(source?.text)}`)
}

describe('a change that leaves the meaning alone flags nothing', () => {
  test.each(OPERATORS)('$name, on every document that there is', ({ apply }) => {
    let applied = 0
    for (const text of documents) {
      const changed = apply(text)
      if (changed === text || !meansTheSame(text, changed)) continue
      applied++
      expect({ text, flagged: flagged(text, changed) }).toEqual({ text, flagged: [] })
    }
    expect(applied).toBeGreaterThan(0)
  })

  test(
    'all of them, on generated documents',
    () => {
      fc.assert(
        fc.property(generated, fc.constantFrom(...OPERATORS), ({ text }, { apply }) => {
          const changed = apply(text)
          fc.pre(changed !== text && meansTheSame(text, changed))
          expect(flagged(text, changed)).toEqual([])
        }),
        runs(500),
      )
    },
    limit(2),
  )
})
