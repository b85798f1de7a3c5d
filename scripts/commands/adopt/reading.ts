/** Reads the pairs that are to be adopted, with what history tells of them. */
import type { Pair, Unit } from '../../model.js'
import { tryRead } from '../../store/disk.js'
import type { Past } from '../../store/past.js'
import type { Progress } from '../command.js'
import type { Unreadable } from '../project/unreadable.js'
import { isReadable, type Parsed, parseRead, type Version } from '../project/version.js'
import { alignVersion, readVersions } from '../project/versions.js'
import type { Workspace } from '../project/workspace.js'
import { blobsFor, dateUnits, declaredIn } from './dating.js'

/** A pair as it stands, and its units with the source that the translation was made from. */
export interface Read {
  readonly version: Version | Unreadable
  /** Absent where history tells nothing, or that it is the source of today. */
  readonly dated?: readonly Unit[] | undefined
}

/** Pairs whose old texts are asked for at once. */
const AT_ONCE = 40

/** Reads pairs one after another, and asks for the old texts of some at once. */
export async function* readDated(
  workspace: Workspace,
  pairs: readonly Pair[],
  { past, progress }: { readonly past: Past | undefined; readonly progress: Progress },
): AsyncGenerator<Read> {
  for (let start = 0; start < pairs.length; start += AT_ONCE) {
    const some = pairs.slice(start, start + AT_ONCE)
    const wanted = past ? some.flatMap((pair) => blobsFor(past, pair, textOf(workspace, pair.target))) : []
    const texts = past?.textsOf(wanted) ?? new Map<string, string>()
    const date = past && openDating(workspace, past, texts)
    for await (const version of readVersions(workspace, some, (done) => progress(start + done, pairs.length)))
      yield { version, dated: date && isReadable(version) ? await date(version) : undefined }
  }
}

function textOf({ config }: Workspace, path: string): string {
  const read = tryRead(config.root, path)
  return read && 'text' in read ? read.text : ''
}

function openDating(workspace: Workspace, past: Past, texts: ReadonlyMap<string, string>) {
  const parsed = new Map<string, Promise<Parsed>>()
  return async (version: Version): Promise<readonly Unit[] | undefined> => {
    const { pair, source, target } = version
    // Messages are known by their keys, and nothing is known of what they were.
    if (!target || source.format === 'catalogue') return undefined
    const options = { path: pair.source, format: pair.format, fields: workspace.config.frontMatter.fields }
    const parse = (text: string) => {
      const key = `${pair.source}\0${text}`
      const known = parsed.get(key) ?? parseRead({ text }, options)
      parsed.set(key, known)
      return known
    }
    const align: Parameters<typeof dateUnits>[1]['align'] = (old, page) =>
      old === source
        ? version.units
        : alignVersion(workspace, pair, { source: old, target: page, records: [] })
    const revisions = { sources: past.revisionsOf(pair.source), targets: past.revisionsOf(pair.target) }
    const declared = declaredIn(past, pair.source, target.text)
    return dateUnits({ source, target, ...revisions, declared }, { texts, parse, align })
  }
}
