/** Folders called after languages that hold the same pages as another folder. */

import { t } from '../../phrases.js'
import type { Group, Site } from '../layout.js'
import { type GroupParts, makeGroup } from './group.js'
import { isEnglish } from './language.js'
import { isOneOfMany, type Mirrored, matchAll, pairUp, sentenceOf } from './match.js'
import { firstNames } from './narrow.js'
import { inside, isPlain, pagesUnder } from './site.js'
import { type Slot, slotFolder } from './slots.js'
import { believed, chooseSource } from './trust.js'

/** What is known of the place where pages were found. */
export interface Surroundings {
  /** The language of the originals, as a person or a configuration says. */
  readonly declared?: string | undefined
  /** Whether the files of a site generator say that there are pages here. */
  readonly isSite: boolean
}

/** The folder of one of the languages holds the originals: `docs/en/`, `docs/sv/`. */
export function besideEachOther(site: Site, slot: Slot, around: Surroundings): readonly Group[] {
  const versions = [...slot.versions.values()]
  const choice = chooseSource(
    versions.map(({ tag, pages }) => ({ tag, pages: pages.length })),
    around.declared,
  )
  const source = versions.find(({ tag }) => tag === choice?.tag)
  if (!choice || !source || versions.length === 1 || !isPlain(source.folder)) return []
  const originals = new Set(source.pages)
  const others = versions.filter((version) => version !== source)
  // In a site, what stands beside a folder of a language and is called like one is no coincidence; nor is it beside `en`.
  const isSure = around.isSite || isEnglish(source.tag)
  const kept = believed(matchAll(others, originals), isSure, around.isSite ? 0 : undefined)
  if (kept.length === 0 || (!around.isSite && isOneOfMany(site, slot, originals, kept))) return []
  return [
    makeGroup(site, {
      folder: source.folder,
      target: `${slotFolder(slot, '{language}')}/{path}`,
      called: kept,
      pairs: pairUp(kept, source.folder),
      choice,
      because: [sentenceOf(kept, `${source.folder}/`)],
    }),
  ]
}

/**
 * The originals have no language in their path: they lie in the folder around (`docs/`, `docs/sv/`), or beside
 * (`pages/`, `pages.sv/`).
 */
export function besideOriginals(site: Site, slot: Slot, around: Surroundings): readonly Group[] {
  const { parent, before, after, versions } = slot
  const folder = inside(parent, (before + after).replace(/^[._-]+|[._-]+$/g, ''))
  const from = folder === '' ? 0 : folder.length + 1
  const taken = new Set(Array.from(versions.values(), (version) => version.folder))
  const originals = new Set(
    pagesUnder(site, folder)
      .filter((page) => !taken.has(page.slice(0, page.indexOf('/', from))))
      .map((page) => page.slice(from)),
  )
  if (originals.size === 0 || !isPlain(folder) || folder.startsWith('.')) return []
  const kept = believed(matchAll([...versions.values()], originals), around.isSite)
  if (kept.length === 0 || (!around.isSite && isOneOfMany(site, slot, originals, kept))) return []
  const target = slotFolder(slot, '{language}')
  const isVersion = (path: string) => kept.some((match) => path.startsWith(`${match.folder}/`))
  const exclude = folder === parent ? [{ pattern: `${target}/**`, has: isVersion }] : []
  return groupsOf(site, { folder, target, kept, exclude })
}

/** What a group of a slot is made from. */
interface Parts extends Pick<GroupParts, 'exclude'> {
  readonly folder: string
  readonly target: string
  readonly kept: readonly Mirrored[]
}

/** The groups of pages that have their originals in a folder. */
export function groupsOf(site: Site, { folder, target, kept, exclude = [] }: Parts): readonly Group[] {
  if (folder === '') return narrowed(site, target, kept)
  return [
    makeGroup(site, {
      folder,
      target: `${target}/{path}`,
      exclude,
      called: kept,
      pairs: pairUp(kept, folder),
      because: [sentenceOf(kept, `${folder}/`)],
    }),
  ]
}

/** In the root of a project there is more than pages: only what has versions counts as originals. */
function narrowed(site: Site, target: string, kept: readonly Mirrored[]): readonly Group[] {
  return firstNames(kept.flatMap(({ matched }) => matched)).map(({ files, name }) => {
    const isHere = (path: string) => (name === '' ? !path.includes('/') : path.startsWith(`${name}/`))
    const own = kept
      .map((match) => ({ ...match, matched: match.matched.filter(isHere) }))
      .filter(({ matched }) => matched.length > 0)
    return makeGroup(site, {
      folder: name,
      ...(files && { files }),
      isFlat: name === '',
      target: `${inside(target, name)}/{path}`,
      called: own,
      pairs: pairUp(own, ''),
      because: [
        sentenceOf(
          own,
          name === '' ? t('layout.projectFiles', 'the files of the project') : `${name}/`,
          false,
        ),
      ],
    })
  })
}
