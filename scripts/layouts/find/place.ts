/** Recognises the pages of one folder that a site generator is known to have its pages in. */

import { t } from '../../phrases.js'
import type { Group, Site } from '../layout.js'
import { makeGroup } from './group.js'
import { isEnglish } from './language.js'
import { besideEachOther, besideOriginals, type Surroundings } from './mirror.js'
import { inside, isPlain, pagesUnder } from './site.js'
import { type Slot, slotFolder, slotsIn } from './slots.js'
import { bySuffix } from './suffix.js'

/** Number of pages that have a version. */
export function pairsIn(groups: readonly Group[]): number {
  return groups.reduce((sum, { pairs }) => sum + pairs.length, 0)
}

/** What a site's folder of pages holds: versions in folders, or beside their originals; else originals only. */
export function recogniseIn(site: Site, folder: string, declared: string | undefined): readonly Group[] {
  const around = { declared: site.sourceLanguage ?? declared, isSite: true }
  const slots = slotsIn(site, folder)
  const found = largest([
    ...slots.map((slot) => recogniseSlot(site, slot, around)),
    bySuffix(site, folder, around),
  ])
  const groups = found.length > 0 ? found : untranslated(site, folder, slots, around)
  return groups.map((group) => withLanguage(group, around.declared))
}

/** What a slot holds: the folder of one language has the originals, or the folder around. */
export function recogniseSlot(site: Site, slot: Slot, around: Surroundings): readonly Group[] {
  return largest([besideEachOther(site, slot, around), besideOriginals(site, slot, around)])
}

/** The groups with the most pairs, the first of equal ones. */
export function largest(found: readonly (readonly Group[])[]): readonly Group[] {
  return found.reduce((best, one) => (best.length === 0 || pairsIn(one) > pairsIn(best) ? one : best), [])
}

/** Groups with a further fact that led to them. */
export function since(fact: string, groups: readonly Group[]): readonly Group[] {
  return groups.map((group) => ({ ...group, because: [fact, ...group.because] }))
}

/** A group with the language of its originals, unless it knows that itself. */
export function withLanguage(group: Group, language: string | undefined): Group {
  return group.language === undefined && language !== undefined ? { ...group, language } : group
}

/** A site without versions yet: they go into folders of their languages, beside that of the originals if that is one. */
function untranslated(
  site: Site,
  folder: string,
  slots: readonly Slot[],
  { declared }: Surroundings,
): readonly Group[] {
  if (pagesUnder(site, folder).length === 0 || !isPlain(folder)) return []
  const versions = slots.flatMap((slot) => [...slot.versions.values()].map((version) => ({ slot, version })))
  const own = versions.find(({ version }) => version.tag === declared || isEnglish(version.tag))
  const home = own?.version.folder ?? folder
  const target = own ? slotFolder(own.slot, '{language}') : inside(folder, '{language}')
  return [
    makeGroup(site, {
      folder: home,
      target: `${target}/{path}`,
      exclude: own ? [] : [{ pattern: `${target}/**`, has: () => false }],
      called: [],
      pairs: [],
      ...(own && { choice: { tag: own.version.tag, rivals: [] } }),
      because: [
        home === ''
          ? t('layout.projectWithoutVersions', 'The folder of the project holds pages without versions')
          : t('layout.withoutVersions', '{{folder}}/ holds pages without versions', { folder: home }),
      ],
    }),
  ]
}
