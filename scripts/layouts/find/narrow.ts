/** Which parts of a folder are originals, when the folder holds other things besides. */
import { compare } from '../../text.js'

/** A folder; with an empty name, files that lie in no folder: these, or all of them when there are too many to list. */
export interface Part {
  readonly name: string
  readonly files?: readonly string[]
}

/** Characters of names that a pattern lists. */
const MOST_LISTED = 150

/** The files that a pattern lists by name; `undefined` when they are too many. */
export function listable(files: readonly string[]): readonly string[] | undefined {
  return files.join().length <= MOST_LISTED ? files : undefined
}

/** The first folders of paths, and the files among them, sorted. */
export function firstNames(paths: readonly string[]): readonly Part[] {
  const files = new Set(paths.filter((path) => !path.includes('/')))
  const folders = new Set(
    paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))),
  )
  return [
    ...(files.size > 0 ? [rootPart([...files].toSorted(compare))] : []),
    ...[...folders].toSorted(compare).map((name) => ({ name })),
  ]
}

function rootPart(all: readonly string[]): Part {
  const files = listable(all)
  return files ? { name: '', files } : { name: '' }
}
