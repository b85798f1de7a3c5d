import { expect, test } from 'vitest'
import { memoOf } from '../../scripts/syntax/memo.js'

test('a memo keeps what was used last, and no more than twice as much as it should', () => {
  const memo = memoOf<string>(10)
  const made: string[] = []
  const get = (key: string) =>
    memo.get(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  for (let at = 0; at < 100; at++) {
    expect(get('always')).toBe('ALWAYS')
    expect(get(`once ${at}`)).toBe(`ONCE ${at}`)
  }
  expect(made.filter((key) => key === 'always')).toHaveLength(1)
  for (let at = 99; at > 90; at--) get(`once ${at}`)
  expect(made).toHaveLength(101)
  get('once 0')
  expect(made).toHaveLength(102)
})
