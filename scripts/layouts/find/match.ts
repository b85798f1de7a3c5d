/** Pages of languages held against originals. */
import { number, t } from '../../phrases.js'
import type { Found, Site } from '../layout.js'
import { inside, pagesUnder } from './site.js'
import type { Slot, SlotVersion } from './slots.js'
import type { Match } from './trust.js'
import { listed } from './words.js'

/** A folder of a slot with the pages that have an original. */
export interface Mirrored extends Match {
  readonly folder: string
}

/** Each folder of a slot, held against the paths of originals. */
export function matchAll(
  versions: readonly SlotVersion[],
  originals: ReadonlySet<string>,
): readonly Mirrored[] {
  return versions.map(({ tag, name, folder, pages }) => ({
    tag,
    name,
    folder,
    pages: pages.length,
    matched: pages.filter((page) => originals.has(page)),
  }))
}

/** The pages of folders with their originals in another folder. */
export function pairUp(matches: readonly Mirrored[], source: string): readonly Found[] {
  return matches.flatMap(({ tag, folder, matched }) =>
    matched.map((page) => ({ source: inside(source, page), target: `${folder}/${page}`, language: tag })),
  )
}

/** Says that folders hold pages of the same names as another, and how many of all there are. */
export function sentenceOf(matches: readonly Mirrored[], source: string, isAll = true): string {
  const folders = matches
    .toSorted((a, b) => b.matched.length - a.matched.length)
    .map(({ folder }) => `${folder}/`)
  const matched = matches.reduce((sum, match) => sum + match.matched.length, 0)
  const pages = matches.reduce((sum, match) => sum + match.pages, 0)
  const share = isAll ? t('layout.ofAll', '{{matched}} of {{pages}}', { matched, pages }) : number(matched)
  return t('layout.sameNames', {
    count: folders.length,
    folders: listed(folders),
    source,
    share,
    defaultValue_one: '{{folders}} holds pages of the same names as {{source}}: {{share}}',
    defaultValue_other: '{{folders}} hold pages of the same names as {{source}}: {{share}}',
  })
}

/**
 * Whether as many folders beside those of languages hold the same pages, although they are called after no language:
 * then all are variants of something else, such as programming languages. Numbers of versions do not count.
 */
export function isOneOfMany(
  site: Site,
  slot: Slot,
  originals: ReadonlySet<string>,
  kept: readonly Mirrored[],
): boolean {
  const { parent, before, after, versions } = slot
  const languages = new Set(Array.from(versions.values(), ({ name }) => name))
  if (before !== '' || after !== '') return false
  const least = Math.max(2, ...kept.map(({ matched }) => matched.length / 2))
  const from = parent === '' ? 0 : parent.length + 1
  const folders = new Map<string, { all: number; same: number }>()
  for (const page of pagesUnder(site, parent)) {
    const end = page.indexOf('/', from)
    const name = page.slice(from, end)
    if (end < 0 || languages.has(name) || EDITION.test(name)) continue
    const below = page.slice(end + 1)
    const counts = folders.get(name) ?? { all: 0, same: 0 }
    folders.set(name, { all: counts.all + 1, same: counts.same + (originals.has(below) ? 1 : 0) })
  }
  return (
    [...folders.values()].filter(({ all, same }) => same >= least && same > all / 2).length >= kept.length
  )
}

const EDITION = /^(?:v(?:ersion)?[._-]?)?\d|^(?:next|latest|current|stable|legacy|old)$/i
