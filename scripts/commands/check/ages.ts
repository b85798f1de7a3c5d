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

/** A moment, and whether it is known: the history may begin later in a clone. */
export interface Since {
  /** Milliseconds since 1970. */
  readonly time: number
  /** Whether it may have been earlier: this clone does not reach back far enough. */
  readonly isAtMost: boolean
  /** The commit that began it; absent when it is not known, or not made yet. */
  readonly commit?: string
  readonly unit: Unit
}

/** Versions of a file that are looked at, the last first. */
const MOST = 200

/** A function that says since when each unit of a version has been waiting; `now` for what was never committed. */
export function openAges(
  { config }: Workspace,
  now: number,
): (version: Version) => Promise<readonly Since[]> {
  const historyOf = perKey((path: string) => versionsOf(config.root, path, MOST))
  const meaningsOf = openMeanings(config)
  return async ({ pair, source, units }) => {
    const found: Since[] = []
    let waiting = units.filter(({ drift }) => drift === 'outdated' || drift === 'missing')
    if (waiting.length === 0) return found
    const history = historyOf(pair.source)
    let [after, commit]: [number, string | undefined] = [now, undefined]
    for (const version of history) {
      const said = await meaningsOf(version, pair)
      const settled = waiting.filter((unit) => wasInStep(unit, said, source.format))
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

/** Whether a unit did not wait yet when its source said this. */
function wasInStep(
  { drift, source, records: [record] }: Unit,
  said: ReadonlySet<string>,
  format: FileFormat,
): boolean {
  if (drift === 'missing' || !record) return source !== undefined && !said.has(source.fingerprint)
  return said.has(fingerprint(record.source, record.notation ?? notationOf(record.kind, format)))
}
