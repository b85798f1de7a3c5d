/**
 * What this program leaves beside the project's files for a moment: temporary files and locks. Their names say
 * whose they are (see `owner.ts`), so what a killed process left behind can be told from what is in use.
 */
import { rmdirSync, rmSync, statSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { namesIn } from './entries.js'
import { codeOf } from './failure.js'
import { type Folders, openFolders } from './folders.js'
import { lifeOf, OWNER, ownerName } from './owner.js'

/** `.overview.md.<owner>.tvilling-tmp`, beside the file that it is going to be. */
const TEMPORARY = new RegExp(`^\\..*\\.(${OWNER.source})\\.tvilling-tmp$`)

/** `overview.md.jsonl.lock/<owner>.tvilling-lock`; see `lock.ts`. */
const MARK = new RegExp(`^(${OWNER.source})\\.tvilling-lock$`)

/** The lock of a file of our own: even an empty folder of this name is ours. See `lock.ts`. */
const OWN_LOCK = /\.jsonl?\.lock$/

const DAY = 24 * 60 * 60 * 1000

const cleanups = new Set<() => void>()

/** A fresh absolute path for a temporary file or folder beside the given one. */
export function temporaryBeside(absolute: string): string {
  // Names have at most 255 bytes on most systems; what is cut off or replaced is for the eye only.
  const name = basename(absolute)
    .replace(/[^\w.-]/g, '_')
    .slice(0, 40)
  return join(dirname(absolute), `.${name}.${ownerName()}.tvilling-tmp`)
}

/** A fresh name for the file in a lock's folder that says who holds the lock. */
export function markName(): string {
  return `${ownerName()}.tvilling-lock`
}

/** Remembers how to take something away again. The result does that, at most once; it fails silently. */
export function onRelease(cleanup: () => void): () => void {
  const release = () => {
    if (cleanups.delete(release)) attempt(cleanup)
  }
  cleanups.add(release)
  return release
}

/** Takes away every temporary file and lock of this process, at once: for the moment before it ends on a signal. */
export function releaseAll(): void {
  for (const release of [...cleanups]) release()
}

/**
 * Takes away, directly in these folders of the project (`.` is its root), what processes left behind that no longer
 * live: temporary files and locks of this machine, and temporary files of others that are older than a day. Gives
 * the paths that it took away. Never throws for a folder that is missing, unsafe or unreadable.
 */
export function sweep(
  root: string,
  swept: readonly string[],
  folders: Folders = openFolders(root),
): readonly string[] {
  return [...new Set(swept)].flatMap((folder) =>
    folders
      .namesIn(folder)
      .filter((name) => removeLeftover(join(root, folder), name))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
  )
}

/** Takes away from a lock's folder the marks of processes that no longer live. */
export function clearMarks(lock: string): void {
  const left = namesIn(lock).filter((name) => lifeOf(MARK.exec(name)?.[1] ?? '') === 'gone')
  for (const name of left) attempt(() => unlinkSync(join(lock, name)))
}

/** Takes away a folder when nothing is in it, as of a lock without a mark; whether it did. */
export function removeEmpty(folder: string): boolean {
  return attempt(() => rmdirSync(folder))
}

function removeLeftover(folder: string, name: string): boolean {
  // A process may die between deleting its mark and the folder, so an empty lock is a leftover too.
  if (OWN_LOCK.test(name)) {
    const lock = join(folder, name)
    clearMarks(lock)
    return removeEmpty(lock)
  }
  const owner = TEMPORARY.exec(name)?.[1]
  if (owner === undefined) return false
  const absolute = join(folder, name)
  const life = lifeOf(owner)
  const isLeftover = life === 'gone' || (life === 'elsewhere' && ageOf(absolute) > DAY)
  return isLeftover && attempt(() => rmSync(absolute, { recursive: true }))
}

function ageOf(absolute: string): number {
  return Date.now() - (statSync(absolute, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY)
}

function attempt(action: () => void): boolean {
  try {
    action()
    return true
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return false
  }
}
