/** Finds out what is known of pairs: the one place that `status` and `check` have it from. */
import type { Pair } from '../../model.js'
import type { Progress } from '../command.js'
import type { Workspace } from '../project/workspace.js'
import type { Cache } from './cache.js'
import type { Verdict } from './verdict.js'

/** The verdicts of pairs, in their order: those that are kept, and those that have to be found out. */
export async function judgePairs(
  workspace: Workspace,
  pairs: readonly Pair[],
  cache: Cache,
  progress: Progress,
): Promise<readonly Verdict[]> {
  const found = new Map<Pair, Verdict>()
  for (const pair of pairs) {
    const kept = cache.verdicts.get(cache.verdictKey(pair))
    if (kept !== undefined) found.set(pair, JSON.parse(kept))
  }
  const unknown = pairs.filter((pair) => !found.has(pair))
  if (unknown.length > 0) {
    // Loads all that reads and compares documents, which takes longer than everything else when nothing changed.
    const { judgeAll } = await import('./judging.js')
    for (const [pair, verdict] of await judgeAll(workspace, unknown, cache, progress))
      found.set(pair, verdict)
  }
  return pairs.flatMap((pair) => found.get(pair) ?? [])
}
