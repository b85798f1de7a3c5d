/** Entries of "documents", made so that the pattern means exactly the sources that were counted. */
import { compare } from '../../text.js'
import type { Found, Group, Site } from '../layout.js'
import type { Called } from './language.js'
import { folderOf, inside, isPlain, nameOf, pagesUnder } from './site.js'
import type { Choice } from './trust.js'
import { versionPlaces } from './versions.js'

/** What a group is made from. */
export interface GroupParts {
  /** The folder of the sources. */
  readonly folder: string
  /** Names that the sources have, all of them; any name when absent. */
  readonly files?: readonly string[]
  /** Whether they lie in the folder itself, and not below it. */
  readonly isFlat?: boolean
  /** The one name that all sources have, in the folder and below it. */
  readonly everyFile?: string
  /** What stands between the name of a source and its extension: `.en`. */
  readonly mark?: string
  readonly target: string
  /** Patterns of files in the folder that are no sources, and the files. */
  readonly exclude?: readonly { readonly pattern: string; readonly has: (path: string) => boolean }[]
  readonly called: Iterable<Called>
  readonly pairs: readonly Found[]
  readonly choice?: Choice | undefined
  readonly because: readonly string[]
}

/** Makes a group. Files given by name lie in the folder itself. */
export function makeGroup(site: Site, parts: GroupParts): Group {
  const { folder, files, everyFile, mark = '', target, exclude = [], called, pairs, choice, because } = parts
  const isFlat = parts.isFlat === true
  const isSource = (path: string) =>
    (!isFlat || folderOf(path) === folder) &&
    (everyFile === undefined || nameOf(path) === everyFile) &&
    stemOf(path).endsWith(mark) &&
    !isHidden(path, folder) &&
    !exclude.some(({ has }) => has(path))
  const candidates =
    files?.map((name) => inside(folder, name)) ??
    pagesUnder({ pages: site.everyPage }, folder).filter(isSource)
  const names = Object.fromEntries(
    [...called].toSorted((a, b) => compare(a.tag, b.tag)).map(({ tag, name }) => [tag, name] as const),
  )
  const lookalikes = new Set(lookalikesAmong(candidates, target, names))
  const sources = candidates.filter((path) => !lookalikes.has(path))
  const known = new Set(sources)
  const pattern = files
    ? oneOf(files)
    : `${isFlat ? '' : '**/'}${everyFile ?? `*${mark}.${extensionsPattern(sources)}`}`
  return {
    source: inside(folder, pattern),
    target,
    exclude: [...exclude.map((entry) => entry.pattern), ...[...lookalikes].filter(isPlain)],
    names,
    sources,
    pairs: pairs.filter(({ source }) => known.has(source)),
    ...(choice && { language: choice.tag }),
    rivals: choice?.rivals ?? [],
    because,
  }
}

/** Versions whose language is written in other letters than elsewhere: `pt-br` for `pt-BR`. They are no sources. */
function lookalikesAmong(paths: readonly string[], target: string, names: Group['names']): readonly string[] {
  const folded = Object.values(names).map((name) => [name, name.toLowerCase()] as const)
  const placeOf = versionPlaces({ target: target.toLowerCase(), names: Object.fromEntries(folded) })
  return paths.filter((path) => placeOf(path.toLowerCase()) !== undefined)
}

/** The extension of a page without its dot. */
export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** The path of a page without its extension. */
export function stemOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'))
}

/** How patterns write the extensions of pages: `md`, or `{md,mdx}`. */
export function extensionsPattern(paths: readonly string[]): string {
  return oneOf(extensionsOf(paths))
}

function extensionsOf(paths: readonly string[]): readonly string[] {
  const found = [...new Set(paths.map(extensionOf))].toSorted(compare)
  return found.length === 0 ? ['md'] : found
}

/** Names as a pattern; what they have in common at the end stands once. */
function oneOf(names: readonly string[]): string {
  if (names.length === 1) return names.join()
  const endings = new Set(names.map(extensionOf))
  const hasEnding = names.every((name) => name.includes('.')) && endings.size === 1
  return hasEnding ? `{${names.map(stemOf).join(',')}}.${[...endings].join()}` : `{${names.join(',')}}`
}

/** Whether a pattern passes over a file: folders and files that begin with a dot, and packages. */
function isHidden(path: string, folder: string): boolean {
  const below = folder === '' ? path : path.slice(folder.length + 1)
  return below.split('/').some((name) => name.startsWith('.') || name === 'node_modules')
}

/** Whether a page says nothing of where it comes from, since every folder may have one of that name. */
export function isUsual(path: string): boolean {
  return /^_?(?:index|readme|home)\.mdx?$/i.test(path) && nameOf(path) === path
}
