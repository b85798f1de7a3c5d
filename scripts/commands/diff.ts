import type { Pair, Segment, Unit } from '../model.js'
import { type DiffReport, formatDiff, type UnitDiff, type Untranslated } from '../report/diff.js'
import type { Input, Outcome } from './command.js'
import { openCache } from './judging/cache.js'
import { standingsOf } from './judging/judge.js'
import { expectFound, isExact, type Pointer, points } from './project/selection.js'
import { exitCodeOf, explain, isReadable, type Unreadable } from './project/unreadable.js'
import { openSelection, type Workspace } from './project/workspace.js'

/** Runs `tvilling diff`. */
export async function runDiff(input: Input): Promise<Outcome> {
  const { workspace, pairs, pointers } = await openSelection(input)
  const units: UnitDiff[] = []
  const unread: Unreadable[] = []
  const found = new Set<Pointer>()
  const isWhole = pointers.length > 0 || input.options.all === true
  const { waiting, untranslated } = isWhole
    ? { waiting: pairs, untranslated: [] }
    : await sortOut(workspace, pairs, input)
  for await (const version of await readAll(workspace, waiting, input)) {
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
  const problems = [...new Set(unread.map(explain))]
  const report: DiffReport = { version: 1, units, untranslated, problems }
  return { exitCode: exitCodeOf(unread), data: report, text: (style) => formatDiff(report, style) }
}

/** What there is to show without reading again what is in step: pairs, and those of which nothing is translated. */
async function sortOut(workspace: Workspace, pairs: readonly Pair[], input: Input) {
  const cache = openCache(workspace, input)
  const standings = await standingsOf(workspace, pairs, cache, input.progress)
  cache.save()
  const waiting: Pair[] = []
  const untranslated: Untranslated[] = []
  for (const [at, pair] of pairs.entries()) {
    const standing = standings[at]
    if (!standing || standing.failure) {
      waiting.push(pair)
      continue
    }
    const { current, outdated, missing, orphaned, unconfirmed, drafts } = standing.counts
    if (outdated + missing + orphaned + unconfirmed === 0) continue
    if (current + outdated + orphaned + unconfirmed + drafts > 0) waiting.push(pair)
    else
      untranslated.push({
        document: pair.source,
        language: pair.language,
        units: missing,
        words: standing.words,
      })
  }
  return { waiting, untranslated }
}

/** Loads what reads documents only where there is one to read. */
async function readAll(workspace: Workspace, pairs: readonly Pair[], { progress }: Input) {
  if (pairs.length === 0) return []
  const { readVersions } = await import('./project/versions.js')
  return readVersions(workspace, pairs, progress)
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
