/** What another process may do between any two steps of this one. */
import type * as fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { writeText } from '../../scripts/store/disk.js'
import { withLock } from '../../scripts/store/lock.js'
import { ownerName } from '../../scripts/store/owner.js'
import { deadOwner } from './processes.js'
import { codeOf } from './refusal.js'
import { scratch } from './scratch.js'

type Step = (...parameters: unknown[]) => unknown

/** Steps so far, and what the other process does before which of them. */
const other = vi.hoisted(() => ({ steps: [] as string[], before: 0, act: () => {} }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>()
  const watched = Object.entries(real).flatMap(([name, step]) =>
    typeof step === 'function' && name.endsWith('Sync') ? [[name, step as Step] as const] : [],
  )
  const watch = (name: string, step: Step) => {
    const watching = (...parameters: unknown[]) => {
      if (other.steps.push(name) === other.before) other.act()
      return step(...parameters)
    }
    return Object.assign(watching, step)
  }
  return { ...real, ...Object.fromEntries(watched.map(([name, step]) => [name, watch(name, step)])) }
})

const disk = await vi.importActual<typeof fs>('node:fs')

/** Lets the other process act before each step of an action in turn; gives the step before which it acted. */
function atEachStep(run: () => { action: () => void; act: () => void; judge: (step: string) => void }): void {
  for (let before = 1, isReached = true; isReached; before++) {
    const { action, act, judge } = run()
    Object.assign(other, { steps: [], before, act })
    action()
    isReached = other.steps.length >= before
    if (isReached) judge(other.steps[before - 1] ?? '')
  }
}

describe('the lock of a dead process', () => {
  const dead = `${deadOwner()}.tvilling-lock`

  test('that another process takes between any two steps is left to that process, and held by one at a time', () => {
    const outcomes = new Set<string>()
    atEachStep(() => {
      const root = scratch()
      const lock = join(root, 'page.lock')
      const mark = `${ownerName()}.tvilling-lock`
      disk.mkdirSync(lock)
      disk.writeFileSync(join(lock, dead), '')
      let [others, ours] = [false, false]
      const act = () => {
        disk.mkdirSync(join(root, 'own'))
        disk.writeFileSync(join(root, 'own', mark), '')
        disk.rmSync(join(lock, dead), { force: true })
        try {
          disk.renameSync(join(root, 'own'), lock)
          others = !ours
        } catch {
          // This process has it already.
        }
      }
      const action = () => {
        const code = codeOf(() =>
          withLock(
            root,
            'page',
            () => {
              ours = true
              expect(others).toBe(false)
              expect(disk.readdirSync(lock)).toHaveLength(1)
            },
            { limit: 0 },
          ),
        )
        expect(code).toBe(ours ? undefined : 'locked')
      }
      const judge = (step: string) => {
        outcomes.add(ours ? 'ours' : 'others')
        if (!ours) expect(disk.readdirSync(lock), `before ${step}`).toEqual([mark])
      }
      return { action, act, judge }
    })
    expect([...outcomes].sort()).toEqual(['others', 'ours'])
  })
})

describe('a file that somebody changes while it is written', () => {
  test('keeps that change, unless it falls into the moment between the last look and the rename', () => {
    const lost: string[] = []
    atEachStep(() => {
      const root = scratch()
      const page = join(root, 'page.md')
      disk.writeFileSync(page, 'read')
      const action = () => void codeOf(() => writeText(root, 'page.md', 'ours', { before: 'read' }))
      const act = () => disk.writeFileSync(page, 'theirs')
      const judge = (step: string) => {
        const text = disk.readFileSync(page, 'utf8')
        if (text !== 'theirs') lost.push(step)
      }
      return { action, act, judge }
    })
    expect(lost).toEqual(['renameSync'])
  })
})
