/** Originals that lie in another part of the site than their versions: `docs/` and `i18n/{language}/docs/`. */

import { groupsBy } from '../../groups.js'
import type { Group, Site } from '../layout.js'
import { isUsual } from './group.js'
import { isOneOfMany, matchAll } from './match.js'
import { groupsOf, type Surroundings } from './mirror.js'
import { inside, isAside, isForTranslations, isPlain, nameOf, pagesUnder, sample } from './site.js'
import { type Slot, type SlotVersion, slotFolder } from './slots.js'
import { believed, type Match } from './trust.js'

/** Pages by their name, and by their folder's too where that is a name that every folder has. */
export type Namesakes = ReadonlyMap<string, readonly string[]>

/** Where the pages of a slot below `prefix` have their originals. */
interface Origin {
  readonly prefix: string
  readonly folder: string
}

/** Pages of a slot that are looked up. */
const SAMPLE = 300
/** Files of one name beyond which the name says nothing. */
const MOST_NAMESAKES = 400
const MOST_ORIGINS = 12
/** Of the votes that an origin has, how many another must have to be as likely. */
const NEAR_THE_MOST = 1 / 2

/** Every page that lies in no folder for tests, by its name. */
export function namesakesOf({ pages }: Site): Namesakes {
  return groupsBy(pages, keyOf)
}

/** Finds the folders in which the pages of a slot have originals of the same names, by a vote of the pages. */
export function originalsElsewhere(
  site: Site,
  slot: Slot,
  around: Surroundings,
  namesakes: Namesakes,
): readonly Group[] {
  const groups: Group[] = []
  const taken = new Set<string>()
  let left = [...slot.versions.values()]
  for (let round = 0; round < MOST_ORIGINS; round++) {
    const origin = elect(left, slot, namesakes)
    const found = origin ? recogniseFrom(site, slot, around, left, origin) : []
    const own = found.filter((group) => isFree(group, taken))
    if (own.length === 0) break
    groups.push(...own)
    for (const place of own.flatMap(targetsOf)) taken.add(place)
    const paired = new Set(own.flatMap(({ pairs }) => pairs.map(({ target }) => target)))
    left = left.map((version) => ({
      ...version,
      pages: version.pages.filter((page) => !paired.has(`${version.folder}/${page}`)),
    }))
  }
  return groups
}

/** Whether no original would get a target that another has, be it there or not: editions hold the same pages. */
function isFree(group: Group, taken: ReadonlySet<string>): boolean {
  return !targetsOf(group).some((place) => taken.has(place))
}

/** Where the versions of each original of a group belong, in any language. */
function targetsOf({ source, target, sources }: Group): readonly string[] {
  const fixed = source.slice(0, source.search(/[*{]|$/)).lastIndexOf('/') + 1
  return sources.map((path) => target.replace('{path}', path.slice(fixed)))
}

/** Holds the pages of a slot below a prefix against those of a folder. */
export function recogniseFrom(
  site: Site,
  slot: Slot,
  around: Surroundings,
  versions: readonly SlotVersion[],
  { prefix, folder }: Origin,
): readonly Group[] {
  const below = versions.map((version) => ({
    ...version,
    folder: inside(version.folder, prefix),
    pages: prefix === '' ? version.pages : cut(version.pages, `${prefix}/`),
  }))
  const isVersion = versionTest(slot)
  const from = folder === '' ? 0 : folder.length + 1
  const originals = new Set(
    pagesUnder(site, folder)
      .filter((page) => !isVersion(page))
      .map((page) => page.slice(from)),
  )
  const kept = believed(matchAll(below, originals), around.isSite)
  const telling = kept.flatMap(({ matched }) => matched).filter((page) => !isUsual(page)).length
  const least = around.isSite || isForTranslations(slot.parent) ? 1 : 2
  if (kept.length === 0 || telling < least) return []
  if (!around.isSite && (isWord(slot, kept) || isOneOfMany(site, slot, originals, kept))) return []
  const place = slotFolder(slot, '{language}')
  const isAround = slot.parent === folder || slot.parent.startsWith(`${folder}/`)
  const exclude = isAround ? [{ pattern: `${place}/**`, has: isVersion }] : []
  return groupsOf(site, { folder, target: inside(place, prefix), kept, exclude })
}

/** Whether one name among others with a word before or behind it is all there is: `no-border` beside `fade`. */
function isWord({ parent, before, after }: Slot, kept: readonly Match[]): boolean {
  return kept.length === 1 && before + after !== '' && !isForTranslations(parent)
}

function versionTest({ versions }: Slot): (page: string) => boolean {
  const starts = Array.from(versions.values(), ({ folder }) => `${folder}/`)
  return (page) => starts.some((start) => page.startsWith(start))
}

function cut(pages: readonly string[], prefix: string): readonly string[] {
  return pages.filter((page) => page.startsWith(prefix)).map((page) => page.slice(prefix.length))
}

/**
 * The origin that most pages of a sample have. Where several editions of a site lie in a project, most pages are in
 * each of them: of origins that are near the most, the one closest to the slot, then the shortest.
 */
function elect(versions: readonly SlotVersion[], slot: Slot, namesakes: Namesakes): Origin | undefined {
  const pages = versions.flatMap((version) => version.pages)
  const isVersion = versionTest(slot)
  const votes = new Map<string, number>()
  for (const page of sample(pages, SAMPLE)) {
    const same = namesakes.get(keyOf(page)) ?? []
    if (same.length > MOST_NAMESAKES + versions.length) continue
    for (const other of same) {
      if (isVersion(other)) continue
      const vote = originOf(page, other)
      if (isAside(vote.folder) || !isPlain(vote.folder)) continue
      const key = `${vote.prefix}\n${vote.folder}`
      votes.set(key, (votes.get(key) ?? 0) + 1)
    }
  }
  const enough = Math.max(...votes.values()) * NEAR_THE_MOST
  const origins = [...votes]
    .filter(([, count]) => count >= enough)
    .map(([key, count]) => {
      const [prefix = '', folder = ''] = key.split('\n')
      return { prefix, folder, key, count, steps: stepsBetween(slot.parent, folder) }
    })
  const [first] = origins.toSorted(
    (a, b) =>
      a.steps - b.steps || b.count - a.count || a.key.length - b.key.length || (a.key < b.key ? -1 : 1),
  )
  return first
}

/** How many folders one goes up and down from one folder to another. */
function stepsBetween(a: string, b: string): number {
  const [x, y] = [a, b].map((path) => (path === '' ? [] : path.split('/'))) as [string[], string[]]
  const differs = x.findIndex((name, at) => name !== y[at])
  const common = differs < 0 ? x.length : differs
  return x.length + y.length - 2 * common
}

/** What is left of two paths without what they have in common at the end. */
function originOf(page: string, other: string): Origin {
  const a = page.split('/')
  const b = other.split('/')
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
    a.pop()
    b.pop()
  }
  return { prefix: a.join('/'), folder: b.join('/') }
}

function keyOf(page: string): string {
  const name = nameOf(page)
  return isUsual(name) ? page.split('/').slice(-2).join('/') : name
}
