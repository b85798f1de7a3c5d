/** Sorting things into groups, and holding lists against each other. */

/** Puts a member into its group, which begins with it when there is none. */
export function put<K, T>(groups: Map<K, T[]>, key: K, member: T): void {
  const group = groups.get(key)
  if (group) group.push(member)
  else groups.set(key, [member])
}

/** Members of a list by a key; groups, and members within them, in the order of the list. */
export function groupsBy<T, K>(list: readonly T[], keyOf: (member: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const member of list) put(groups, keyOf(member), member)
  return groups
}

/** The groups alone. */
export function groupsOf<T>(list: readonly T[], keyOf: (member: T) => string): readonly (readonly T[])[] {
  return [...groupsBy(list, keyOf).values()]
}

/** How often each member is in a list; members in the order of their first. */
export function countsOf<T>(list: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>()
  for (const member of list) counts.set(member, (counts.get(member) ?? 0) + 1)
  return counts
}

/** The members of a list that another list does not have, by a key; repeats count. */
export function without<T>(
  list: readonly T[],
  others: readonly T[],
  keyOf: (member: T) => string,
): readonly T[] {
  const left = countsOf(others.map(keyOf))
  return list.filter((member) => {
    const count = left.get(keyOf(member)) ?? 0
    left.set(keyOf(member), count - 1)
    return count <= 0
  })
}

/** What each of two lists has and the other has not: `lost` of the first, `added` in the second. */
export function difference<T>(own: readonly T[], others: readonly T[], keyOf: (member: T) => string) {
  return { lost: without(own, others, keyOf), added: without(others, own, keyOf) }
}
