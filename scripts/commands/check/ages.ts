/**
 * Since when units have been waiting, from git: the first commit in which the source no longer said what the translation
 * was made from, or first said what has no translation. Nothing but this needs history.
 */
import type { FileFormat, Pair, Unit } from '../../model.js'
import { isDocument } from '../../parse/guard.js'
import { type FileVersion, textIn, versionsOf } from '../../store/revisions.js'
import { fingerprint, notationOf } from '../../syntax/inline.js'
import { perKey } from '../../syntax/memo.js'
import { parseRead, type Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'

/** The text that tells since when a unit has been waiting: since the source says it where it is new, else since it no longer does. */
export interface Telling {
  readonly fingerprint: string
  readonly isNew: boolean
}

/** A unit that waits, as plain data. */
export interface Waiting extends Telling {
  readonly id: string
  /** Where it is in the translation, else in the source. */
  readonly file: string
  readonly line: number
}

/** A moment, and whether it is known: the history may begin later in a clone. */
export interface Since<T extends Telling = Telling> {
  /** Milliseconds since 1970. */
  readonly time: number
  /** Whether it may have been earlier: this clone does not reach back far enough. */
  readonly isAtMost: boolean
  /** The commit that began it; absent when it is not known, or not made yet. */
  readonly commit?: string
  readonly unit: T
}

/** Versions of a file that are looked at, the last first. */
const MOST = 200

/** The outdated and missing units of a version. */
export function waitingIn({ pair, source: { format }, units }: Version): readonly Waiting[] {
  return units.flatMap((unit) => {
    if (unit.drift !== 'outdated' && unit.drift !== 'missing') return []
    const telling = tellingText(unit, format)
    if (telling === undefined) return []
    const [target] = unit.targets
    const line = (target ?? unit.source)?.place.line ?? 1
    return { id: unit.id, file: target ? pair.target : pair.source, line, ...telling }
  })
}

function tellingText({ drift, source, records: [record] }: Unit, format: FileFormat): Telling | undefined {
  if (drift === 'missing' || !record) return source && { fingerprint: source.fingerprint, isNew: true }
  const notation = record.notation ?? notationOf(record.kind, format)
  return { fingerprint: fingerprint(record.source, notation), isNew: false }
}

/** A function that says since when each waiting unit of a pair has been waiting; `now` for what was never committed. */
export function openAges(
  { config }: Workspace,
  now: number,
): <T extends Telling>(pair: Pair, units: readonly T[]) => Promise<readonly Since<T>[]> {
  const historyOf = perKey((path: string) => versionsOf(config.root, path, MOST))
  const meaningsOf = openMeanings(config)
  return async <T extends Telling>(pair: Pair, units: readonly T[]) => {
    const found: Since<T>[] = []
    if (units.length === 0) return found
    let waiting = units
    const history = historyOf(pair.source)
    let [after, commit]: [number, string | undefined] = [now, undefined]
    for (const version of history) {
      const said = await meaningsOf(version, pair)
      const settled = waiting.filter((unit) => said.has(unit.fingerprint) !== unit.isNew)
      found.push(
        ...settled.map((unit) => ({ unit, time: after, isAtMost: false, ...(commit && { commit }) })),
      )
      waiting = waiting.filter((unit) => !settled.includes(unit))
      if (waiting.length === 0) return found
      after = version.time
      commit = version.commit
    }
    const isCut = history.length === MOST || (history.at(-1)?.isBoundary ?? false)
    return [
      ...found,
      ...waiting.map((unit) => ({ unit, time: after, isAtMost: isCut, ...(commit && !isCut && { commit }) })),
    ]
  }
}

/** A function that gives the fingerprints of what a source said in a commit; each is worked out once. */
function openMeanings({ root, frontMatter }: Workspace['config']) {
  const known = new Map<string, ReadonlySet<string>>()
  return async (version: FileVersion, { format }: Pair): Promise<ReadonlySet<string>> => {
    const key = `${version.commit}:${version.path}`
    const before = known.get(key)
    if (before) return before
    const text = textIn(root, version)
    const options = { path: version.path, format, fields: frontMatter.fields }
    const parsed = text === undefined ? undefined : await parseRead({ text }, options)
    const segments = parsed && isDocument(parsed) ? parsed.segments : []
    const found = new Set(segments.map((segment) => segment.fingerprint))
    known.set(key, found)
    return found
  }
}
