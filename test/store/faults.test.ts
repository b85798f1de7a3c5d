/** What the disk can do to a write: the system refuses at each step in turn, and real disks that are full or worse. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { UsageError } from '../../scripts/errors.js'
import { writeText } from '../../scripts/store/disk.js'
import { canMount, command, commandOf, mount, run, sleep, start } from './processes.js'
import { scratch } from './scratch.js'

const CAMPAIGN = Boolean(process.env.TVILLING_CAMPAIGN)
const ROOT = process.getuid?.() === 0
const MOUNTS = process.platform === 'linux' && canMount(scratch())

/** The next fault: at which call that changes the disk, and what happens there. */
const fault = vi.hoisted(() => ({
  at: Number.POSITIVE_INFINITY,
  calls: [] as string[],
  code: 'EIO',
  failed: '',
}))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  type Step = (...parameters: never[]) => unknown
  const failing = <F extends Step>(name: string, step: F, undo?: Step) =>
    ((...parameters: Parameters<F>) => {
      if (fault.calls.push(name) !== fault.at) return step(...parameters)
      fault.failed = name
      undo?.(...(parameters as never[]))
      throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code, syscall: name })
    }) as F
  return {
    ...fs,
    openSync: failing('open', fs.openSync),
    writeSync: failing('write', fs.writeSync, (file: never, bytes: never) => half(fs, file, bytes)),
    fchmodSync: failing('fchmod', fs.fchmodSync),
    fsyncSync: failing('fsync', fs.fsyncSync),
    fstatSync: failing('fstat', fs.fstatSync),
    // Also a close that fails has closed the file.
    closeSync: failing('close', fs.closeSync, fs.closeSync),
    renameSync: failing('rename', fs.renameSync),
    mkdirSync: failing('mkdir', fs.mkdirSync),
  }
})

function half(fs: typeof import('node:fs'), file: number, bytes: Buffer): void {
  fs.writeSync(file, bytes.subarray(0, bytes.length / 2))
}

afterEach(() => {
  fault.at = Number.POSITIVE_INFINITY
})

function failAt(at: number, code: string): void {
  Object.assign(fault, { at, code, calls: [], failed: '' })
}

