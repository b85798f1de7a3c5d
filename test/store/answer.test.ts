/** The last answer to a question, kept as bytes. */
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openAnswer } from '../../scripts/store/answer.js'
import { scratch } from './scratch.js'

const fileIn = (root: string) => join(root, '.tvilling/cache/said')
const words = new TextEncoder().encode('first line\nåäö 漢字 👋\n\n')

test('an answer is given back byte for byte, and the last one counts', () => {
  const root = scratch()
  const place = openAnswer(root, 'said')
  expect(place.get()).toBe(undefined)
  place.set({ about: 'old', words: new TextEncoder().encode('old') })
  place.set({ about: '{"state":"é"}', words })
  const found = openAnswer(root, 'said').get()
  expect(found?.about).toBe('{"state":"é"}')
  expect(Uint8Array.from(found?.words ?? [])).toEqual(words)
})

test('an answer of nothing is one', () => {
  const root = scratch()
  openAnswer(root, 'said').set({ about: '', words: new Uint8Array() })
  expect(openAnswer(root, 'said').get()).toMatchObject({ about: '', words: { length: 0 } })
})

test('one that was damaged anywhere, or cut off, is none', () => {
  const root = scratch()
  openAnswer(root, 'said').set({ about: 'it', words })
  const whole = readFileSync(fileIn(root))
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    writeFileSync(fileIn(root), damaged)
    expect(openAnswer(root, 'said').get()).toBe(undefined)
    writeFileSync(fileIn(root), whole)
    truncateSync(fileIn(root), at)
    expect(openAnswer(root, 'said').get()).toBe(undefined)
  }
})

test('nothing is read or written through a symbolic link', () => {
  const [root, outside] = [scratch(), scratch()]
  openAnswer(outside, 'said').set({ about: 'secret', words })
  mkdirSync(join(root, '.tvilling'))
  symlinkSync(join(outside, '.tvilling/cache'), join(root, '.tvilling/cache'))
  const before = readFileSync(fileIn(outside))
  openAnswer(root, 'said').set({ about: 'other', words })
  expect(openAnswer(root, 'said').get()).toBe(undefined)
  expect(readFileSync(fileIn(outside))).toEqual(before)
})
