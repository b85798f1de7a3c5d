/** Finds out what is known of pairs: the one place that `status` and `check` have it from. */
import type { Pair } from '../../model.js'
import type { Table } from '../../store/table.js'
import type { Progress } from '../command.js'
import type { Workspace } from '../project/workspace.js'
import type { Cache } from './cache.js'
import type { Standing, Verdict } from './verdict.js'

/** The verdicts of pairs, in their order: those that are kept, and those that have to be found out. */
export function judgePairs(
  workspace: Workspace,
  pairs: readonly Pair[],
  cache: Cache,
  progress: Progress,
): Promise<readonly Verdict[]> {
  const { verdicts, verdictKey } = cache
  return findKept(pairs, verdicts, verdictKey, async (unknown) =>
    // Loads all that reads and compares documents, which takes longer than everything else when nothing changed.
    (await import('./judging.js')).judgeAll(workspace, unknown, cache, progress),
  )
}

/** How pairs stand, in their order, whatever rules would find in them. */
export function standingsOf(
  workspace: Workspace,
  pairs: readonly Pair[],
  cache: Cache,
  progress: Progress,
): Promise<readonly Standing[]> {
  const { standings, standingKey } = cache
  return findKept(pairs, standings, standingKey, async (unknown) =>
    (await import('./judging.js')).assessAll(workspace, unknown, cache, progress),
  )
}

/** What is known of pairs, in their order: what a table keeps, and what has to be found out. */
export async function findKept<T>(
  pairs: readonly Pair[],
  table: Table,
  keyOf: (pair: Pair) => string,
  findOut: (unknown: readonly Pair[]) => Promise<ReadonlyMap<Pair, T>>,
): Promise<readonly T[]> {
  const found = new Map<Pair, T>()
  // Where nothing is kept there is no need to read every file for its key before anything else.
  for (const pair of table.isEmpty() ? [] : pairs) {
    const kept = table.get(keyOf(pair))
    if (kept !== undefined) found.set(pair, JSON.parse(kept))
  }
  const unknown = pairs.filter((pair) => !found.has(pair))
  const news = unknown.length > 0 ? await findOut(unknown) : new Map<Pair, T>()
  return pairs.flatMap((pair) => found.get(pair) ?? news.get(pair) ?? [])
}
