import type { Pair, Segment, Unit } from '../model.js'
import { type DiffReport, formatDiff, type UnitDiff } from '../report/diff.js'
import type { Input, Outcome } from './command.js'
import { type Cache, openCache } from './judging/cache.js'
import { keptStanding } from './judging/judge.js'
import { expectFound, isExact, type Pointer, points } from './project/selection.js'
import { exitCodeOf, explain, type Unreadable } from './project/unreadable.js'
import { isReadable } from './project/version.js'
import { readVersions } from './project/versions.js'
import { openSelection } from './project/workspace.js'

/** Runs `tvilling diff`. */
export async function runDiff(input: Input): Promise<Outcome> {
  const { workspace, pairs, pointers } = await openSelection(input)
  const units: UnitDiff[] = []
  const unread: Unreadable[] = []
  const found = new Set<Pointer>()
  const isWhole = pointers.length > 0 || input.options.all === true
  const wanted = isWhole ? pairs : unsettled(pairs, openCache(workspace, input))
  for await (const version of readVersions(workspace, wanted, input.progress)) {
    if (!isReadable(version)) {
      unread.push(version)
      continue
    }
    for (const unit of version.units) {
      const pointing = pointers.filter((pointer) => points(pointer, unit, version.pair))
      if (pointers.length > 0 && pointing.length === 0) continue
      for (const pointer of pointing) found.add(pointer)
      // Whoever points at one unit wants to see it, whatever became of it.
      if (input.options.all || unit.drift !== 'current' || pointing.some(isExact))
        units.push(describe(unit, version.pair))
    }
  }
  if (unread.length === 0) expectFound(pointers, found)
  const report: DiffReport = { version: 1, units, problems: [...new Set(unread.map(explain))] }
  return { exitCode: exitCodeOf(unread), data: report, text: (style) => formatDiff(report, style) }
}

/** The pairs of which it is not known that all their units are current; to read the others would show nothing. */
function unsettled(pairs: readonly Pair[], cache: Cache): readonly Pair[] {
  return pairs.filter((pair) => {
    const { failure, counts } = keptStanding(pair, cache) ?? {}
    if (!counts || failure) return true
    const { outdated, missing, orphaned, unconfirmed } = counts
    return outdated + missing + orphaned + unconfirmed > 0
  })
}

function describe(unit: Unit, pair: Pair): UnitDiff {
  const { id, kind, key, drift, state, change, source, targets, records, confidence } = unit
  const recorded = records.map((record) => record.source).join('\n\n')
  const previous = change === undefined ? {} : { previous: recorded }
  const text = targets.map((segment) => segment.text).join('\n\n')
  return {
    id,
    document: pair.source,
    language: pair.language,
    kind,
    ...(key !== undefined && { key }),
    drift,
    ...(state && { state }),
    ...(change && { change }),
    ...(source && {
      source: { text: source.text, ...previous, line: source.place.line, ...aboutOf(source) },
    }),
    ...(!source && recorded !== '' && { removed: recorded }),
    ...(targets[0] && { target: { text, file: pair.target, line: targets[0].place.line } }),
    ...(records[0]?.draft && { draft: records[0].draft.text }),
    score: confidence,
  }
}

/** What directives say of a segment. */
function aboutOf({ note, context }: Segment): Pick<Segment, 'note' | 'context'> {
  return { ...(note !== undefined && { note }), ...(context !== undefined && { context }) }
}
