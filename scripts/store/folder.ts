/** Folders that are made as a whole: what was there before, or all of the new (law 7). */
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { encode } from './decode.js'
import { guard } from './failure.js'
import { resolveInside } from './paths.js'
import { createFolder, patiently, statusOf, syncFolder } from './replace.js'
import { onRelease, sweep, temporaryBeside } from './temporary.js'

/** A folder under way. */
export interface FolderMade {
  /** Puts a text at a path in it. */
  readonly write: (path: string, text: string) => void
  /** Puts it in the place of the one that was there; when that holds the same, nothing is touched. */
  readonly replace: () => void
  /** Takes away what was written and did not replace anything. */
  readonly discard: () => void
}

/**
 * Begins a folder at a path that a person gave, relative to another. What is there already is replaced only when it is
 * empty or holds the file `mark`, by which such a folder is known; else a `UsageError` of code `input` is thrown. A link
 * is not followed.
 */
export function openFolder(cwd: string, path: string, mark: string): FolderMade {
  const absolute = resolve(cwd, path)
  const temporary = temporaryBeside(absolute)
  const discard = onRelease(() => rmSync(temporary, { recursive: true, force: true }))
  guard(path, () => {
    expectOwn(absolute, path, mark)
    createFolder(dirname(absolute))
    // What a killed process left behind.
    sweep(dirname(absolute), ['.'])
    mkdirSync(temporary)
  })
  return {
    write: (name, text) =>
      guard(`${path}/${name}`, () => {
        const file = resolveInside(temporary, name, { to: 'write' })
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, encode(text, name), { flag: 'wx', flush: true })
      }),
    replace: () => guard(path, () => exchange(temporary, absolute)),
    discard,
  }
}

function expectOwn(absolute: string, path: string, mark: string): void {
  const status = statusOf(absolute)
  if (!status) return
  const names = status.isDirectory() ? readdirSync(absolute) : undefined
  if (names && (names.length === 0 || names.includes(mark))) return
  throw taken(path, mark)
}

/**
 * Throws a `UsageError` when one of the files is in a folder already that the command did not make; others may be there. The file
 * `mark` is in those that it made.
 */
export function expectNothingLost(cwd: string, folder: string, mark: string, names: readonly string[]): void {
  const isThere = (name: string) => statusOf(resolve(cwd, folder, name)) !== undefined
  const lost = isThere(mark) ? undefined : names.find(isThere)
  if (lost !== undefined) throw taken(`${folder}/${lost}`, mark)
}

function taken(path: string, mark: string): UsageError {
  return new UsageError(
    'input',
    t(
      'file.folderTaken',
      '{{path}}: found something that this command did not make; expected nothing there, an empty folder, or one with the file {{mark}}. Name another folder',
      { path, mark },
    ),
  )
}

/** A kill between the two renames leaves no folder, and never a half one: the next run makes it. */
function exchange(made: string, absolute: string): void {
  if (isSame(made, absolute)) return
  const old = temporaryBeside(absolute)
  const isThere = statusOf(absolute) !== undefined
  if (isThere) patiently(() => renameSync(absolute, old))
  patiently(() => renameSync(made, absolute))
  syncFolder(dirname(absolute))
  if (isThere) rmSync(old, { recursive: true, force: true })
}

/** Whether two folders hold the same files with the same bytes. */
function isSame(a: string, b: string): boolean {
  const [own, other] = [filesIn(a), filesIn(b)]
  return (
    own.length === other.length &&
    own.every(
      (path, at) => path === other[at] && readFileSync(join(a, path)).equals(readFileSync(join(b, path))),
    )
  )
}

function filesIn(folder: string): readonly string[] {
  if (!statusOf(folder)?.isDirectory()) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => !lstatSync(join(folder, name)).isDirectory()).sort()
}
