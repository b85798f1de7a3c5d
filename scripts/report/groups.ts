/** Members of a list that share a key, in the order of the first of each group. */
export function groupsOf<T>(list: readonly T[], keyOf: (member: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const member of list) {
    const group = groups.get(keyOf(member))
    if (group) group.push(member)
    else groups.set(keyOf(member), [member])
  }
  return [...groups.values()]
}
