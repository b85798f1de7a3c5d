/** The files of a project, without looking into them. */
import { compare } from '../text.js'
import { filesBelow } from './entries.js'

/** What a folder holds, at any depth. */
export interface Tree {
  /** Files, sorted by code unit. Symbolic links are neither listed nor followed. */
  readonly paths: readonly string[]
  /** Whether nothing was left out because there was too much. */
  readonly isWhole: boolean
}

/** Folders that begin with a dot and say something of a site all the same. */
const SHOWN = new Set(['.vitepress', '.vuepress'])
const MOST = 400_000

/**
 * Lists the files of a project. Left out are folders that begin with a dot, but for the settings of some site
 * generators, `node_modules`, and folders that cannot be read.
 */
export function listTree(root: string): Tree {
  const paths: string[] = []
  for (const path of filesBelow(root, isShown)) if (paths.push(path) === MOST) break
  return { paths: paths.toSorted(compare), isWhole: paths.length < MOST }
}

function isShown(name: string): boolean {
  return name !== 'node_modules' && (!name.startsWith('.') || SHOWN.has(name))
}
