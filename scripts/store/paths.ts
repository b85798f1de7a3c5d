/** Which paths and languages are safe to turn into places on the disk. */

import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { perKey } from '../syntax/memo.js'
import { codeOf } from './failure.js'

/** How a path will be used, and whose mistake it is when it is refused. */
export interface PathUse {
  /** A path to write to may not lead through a symbolic link, even one that stays inside. Default `read`. */
  readonly to?: 'read' | 'write'
  /** Default `input`. */
  readonly code?: 'input' | 'config'
}

/** What a path may not look like, whatever the disk holds; the first that matches is reported. */
const REFUSED_PATHS: readonly (readonly [RegExp, () => string])[] = [
  [/^$/, () => t('path.empty', 'is empty')],
  [/[\u0000-\u001f\u007f]/, () => t('path.control', 'holds a control character')],
  [/\\/, () => t('path.backslash', 'holds a backslash; folders are separated by "/"')],
  [/^\//, () => t('path.absolute', 'is absolute')],
  [/:/, () => t('path.colon', 'holds a colon, which names a drive or a hidden stream on Windows')],
  [/\/\/|\/$/, () => t('path.nameless', 'holds a folder without a name')],
]

/** The same for each name in it. Windows drops dots and spaces at the end, so they do not hide a name. */
const REFUSED_NAMES: typeof REFUSED_PATHS = [
  [/^[. ]+$/, () => t('path.dots', 'steps out of its folder or stays in it ("..", ".")')],
  [/^(\.git|git~\d+)[. ]*$/i, () => t('path.git', "leads into git's own folder")],
  [
    /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])[. ]*(\.|$)/i,
    () => t('path.device', 'holds the name of a device on Windows'),
  ],
]

// Code points that HFS+ of macOS ignores in names, so that ".g\u200cit" is ".git" there; as in git's utf8.c.
const IGNORED = /\u200c|\u200d|[\u200e\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g

/**
 * The absolute path of a path of the project, with every symbolic link resolved. What it names need not exist.
 * Throws a `UsageError` when the path is not in its normal form, leads out of the root or into `.git`, by its
 * names or through symbolic links, or holds a name that is no plain file name on every system.
 */
export function resolveInside(root: string, path: string, use: PathUse = {}): string {
  const names = path.split('/')
  const refused = refusal(path, REFUSED_PATHS) ?? refusedName(names)
  if (refused) throw unsafe(path, refused(), use)
  const base = realPath(root) ?? root
  const plain = join(base, ...names)
  return realPath(plain) === plain ? plain : walk(base, names, path, use)
}

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
  const isFine = perKey((name: string) => refusedName([name]) === undefined)
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
      const isUsual = USUAL.test(path) || refusal(path, REFUSED_PATHS) === undefined
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

/** Nothing in it that `REFUSED_PATHS` speaks of. */
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

/** A name in a form that is the same for names that some systems take for one. */
export function folded(name: string): string {
  // Most names are their own form.
  if (FOLDED.test(name)) return name
  return name.replace(IGNORED, '').normalize('NFC').toLowerCase()
}

const FOLDED = /^[a-z\d_.-]+$/

function refusedName(names: readonly string[]): (() => string) | undefined {
  return names.map((name) => refusal(name, REFUSED_NAMES)).find(Boolean)
}

function refusal(name: string, table: typeof REFUSED_PATHS): (() => string) | undefined {
  const folded = name.replace(IGNORED, '')
  return table.find(([pattern]) => pattern.test(folded))?.[1]
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
  return (
    names[0] !== '..' && !isAbsolute(names.join(sep)) && !names.some((name) => refusal(name, REFUSED_NAMES))
  )
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

// RFC 5646, section 2.1, without what names no written language: extensions, and subtags that were never registered.
const TAG =
  /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-x(-[a-z\d]{1,8})+)?$/i

/** The tag itself when it is a BCP 47 language that can name a folder; else a `UsageError` of code `config`. */
export function parseLanguage(tag: string): string {
  if (TAG.test(tag) && isCanonical(tag) && !refusal(tag, REFUSED_NAMES)) return tag
  const language = JSON.stringify(tag)
  throw new UsageError(
    'config',
    refusal(tag, REFUSED_NAMES)
      ? t(
          'language.device',
          '{{language}} is not a language that can be used here; Windows has no folder of that name; add a region or script to it',
          { language },
        )
      : t(
          'language.noTag',
          '{{language}} is not a language that can be used here; expected a language tag of BCP 47, like "sv", "pt-BR" or "zh-Hans"',
          { language },
        ),
  )
}

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
