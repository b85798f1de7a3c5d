/**
 * Putting new content in place of a file so that a kill, a power cut or a full disk at any moment leaves the old
 * content or the new one, whole (law 7).
 */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from './failure.js'
import { pause } from './pause.js'
import { onRelease, temporaryBeside } from './temporary.js'

/**
 * Replaces or creates a file, keeping the mode of the old one; `lastCheck`, where there is one, may throw to stop just
 * before. Throws the system's error; the old content is whole then. The change is safe from a power cut only after
 * `syncFolder`.
 */
export function replaceFile(absolute: string, bytes: Buffer, lastCheck?: () => void): void {
  const status = statusOf(absolute)
  // Whoever may change the folder could put another file in its place.
  if (status) accessSync(absolute, constants.W_OK)
  const mode = status && status.mode & 0o7777
  const temporary = temporaryBeside(absolute)
  const discard = onRelease(() => unlinkSync(temporary))
  try {
    writeWhole(openSync(temporary, 'wx', mode), bytes, mode)
    lastCheck?.()
    patiently(() => renameSync(temporary, absolute))
  } finally {
    // Finds nothing once the temporary file has become the file.
    discard()
  }
}

/** Creates a folder with all above it that are missing, so that a power cut does not lose them again. */
export function createFolder(absolute: string): void {
  if (statusOf(absolute)?.isDirectory()) return
  createFolder(dirname(absolute))
  try {
    mkdirSync(absolute)
  } catch (error) {
    // Another process may have been quicker.
    if (!statusOf(absolute)?.isDirectory()) throw error
  }
  syncFolder(dirname(absolute))
}

/** Makes sure that the names in a folder survive a power cut, where the system can: Windows cannot. */
export function syncFolder(absolute: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(absolute, 'r')
  try {
    fsyncSync(folder)
  } catch (error) {
    // What some network file systems answer.
    if (!['EINVAL', 'ENOTSUP'].includes(codeOf(error) ?? '')) throw error
  } finally {
    closeSync(folder)
  }
}

/** What stands at a place, links not followed; `undefined` for nothing. */
export function statusOf(absolute: string): Stats | undefined {
  try {
    // What is missing costs an error less this way, and many are.
    return lstatSync(absolute, { throwIfNoEntry: false })
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}

const PASSING = ['EPERM', 'EBUSY', 'EACCES']

/**
 * Tries for about a second what fails on Windows while a reader or a virus scanner has the file open. Writing into
 * the file instead would work at once, and would tear it (gsd-core #1540).
 */
export function patiently(action: () => void): void {
  for (let wait = 4; ; wait *= 2) {
    try {
      action()
      return
    } catch (error) {
      if (wait > 512 || !PASSING.includes(codeOf(error) ?? '')) throw error
      pause(wait)
    }
  }
}

function writeWhole(file: number, bytes: Buffer, mode: number | undefined): void {
  try {
    // The mode given to open loses the bits of the umask.
    if (mode !== undefined) fchmodSync(file, mode)
    // One write may take less than it was given and yet report success, as on a disk that is getting full.
    for (let at = 0, taken = 0; at < bytes.length; at += taken) {
      taken = writeSync(file, bytes, at)
      if (taken === 0) throw shortFile()
    }
    fsyncSync(file)
    if (fstatSync(file).size !== bytes.length) throw shortFile()
  } finally {
    closeSync(file)
  }
}

function shortFile(): Error {
  return Object.assign(new Error('the file is shorter than what was written'), {
    syscall: 'write',
    code: 'EIO',
  })
}
