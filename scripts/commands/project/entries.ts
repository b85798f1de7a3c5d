/** The pairs that each entry of a configuration makes, counted. */
import type { InitReport, PairExample, VersionCount } from '../../report/init.js'
import type { Config } from '../../store/config.js'
import { listEach } from '../../store/pairs.js'

const EXAMPLES = 3

/**
 * Counts the pairs of a configuration that is not written yet, so that a place in it would tell a person nothing. Throws a
 * `UsageError` when a file has two roles.
 */
export function describeEntries(
  config: Config,
  known: ReadonlySet<string>,
): Pick<InitReport, 'documents' | 'messages'> {
  const entries = config.documents.map(({ place: _, ...entry }) => entry)
  const listings = listEach({ ...config, documents: entries })
  const documents = entries.map((entry, at) => {
    const pairs = (listings[at]?.pairs ?? []).map(({ source, target, language }): PairExample => {
      return { source, target, language, exists: known.has(target) }
    })
    return { ...entry, versions: countVersions(pairs), examples: choose(pairs) }
  })
  return { documents, messages: listings.flatMap(({ messages }) => messages) }
}

function countVersions(pairs: readonly PairExample[]): readonly VersionCount[] {
  const counts = new Map<string, VersionCount>()
  for (const { language, exists } of pairs) {
    const { sources, there } = counts.get(language) ?? { sources: 0, there: 0 }
    counts.set(language, { language, sources: sources + 1, there: there + (exists ? 1 : 0) })
  }
  return [...counts.values()]
}

/** A few pairs of different sources: two whose target exists, and one whose target does not. */
function choose(pairs: readonly PairExample[]): readonly PairExample[] {
  const there = distinct(pairs.filter(({ exists }) => exists)).slice(0, EXAMPLES - 1)
  const missing = distinct(pairs.filter(({ exists }) => !exists)).slice(0, EXAMPLES - there.length)
  return [...there, ...missing.slice(0, there.length > 0 ? 1 : EXAMPLES)]
}

function distinct(pairs: readonly PairExample[]): readonly PairExample[] {
  const first = new Map<string, PairExample>()
  for (const pair of pairs) if (first.size < EXAMPLES && !first.has(pair.source)) first.set(pair.source, pair)
  return [...first.values()]
}
