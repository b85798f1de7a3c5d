/** Sentences about paths. */

/** The first few of a list, and how many more there are. */
export function listed(items: readonly string[], most = 3): string {
  const shown = items.length <= most + 1 ? items : items.slice(0, most)
  const more = items.length - shown.length
  const words = more > 0 ? [...shown, `${more} more`] : [...shown]
  const last = words.pop() ?? ''
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`
}

/** A verb that agrees with a number of things. */
export function agree(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}
