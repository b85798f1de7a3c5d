import { renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openContents } from '../../scripts/store/contents.js'
import { openNothing } from '../../scripts/store/table.js'
import { project } from './project.js'

/** Digest of a file, found out by a run of its own with the same table. */
const look = (root: string, table = openNothing(), path = 'a.md') => openContents(root, table).digestOf(path)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** So that no file looks as if it had been written a moment ago. */
const wait = () => vi.setSystemTime(Date.now() + 60_000)

test('a file that nobody touched is not read again', () => {
  const root = project({ 'a.md': 'one' })
  const table = openNothing()
  wait()
  const digest = look(root, table)
  const state = table.get('a.md') ?? ''
  table.set('a.md', state.replace(digest ?? '', 'noted'))
  expect(look(root, table)).toBe('noted')
})

describe('a change is seen', () => {
  const changes: readonly (readonly [string, (root: string) => void])[] = [
    ['of the text', (root) => writeFileSync(join(root, 'a.md'), 'other')],
    ['of the same length', (root) => writeFileSync(join(root, 'a.md'), 'two')],
    [
      'of the same length whose time was set back',
      (root) => {
        writeFileSync(join(root, 'a.md'), 'two')
        utimesSync(join(root, 'a.md'), 1, 1)
      },
    ],
    [
      'by another file in its place',
      (root) => {
        writeFileSync(join(root, 'b.md'), 'two')
        utimesSync(join(root, 'b.md'), 1, 1)
        renameSync(join(root, 'b.md'), join(root, 'a.md'))
      },
    ],
  ]
  test.each(changes)('%s', (_, change) => {
    const root = project({ 'a.md': 'one' })
    utimesSync(join(root, 'a.md'), 1, 1)
    const table = openNothing()
    wait()
    const before = look(root, table)
    expect(table.get('a.md')).toContain(before)
    change(root)
    expect(look(root, table)).not.toBe(before)
    expect(look(root, table)).toBe(look(root))
  })

  test('even in the same tick of the clock, since a file so young is read each time', () => {
    const root = project({ 'a.md': 'one' })
    const table = openNothing()
    look(root, table)
    expect(table.get('a.md')).toBe(undefined)
  })
})

test('a file that is not there has no digest, and one that cannot be read has one of why', () => {
  const root = project({ 'a.md': 'one' })
  const table = openNothing()
  wait()
  look(root, table)
  rmSync(join(root, 'a.md'))
  expect(look(root, table)).toBe(undefined)
  symlinkSync('/etc/hosts', join(root, 'a.md'))
  expect(look(root, table)).toMatch(/^[0-9a-f]{32}$/u)
  writeFileSync(join(root, 'c.md'), Buffer.from([0xff, 0xfe]))
  expect(look(root, table, 'c.md')).toMatch(/^[0-9a-f]{32}$/u)
  expect(table.get('c.md')).toBe(undefined)
})
