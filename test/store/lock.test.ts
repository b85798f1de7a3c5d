import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../scripts/errors.js'
import { withLock } from '../../scripts/store/lock.js'
import { ownerName } from '../../scripts/store/owner.js'
import { releaseAll } from '../../scripts/store/temporary.js'
import { deadOwner, printed, run, sleep, start } from './processes.js'
import { scratch } from './scratch.js'

const CAMPAIGN = Boolean(process.env.TVILLING_CAMPAIGN)
const RACES = CAMPAIGN ? 5_000 : 200
const ROUNDS = CAMPAIGN ? 50 : 2

/** Makes a lock that is held, as far as its mark tells, by some owner. */
function hold(root: string, path: string, owner: string, content = ''): void {
  mkdirSync(join(root, `${path}.lock`))
  writeFileSync(join(root, `${path}.lock`, `${owner}.tvilling-lock`), content)
}

function refusal(root: string, path: string, limit = 30): UsageError {
  try {
    withLock(root, path, () => undefined, { limit })
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  throw new Error('the lock was free')
}

describe('withLock', () => {
  test('gives the result of the action and leaves nothing behind', () => {
    const root = scratch()
    expect(withLock(root, 'page', () => readdirSync(root))).toEqual(['page.lock'])
    expect(readdirSync(root)).toEqual([])
  })

  test('frees the lock when the action throws', () => {
    const root = scratch()
    const fail = () => {
      throw new Error('from the action')
    }
    expect(() => withLock(root, 'page', fail)).toThrow('from the action')
    expect(readdirSync(root)).toEqual([])
    expect(withLock(root, 'page', () => 1, { limit: 0 })).toBe(1)
  })

  test('creates the folder of a ledger that does not exist yet', () => {
    const root = scratch()
    expect(withLock(root, '.tvilling/sv/page.md.jsonl', () => 1)).toBe(1)
    expect(readdirSync(join(root, '.tvilling/sv'))).toEqual([])
  })

  test('locks each path by itself', () => {
    const root = scratch()
    expect(withLock(root, 'page', () => withLock(root, 'other', () => 1, { limit: 0 }))).toBe(1)
  })

  test('calls it a mistake of the program to take a lock within itself', () => {
    const root = scratch()
    const twice = () => withLock(root, 'page', () => withLock(root, 'page', () => 1))
    expect(twice).toThrow('the lock page.lock is taken twice')
    expect(readdirSync(root)).toEqual([])
  })

  test('refuses a path that leads out of the project, and a lock that is a symbolic link', () => {
    const [root, outside] = [scratch(), scratch()]
    symlinkSync(outside, join(root, 'page.lock'))
    for (const path of ['../page', 'page', '.git/config']) expect(refusal(root, path).code).toBe('input')
    expect(readdirSync(outside)).toEqual([])
  })

  test('names the lock, who holds it, since when and what to do', async () => {
    const root = scratch()
    const holder = start('holder', root, 'page')
    await printed(holder)
    const error = refusal(root, 'page', 50)
    holder.child.kill('SIGKILL')
    expect(error.code).toBe('locked')
    expect(error.message).toContain(
      `page.lock: held by process ${holder.child.pid} on "${hostname()}" since 20`,
    )
    expect(error.message).toMatch(
      /\(\d s\); expected it to become free within 0.05 s\. Wait .* delete this lock/,
    )
    expect(readdirSync(root)).toEqual(['page.lock'])
    await holder.ended
  })

  test('waits for a holder that frees it in time', async () => {
    const root = scratch()
    const holder = start('holder', root, 'page', '200')
    await printed(holder)
    expect(withLock(root, 'page', () => 1, { limit: 5_000 })).toBe(1)
    expect(await holder.ended).toBe(0)
  })

  test('takes over at once from a process that no longer lives', () => {
    const root = scratch()
    hold(root, 'page', deadOwner(), '{"pid":1}')
    expect(withLock(root, 'page', () => readdirSync(join(root, 'page.lock')).length, { limit: 0 })).toBe(1)
    expect(readdirSync(root)).toEqual([])
  })

  test.each([
    ['has no mark in it', (root: string) => mkdirSync(join(root, 'page.lock'))],
    ['lost what the mark says to a power cut', (root: string) => hold(root, 'page', deadOwner(), '\0\0\0')],
  ])('takes a lock that %s', (_, make) => {
    const root = scratch()
    make(root)
    expect(withLock(root, 'page', () => 1, { limit: 0 })).toBe(1)
  })

  test.skipIf(process.platform !== 'linux')(
    'takes over when another process got the number of the dead one',
    () => {
      const root = scratch()
      const [machine, , start] = ownerName().split('-')
      hold(root, 'page', `${machine}-${process.pid}-${Number(start) + 1}-00000000`)
      expect(withLock(root, 'page', () => 1, { limit: 0 })).toBe(1)
    },
  )

  test.skipIf(process.platform !== 'linux')(
    'takes over from a killed process whose parent has not noticed',
    async () => {
      const root = scratch()
      const parent = run('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 30'])
      await printed(parent)
      await sleep(100)
      const [machine] = ownerName().split('-')
      hold(root, 'page', `${machine}-${parent.lines[0]}-0-00000000`)
      expect(readFileSync(`/proc/${parent.lines[0]}/stat`, 'utf8')).toContain(' Z ')
      expect(withLock(root, 'page', () => 1, { limit: 0 })).toBe(1)
      parent.child.kill('SIGKILL')
      await parent.ended
    },
  )

  test.each([
    [
      'of another machine',
      (root: string) => hold(root, 'page', 'ffffffff-1-1-00000000', '{"pid":7,"host":"far"}'),
    ],
    ['of a living process', (root: string) => hold(root, 'page', ownerName())],
    ['of another program', (root: string) => hold(root, 'page', 'whoever')],
    ['that is a file', (root: string) => writeFileSync(join(root, 'page.lock'), '')],
  ])('leaves a lock %s', (_, make) => {
    const root = scratch()
    make(root)
    expect(refusal(root, 'page').code).toBe('locked')
    expect(readdirSync(root)).toEqual(['page.lock'])
  })

  test('is freed by releaseAll, for a program that ends on a signal', () => {
    const root = scratch()
    withLock(root, 'page', () => {
      releaseAll()
      expect(existsSync(join(root, 'page.lock'))).toBe(false)
      hold(root, 'page', ownerName())
    })
    // What somebody else took meanwhile is not freed a second time.
    expect(readdirSync(root)).toEqual(['page.lock'])
  })

  test('survives that a person deletes the lock while it is held', () => {
    const root = scratch()
    expect(withLock(root, 'page', () => rmSync(join(root, 'page.lock'), { recursive: true }))).toBeUndefined()
    expect(readdirSync(root)).toEqual([])
  })
})

