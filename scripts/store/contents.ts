/**
 * What the project's files hold, as digests. A file whose state on the disk is what it was when it was last read need
 * not be read again, as in git's index. A state that is younger than the clock's grain when it is noted says nothing:
 * the file could change once more without it, so it is not noted and the file is read again (git's "racy" files).
 */
import { hash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { UsageError } from '../errors.js'
import { type Read, type Reader, type ReadOptions, tryRead } from './disk.js'
import { codeOf } from './failure.js'
import { type Folders, openFolders } from './folders.js'
import { statusOf } from './replace.js'
import type { Table } from './table.js'

/** Milliseconds; the coarsest clock of a file system in use, that of FAT, has two seconds. */
const GRAIN = 2500

/** Digests of the files of a project. */
export interface Contents {
  /** Digest of what a file holds, or of why it cannot be read; `undefined` when there is none. */
  readonly digestOf: (path: string, options?: ReadOptions) => string | undefined
  /** A file as it is now. */
  readonly read: (path: string, options?: ReadOptions) => Current
  /** Whether every file that was read so far was what its digest had been made from. */
  readonly isSteady: () => boolean
}

/** A file as it was read. */
interface Current {
  /** `undefined` when there is none. */
  readonly found: Read | undefined
  /** Whether it still is what its digest was made from. */
  readonly isAsKnown: boolean
}

/** Begins to look at the files of a project at one moment, by what a table has of them. */
export function openContents(root: string, table: Table, folders = openFolders(root)): Contents {
  const look = (path: string, options?: ReadOptions): Look => {
    const now = Date.now()
    const found = isSafe(folders, path) ? lookAt(root, path, folders) : 'unknown'
    if (found === 'nothing') return { digest: undefined, found: undefined }
    const status = found === 'unknown' ? undefined : found
    const state = status && stateOf(status)
    const [kept, known] = table.get(path)?.split(' ') ?? []
    if (state !== undefined && known === state) return { digest: kept }
    const read = tryRead(root, path, options)
    const digest = digestOfRead(read)
    const isOld = status !== undefined && Math.max(status.mtimeMs, status.ctimeMs) < now - GRAIN
    if (read && 'text' in read && isOld) table.set(path, `${digest} ${state}`)
    return { digest, found: read }
  }
  const known = new Map<string, Look>()
  let isSteady = true
  const lookOnce = (path: string, options?: ReadOptions): Look => {
    const before = known.get(path)
    if (before) return before
    const now = look(path, options)
    // What it holds is for who asked first: to keep it would be to keep the whole project.
    known.set(path, { digest: now.digest })
    return now
  }
  return {
    digestOf: (path, options) => lookOnce(path, options).digest,
    read: (path, options) => {
      const seen = lookOnce(path, options)
      if ('found' in seen) return { found: seen.found, isAsKnown: true }
      // To look again for each version that nobody made yet would take longer than to read all that are there.
      const found = seen.digest === undefined ? undefined : tryRead(root, path, options)
      const isAsKnown = digestOfRead(found) === seen.digest
      isSteady &&= isAsKnown
      return { found, isAsKnown }
    },
    isSteady: () => isSteady,
  }
}

/** What was found out about a file: its digest, and what it holds where it had to be read for that. */
type Look = { readonly digest: string | undefined } & Partial<Pick<Current, 'found'>>

/** Reads files, and notes which of them still are what their digests were made from, and were not written to since. */
export function noteReads(contents: Contents): {
  readonly read: Reader
  readonly isAsKnown: (path: string) => boolean
} {
  const known = new Set<string>()
  return {
    read: (path, options) => {
      const { found, isAsKnown } = contents.read(path, options)
      if (isAsKnown) known.add(path)
      return found
    },
    isAsKnown: (path) => known.has(path),
  }
}

/** The state of a file, changed by whatever changes what it holds: only the system sets the time of its last change. */
function stateOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return [size, mtimeMs, ctimeMs, ino].join()
}

/** What stands at a safe path; what is no regular file, or cannot be looked at, is left to who reads it. */
function lookAt(root: string, path: string, { isEmpty }: Folders): Stats | 'nothing' | 'unknown' {
  try {
    // To ask for what is missing costs as much as for what is there, and more may be missing.
    const status = isEmpty(path) ? undefined : statusOf(`${root}/${path}`)
    if (status === undefined) return 'nothing'
    return status.isFile() ? status : 'unknown'
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return 'unknown'
  }
}

function isSafe({ check }: Folders, path: string): boolean {
  try {
    check(path)
    return true
  } catch (error) {
    if (error instanceof UsageError) return false
    throw error
  }
}

/** Digest of a file as it was read. */
export function digestOfRead(read: Read | undefined): string | undefined {
  return read && digestOf('text' in read ? read.text : `\0${read.problem}`)
}

/** Digest of a text; of its bytes, unlike that of what it means. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}
