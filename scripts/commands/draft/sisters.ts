/** Versions of documents in other languages, as far as people approved them. */

import type { Sister } from '../../draft/engine.js'
import { ownRecord } from '../../draft/plan.js'
import { openCarrier } from '../../glossary/carry.js'
import { put } from '../../groups.js'
import type { Segment, State, Unit } from '../../model.js'
import { RANKS } from '../../states.js'
import { perKey } from '../../syntax/memo.js'
import type { Input } from '../command.js'
import { isReadable } from '../project/unreadable.js'
import type { Version } from '../project/version.js'
import { readVersions } from '../project/versions.js'
import type { Workspace } from '../project/workspace.js'

/** What is needed to read them. */
export interface SisterReading {
  readonly workspace: Workspace
  readonly progress: Input['progress']
}

interface Approved extends Sister {
  readonly state: State
}

/** By version: what other languages have approved for a segment of its source. */
export async function readSisters(
  versions: readonly Version[],
  { workspace, progress }: SisterReading,
): Promise<ReadonlyMap<Version, (source: Segment) => readonly Sister[]>> {
  const language = versions[0]?.pair.language ?? ''
  const wanted = new Set(versions.map(({ pair }) => pair.source))
  const pairs = workspace.pairs.filter((pair) => wanted.has(pair.source) && pair.language !== language)
  const carrierFrom = perKey((from: string) => openCarrier(workspace.terms, { from, to: language }))
  const approved = new Map<string, Approved[]>()
  for await (const version of readVersions(workspace, pairs, progress)) {
    if (!isReadable(version)) continue
    const from = version.pair.language
    for (const unit of version.units) {
      const [target] = unit.targets
      if (!unit.source || !target || !unit.state || !isApproved(unit)) continue
      const { text, notation } = target
      const one = { language: from, text, terms: carrierFrom(from)(text, notation), state: unit.state }
      put(approved, placeOf(version, unit.source), one)
    }
  }
  return new Map(
    versions.map((version) => [
      version,
      (source: Segment) =>
        (approved.get(placeOf(version, source)) ?? [])
          .toSorted((a, b) => RANKS[b.state] - RANKS[a.state])
          .map(({ state: _, ...sister }) => sister),
    ]),
  )
}

/** The same segment in every version of a document: where it begins in the source. */
function placeOf({ pair }: Version, { span }: Segment): string {
  return `${span.start} ${pair.source}`
}

/** Whether a person vouched for a translation of today's source: it was approved or confirmed, not only adopted. */
function isApproved(unit: Unit): boolean {
  return (
    unit.drift === 'current' &&
    unit.targets.length === 1 &&
    unit.records.length === 1 &&
    ownRecord(unit)?.by !== undefined
  )
}
