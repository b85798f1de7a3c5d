/** Several pieces of work at a time. */

/**
 * Results in the order in which they come, with at most so many pieces of work under way. When one throws, those under
 * way are waited for and given, and then its error is thrown; nothing more is begun.
 */
export async function* inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  type Ended = { readonly task: Promise<Ended> } & ({ readonly result: Result } | { readonly error: unknown })
  const underWay = new Set<Promise<Ended>>()
  let failed: { readonly error: unknown } | undefined
  let next = 0
  const begin = () => {
    const item = items[next++] as Item
    const task: Promise<Ended> = work(item).then(
      (result) => ({ task, result }),
      (error: unknown) => ({ task, error }),
    )
    underWay.add(task)
  }
  while (underWay.size > 0 || (next < items.length && !failed)) {
    while (underWay.size < limit && next < items.length && !failed) begin()
    const ended = await Promise.race(underWay)
    underWay.delete(ended.task)
    if ('result' in ended) yield ended.result
    else failed ??= ended
  }
  if (failed) throw failed.error
}
