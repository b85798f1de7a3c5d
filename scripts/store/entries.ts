/** What lies in folders. Where the system refuses, as for what is no folder, nothing does. */
import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './failure.js'

/** What lies in a folder. */
export function entriesIn(absolute: string): readonly Dirent[] {
  return refusedAsNothing(() => readdirSync(absolute, { withFileTypes: true }))
}

/** Only what it is called. */
export function namesIn(absolute: string): readonly string[] {
  return refusedAsNothing(() => readdirSync(absolute))
}

/**
 * Paths of the files in a folder at any depth, relative to it, in no order. Symbolic links are neither given nor
 * followed, and folders are left out that `isEntered` says no to.
 */
export function* filesBelow(
  absolute: string,
  isEntered: (name: string) => boolean = () => true,
): Generator<string> {
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
    for (const entry of entriesIn(join(absolute, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) yield path
      else if (entry.isDirectory() && isEntered(entry.name)) folders.push(path)
    }
}

function refusedAsNothing<T>(list: () => readonly T[]): readonly T[] {
  try {
    return list()
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return []
  }
}
