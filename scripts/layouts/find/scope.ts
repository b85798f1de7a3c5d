/** How far a pattern should reach so that it takes in the originals of some versions, and little else. */
import { groupsOf } from '../../groups.js'
import { compare } from '../../text.js'
import type { Found } from '../layout.js'
import { extensionOf } from './group.js'
import { firstNames, listable } from './narrow.js'
import { folderOf, nameOf } from './site.js'

/** A part of a site, with the pairs in it. */
export interface Scope {
  readonly folder: string
  /** The originals are these files of the folder. */
  readonly files?: readonly string[]
  /** The originals are all files of the folder itself. */
  readonly isFlat?: boolean
  /** The originals are all files of this name, in the folder and below it. */
  readonly everyFile?: string
  readonly pairs: readonly Found[]
}

/** Scopes that take in all pairs. `originalsIn` says which pages of a folder a pattern would take in. */
export function scopesOf(
  pairs: readonly Found[],
  originalsIn: (folder: string) => readonly string[],
  mark: string,
): readonly Scope[] {
  return firstNames(pairs.map(({ source }) => source)).flatMap(({ name }): readonly Scope[] => {
    const inRoot = pairs.filter(({ source }) => !source.includes('/'))
    if (name === '') return byFolder(inRoot, mark)
    const own = pairs.filter(({ source }) => source.startsWith(`${name}/`))
    const folder = commonFolder(own.map(({ source }) => source))
    const all = originalsIn(folder)
    const sources = [...new Set(own.map(({ source }) => source))]
    if (mark !== '' || isLarge(sources.length, all.length)) return [{ folder, pairs: own }]
    const [first = '', ...others] = new Set(sources.map(nameOf))
    const same = all.filter((page) => nameOf(page) === first)
    if (others.length === 0 && isLarge(sources.length, same.length))
      return [{ folder, everyFile: first, pairs: own }]
    return byFolder(own, mark)
  })
}

/** Whether translated pages are enough of all to say that all are meant to be. */
function isLarge(translated: number, all: number): boolean {
  return translated > 1 && (translated >= all / 4 || translated > 20)
}

/** The files of each folder. A mark has no place in a pattern that lists files, so such a file stands alone. */
function byFolder(pairs: readonly Found[], mark: string): readonly Scope[] {
  const groups = groupsOf(pairs, ({ source }) => `${folderOf(source)}/${extensionOf(source)}`)
  return groups.map((own): Scope => {
    const names = [...new Set(own.map(({ source }) => nameOf(source)))].toSorted(compare)
    const files = mark === '' || names.length === 1 ? listable(names) : undefined
    return { folder: folderOf(own[0]?.source ?? ''), ...(files ? { files } : { isFlat: true }), pairs: own }
  })
}

/** The innermost folder that all paths lie in. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const names = folderOf(first).split('/')
  const differs = names.findIndex((_, at) => {
    const start = `${names.slice(0, at + 1).join('/')}/`
    return paths.some((path) => !path.startsWith(start))
  })
  return names.slice(0, differs < 0 ? names.length : differs).join('/')
}
