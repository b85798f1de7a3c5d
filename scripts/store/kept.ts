/**
 * Files under `.tvilling/cache/`. Nothing is in them that cannot be found out again, so whatever goes wrong with one is no
 * trouble of the user's: one that cannot be read is not there, and what cannot be written is not kept.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { UsageError } from '../errors.js'
import { codeOf } from './failure.js'
import { resolveInside } from './paths.js'
import { createFolder, replaceFile, statusOf } from './replace.js'

/** Where they are, from the root of a project. */
const FOLDER = '.tvilling/cache'

/** Bytes of the largest file to read, and to leave behind. */
export const SIZE_LIMIT = 256 * 1024 * 1024

/** What a file holds; `undefined` when there is none, or none that can be read. */
export function readKept(root: string, name: string): Buffer | undefined {
  return attempt(() => {
    const absolute = resolveInside(root, `${FOLDER}/${name}`)
    const status = statusOf(absolute)
    return status?.isFile() && status.size <= SIZE_LIMIT ? readFileSync(absolute) : undefined
  })
}

/** The absolute path of a file to write, in a folder that git passes over whatever a project ignores. Throws what the system says. */
export function prepareKept(root: string, name: string): string {
  const absolute = resolveInside(root, `${FOLDER}/${name}`, { to: 'write' })
  const folder = dirname(absolute)
  if (!statusOf(folder)) {
    createFolder(folder)
    replaceFile(join(folder, '.gitignore'), Buffer.from('*\n'))
  }
  return absolute
}

/** By which what was torn or damaged is known; of parts, the same as of all of them in a row. */
export function checksum(...parts: readonly Uint8Array[]): string {
  return parts.reduce((sum, part) => crc32(part, sum), 0).toString(16)
}

/** What the system refuses is not done. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    if (codeOf(error) === undefined && !(error instanceof UsageError)) throw error
    return undefined
  }
}
