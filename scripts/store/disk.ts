/** Reading and writing the project's files. Writing what is there already touches nothing (law 8). */

import { readFileSync, renameSync, type Stats, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { decode, encode } from './decode.js'
import { codeOf, guard } from './failure.js'
import { resolveInside } from './paths.js'
import { createFolder, patiently, replaceFile, statusOf, syncFolder } from './replace.js'
import { removeEmpty } from './temporary.js'

/** Bytes of the largest file that is read unless a caller allows more. */
export const SIZE_LIMIT = 2 * 1024 * 1024

/** What may be read. */
export interface ReadOptions {
  /** Bytes of the largest file to accept; `SIZE_LIMIT` by default. */
  readonly limit?: number
  /** Whether UTF-16 is taken too, as other programs write it: with a byte-order mark, or beginning with `<`. */
  readonly utf16?: boolean
}

/** When something may be written. */
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
  const { limit = SIZE_LIMIT, utf16 = false } = options
  const bytes = guard(path, () => readBytes(resolveInside(root, path), path, limit))
  return bytes && decode(bytes, path, { utf16 })
}

/** A file as it was read: its text, or why that could not be had. */
export type Read = { readonly text: string } | { readonly problem: string }

/** Reads a file of a project; `undefined` when there is none. */
export type Reader = (path: string, options?: ReadOptions) => Read | undefined

/** The same as `readText` for one of many files; what it would throw is told. */
export function tryRead(root: string, path: string, options: ReadOptions = {}): Read | undefined {
  try {
    const text = readText(root, path, options)
    return text === undefined ? undefined : { text }
  } catch (error) {
    if (error instanceof UsageError) return { problem: error.message }
    throw error
  }
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
    settle(absolute, path, 'write')
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
    settle(absolute, path, 'remove')
    return true
  })
}

/**
 * Gives a file another name, in one step, for good when it returns; `false` when there is none. Throws as `writeText`
 * does, and a `UsageError` of code `input` when another file has that name.
 */
export function moveFile(root: string, from: string, to: string): boolean {
  return guard(from, () => {
    const [old, now] = [from, to].map((path) => resolveInside(root, path, { to: 'write' })) as [
      string,
      string,
    ]
    const status = statusOf(old)
    if (status === undefined) return false
    const other = statusOf(now)
    // Names that differ in capitals may be one file.
    if (other && (other.ino !== status.ino || other.dev !== status.dev))
      expectBefore(now, to, { before: null })
    createFolder(dirname(now))
    patiently(() => renameSync(old, now))
    settle(now, to, 'write')
    settle(old, from, 'remove')
    return true
  })
}

/** Removes the folders above a path that are empty. */
export function removeEmptyFolders(root: string, path: string): void {
  for (let folder = dirname(path); folder !== '.' && removeEmpty(join(root, folder)); )
    folder = dirname(folder)
}

/** Whether there is something at a path, as far as that can be told: an unsafe path is not looked at, and counts as there. */
export function isThere(root: string, path: string): boolean {
  try {
    return guard(path, () => statusOf(resolveInside(root, path))) !== undefined
  } catch (error) {
    if (error instanceof UsageError) return true
    throw error
  }
}

function settle(absolute: string, path: string, done: 'write' | 'remove'): void {
  try {
    syncFolder(dirname(absolute))
  } catch (cause) {
    const code = codeOf(cause)
    if (code === undefined) throw cause
    const problem =
      done === 'write'
        ? t(
            'file.writtenUnsettled',
            'was written, but the system does not confirm that this survives a power cut ({{code}}). Check the disk and run the command again',
            { code },
          )
        : t(
            'file.removedUnsettled',
            'was removed, but the system does not confirm that this survives a power cut ({{code}}). Check the disk and run the command again',
            { code },
          )
    throw new UsageError('disk', `${path}: ${problem}`, { cause })
  }
}

function readBytes(absolute: string, path: string, limit = Number.POSITIVE_INFINITY): Buffer | undefined {
  const status = statusOf(absolute)
  if (status === undefined) return undefined
  if (!status.isFile()) {
    throw new UsageError('input', `${path}: ${irregular(status)}`)
  }
  if (status.size > limit) {
    const problem = t(
      'file.tooLarge',
      'found {{size}} bytes; expected at most {{limit}}. Split the file, or leave it out',
      { size: status.size, limit },
    )
    throw new UsageError('input', `${path}: ${problem}`)
  }
  return readFileSync(absolute)
}

function expectBefore(absolute: string, path: string, { before }: WriteOptions): void {
  if (before === undefined) return
  const bytes = readBytes(absolute, path)
  const isSame = before === null ? bytes === undefined : bytes?.equals(Buffer.from(before))
  if (isSame) return
  const problem =
    before === null
      ? t(
          'file.createdMeanwhile',
          'was created meanwhile; expected it as it was read. Nothing was written here; look at the change and run the command again',
        )
      : bytes
        ? t(
            'file.changedMeanwhile',
            'was changed meanwhile; expected it as it was read. Nothing was written here; look at the change and run the command again',
          )
        : t(
            'file.removedMeanwhile',
            'was removed meanwhile; expected it as it was read. Nothing was written here; look at the change and run the command again',
          )
  throw new UsageError('input', `${path}: ${problem}`)
}

function irregular(status: Stats): string {
  if (status.isSymbolicLink())
    return t('file.isLink', 'found a symbolic link; expected a regular file. Move it away')
  return status.isDirectory()
    ? t('file.isFolder', 'found a folder; expected a regular file. Move it away')
    : t('file.isDevice', 'found a device, pipe or socket; expected a regular file. Move it away')
}
