/** Which versions have the units that people name by their ids, without reading them all for each name. */
import type { Pair } from '../../model.js'
import type { Input } from '../command.js'
import { type Pointer, touches } from '../project/selection.js'
import type { Workspace } from '../project/workspace.js'
import { openCache } from './cache.js'
import { type Fact, factsOf } from './facts.js'

/** The pairs that have one of the units, those that a path means, and those that cannot be read: they may have them. */
export async function holdersOf(
  workspace: Workspace,
  pairs: readonly Pair[],
  pointers: readonly Pointer[],
  input: Input,
): Promise<readonly Pair[]> {
  const ids = new Set(pointers.flatMap((pointer) => (pointer.type === 'unit' ? pointer.id : [])))
  const paths = pointers.filter(({ type }) => type === 'path')
  const { progress } = input
  const known = await factsOf(workspace, pairs, IDS, { cache: openCache(workspace, input), progress })
  return pairs.filter((pair, at) => {
    const one = known[at]
    const holds = !one || 'failure' in one || one.fact.some((id) => ids.has(id))
    return holds || paths.some((pointer) => touches(pointer, pair))
  })
}

const IDS: Fact<readonly string[]> = {
  name: 'ids',
  of: ({ units }) => units.map(({ id }) => id),
}
