/** Makes sure that no file has two roles in what is proposed; paths that many systems take for one are one file. */
import { pathKey } from '../text.js'
import type { Group } from './layout.js'

/** The groups without those that an earlier one leaves no room for: each file is an original, or a version. */
export function disjoint(groups: readonly Group[]): readonly Group[] {
  const sources = new Set<string>()
  const targets = new Set<string>()
  return groups.filter((group) => {
    if (clashes(group, sources, targets)) return false
    for (const source of group.sources) sources.add(pathKey(source))
    for (const { target } of group.pairs) targets.add(pathKey(target))
    return true
  })
}

/** Whether groups have an original, a version, or the one and the other in common. */
export function overlap(some: readonly Group[], others: readonly Group[]): boolean {
  const sources = new Set(others.flatMap((group) => group.sources.map(pathKey)))
  const targets = new Set(others.flatMap(({ pairs }) => pairs.map(({ target }) => pathKey(target))))
  return some.some((group) => clashes(group, sources, targets))
}

function clashes(group: Group, sources: ReadonlySet<string>, targets: ReadonlySet<string>): boolean {
  const isIn = (path: string, ...taken: readonly ReadonlySet<string>[]) =>
    taken.some((paths) => paths.has(pathKey(path)))
  return (
    group.sources.some((source) => isIn(source, sources, targets)) ||
    group.pairs.some(({ target }) => isIn(target, sources, targets))
  )
}
