import { afterEach, expect, test } from 'vitest'
import {
  ENGLISH,
  languageOf,
  list,
  matchLanguage,
  number,
  percent,
  speak,
  spokenInterface,
  t,
} from '../../scripts/phrases.js'

afterEach(() => speak(ENGLISH))

const known = ['da', 'de', 'en', 'nb', 'sv']

test.each([
  ['sv', 'sv'],
  ['SV', 'sv'],
  ['sv_FI.UTF-8', 'sv'],
  ['de-AT', 'de'],
  ['de_AT.UTF-8@euro', 'de'],
  ['no', 'nb'],
  ['nn_NO.UTF-8', 'nb'],
  ['en_GB', 'en'],
  ['fr_FR.UTF-8', undefined],
  ['', undefined],
  ['svenska', undefined],
])('a reader of “%s” gets %s', (wanted, language) => {
  expect(matchLanguage(wanted, known)).toBe(language)
})

test.each([
  [{}, 'en'],
  [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
  [{ LANG: 'sv_SE.UTF-8', LC_MESSAGES: 'da_DK' }, 'da'],
  [{ LANG: 'sv_SE.UTF-8', LC_MESSAGES: 'da_DK', LC_ALL: 'de_DE' }, 'de'],
  [{ LANG: 'sv_SE.UTF-8', LC_ALL: '' }, 'sv'],
  [{ LANG: 'sv_SE.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'sv_SE.UTF-8', LANGUAGE: 'nn:nb:da' }, 'nb'],
  [{ LANG: 'sv_SE.UTF-8', LANGUAGE: 'fr:da' }, 'da'],
  [{ LANG: 'C.UTF-8', LANGUAGE: 'da' }, 'en'],
  [{ LANG: 'POSIX' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'en'],
  [{ LANG: 'sv_SE.UTF-8', TVILLING_UI_LANGUAGE: 'nb' }, 'nb'],
  [{ LC_ALL: 'C', TVILLING_UI_LANGUAGE: 'nb' }, 'nb'],
  [{ LANG: 'sv_SE.UTF-8', TVILLING_UI_LANGUAGE: 'klingon' }, 'en'],
])('the environment %j asks for %s', (environment, language) => {
  expect(languageOf(environment, known)).toBe(language)
})

test('values are shown as they are, whatever they look like', () => {
  const strange = '{{name}} $t(a.b) $& %s <b> "x"'
  expect(t('a.b', 'found {{name}} here', { name: strange })).toBe(`found ${strange} here`)
  speak({ language: 'sv', phrases: { a: { b: 'hittade {{name}} här' } } })
  expect(t('a.b', 'found {{name}} here', { name: strange })).toBe(`hittade ${strange} här`)
})

test('a value is never taken for an option of the package', () => {
  speak({ language: 'sv', phrases: { a: '{{language}} {{lng}} {{context}}', a_x: 'wrong' } })
  expect(t('a', '{{language}} {{lng}} {{context}}', { language: 'x', lng: 'de', context: 'x' })).toBe(
    'x de x',
  )
})

test('numbers and plural forms are those of the language', () => {
  const amount = (count: number) =>
    t('a', { count, defaultValue_one: '{{count}} word', defaultValue_other: '{{count}} words' })
  expect([amount(0), amount(1), amount(1234)]).toEqual(['0 words', '1 word', '1,234 words'])
  speak({ language: 'de', phrases: { a_one: '{{count}} Wort', a_other: '{{count}} Wörter' } })
  expect([amount(1), amount(1234)]).toEqual(['1 Wort', '1.234 Wörter'])
  expect(number(0.5)).toBe('0,5')
})

test('a share is rounded down, and written as the language does', () => {
  expect([0, 0.29, 0.999, 1].map(percent)).toEqual(['0%', '29%', '99%', '100%'])
  speak({ language: 'sv', phrases: {} })
  expect(percent(0.5).replace(/\s/u, ' ')).toBe('50 %')
  for (const language of ['ar', 'fa', 'he']) {
    speak({ language, phrases: {} })
    expect(percent(0.5)).toMatch(/^\p{Nd}{2}[%٪]$/u)
  }
})

test('lists are those of the language', () => {
  expect(list(['a', 'b', 'c'])).toBe('a, b, c')
  expect(list(['a', 'b', 'c'], 'conjunction')).toBe('a, b and c')
  speak({ language: 'de', phrases: {} })
  expect(list(['a', 'b', 'c'], 'conjunction')).toBe('a, b und c')
})

test('a phrase that a language lacks is shown in English', () => {
  speak({ language: 'sv', phrases: { other: 'annat', empty: '' } })
  expect([t('missing', 'found'), t('empty', 'nothing')]).toEqual(['found', 'nothing'])
  expect(spokenInterface().language).toBe('sv')
})
