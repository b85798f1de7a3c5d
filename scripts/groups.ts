/** Sorting things into groups. */

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
