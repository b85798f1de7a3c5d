/** Which of many files are there. */
import { join } from 'node:path'
import { perKey } from '../syntax/memo.js'
import { namesIn } from './entries.js'
import { folded } from './refused.js'
import { statusOf } from './replace.js'

/**
 * A function that tells whether anything stands at a path of the project, for many paths at one moment: each folder
 * is listed once, so that what is missing costs nothing more. The paths are safe, and relative to the root.
 */
export function presenceIn(root: string): (path: string) => boolean {
  const namesOf = perKey((folder: string) => new Set(namesIn(join(root, folder)).map(folded)))
  return (path) => {
    const cut = path.lastIndexOf('/')
    const folder = path.slice(0, Math.max(0, cut))
    // The system has the last word on names that it may take for one.
    return namesOf(folder).has(folded(path.slice(cut + 1))) && statusOf(join(root, path)) !== undefined
  }
}
