import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignUnits } from '../../scripts/align/units.js'
import { assemble } from '../../scripts/assemble/assemble.js'
import type { Document, Edit, LedgerRecord } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'
import { ordersBetween } from '../../scripts/store/order.js'
import { targetDigest } from '../../scripts/text.js'
import { bytesOf } from '../corpus.js'
import { catalogue, type Members, messagesOf, print, spelling, thin, words } from './catalogues.js'
import { limit, runs } from './runs.js'

const parse = (text: string): Document => parseFile(text, { path: 'ui.json' })

function found({ segments }: Document): readonly (readonly [string | undefined, string])[] {
  return segments.map(({ key, text }) => [key, text])
}

/** What stands between the segments. */
function gapsOf({ text, segments }: Document): readonly string[] {
  const ends = [0, ...segments.map(({ span }) => span.end)]
  return ends.map((end, at) => text.slice(end, segments[at]?.span.start))
}

function recordsOf(source: Document, target: Document): readonly LedgerRecord[] {
  const units = alignUnits({ source, target, records: [], sourceLanguage: 'en', language: 'da' })
  const orders = ordersBetween(undefined, undefined, units.length)
  return units.map(({ id, key, kind, source: segment, targets }, at) => ({
    id,
    order: orders[at] ?? '',
    kind,
    ...(key !== undefined && { key }),
    source: segment?.text ?? '',
    target: targetDigest(targets.map(({ text }) => text)),
    state: 'translated',
    origin: 'human',
    at: '2026-01-01T00:00:00Z',
  }))
}

/** Keys whose units are not as they were recorded, with what became of them. */
function flagged(source: Document, target: Document, records: readonly LedgerRecord[]): readonly string[] {
  return alignUnits({ source, target, records, sourceLanguage: 'en', language: 'da' })
    .filter(({ drift }) => drift !== 'current')
    .map(({ key, drift }) => `${drift} ${key}`)
}

/** Whether a text is another one with something left out; white space does not count. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  return Array.from(part.replace(/\s/gu, '')).every((sign) => {
    at = whole.indexOf(sign, at) + 1
    return at > 0
  })
}

describe('generated catalogues', () => {
  test(
    'are cut into the messages that their author meant, and come back byte for byte',
    () => {
      fc.assert(
        fc.property(catalogue, spelling, (members, style) => {
          const document = parse(print(members, style))
          expect(bytesOf(document).equals(Buffer.from(document.text))).toBe(true)
          expect(found(document)).toEqual(messagesOf(members))
          expect(document.messages).toEqual([])
        }),
        runs(400),
      )
    },
    limit(1),
  )

  test(
    'change between the quotes of what is translated only, whatever the texts are',
    () => {
      fc.assert(
        fc.property(catalogue, spelling, fc.infiniteStream(fc.option(words)), (members, style, texts) => {
          const document = parse(print(members, style))
          const asked = document.segments.map(() => texts.next().value ?? null)
          const edits = asked.flatMap((text, segment): Edit[] =>
            text === null ? [] : [{ type: 'replace', segment, text, unit: `${segment}` }],
          )
          const written = assemble({ source: document, target: document, units: [], edits, parse })
          if (!('text' in written)) throw new Error(written.refused[0]?.reason)
          const now = parse(written.text)
          expect(gapsOf(now)).toEqual(gapsOf(document))
          expect(found(now)).toEqual(found(document).map(([key, text], at) => [key, asked[at] ?? text]))
        }),
        runs(400),
      )
    },
    limit(1),
  )

  test(
    'take missing messages where the source has them, and keep every line that they had',
    () => {
      fc.assert(
        fc.property(
          catalogue,
          spelling,
          spelling,
          fc.infiniteStream(fc.boolean()),
          words,
          (members, style, other, kept, text) => {
            const source = parse(print(members, style))
            const rest: Members = thin(members, () => kept.next().value)
            const target = parse(print(rest, other))
            const units = alignUnits({ source, target, records: [], sourceLanguage: 'en', language: 'da' })
            const edits = units
              .filter(({ drift }) => drift === 'missing')
              .map(({ id, key, source: segment }): Edit => {
                const at = source.segments.findIndex((one) => one.key === segment?.key)
                return { type: 'insert', source: at, text: `${text} ${key}`, unit: id }
              })
            const written = assemble({ source, target, units, edits, parse })
            if (!('text' in written)) throw new Error(written.refused[0]?.reason)
            const there = new Set(target.segments.map(({ key }) => key))
            expect(found(parse(written.text))).toEqual(
              messagesOf(members).map(([key, own]) => [key, there.has(key) ? own : `${text} ${key}`]),
            )
            expect(isWithin(target.text, written.text)).toBe(true)
          },
        ),
        runs(400),
      )
    },
    limit(1),
  )

  test(
    'drift by meaning alone: another spelling or order flags nothing, and one new message one unit',
    () => {
      fc.assert(
        fc.property(catalogue, spelling, spelling, words, fc.nat(), (members, style, other, text, salt) => {
          const source = parse(print(members, style))
          const target = parse(print(members, other))
          const records = recordsOf(source, target)
          const turned = parse(print(members.toReversed(), other))
          expect(flagged(turned, target, records)).toEqual([])
          const fresh: Members[number] = ['fresh one', { type: 'text', text }]
          const longer = parse(print(members.toSpliced(salt % (members.length + 1), 0, fresh), style))
          expect(flagged(longer, target, records)).toEqual(['missing fresh one'])
        }),
        runs(300),
      )
    },
    limit(1),
  )
})
