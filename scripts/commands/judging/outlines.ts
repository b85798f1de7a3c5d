/** The outlines of documents: those that are kept, and others when somebody asks for them. */
import type { Outline } from '../../check/index.js'
import type { Pair } from '../../model.js'
import { memoOf } from '../../syntax/memo.js'
import type { Workspace } from '../project/workspace.js'
import type { Cache } from './cache.js'
import { packOutline, unpackOutline } from './packed.js'

/** Finds outlines by path; `undefined` for what is no document that can be read. */
export type Outlines = (path: string) => Promise<Outline | undefined>

/** Outlines to have at hand: those of the pages that many others link to. All of a large site's take more than everything else. */
const MOST = 1000

/** Opens the outlines of a project. Documents need not belong to any pair. */
export function openOutlines({ config, pairs }: Workspace, cache: Cache): Outlines {
  const formats = new Map<string, Pair['format']>()
  for (const { source, target, format } of pairs) formats.set(source, format).set(target, format)
  const known = memoOf<Promise<Outline | undefined>>(MOST)
  const find = async (path: string): Promise<Outline | undefined> => {
    const format = formats.get(path)
    const key = cache.outlineKey(path, format)
    if (key === undefined) return undefined
    const kept = cache.outlines.get(key)
    if (kept !== undefined) return unpackOutline(path, kept)
    const { readOutline } = await import('./verdict.js')
    const { found, isAsKnown } = cache.contents.read(path)
    const outline = await readOutline(found, { path, format, fields: config.frontMatter.fields })
    if (outline && isAsKnown) cache.outlines.set(key, packOutline(outline))
    return outline
  }
  return (path) => known.get(path, () => find(path))
}
