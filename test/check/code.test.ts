import { expect, test } from 'vitest'
import { isSaidOtherwise } from '../../scripts/check/code.js'

const LANGUAGES = { sourceLanguage: 'ru', language: 'en' }

test('words of another script in code may be said in any words, what stands around them may not', () => {
  expect(isSaidOtherwise('f(длина, ширина)', 'f(length, width)', LANGUAGES)).toBe(true)
  expect(isSaidOtherwise('f(длина, ширина)', 'g(length, width)', LANGUAGES)).toBe(false)
  expect(isSaidOtherwise('f(длина, ширина)', 'f(length)', LANGUAGES)).toBe(false)
  expect(isSaidOtherwise('длина', 'length', LANGUAGES)).toBe(true)
  expect(isSaidOtherwise('длина', '', LANGUAGES)).toBe(false)
})

test('code in which both scripts take turns is compared in time in proportion to its length', () => {
  const code = 'aд'.repeat(50)
  expect(isSaidOtherwise(code, `${'a'.repeat(20_000)}!`, LANGUAGES)).toBe(false)
  expect(isSaidOtherwise(code, 'ab'.repeat(50), LANGUAGES)).toBe(true)
})
