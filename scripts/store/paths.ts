/** Which paths are safe to turn into places on the disk. */

import { lstatSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { codeOf } from './failure.js'
import { refusedName, refusedWhole } from './refused.js'

/** How a path will be used, and whose mistake it is when it is refused. */
export interface PathUse {
  /** A path to write to may not lead through a symbolic link, even one that stays inside. Default `read`. */
  readonly to?: 'read' | 'write'
  /** Default `input`. */
  readonly code?: 'input' | 'config'
}

/**
 * The absolute path of a path of the project, with every symbolic link resolved. What it names need not exist.
 * Throws a `UsageError` when the path is not in its normal form, leads out of the root or into `.git`, by its
 * names or through symbolic links, or holds a name that is no plain file name on every system.
 */
export function resolveInside(root: string, path: string, use: PathUse = {}): string {
  const names = path.split('/')
  const refused = refusedWhole(path)
  if (refused) throw unsafe(path, refused(), use)
  const base = realPath(root) ?? root
  const plain = join(base, ...names)
  return realPath(plain) === plain ? plain : walk(base, names, path, use)
}

/** Name by name, since what does not exist has no real path, and the link that leads astray may come before it. */
function walk(base: string, names: readonly string[], path: string, use: PathUse): string {
  let place = base
  for (const name of names) {
    place = join(place, name)
    if (!isLink(place)) continue
    if (use.to === 'write')
      throw unsafe(path, t('path.throughLink', 'leads through the symbolic link "{{name}}"', { name }), use)
    const real = realPath(place)
    if (real === undefined)
      throw unsafe(
        path,
        t('path.nowhere', 'leads through "{{name}}", a symbolic link to nowhere', { name }),
        use,
      )
    // Outside, or inside again under a name that the path itself may not have, like .git.
    if (!isInside(base, real))
      throw unsafe(path, t('path.astray', 'is led astray by the symbolic link "{{name}}"', { name }), use)
    place = real
  }
  return place
}

function isInside(base: string, real: string): boolean {
  const names = relative(base, real).split(sep)
  return names[0] !== '..' && !isAbsolute(names.join(sep)) && !names.some(refusedName)
}

function isLink(place: string): boolean {
  try {
    return lstatSync(place).isSymbolicLink()
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return false
  }
}

function realPath(place: string): string | undefined {
  try {
    return realpathSync.native(place)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined
  }
}

function unsafe(path: string, refused: string, { code = 'input' }: PathUse): UsageError {
  const sentence = t(
    'path.unsafe',
    '{{path}} {{flaw}}; expected a path below the folder of the project, like "source/overview.md". Correct or remove this path',
    { path: JSON.stringify(path), flaw: refused },
  )
  return new UsageError(code, sentence)
}
