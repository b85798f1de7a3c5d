import { t } from '../phrases.js'
import { disjoint } from './claims.js'
import { namesakesOf, originalsElsewhere } from './find/elsewhere.js'
import { isEnglish } from './find/language.js'
import { largest, pairsIn, recogniseSlot } from './find/place.js'
import { isAside, withoutPages } from './find/site.js'
import { allSlots, type Slot } from './find/slots.js'
import { bySuffix } from './find/suffix.js'
import { isSameText } from './find/translated.js'
import type { Group, Layout, Site } from './layout.js'

/** Anything else: folders or endings that are languages, with files of the same names as other files. */
export const generic: Layout = {
  name: 'generic',
  title: () => t('layout.generic.title', 'Folders or endings that are languages'),
  looksFor: () =>
    t(
      'layout.generic.looksFor',
      'files whose folder or name says a language, and which have the same names as other files',
    ),
  recognise,
}

/** Slots beyond the largest so many are not looked for in the whole site. */
const MOST_ELSEWHERE = 40

function recognise(site: Site): readonly Group[] {
  const around = { declared: site.sourceLanguage, isSite: false }
  const slots = allSlots(site).filter(({ parent }) => !isAside(parent))
  const near = slots.map((slot) => ({ slot, groups: recogniseSlot(site, slot, around) }))
  const sure = near.filter((one) => !isDoubtful(one))
  const namesakes = namesakesOf(withoutPages(site, filesOf(sure.flatMap(({ groups }) => groups))))
  const others = near.filter(isDoubtful).toSorted((a, b) => sizeOf(b.slot) - sizeOf(a.slot))
  const found = others.map((near, at) => {
    const elsewhere = at < MOST_ELSEWHERE ? originalsElsewhere(site, near.slot, around, namesakes) : []
    const isLikelier =
      site.sourceLanguage === undefined && isGuessed(near) && pairsIn(elsewhere) >= pairsIn(near.groups) / 2
    return isLikelier ? elsewhere : largest([near.groups, elsewhere])
  })
  const all = [...sure.map(({ groups }) => groups), ...found, bySuffix(site, '', around)]
  const bySize = all.toSorted((a, b) => pairsIn(b) - pairsIn(a))
  return disjoint(bySize.flat()).filter((group) => !isSameText(site, group))
}

/** A folder of a language with what was recognised near it. */
interface Near {
  readonly slot: Slot
  readonly groups: readonly Group[]
}

/** Whether originals should be looked for elsewhere: few are near, or those near could be versions themselves. */
function isDoubtful(near: Near): boolean {
  return isGuessed(near) || pairsIn(near.groups) < sizeOf(near.slot) / 4
}

/** Whether only the number of its pages says that a language is that of the originals: a version may have kept more. */
function isGuessed({ groups }: Near): boolean {
  return groups.some(({ language }) => language !== undefined && !isEnglish(language))
}

function filesOf(groups: readonly Group[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ sources, pairs }) => [...sources, ...pairs.map(({ target }) => target)]))
}

function sizeOf({ versions }: Slot): number {
  return [...versions.values()].reduce((sum, { pages }) => sum + pages.length, 0)
}
