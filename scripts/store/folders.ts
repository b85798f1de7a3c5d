/** What stands in the folders of a project, each listed once. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { perKey } from '../syntax/memo.js'
import { codeOf } from './failure.js'
import { resolveInside } from './paths.js'
import { folded, refusedName, refusedPath } from './refused.js'

/** The folders of a project as they were when they were first asked for. */
export interface Folders {
  /** Throws for a path of the project as `resolveInside` does. */
  readonly check: (path: string) => void
  /** Whether nothing stands at a path that was checked; when it is false, something may. */
  readonly isEmpty: (path: string) => boolean
  /** What stands in a folder of the project, by name (`.` is its root); nothing when it leads through a symbolic link. */
  readonly namesIn: (folder: string) => readonly string[]
}

/**
 * Opens the folders of a project for many paths at one moment: each is listed once, and only what leads through a
 * symbolic link is looked at by itself.
 */
export function openFolders(root: string): Folders {
  const isFine = perKey((name: string) => refusedName(name) === undefined)
  const folderAt = perKey(
    (path: string): Folder => (path === '' || isPlain(path) ? look(join(root, path)) : DOUBTFUL),
  )
  const isPlain = (path: string): boolean => {
    const { folder, name } = cut(path)
    if (!isFine(name)) return false
    const entries = folderAt(folder)
    return entries !== DOUBTFUL && !entries.get(folded(name))?.isLink
  }
  const checked = new Set<string>()
  return {
    check: (path) => {
      if (checked.has(path)) return
      const isUsual = USUAL.test(path) || refusedPath(path) === undefined
      if (!isUsual || !isPlain(path)) resolveInside(root, path)
      checked.add(path)
    },
    isEmpty: (path) => {
      const { folder, name } = cut(path)
      const entries = folderAt(folder)
      return entries !== DOUBTFUL && !entries.has(folded(name))
    },
    namesIn: (path) => [...folderAt(path === '.' ? '' : path).values()].flatMap(({ names }) => names),
  }
}

/** Nothing in it that `refusedPath` speaks of. */
const USUAL = /^[\w.-]+(?:\/[\w.-]+)*$/

function cut(path: string) {
  const at = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(0, at)), name: path.slice(at + 1) }
}

/** What stands in a folder, by its folded name; `DOUBTFUL` when it cannot be listed, or does not stand by a plain path. */
type Folder = ReadonlyMap<string, Entry>

/** Names that are one when they are folded: most often there is no second one. */
interface Entry {
  readonly names: readonly string[]
  readonly isLink: boolean
}

const DOUBTFUL: Folder = new Map()

function look(absolute: string): Folder {
  try {
    const found = new Map<string, Entry>()
    for (const entry of readdirSync(absolute, { withFileTypes: true })) {
      const name = folded(entry.name)
      const { names, isLink } = found.get(name) ?? { names: [], isLink: false }
      found.set(name, { names: [...names, entry.name], isLink: isLink || entry.isSymbolicLink() })
    }
    return found
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    // Nothing is there, or a file, so there is nothing in it.
    return code === 'ENOENT' || code === 'ENOTDIR' ? new Map() : DOUBTFUL
  }
}
