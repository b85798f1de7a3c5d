/** What commands ask of many versions and need little of: it is kept, so that no version is read for it twice. */
import type { Pair } from '../../model.js'
import { noteReads } from '../../store/contents.js'
import { asciiJson } from '../../store/table.js'
import type { Progress } from '../command.js'
import { isReadable, type Unreadable } from '../project/unreadable.js'
import type { Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'
import type { Cache } from './cache.js'
import { findKept } from './judge.js'

/** Something that the three files of a version say by themselves. */
export interface Fact<T> {
  /** What it is kept under: letters, digits and hyphens. */
  readonly name: string
  /** Plain data. */
  readonly of: (version: Version) => T
}

/** The fact of a pair, or why the pair could not be read. */
export type Found<T> = { readonly fact: T } | { readonly failure: Omit<Unreadable, 'pair'> }

/** The facts of pairs, in their order: those that are kept, and those that have to be read. */
export async function factsOf<T>(
  workspace: Workspace,
  pairs: readonly Pair[],
  { name, of }: Fact<T>,
  { cache, progress }: { readonly cache: Cache; readonly progress: Progress },
): Promise<readonly Found<T>[]> {
  const table = cache.facts(name)
  const found = await findKept<Found<T>>(pairs, table, cache.standingKey, async (unknown) => {
    const { readVersions } = await import('../project/versions.js')
    const { read, isAsKnown } = noteReads(cache.contents)
    const news = new Map<Pair, Found<T>>()
    for await (const version of readVersions(workspace, unknown, progress, read)) {
      const { pair } = version
      const one = isReadable(version) ? { fact: of(version) } : { failure: { ...version, pair: undefined } }
      news.set(pair, one)
      if ([pair.source, pair.target, pair.ledger].every(isAsKnown))
        table.set(cache.standingKey(pair), asciiJson(one))
    }
    return news
  })
  cache.save()
  return found
}
