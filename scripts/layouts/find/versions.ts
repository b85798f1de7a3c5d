/** Which files stand where a group has its versions, whether or not they have an original. */

import type { Group } from '../layout.js'
import { extensionOf } from './group.js'

/** Gives what stands in a page's path in the place of `{path}` or `{stem}`; `undefined` for what is no version. */
export function versionPlaces({
  target,
  names,
}: Pick<Group, 'target' | 'names'>): (page: string) => string | undefined {
  const places = Object.values(names).map((name) => target.replaceAll('{language}', name).split(PATH))
  return (page) => {
    for (const [head = '', tail] of places) {
      if (tail === undefined && page === head) return ''
      if (tail === undefined) continue
      const ending = tail.replace('{extension}', extensionOf(page))
      const isThere =
        page.startsWith(head) && page.endsWith(ending) && page.length > head.length + ending.length
      if (isThere) return page.slice(head.length, page.length - ending.length)
    }
    return undefined
  }
}

const PATH = /\{(?:path|stem)\}/
