import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { table, widthOf } from '../../scripts/report/style.js'

test('every character of the Basic Multilingual Plane is as wide as the package says', () => {
  const characters = Array.from({ length: 0xffff }, (_, at) => String.fromCharCode(at))
  expect(
    characters.filter((character) => widthOf(`a${character}b`) !== stringWidth(`a${character}b`)),
  ).toEqual([])
})

test('texts of all sorts are as wide as the package says, colours or not', () => {
  const signs = fc.constantFrom(
    'å',
    'č',
    'Ж',
    'Σ',
    '–',
    '…',
    '漢',
    'か',
    '가',
    '、',
    '👨‍👩‍👧',
    '\u0301',
    '\u200b',
    '\u001b[31m',
    '\u001b[39m',
    'a ',
  )
  fc.assert(
    fc.property(fc.array(signs), (parts) => {
      expect(widthOf(parts.join(''))).toBe(stringWidth(parts.join('')))
    }),
  )
})

test('a table has as many rows as there are, a hundred thousand and more', () => {
  const rows = Array.from({ length: 150_000 }, (_, at) => [`document ${at}`, '1'])
  const columns = [
    { title: 'name', align: 'left' },
    { title: 'words', align: 'right' },
  ] as const
  const text = table(columns, rows, { color: false, width: 80 })
  expect(text.slice(0, text.indexOf('\n', 30))).toBe('name             words\ndocument 0           1')
})
