import { expect, test } from 'vitest'
import { alignUnits } from '../../scripts/align/units.js'
import { parseDocument } from '../../scripts/parse/markdown.js'

/** How sure each paragraph of a page is paired, by its text. */
function confidences(original: readonly string[], translation: readonly string[]): Record<string, number> {
  const [source, target] = [original, translation].map((texts) =>
    parseDocument(texts.join('\n\n'), { path: 'page.md' }),
  )
  if (!source) return {}
  const units = alignUnits({ source, target, records: [], sourceLanguage: 'en' })
  return Object.fromEntries(
    units.flatMap(({ source: text, targets, confidence }) =>
      text && targets.length > 0 ? [[text.text, confidence]] : [],
    ),
  )
}

const PAGE = ['The harbour wakes before the sun.', 'Boats leave in the dark.', 'Gulls follow all of them.']
const SIDA = ['Hamnen vaknar före solen.', 'Båtarna far ut i mörkret.', 'Måsarna följer dem alla.']

/** Passages that find no partner: those of the other page are of another kind. */
const LEFT = Array.from({ length: 12 }, (_, at) => `## Pier ${'long '.repeat(at + 1)}ago`)

test('a pair that lengths and place alone speak for is sure where the two pages fit', () => {
  const [, middle = ''] = PAGE
  expect(confidences(PAGE, SIDA)[middle]).toBeGreaterThan(0.9)
})

test('a page of one paragraph is surely its translation, though lengths differ', () => {
  expect(confidences(['The map: ![the harbour](harbour.png).'], ['Kartan.'])).toEqual({
    'The map: ![the harbour](harbour.png).': expect.closeTo(0.97, 1),
  })
})

test('the same pair is less sure in a page of which much finds no partner', () => {
  const [, middle = ''] = PAGE
  const whole = confidences(PAGE, SIDA)[middle] ?? 0
  const partly = confidences([...PAGE, ...LEFT], SIDA)[middle] ?? 0
  expect(partly).toBeGreaterThan(0)
  expect(partly).toBeLessThan(whole - 0.1)
})

test('a neighbour that says little by itself speaks less for a pair than one that is sure', () => {
  const [first = '', middle = '', last = ''] = PAGE
  const [första = '', mitten = '', sista = ''] = SIDA
  const sure = confidences(
    [first, middle, `${last} \`gull --all\``],
    [första, mitten, `${sista} \`gull --all\``],
  )
  const unsure = confidences([first, middle, last], [första, mitten, `${sista} De skriker hela dagen lång.`])
  expect(sure[middle]).toBeGreaterThan(unsure[middle] ?? 1)
})
