/** One tag for each language, although the parts of a site write it in different ways. */
import { isSameTag } from '../text.js'
import { isAkin } from './find/language.js'
import { pairsIn } from './find/place.js'
import type { Group } from './layout.js'

/** For each language, by what one group calls it, the tag that all groups use. */
export function spellingsOf(groups: readonly Group[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>()
  for (const { names } of groups.toSorted((a, b) => pairsIn([b]) - pairsIn([a]))) {
    for (const [tag, name] of Object.entries(names)) {
      const known = [...spellings.values()].find((other) => isSameTag(other, tag))
      // A name that is no tag is no exact word: `cn` is what others call `zh`.
      const akin = isTag(tag, name)
        ? undefined
        : only([...spellings.values()].filter((other) => isAkin(other, tag)))
      spellings.set(tag, known ?? akin ?? tag)
    }
  }
  return spellings
}

function isTag(tag: string, name: string): boolean {
  return isSameTag(tag, name.replaceAll('_', '-'))
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}