function attempt(action: () => unknown): UsageError | undefined {
  try {
    action()
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  return undefined
}

test('a write is on the disk before it takes the place of the old file, and its name after', () => {
  const root = scratch()
  writeFileSync(join(root, 'page.md'), 'old')
  failAt(Number.POSITIVE_INFINITY, '')
  writeText(root, 'page.md', 'new')
  const file = ['open', 'fchmod', 'write', 'fsync', 'fstat', 'close']
  expect(fault.calls).toEqual([...file, 'rename', 'open', 'fsync', 'close'])
})

describe('a write that the system refuses', () => {
  const steps = new Set<string>()

  test.each(['EIO', 'ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EMFILE'])(
    'at any one of its steps with %s leaves the old text or the new one, and no other file',
    (code) => {
      for (let at = 1, done = false; !done; at++) {
        const root = scratch()
        writeFileSync(join(root, 'page.md'), 'old text')
        failAt(at, code)
        const error = attempt(() => writeText(root, 'page.md', 'a new and longer text'))
        done = fault.failed === ''
        steps.add(fault.failed)
        const text = readFileSync(join(root, 'page.md'), 'utf8')
        expect(readdirSync(root)).toEqual(['page.md'])
        expect(text, fault.failed).toBe(
          !error || /was written/.test(error.message) ? 'a new and longer text' : 'old text',
        )
        if (error) expect([error.code, error.message]).toEqual(['disk', expect.stringContaining(`(${code})`)])
      }
    },
  )

  test('was refused at every kind of step', () => {
    expect([...steps].sort()).toEqual(['', 'close', 'fchmod', 'fstat', 'fsync', 'open', 'rename', 'write'])
  })

  test('at any one of its steps leaves nothing of a file that did not exist', () => {
    for (let at = 1, done = false; !done; at++) {
      const root = scratch()
      failAt(at, 'EIO')
      const error = attempt(() => writeText(root, 'new/folder/page.md', 'text'))
      done = fault.failed === ''
      const folder = join(root, 'new/folder')
      const files = existsSync(folder) ? readdirSync(folder) : []
      expect(files, fault.failed).toEqual(!error || /was written/.test(error.message) ? ['page.md'] : [])
    }
  })
})

test('a file in the place of a folder is named, with advice', () => {
  const root = scratch()
  writeFileSync(join(root, 'sv'), '')
  const error = attempt(() => writeText(root, 'sv/page.md', 'text'))
  expect([error?.code, error?.message]).toEqual([
    'disk',
    expect.stringMatching(/^sv\/page\.md: .*a file stands/),
  ])
})

test('a name that the file system cannot hold is refused without a trace', () => {
  const root = scratch()
  const error = attempt(() => writeText(root, `${'x'.repeat(300)}.md`, 'text'))
  expect([error?.code, error?.message]).toEqual(['disk', expect.stringContaining('shorten it')])
  expect(readdirSync(root)).toEqual([])
})

test('a folder that this user may not change is refused with advice', async () => {
  const root = scratch()
  mkdirSync(join(root, 'sv'))
  writeFileSync(join(root, 'sv/page.md'), 'old')
  for (const folder of [root, join(root, 'sv')]) chmodSync(folder, 0o555)
  const [node, script] = commandOf('write')
  // Root may change everything, so it becomes nobody for this.
  const child = run(node, [script, root, 'sv/page.md', '10'], ROOT ? { uid: 65534, gid: 65534 } : {})
  expect(await child.ended).toBe(2)
  for (const folder of [root, join(root, 'sv')]) chmodSync(folder, 0o755)
  expect(child.lines[0]).toMatch(/^disk: sv\/page\.md: .*EACCES.*permission denied/)
  expect(readdirSync(join(root, 'sv'))).toEqual(['page.md'])
  expect(readFileSync(join(root, 'sv/page.md'), 'utf8')).toBe('old')
})

test('a file that this user may not change is refused with advice, though its folder may be changed', async () => {
  const root = scratch()
  writeFileSync(join(root, 'page.md'), 'old')
  chmodSync(join(root, 'page.md'), 0o444)
  chmodSync(root, 0o777)
  const [node, script] = commandOf('write')
  const child = run(node, [script, root, 'page.md', '10'], ROOT ? { uid: 65534, gid: 65534 } : {})
  expect(await child.ended).toBe(2)
  expect(child.lines[0]).toMatch(/^disk: page\.md: .*EACCES.*permission denied/)
  expect(readFileSync(join(root, 'page.md'), 'utf8')).toBe('old')
  expect(readdirSync(root)).toEqual(['page.md'])
})

test.skipIf(process.platform === 'win32')('a limit on the size of files leaves the old text', async () => {
  const root = scratch()
  writeFileSync(join(root, 'page.md'), 'old')
  const [node, script] = commandOf('write')
  const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`
  const child = run('sh', ['-c', limited, node, script, root, 'page.md', '200000'])
  expect(await child.ended).toBe(2)
  expect(child.lines[0]).toMatch(/^disk: page\.md: .*EFBIG/)
  expect(readFileSync(join(root, 'page.md'), 'utf8')).toBe('old')
  expect(readdirSync(root)).toEqual(['page.md'])
})

describe(`a real disk${MOUNTS ? '' : ' (skipped: needs Linux and the right to mount)'}`, () => {
  const old = 'o'.repeat(40_000)
  const sizes = Array.from(
    { length: CAMPAIGN ? 64 : 8 },
    (_, at, all = CAMPAIGN ? 64 : 8) => 44 + (at * 128) / all,
  )

  test.skipIf(!MOUNTS)(
    `that gets full leaves the old text or the new one, at ${sizes.length} sizes`,
    async () => {
      const outcomes = new Set<number | null>()
      for (const size of sizes) {
        const root = scratch()
        const unmount = mount(root, `size=${size}k`)
        try {
          writeFileSync(join(root, 'page.md'), old)
          const child = start('write', root, 'page.md', '60000')
          const code = await child.ended
          outcomes.add(code)
          if (code !== 0) expect(child.lines[0]).toMatch(/^disk: page\.md: .*ENOSPC.*make room/)
          expect(readFileSync(join(root, 'page.md'), 'utf8')).toBe(code === 0 ? 'n'.repeat(60_000) : old)
          expect(readdirSync(root)).toEqual(['page.md'])
        } finally {
          unmount()
        }
      }
      expect([...outcomes].sort()).toEqual([0, 2])
    },
  )

  test.skipIf(!MOUNTS)('that has no room for another name leaves the old text', () => {
    const root = scratch()
    const unmount = mount(root, 'size=1m,nr_inodes=2')
    try {
      writeFileSync(join(root, 'page.md'), old)
      expect(attempt(() => writeText(root, 'page.md', 'new'))?.message).toMatch(/ENOSPC/)
      expect(readFileSync(join(root, 'page.md'), 'utf8')).toBe(old)
    } finally {
      unmount()
    }
  })

  test.skipIf(!MOUNTS)('that can only be read is reported as such', () => {
    const root = scratch()
    const unmount = mount(root, 'size=1m')
    try {
      writeFileSync(join(root, 'page.md'), old)
      command('mount', ['-o', 'remount,ro', root])
      expect(attempt(() => writeText(root, 'page.md', 'new'))?.message).toMatch(/EROFS.*can only be read/)
    } finally {
      unmount()
    }
  })
})

describe(`a file that is busy${MOUNTS ? '' : ' (skipped: needs Linux and the right to mount)'}`, () => {
  /** Mounts a file over a file: rename then reports EBUSY, as Windows does while a scanner has it open. */
  function busy(root: string): () => void {
    writeFileSync(join(root, 'page.md'), 'old')
    command('mount', ['--bind', join(root, 'page.md'), join(root, 'page.md')])
    return () => command('umount', [join(root, 'page.md')])
  }

  test.skipIf(!MOUNTS)('for a moment is written after that moment', async () => {
    const root = scratch()
    const release = busy(root)
    const child = start('write', root, 'page.md', '10')
    await sleep(300)
    release()
    expect(await child.ended).toBe(0)
    expect(readFileSync(join(root, 'page.md'), 'utf8')).toBe('n'.repeat(10))
  })

  test.skipIf(!MOUNTS)('for long is given up after about a second and never written in place', () => {
    const root = scratch()
    const release = busy(root)
    const begin = performance.now()
    const error = attempt(() => writeText(root, 'page.md', 'new'))
    const took = performance.now() - begin
    release()
    expect([error?.code, error?.message]).toEqual(['disk', expect.stringMatching(/EBUSY.*another program/)])
    expect(took).toBeGreaterThan(800)
    expect(took).toBeLessThan(3000)
    expect(readFileSync(join(root, 'page.md'), 'utf8')).toBe('old')
    expect(readdirSync(root)).toEqual(['page.md'])
  })
})
