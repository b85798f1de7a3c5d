/**
 * File patterns, and the door to their two packages. A pattern knows `*`, `**`, `?`, `{a,b}` and `[abc]`; every other
 * character means itself, so that `docs/(guide)/c++.md` is a file. Patterns come from repositories that nobody
 * vouches for and become regular expressions: those that could take long are refused, and so are none that people use.
 */

import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import picomatch from 'picomatch'
import { globSync } from 'tinyglobby'
import { t } from '../phrases.js'
import { perKey } from '../syntax/memo.js'
import { compare } from '../text.js'
import { codeOf } from './failure.js'

/** The fixed part of a pattern. */
export interface FixedPart {
  /** The folder that everything lies in that the pattern matches; empty for the root. */
  readonly folder: string
  /** Whether the pattern is the path of a single file. */
  readonly isFile: boolean
}

/** What a pattern matches, each sorted by code unit. Folders that begin with a dot and `node_modules` are left out. */
export interface Found {
  readonly files: readonly string[]
  /** Symbolic links that match, or that lead to a folder where files could match; none is followed. */
  readonly links: readonly string[]
}

/** What is wrong with a pattern, as found and expected; `undefined` when nothing is. */
export function patternFlaw(pattern: string): string | undefined {
  return LIMITS.find(([exceeds]) => exceeds(pattern))?.[1]()
}

/** Cuts a pattern before its first folder or file name that is not fixed. */
export const fixedPart = perKey((pattern: string): FixedPart => {
  const { base, isGlob } = picomatch.scan(literal(pattern))
  const path = base.replaceAll('\\', '')
  return { folder: isGlob ? path : path.slice(0, Math.max(0, path.lastIndexOf('/'))), isFile: !isGlob }
})

/** Whether a path matches one of several patterns. */
export function matchesAny(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => picomatch.isMatch(path, literal(pattern), { noextglob: true }))
}

/** Finds what a pattern matches and none of the excluded patterns does. */
export function findFiles(root: string, pattern: string, exclude: readonly string[]): Found {
  const { linked, entered, readEntries } = linkAwareReader(root)
  const paths = globSync(literal(pattern), {
    cwd: root,
    ignore: ['**/node_modules/**', ...exclude.map(literal)],
    extglob: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdirSync: readEntries as object as typeof readdirSync },
  })
  const files = paths.filter((path) => !linked.has(path))
  const links = [...paths.filter((path) => linked.has(path)), ...entered]
  return { files: files.toSorted(compare), links: links.toSorted(compare) }
}

type Entry = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>

/**
 * Lists folders for the search. It passes over links in silence, so they are shown to it as what they lead to, a
 * folder as an empty one; which of them it met, and which folders it would have entered, is remembered.
 */
function linkAwareReader(root: string) {
  const linked = new Set<string>()
  const entered = new Set<string>()
  const readEntries = (folder: string): readonly Entry[] => {
    const path = pathFrom(root, folder)
    if (linked.has(path)) {
      entered.add(path)
      return []
    }
    return readdirSync(folder, { withFileTypes: true }).map((entry) => {
      if (!entry.isSymbolicLink()) return entry
      const absolute = join(folder, entry.name)
      linked.add(pathFrom(root, absolute))
      return plainEntry(entry.name, isFolder(absolute))
    })
  }
  return { linked, entered, readEntries }
}

/** Each limit lies well above what anybody writes; beyond it, matching takes time in a high power of a name's length. */
const LIMITS: readonly (readonly [exceeds: (pattern: string) => boolean, sentence: () => string])[] = [
  [
    (pattern) => pattern.startsWith('!'),
    () =>
      t('pattern.begins', 'begins with "!"; expected what to take. List what to leave out under "exclude"'),
  ],
  [
    (pattern) => pattern.length > 400,
    () => t('pattern.long', 'has more than 400 characters; expected a shorter pattern. Split it'),
  ],
  [
    (pattern) => count(pattern, /\*\*/g) > 2,
    () =>
      t('pattern.doubleStars', 'holds "**" more than twice; expected it at most twice. Split the pattern'),
  ],
  [
    (pattern) => pattern.split('/').some((name) => count(name, /\*+/g) > 3),
    () =>
      t(
        'pattern.stars',
        'holds "*" more than three times in a name; expected it at most three times. Split the pattern',
      ),
  ],
  [
    (pattern) => count(pattern, /\{/g) > 4,
    () => t('pattern.braces', 'holds more than four "{"; expected at most four. Split the pattern'),
  ],
]

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function literal(pattern: string): string {
  return pattern.replace(/\[[^\]/]*\]|[()|+!@]/g, (found) => (found.length > 1 ? found : `\\${found}`))
}

function pathFrom(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/')
}

function isFolder(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory()
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return false
  }
}

function plainEntry(name: string, folder: boolean): Entry {
  return { name, isFile: () => !folder, isDirectory: () => folder, isSymbolicLink: () => false }
}
