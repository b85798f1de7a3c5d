/** Versions of a README that lie in a folder for them: `docs/README.sv.md`, `docs/translations/sv/README.md`. */
import { put } from '../groups.js'
import { t } from '../phrases.js'
import { compare } from '../text.js'
import { endingsOf } from './find/endings.js'
import { extensionOf, makeGroup } from './find/group.js'
import type { Called } from './find/language.js'
import { folderOf, inside, isAside, isForTranslations, nameOf, pagesUnder } from './find/site.js'
import { allSlots, type Slot, slotFolder } from './find/slots.js'
import { believed } from './find/trust.js'
import { listed } from './find/words.js'
import type { Found, Group, Site } from './layout.js'

/** A version, the original of which lies in a folder further out. */
interface Moved extends Found {
  readonly called: Called
  readonly template: string
}

/** Finds such versions among pages, but for originals that have versions already. */
export function movedReadmes(
  site: Site,
  pages: readonly string[],
  taken: ReadonlySet<string>,
): readonly Group[] {
  const families = new Map<string, Moved[]>()
  for (const moved of [...inNames(site, pages), ...inFolders(site, pages)]) {
    if (taken.has(moved.source)) continue
    put(families, `${moved.source}\n${moved.template}`, moved)
  }
  const groups = [...families.values()].flatMap((family) => groupOf(site, family) ?? [])
  // Of several groups with the same original, the largest.
  const bySize = groups.toSorted((a, b) => b.pairs.length - a.pairs.length || compare(a.target, b.target))
  return bySize.filter((group, at) => bySize.findIndex(({ source }) => source === group.source) === at)
}

function groupOf(site: Site, moved: readonly Moved[]): Group | undefined {
  const [first] = moved
  const matches = moved.map(({ called, target }) => ({ ...called, pages: 1, matched: [target] }))
  const kept = new Set(believed(matches, true).map(({ tag }) => tag))
  if (!first || kept.size === 0) return undefined
  const own = moved.filter(({ language }) => kept.has(language))
  return makeGroup(site, {
    folder: folderOf(first.source),
    files: [nameOf(first.source)],
    target: first.template,
    called: own.map(({ called }) => called),
    pairs: own.map(({ source, target, language }) => ({ source, target, language })),
    because: [
      t('layout.holdsVersions', '{{place}} holds versions of {{source}}: {{languages}}', {
        place: first.template,
        source: first.source,
        languages: listed([...kept], 12),
      }),
    ],
  })
}

function inNames(site: Site, pages: readonly string[]): readonly Moved[] {
  return pages.flatMap((page) =>
    endingsOf(page).flatMap(({ stem, sign, called }): readonly Moved[] => {
      const original = `${nameOf(stem)}.${extensionOf(page)}`
      const source = site.known.has(inside(folderOf(page), original))
        ? undefined
        : nearest(site, folderOf(page), original)
      const template = `${stem}${sign}{language}.${extensionOf(page)}`
      return source === undefined ? [] : [{ source, target: page, language: called.tag, called, template }]
    }),
  )
}

/** Folders of languages with such files and no other pages; a folder that is for translations, or several languages. */
function inFolders(site: Site, pages: readonly string[]): readonly Moved[] {
  const known = new Set(pages)
  const foldersBeside = folderCounter(site)
  return allSlots(site).flatMap((slot) => {
    const versions = [...slot.versions.values()].filter(
      ({ folder, pages: own }) =>
        !isAside(folder) && own.every((page) => known.has(`${folder}/${page}`) && !page.includes('/')),
    )
    const isFew = versions.length === 1 || versions.length < 2 + foldersBeside(slot)
    if (versions.length === 0 || (isFew && !isForTranslations(slot.parent))) return []
    return versions.flatMap(({ folder, tag, name, pages: own }) =>
      own.flatMap((page): readonly Moved[] => {
        const source = nearest(site, folder, page)
        const template = `${slotFolder(slot, '{language}')}/${page}`
        const moved = { target: `${folder}/${page}`, language: tag, called: { tag, name }, template }
        return source === undefined ? [] : [{ ...moved, source }]
      }),
    )
  })
}

/** Counts the folders with pages beside those of a slot: the packages of a project have a README each. */
function folderCounter(site: Site): (slot: Slot) => number {
  const folders = new Map<string, ReadonlySet<string>>()
  return ({ parent, versions }) => {
    const all = folders.get(parent) ?? foldersIn(site, parent)
    folders.set(parent, all)
    return all.size - versions.size
  }
}

function foldersIn(site: Site, parent: string): ReadonlySet<string> {
  const from = parent === '' ? 0 : parent.length + 1
  const below = pagesUnder(site, parent).filter((page) => page.includes('/', from))
  return new Set(below.map((page) => page.slice(from, page.indexOf('/', from))))
}

/** The file of a name in the nearest folder further out. */
function nearest({ known }: Site, folder: string, name: string): string | undefined {
  for (let place = folder; place !== ''; ) {
    place = folderOf(place)
    if (known.has(inside(place, name))) return inside(place, name)
  }
  return undefined
}
