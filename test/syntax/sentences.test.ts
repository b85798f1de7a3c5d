import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentences } from '../../scripts/syntax/sentences.js'

test.each([
  ['One town. Another town!', ['One town. ', 'Another town!']],
  ['Ask Dr. Berg about it. She knows.', ['Ask Dr. Berg about it. ', 'She knows.']],
  ['Orten har bl.a. en hamn. Där ligger båtar.', ['Orten har bl.a. en hamn. ', 'Där ligger båtar.']],
  ['Den 2. Verdenskrig endte. Byen stod.', ['Den 2. Verdenskrig endte. ', 'Byen stod.']],
  ['Nach J. Grimm sagt man z. B. Haus. Ja.', ['Nach J. Grimm sagt man z. B. Haus. ', 'Ja.']],
  ['姉妹都市です。港があります。', ['姉妹都市です。', '港があります。']],
  ['Version 2.0 is out', ['Version 2.0 is out']],
  ['', []],
])('%j has the sentences %j', (text, expected) => expect(sentences(text)).toEqual(expected))

test('sentences joined are the text', () => {
  const part = fc.constantFrom('Town', ' ', '. ', '! ', 'e.g. ', '2. ', '\n', '。', 'å', '"', '[a](b.c). ')
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      expect(sentences(parts.join('')).join('')).toBe(parts.join(''))
    }),
  )
})

test('a very long text takes no time', () => {
  const text = 'A sentence of words. '.repeat(10_000)
  expect(sentences(text)).toEqual([text])
})
