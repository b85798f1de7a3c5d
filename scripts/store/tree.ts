/** The files of a project, without looking into them. */
import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../text.js'
import { codeOf } from './failure.js'

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
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined && paths.length < MOST; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) paths.push(path)
      else if (entry.isDirectory() && isShown(entry.name)) folders.push(path)
    }
  }
  return { paths: paths.toSorted(compare), isWhole: paths.length < MOST }
}

function isShown(name: string): boolean {
  return name !== 'node_modules' && (!name.startsWith('.') || SHOWN.has(name))
}

function entriesOf(absolute: string): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return []
  }
}