test(`8 processes that count up 50 times each reach 400, in each of ${ROUNDS} rounds`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const root = scratch()
    const counters = Array.from({ length: 8 }, () => start('counter', root, 'count.txt', '50'))
    const codes = await Promise.all(counters.map(({ ended }) => ended))
    expect(codes).toEqual(Array.from({ length: 8 }, () => 0))
    expect(readFileSync(join(root, 'count.txt'), 'utf8')).toBe('400\n\n400\n')
    const counts = counters.flatMap(({ lines }) => lines.map(Number)).sort((a, b) => a - b)
    expect(counts).toEqual(Array.from({ length: 400 }, (_, at) => at + 1))
    expect(readdirSync(root)).toEqual(['count.txt'])
  }
}, 600_000)

test(`processes go on when others are killed at random, in each of ${ROUNDS} rounds`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const root = scratch()
    const victims = Array.from({ length: 4 }, () => start('counter', root, 'count.txt'))
    const survivors = Array.from({ length: 4 }, () => start('counter', root, 'count.txt', '50'))
    await Promise.all(victims.map(printed))
    for (const { child } of victims) {
      await sleep(Math.random() * 60)
      child.kill('SIGKILL')
    }
    const codes = await Promise.all(survivors.map(({ ended }) => ended))
    await Promise.all(victims.map(({ ended }) => ended))
    expect(codes).toEqual([0, 0, 0, 0])
    const acknowledged = [...victims, ...survivors].flatMap(({ lines }) => lines.map(Number))
    // Each count was given to one process only, and at most one count of each victim was not yet acknowledged.
    expect(new Set(acknowledged).size).toBe(acknowledged.length)
    const count = Number.parseInt(readFileSync(join(root, 'count.txt'), 'utf8'), 10)
    expect(count).toBeGreaterThanOrEqual(acknowledged.length)
    expect(count).toBeLessThanOrEqual(acknowledged.length + victims.length)
  }
}, 600_000)

test(`of 8 processes that find the lock of a dead one never two get it, in ${RACES} races`, async () => {
  const root = scratch()
  const dead = deadOwner()
  for (let at = 0; at < RACES; at++) hold(root, `page-${at}`, dead)
  const begin = String(Date.now() + 700)
  const racers = Array.from({ length: 8 }, () => start('racer', root, String(RACES), begin))
  expect(await Promise.all(racers.map(({ ended }) => ended))).toEqual(Array.from({ length: 8 }, () => 0))
  expect(racers.flatMap(({ lines }) => lines)).toEqual([])
  expect(readdirSync(root)).toEqual([])
}, 600_000)
