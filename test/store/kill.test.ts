import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readText } from '../../scripts/store/disk.js'
import { withLock } from '../../scripts/store/lock.js'
import { sweep } from '../../scripts/store/temporary.js'
import { printed, sleep, start } from './processes.js'
import { scratch } from './scratch.js'

const KILLS = process.env.TVILLING_CAMPAIGN ? 1_000 : 30
const PATH = '.tvilling/sv/page.md.jsonl'
const FILLER = 50_000

test(`a writer killed at any of ${KILLS} moments leaves a whole file, all that it acknowledged and nothing for good`, async () => {
  let leftovers = 0
  for (let round = 0; round < KILLS; round++) {
    const root = scratch()
    const folder = join(root, '.tvilling/sv')
    const writer = start('counter', root, PATH, 'Infinity', String(FILLER))
    await printed(writer)
    await sleep(Math.random() * 15)
    writer.child.kill('SIGKILL')
    await writer.ended

    const [first, filler, last] = (readText(root, PATH) ?? '').split('\n')
    const acknowledged = Number(writer.lines.at(-1))
    expect(first).toBe(last)
    expect(filler).toBe('ä'.repeat(FILLER))
    expect([acknowledged, acknowledged + 1]).toContain(Number(first))

    leftovers += readdirSync(folder).length > 1 ? 1 : 0
    // What the next command does: it takes the lock at once, and sweeps.
    expect(withLock(root, PATH, () => 'free', { limit: 0 })).toBe('free')
    sweep(root, ['.tvilling/sv'])
    expect(readdirSync(folder)).toEqual(['page.md.jsonl'])
  }
  // Else the moments were not of any use.
  expect(leftovers).toBeGreaterThan(KILLS / 10)
}, 1_200_000)
