import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openTable } from '../../scripts/store/table.js'
import { scratch } from './scratch.js'

const fileIn = (root: string) => join(root, '.tvilling/cache/table')

/** One run: what it finds under some keys, and what it keeps. */
function runOnce(root: string, keys: readonly string[], kept: Readonly<Record<string, string>> = {}) {
  const table = openTable(root, 'table')
  const found = keys.map((key) => table.get(key))
  for (const [key, text] of Object.entries(kept)) table.set(key, text)
  table.save()
  return found
}

afterEach(() => {
  vi.useRealTimers()
})

test('what a run kept is found by the next, whatever it holds but line ends', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[\t\n]/gu, ' '))
  const runs = fc.array(fc.dictionary(words.filter(Boolean), words), { maxLength: 6 })
  fc.assert(
    fc.property(runs, (tables) => {
      const root = scratch()
      const expected = new Map<string, string>()
      for (const kept of tables) {
        runOnce(root, [], kept)
        for (const [key, text] of Object.entries(kept)) expected.set(key, text)
        expect(runOnce(root, [...expected.keys()])).toEqual([...expected.values()])
      }
    }),
    { numRuns: 50 },
  )
})

test.each([true, false])('a table gives what it has saved, forgetful or not (%s)', (isForgetful) => {
  const words = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[\t\n]/gu, ' '))
  const steps = fc.array(
    fc.oneof(fc.constant('save' as const), fc.tuple(fc.constantFrom('a', 'b', 'c'), words)),
  )
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 3 }), (runs) => {
      const root = scratch()
      const expected = new Map<string, string>()
      for (const run of runs) {
        const table = openTable(root, 'table', { isForgetful })
        for (const step of run) {
          if (step === 'save') table.save()
          else {
            expected.set(...step)
            table.set(...step)
          }
          expect(['a', 'b', 'c'].map(table.get)).toEqual(['a', 'b', 'c'].map((key) => expected.get(key)))
          expect(table.isEmpty()).toBe(expected.size === 0)
        }
        table.save()
      }
    }),
    { numRuns: 50 },
  )
})

test('nothing that was damaged is believed, and what comes after is kept again', () => {
  const root = scratch()
  const kept = { a: 'first å', b: 'second' }
  runOnce(root, [], kept)
  runOnce(root, [], { c: 'third' })
  const whole = readFileSync(fileIn(root))
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 0x15
    writeFileSync(fileIn(root), damaged)
    for (const [key, text] of Object.entries({ ...kept, c: 'third' }))
      expect([undefined, text]).toContain(openTable(root, 'table').get(key))
    truncateSync(fileIn(root), at)
    expect(openTable(root, 'table').get('c')).toBe(undefined)
    runOnce(root, [], { d: 'after it' })
    expect(runOnce(root, ['d'])).toEqual(['after it'])
  }
})

test('two that keep at once lose nothing', () => {
  const root = scratch()
  runOnce(root, [], { a: '1' })
  const [one, other] = [openTable(root, 'table'), openTable(root, 'table')]
  one.set('b', '2')
  other.set('c', '3')
  one.save()
  other.save()
  expect(runOnce(root, ['a', 'b', 'c'])).toEqual(['1', '2', '3'])
})

test('nothing is written where nothing is new', () => {
  const root = scratch()
  runOnce(root, ['a'])
  expect(readdirSync(root)).toEqual([])
  runOnce(root, [], { a: '1' })
  const before = statSync(fileIn(root)).mtimeMs
  runOnce(root, ['a'], { a: '1' })
  expect(statSync(fileIn(root)).mtimeMs).toBe(before)
})

test('what is replaced again and again does not let the file grow without end', () => {
  const root = scratch()
  const long = 'x'.repeat(200_000)
  for (let run = 0; run < 40; run++) runOnce(root, [], { a: `${run} ${long}` })
  expect(statSync(fileIn(root)).size).toBeLessThan(2_000_000)
  expect(runOnce(root, ['a'])).toEqual([`39 ${long}`])
})

describe('what was not used for long', () => {
  const days = (count: number) => vi.setSystemTime(Date.now() + count * 24 * 60 * 60 * 1000)

  test('goes when the file is written anew, and what was used stays', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const root = scratch()
    runOnce(root, [], { used: '1', unused: '2' })
    for (let week = 0; week < 5; week++) {
      days(7)
      runOnce(root, ['used'])
    }
    appendFileSync(fileIn(root), 'torn')
    runOnce(root, ['used'], { more: '3' })
    expect(runOnce(root, ['used', 'more', 'unused'])).toEqual(['1', '3', undefined])
  })
})

test('nothing is read or written through a symbolic link', () => {
  const [root, outside] = [scratch(), scratch()]
  runOnce(outside, [], { a: 'secret' })
  mkdirSync(join(root, '.tvilling'))
  symlinkSync(join(outside, '.tvilling/cache'), join(root, '.tvilling/cache'))
  const before = readFileSync(fileIn(outside))
  expect(runOnce(root, ['a'], { b: '2' })).toEqual([undefined])
  expect(readFileSync(fileIn(outside))).toEqual(before)
})
