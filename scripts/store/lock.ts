/** One writer at a time, held across read, decide and write, so that no decision is lost to another one. */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { codeOf, guard } from './failure.js'
import { resolveInside } from './paths.js'
import { pause } from './pause.js'
import { presenceIn } from './presence.js'
import { createFolder, patiently } from './replace.js'
import { clearMarks, markName, onRelease, removeEmpty, temporaryBeside } from './temporary.js'

/** How a lock is taken. */
export interface LockOptions {
  /** Milliseconds to wait for whoever holds the lock; 10,000 by default. */
  readonly limit?: number
}

/** What a mark says to people; the name of the mark says the same to programs. */
export interface Holder {
  readonly pid: number
  readonly host: string
  readonly since: string
}

const heldHere = new Set<string>()

/**
 * Runs an action while no other process runs one under the lock of the same path, and gives its result. The action
 * must be synchronous. Throws a `UsageError` of code `locked` when the lock is not free in time.
 *
 * The lock is a folder, `<path>.lock`, and it is held while a holder's mark lies in it. Each holder prepares a folder
 * of its own with its mark inside and renames it to the lock's name; rename replaces an empty folder and fails on any
 * other, in one step. So a mark is never seen half written, and whoever finds the mark of a dead process just deletes
 * that mark: its name is never used again, so a slow process that decided long ago cannot delete the next holder's.
 * With a lock *file* it could, between looking and deleting; a second lock around that only moves the question there.
 */
export function withLock<T>(root: string, path: string, action: () => T, options: LockOptions = {}): T {
  const lockPath = `${path}.lock`
  const lock = guard(lockPath, () => resolveInside(root, lockPath, { to: 'write' }))
  if (heldHere.has(lock)) throw new Error(`the lock ${lockPath} is taken twice by the same thread`)
  const release = guard(lockPath, () => acquire(lock, lockPath, options.limit ?? 10_000))
  heldHere.add(lock)
  try {
    return action()
  } finally {
    heldHere.delete(lock)
    release()
  }
}

/** The locks of files that a process holds that is not known to run on this machine. */
export function heldElsewhere(
  root: string,
  paths: readonly string[],
): readonly { readonly path: string; readonly holder: Holder | undefined }[] {
  const isListed = presenceIn(root)
  return paths
    .map((path) => `${path}.lock`)
    .filter(isListed)
    .map((path) => ({ path, holder: holderOf(resolveInside(root, path)) }))
    .filter(({ holder }) => holder?.host !== hostname())
}

function acquire(lock: string, lockPath: string, limit: number): () => void {
  createFolder(dirname(lock))
  const own = temporaryBeside(lock)
  const mark = markName()
  const discard = onRelease(() => rmSync(own, { recursive: true }))
  // Known before it is held, so that no signal finds it held and unknown.
  const release = onRelease(() => free(lock, mark))
  try {
    mkdirSync(own)
    writeFileSync(join(own, mark), describe())
    const deadline = performance.now() + limit
    while (!take(own, lock)) {
      if (performance.now() > deadline) throw locked(lock, lockPath, limit)
      pause(2 + Math.random() * 8)
    }
    return release
  } catch (error) {
    release()
    throw error
  } finally {
    discard()
  }
}

const OCCUPIED = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM', 'EACCES', 'EBUSY']

function take(own: string, lock: string): boolean {
  clearMarks(lock)
  // Windows does not rename over an empty folder, and a Windows disk mounted on Linux does not either.
  removeEmpty(lock)
  try {
    renameSync(own, lock)
    return true
  } catch (error) {
    if (!OCCUPIED.includes(codeOf(error) ?? '')) throw error
    return false
  }
}

function free(lock: string, mark: string): void {
  patiently(() => unlinkSync(join(lock, mark)))
  // Does nothing when the next holder was quicker.
  removeEmpty(lock)
}

function describe(): string {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  return `${JSON.stringify(holder)}\n`
}

function locked(lock: string, lockPath: string, limit: number): UsageError {
  const holder = holderOf(lock)
  const sentence = holder
    ? t(
        'lock.held',
        'held by process {{process}} on "{{host}}" since {{since}} ({{age}} s); expected it to become free within {{limit}} s. Wait for that process, or, when it no longer runs, delete this lock by hand',
        {
          process: String(holder.pid),
          host: holder.host,
          since: holder.since,
          age: ageOf(holder),
          limit: limit / 1000,
        },
      )
    : t(
        'lock.heldByUnknown',
        'held by an unknown process; expected it to become free within {{limit}} s. Wait for that process, or, when it no longer runs, delete this lock by hand',
        { limit: limit / 1000 },
      )
  return new UsageError('locked', `${lockPath}: ${sentence}`)
}

function ageOf({ since }: Holder): number {
  return Math.max(0, Math.round((Date.now() - Date.parse(since)) / 1000))
}

function holderOf(lock: string): Holder | undefined {
  try {
    const [mark = ''] = readdirSync(lock)
    const { pid, host, since } = JSON.parse(readFileSync(join(lock, mark), 'utf8'))
    return { pid: Number(pid), host: String(host), since: String(since) }
  } catch {
    return undefined
  }
}
