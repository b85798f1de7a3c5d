/** What git remembers of the decisions in ledgers. */

import { posix } from 'node:path'
import type { LedgerRecord } from '../../model.js'
import { type Decided, decisionsOf } from '../../people/decisions.js'
import { type Contents, type Step, type Trace, traceDecisions } from '../../people/trace.js'
import { type Commit, readHistory } from '../../store/history.js'
import { findObjects } from '../../store/objects.js'
import { toRecord } from '../../store/record.js'
import { readObjects } from '../../store/revisions.js'
import { tryParseJson } from '../../syntax/json.js'
import { perKey } from '../../syntax/memo.js'

/** Where the ledgers are, below the root. */
const FOLDER = '.tvilling'

/** Commits whose ledgers are read at once. */
const GROUP = 32

/** A commit, and whose commits may hold what others decided. */
export interface Past {
  readonly root: string
  readonly commit: string
  readonly recorders: readonly string[]
}

/** What the history behind a commit says of the decisions of ledgers, by their paths. */
export function traceBack(
  ledgers: ReadonlyMap<string, readonly Decided[]>,
  { root, commit, recorders }: Past,
): ReadonlyMap<Decided, Trace> {
  const commits = readHistory(root, commit, FOLDER)
  return traceDecisions(ledgers, stepsOf(root, commits), recorders)
}

/** Reads ledgers only when they are asked for: most decisions are found in few commits. */
function* stepsOf(root: string, commits: readonly Commit[]): Generator<Step> {
  const parse = recordReader()
  for (let at = 0; at < commits.length; at += GROUP) {
    const group = commits.slice(at, at + GROUP)
    const changes = group.flatMap((commit) => commit.changes.filter(isLedger))
    const ids = [...new Set(changes.flatMap(({ before, after = [] }) => [...before, ...[after].flat()]))]
    const texts = readObjects(root, ids)
    const known = new Map(ids.map((id, place) => [id, parse(texts[place]?.toString('utf8') ?? '')]))
    const contents = (id: string | undefined): Contents => known.get(id ?? '') ?? new Map()
    for (const commit of group)
      yield {
        ...commit,
        changes: commit.changes.filter(isLedger).map(({ path, before, after }) => {
          return { path, before: before.map(contents), after: contents(after) }
        }),
      }
  }
}

function isLedger({ path }: { readonly path: string }): boolean {
  return posix.extname(path) === '.jsonl'
}

/** Reads old versions of ledgers, of which one may hold marks of a conflict: what is no record says nothing. */
function recordReader(): (text: string) => Contents {
  // Records as this program lays them out; most of them are alike in the versions of a ledger.
  const read = perKey((piece: string): readonly Decided[] => recordsIn(piece).flatMap(decisionsOf))
  return (text) => {
    const pieces = text.split(/\r?\n\r?\n(?=\{)/u)
    return new Map(pieces.flatMap(read).map((one) => [one.content, one]))
  }
}

function recordsIn(text: string): readonly LedgerRecord[] {
  const records: LedgerRecord[] = []
  for (let rest = text; rest !== ''; ) {
    const { objects, stop } = findObjects(rest)
    for (const { span } of objects) {
      const result = toRecord(tryParseJson(rest.slice(span.start, span.end)))
      if ('record' in result) records.push(result.record)
    }
    const next = stop === undefined ? -1 : rest.indexOf('\n{', stop)
    rest = next === -1 ? '' : rest.slice(next + 1)
  }
  return records
}
