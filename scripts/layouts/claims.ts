/** Makes sure that no file has two roles in what is proposed. */
import type { Group } from './layout.js'

/** The groups without those that an earlier one leaves no room for: each file is an original, or a version. */
export function disjoint(groups: readonly Group[]): readonly Group[] {
  const sources = new Set<string>()
  const targets = new Set<string>()
  return groups.filter((group) => {
    if (clashes(group, sources, targets)) return false
    for (const source of group.sources) sources.add(source)
    for (const { target } of group.pairs) targets.add(target)
    return true
  })
}

/** Whether groups have an original, a version, or the one and the other in common. */
export function overlap(some: readonly Group[], others: readonly Group[]): boolean {
  const sources = new Set(others.flatMap((group) => group.sources))
  const targets = new Set(others.flatMap(({ pairs }) => pairs.map(({ target }) => target)))
  return some.some((group) => clashes(group, sources, targets))
}

function clashes(group: Group, sources: ReadonlySet<string>, targets: ReadonlySet<string>): boolean {
  return (
    group.sources.some((source) => sources.has(source) || targets.has(source)) ||
    group.pairs.some(({ target }) => sources.has(target) || targets.has(target))
  )
}
