import { existsSync, mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownerName } from '../../scripts/store/owner.js'
import { onRelease, releaseAll, sweep, temporaryBeside } from '../../scripts/store/temporary.js'
import { deadOwner } from './processes.js'
import { scratch } from './scratch.js'

const ELSEWHERE = 'ffffffff-1-1-00000000'

function leave(root: string, name: string, hours = 0): void {
  writeFileSync(join(root, name), 'text')
  const time = Date.now() / 1000 - hours * 3600
  utimesSync(join(root, name), time, time)
}

test('sweep takes away the temporary files of processes that no longer live, whatever their age', () => {
  const root = scratch()
  const name = `.page.md.${deadOwner()}.tvilling-tmp`
  mkdirSync(join(root, 'sv'))
  leave(root, name)
  leave(root, `sv/${name}`)
  expect(sweep(root, ['.', 'sv', 'sv'])).toEqual([name, `sv/${name}`])
  expect(readdirSync(root)).toEqual(['sv'])
  expect(readdirSync(join(root, 'sv'))).toEqual([])
})

test('sweep leaves the temporary files of living processes, whatever their age', () => {
  const root = scratch()
  leave(root, `.page.md.${ownerName()}.tvilling-tmp`, 1_000)
  expect(sweep(root, ['.'])).toEqual([])
  expect(readdirSync(root)).toHaveLength(1)
})

test('sweep takes away what other machines left more than a day ago', () => {
  const root = scratch()
  leave(root, `.old.md.${ELSEWHERE}.tvilling-tmp`, 25)
  leave(root, `.young.md.${ELSEWHERE}.tvilling-tmp`, 23)
  expect(sweep(root, ['.'])).toEqual([`.old.md.${ELSEWHERE}.tvilling-tmp`])
  expect(readdirSync(root)).toEqual([`.young.md.${ELSEWHERE}.tvilling-tmp`])
})

test('sweep takes away what a process left that died while it took a lock or held one', () => {
  const root = scratch()
  const dead = deadOwner()
  for (const folder of [
    `.page.jsonl.lock.${dead}.tvilling-tmp`,
    'page.jsonl.lock',
    'between.jsonl.lock',
    'mine.jsonl.lock',
    'strange.jsonl.lock',
    'empty.lock',
  ]) {
    mkdirSync(join(root, folder))
  }
  leave(root, `.page.jsonl.lock.${dead}.tvilling-tmp/${dead}.tvilling-lock`)
  leave(root, `page.jsonl.lock/${dead}.tvilling-lock`)
  leave(root, `mine.jsonl.lock/${ownerName()}.tvilling-lock`)
  leave(root, 'strange.jsonl.lock/notes.txt')
  leave(root, 'package.lock')
  expect(sweep(root, ['.'])).toHaveLength(3)
  const left = ['empty.lock', 'mine.jsonl.lock', 'package.lock', 'strange.jsonl.lock']
  expect(readdirSync(root).sort()).toEqual(left)
})

test('sweep leaves every other file, however it looks', () => {
  const root = scratch()
  const dead = deadOwner()
  const names = [
    `page.md.${dead}.tvilling-tmp`,
    `.page.md.${dead}.tmp`,
    '.page.tvilling-tmp',
    `${dead}.tvilling-lock`,
  ]
  for (const name of names) leave(root, name, 1_000)
  expect(sweep(root, ['.'])).toEqual([])
  expect(readdirSync(root).sort()).toEqual(names.sort())
})

test('sweep never throws, for a folder that is missing, a file, unsafe or behind a symbolic link', () => {
  const [root, outside] = [scratch(), scratch()]
  const name = `.page.md.${deadOwner()}.tvilling-tmp`
  leave(outside, name)
  leave(root, 'page.md')
  symlinkSync(outside, join(root, 'link'))
  expect(sweep(root, ['missing', 'page.md', '../x', '', '.git', 'link'])).toEqual([])
  expect(sweep(join(root, 'no-such-root'), ['.', 'sv'])).toEqual([])
  expect(readdirSync(outside)).toEqual([name])
})

test('releaseAll takes away what is registered, once, and does not mind what is gone', () => {
  const root = scratch()
  const calls: string[] = []
  const release = onRelease(() => calls.push('first'))
  onRelease(() => {
    throw Object.assign(new Error('gone'), { code: 'ENOENT', syscall: 'unlink' })
  })
  onRelease(() => calls.push('last'))
  release()
  releaseAll()
  releaseAll()
  expect(calls).toEqual(['first', 'last'])
  expect(readdirSync(root)).toEqual([])
})

test('two temporary names for one file differ, and stand beside it', () => {
  const root = scratch()
  const [first, second] = [temporaryBeside(join(root, 'page.md')), temporaryBeside(join(root, 'page.md'))]
  expect(first).not.toBe(second)
  expect(first.startsWith(join(root, '.page.md.'))).toBe(true)
  expect(existsSync(first)).toBe(false)
})
