/** Reading and writing the project's files. Writing what is there already touches nothing (law 8). */
import { readFileSync, type Stats, unlinkSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from '../errors.js'
import { decode, encode } from './decode.js'
import { codeOf, guard } from './failure.js'
import { resolveInside } from './paths.js'
import { createFolder, replaceFile, statusOf, syncFolder } from './replace.js'

/** Bytes of the largest file that is read unless a caller allows more. */
export const SIZE_LIMIT = 2 * 1024 * 1024

export interface ReadOptions {
  /** Bytes of the largest file to accept; `SIZE_LIMIT` by default. */
  readonly limit?: number
}

export interface WriteOptions {
  /** What the file must still hold; `null` when it must not exist. When absent, anything is replaced. */
  readonly before?: string | null
}

/**
 * Text of a file, its byte-order mark and line ends included; `undefined` when it does not exist.
 * Throws a `UsageError` of code `input` when the path is unsafe, or names no regular file, one over the limit, or
 * one that is not UTF-8 text. That concerns this file only: a caller with many files reports it and goes on.
 */
export function readText(root: string, path: string, options: ReadOptions = {}): string | undefined {
  const { limit = SIZE_LIMIT } = options
  const bytes = guard(path, () => readBytes(resolveInside(root, path), path, limit))
  return bytes && decode(bytes, path)
}

/**
 * Puts a text into a file and makes sure that it is on the disk; whether anything had to be written. Creates
 * missing folders, and keeps the mode of a file that it replaces. Throws a `UsageError`: of code `input` when the
 * path is unsafe or leads through a symbolic link, names no regular file, or when the file no longer holds `before`;
 * of code `disk` when the system refuses. The old content is whole then, unless the message says otherwise.
 */
export function writeText(root: string, path: string, text: string, options: WriteOptions = {}): boolean {
  const bytes = encode(text, path)
  return guard(path, () => {
    const absolute = resolveInside(root, path, { to: 'write' })
    if (readBytes(absolute, path)?.equals(bytes)) return false
    createFolder(dirname(absolute))
    replaceFile(absolute, bytes, () => expectBefore(absolute, path, options))
    settle(absolute, path, 'written')
    return true
  })
}

/** Removes a file, for good when it returns; `false` when there is none. Throws as `writeText` does. */
export function removeFile(root: string, path: string, options: WriteOptions = {}): boolean {
  return guard(path, () => {
    const absolute = resolveInside(root, path, { to: 'write' })
    if (readBytes(absolute, path) === undefined) return false
    expectBefore(absolute, path, options)
    unlinkSync(absolute)
    settle(absolute, path, 'removed')
    return true
  })
}

function settle(absolute: string, path: string, done: string): void {
  try {
    syncFolder(dirname(absolute))
  } catch (cause) {
    const code = codeOf(cause)
    if (code === undefined) throw cause
    const problem = `was ${done}, but the system does not confirm that this survives a power cut (${code})`
    throw new UsageError('disk', `${path}: ${problem}. Check the disk and run the command again`, { cause })
  }
}

function readBytes(absolute: string, path: string, limit = Number.POSITIVE_INFINITY): Buffer | undefined {
  const status = statusOf(absolute)
  if (status === undefined) return undefined
  if (!status.isFile()) {
    throw new UsageError('input', `${path}: found ${sortOf(status)}; expected a regular file. Move it away`)
  }
  if (status.size > limit) {
    const problem = `found ${status.size} bytes; expected at most ${limit}`
    throw new UsageError('input', `${path}: ${problem}. Split the file, or leave it out`)
  }
  return readFileSync(absolute)
}

function expectBefore(absolute: string, path: string, { before }: WriteOptions): void {
  if (before === undefined) return
  const bytes = readBytes(absolute, path)
  const isSame = before === null ? bytes === undefined : bytes?.equals(Buffer.from(before))
  if (isSame) return
  const found = before === null ? 'created' : bytes ? 'changed' : 'removed'
  const advice = 'Nothing was written here; look at the change and run the command again'
  throw new UsageError('input', `${path}: was ${found} meanwhile; expected it as it was read. ${advice}`)
}

function sortOf(status: Stats): string {
  if (status.isSymbolicLink()) return 'a symbolic link'
  return status.isDirectory() ? 'a folder' : 'a device, pipe or socket'
}
