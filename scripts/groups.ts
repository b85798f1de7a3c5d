/** Sorting things into groups. */

/** Members of a list by a key; groups, and members within them, in the order of the list. */
export function groupsBy<T>(
  list: readonly T[],
  keyOf: (member: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const member of list) {
    const key = keyOf(member)
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return groups
}

/** The groups alone. */
export function groupsOf<T>(list: readonly T[], keyOf: (member: T) => string): readonly (readonly T[])[] {
  return [...groupsBy(list, keyOf).values()]
}
