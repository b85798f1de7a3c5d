import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyChange } from '../../scripts/align/change.js'
import type { Change } from '../../scripts/model.js'

const CASES: readonly (readonly [what: string, before: string, after: string, change: Change])[] = [
  ['emphasis that came', 'The mayor signs the agreement.', 'The mayor *signs* the agreement.', 'cosmetic'],
  ['a link target', 'See [the guide](/old).', 'See [the guide](/new).', 'link'],
  ['an image', 'A map ![of town](a.png).', 'A map ![of town](b.png).', 'link'],
  ['inline code', 'Run `npm start` first.', 'Run `npm test` first.', 'code'],
  ['a comma', 'Towns, villages and cities.', 'Towns, villages, and cities.', 'punctuation'],
  ['capitals', 'The town hall opens at noon.', 'The Town Hall opens at noon.', 'punctuation'],
  ['a number', 'There are 17,000 twinnings.', 'There are 20,000 twinnings.', 'number'],
  ['a year', 'It was founded in 1951.', 'It was founded in 1952.', 'number'],
  ['not that came', 'Visitors may enter the hall.', 'Visitors may not enter the hall.', 'negation'],
  ['never that went', 'The bell never rings at night.', 'The bell rings at night.', 'negation'],
  ["n't", 'The towns do agree.', "The towns don't agree.", 'negation'],
  ['a negating prefix', 'The bridge is safe for lorries.', 'The bridge is unsafe for lorries.', 'negation'],
  ['a word', 'Help in case of a storm at sea.', 'Help in case of a flood at sea.', 'wording'],
  ['a number with other words', 'Two of the 12 towns came.', 'All of the 15 towns came along.', 'wording'],
  ['everything', 'Bread is baked before dawn.', 'Ferries leave the harbour hourly.', 'rewritten'],
]

describe('a change of the source is named', () => {
  test.each(CASES)('by %s', (_what, before, after, change) => {
    expect(classifyChange(before, after, 'markdown', 'en')).toBe(change)
  })

  test('by negations of the source language', () => {
    expect(classifyChange('Bron är öppen.', 'Bron är inte öppen.', 'markdown', 'sv')).toBe('negation')
    expect(classifyChange('Die Brücke ist sicher.', 'Die Brücke ist unsicher.', 'markdown', 'de')).toBe(
      'negation',
    )
  })

  test.each([
    ['sv', 'Dörren är låst på natten.', 'Dörren är inte låst på natten.'],
    ['sv', 'Alla kommer.', 'Ingen kommer.'],
    ['sv', 'En rättvis fördelning.', 'En orättvis fördelning.'],
    ['da', 'Døren er låst om natten.', 'Døren er ikke låst om natten.'],
    ['da', 'Broen er sikker.', 'Broen er usikker.'],
    ['nb', 'Døra er låst om natta.', 'Døra er aldri låst om natta.'],
    ['nb', 'Reis med billett.', 'Reis uten billett.'],
    ['de', 'Die Tür ist nachts verschlossen.', 'Die Tür ist nachts nicht verschlossen.'],
    ['de', 'Eine Antwort kam.', 'Keine Antwort kam.'],
    ['en', 'Feed the *ducks*.', 'Never feed the ducks.'],
    ['en', 'The gate does open.', 'The gate does not open.'],
  ])('in %s by the negation that came: %s', (language, before, after) => {
    expect(classifyChange(before, after, 'markdown', language)).toBe('negation')
    expect(classifyChange(after, before, 'markdown', language)).toBe('negation')
  })

  test.each([
    ['sv', 'Bron bär 3,5 ton.', 'Bron bär 5,3 ton.'],
    ['sv', 'Kör *högst* 30 km/h.', 'Kör högst 30 mph.'],
    ['da', 'Vent i 10 minutter.', 'Vent i 10 sekunder.'],
    ['da', 'Det koster 1.000 kr.', 'Det koster 1,000 kr.'],
    ['nb', 'Varm opp til 200 °C.', 'Varm opp til 200 °F.'],
    ['de', 'Nimm 5 mg davon.', 'Nimm 5 g davon.'],
    ['de', 'Um 8 Uhr.', 'Um 18 Uhr.'],
    ['en', 'At least 2 × 4 m.', 'At least 2 × 4 ft.'],
    ['en', 'It is -5 degrees.', 'It is 5 degrees.'],
    ['en', 'Open on 1/2.', 'Open on 2/1.'],
    ['en', 'An `int[][]` of rows.', 'An `int[]` of rows.'],
  ])('in %s as more than markup when a number or unit changed: %s', (language, before, after) => {
    expect(classifyChange(before, after, 'markdown', language)).not.toMatch(/^(cosmetic|link)$/u)
    expect(classifyChange(after, before, 'markdown', language)).not.toMatch(/^(cosmetic|link)$/u)
  })

  test('as markup when a reference link is only written in another way', () => {
    expect(classifyChange('See [Git] first.', 'See [Git][] first.', 'markdown', 'en')).toBe('cosmetic')
  })

  test('without ever calling another number or another unit cosmetic, in ten languages', () => {
    const sentences = [
      ['en', (value: string) => `Cook it for ${value} and let it rest.`],
      ['sv', (value: string) => `Koka i ${value} och låt vila.`],
      ['da', (value: string) => `Kog i ${value}, og lad det hvile.`],
      ['nb', (value: string) => `Kok i ${value} og la det hvile.`],
      ['de', (value: string) => `${value} kochen und ruhen lassen.`],
      ['fr', (value: string) => `Faites cuire ${value}, puis laissez reposer.`],
      ['es', (value: string) => `Cueza **${value}** y deje reposar.`],
      ['ru', (value: string) => `Варите ${value} и дайте постоять.`],
      ['ja', (value: string) => `${value}煮て、休ませます。`],
      ['zh', (value: string) => `煮${value}，然后静置。`],
    ] as const
    const number = fc.integer({ min: 0, max: 99_999 }).map((n) => (n % 3 === 0 ? `${n}.5` : String(n)))
    const quantity = fc.tuple(
      number,
      fc.constantFrom('min', 's', 'h', 'kg', 'g', '°C', '°F', '%', '分', 'мин'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...sentences), quantity, quantity, ([language, say], before, after) => {
        fc.pre(before.join(' ') !== after.join(' '))
        const change = classifyChange(say(before.join(' ')), say(after.join(' ')), 'markdown', language)
        expect(change).not.toMatch(/^(cosmetic|link)$/u)
      }),
    )
  })

  test('without calling a number, a unit or a negation cosmetic, whatever stands beside it', () => {
    const pairs = [
      ['5 km', '5 mi'],
      ['`a` 5', '`b` 6'],
      ['*not* so', 'so'],
      ['[no](/a)', '[yes](/a)'],
      ['1 < 2', '1 > 2'],
      ['3%', '3 ‰'],
    ] as const
    for (const [before, after] of pairs) {
      expect(classifyChange(before, after, 'markdown', 'en')).not.toBe('cosmetic')
    }
  })
})
