/** Finds the target segments that the ledger recorded. */
import { put } from '../groups.js'
import type { LedgerRecord, Segment, Unit } from '../model.js'
import { commonSubsequence } from '../syntax/diff.js'
import { targetDigest } from '../text.js'

/** What of a unit is recorded. */
interface Recordable extends Pick<Unit, 'kind' | 'key' | 'source'> {
  readonly targets: readonly Pick<Segment, 'text'>[]
}

/** What a record keeps of a unit: its kind and key, its source text, and the digest of its target. */
export function textsOf({
  kind,
  key,
  source,
  targets,
}: Recordable): Pick<LedgerRecord, 'kind' | 'key' | 'notation' | 'source' | 'target'> {
  return {
    kind,
    ...(key !== undefined && { key }),
    ...(source?.notation === 'html' && { notation: source.notation }),
    source: source?.text ?? '',
    target: targetDigest(targets.map(({ text }) => text)),
  }
}

/** Segments in a row that one record's target may consist of. */
const MAX_PARTS = 3

/**
 * For each record, in the order of the document, the indices of the target segments whose text is as recorded. A
 * record without an entry has a target that was changed, or is gone.
 */
export function findTargets(
  records: readonly LedgerRecord[],
  segments: readonly Segment[],
): ReadonlyMap<number, readonly number[]> {
  const digests = segments.map(({ text }) => targetDigest([text]))
  const wanted = records.map(({ target }) => target)
  const found = new Map<number, readonly number[]>()
  for (const [i, j] of commonSubsequence(wanted, digests)) found.set(i, [j])
  if (found.size === records.length) return found
  const free = new Set(digests.keys())
  for (const [j] of found.values()) if (j !== undefined) free.delete(j)
  const runs = runsByDigest(segments, free)
  wanted.forEach((target, i) => {
    if (found.has(i)) return
    const run = runs.get(target)?.find((parts) => parts.every((j) => free.has(j)))
    if (!run) return
    found.set(i, run)
    for (const j of run) free.delete(j)
  })
  records.forEach((_, i) => {
    const shared = found.has(i) ? undefined : sharedTarget(i, records, found)
    if (shared) found.set(i, shared)
  })
  return found
}

/** Every run of up to `MAX_PARTS` free segments: a paragraph may have been confirmed as translated by two. */
function runsByDigest(
  segments: readonly Segment[],
  free: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[][]> {
  const runs = new Map<string, number[][]>()
  for (const first of free) {
    for (let length = 1; length <= MAX_PARTS && free.has(first + length - 1); length++) {
      const parts = Array.from({ length }, (_, at) => first + at)
      put(runs, targetDigest(parts.map((j) => segments[j]?.text ?? '')), parts)
    }
  }
  return runs
}

/** A target that a neighbour has too: a person confirmed that two paragraphs were translated as one. */
function sharedTarget(
  i: number,
  records: readonly LedgerRecord[],
  found: ReadonlyMap<number, readonly number[]>,
): readonly number[] | undefined {
  const own = records[i]
  const neighbour = [i - 1, i + 1].find(
    (at) =>
      records[at]?.target === own?.target && records[at]?.source !== own?.source && own?.kind !== 'cell',
  )
  return neighbour === undefined ? undefined : found.get(neighbour)
}
