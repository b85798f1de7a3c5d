/** The versions of a project in memory, read again when their files change: others write them too. */
import type { Pair } from '../../model.js'
import { digestOfRead, openContents } from '../../store/contents.js'
import { tryRead } from '../../store/disk.js'
import { LEDGER_SIZE_LIMIT } from '../../store/ledger.js'
import { openNothing } from '../../store/table.js'
import type { Progress } from '../command.js'
import type { Unreadable } from '../project/unreadable.js'
import { makeVersion, type Parsed, parseRead, type Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'

/** Versions as they are on the disk when they are asked for. One that did not change is the same value as before. */
export interface Shelf {
  readonly all: (progress?: Progress) => Promise<readonly (Version | Unreadable)[]>
  readonly one: (pair: Pair) => Promise<Version | Unreadable>
}

/** Opens the shelf of some pairs. */
export function openShelf({ config }: Workspace, pairs: readonly Pair[]): Shelf {
  const { root, sourceLanguage, frontMatter } = config
  const states = openNothing()
  const documents = new Map<string, { readonly digest: string | undefined; readonly parsed: Parsed }>()
  const versions = new Map<Pair, { readonly stamp: string; readonly version: Version | Unreadable }>()
  const parse = async (path: string, { format }: Pair, digest: string | undefined): Promise<Parsed> => {
    const known = documents.get(path)
    if (known && known.digest === digest) return known.parsed
    const read = tryRead(root, path)
    const parsed = await parseRead(read, { path, format, fields: frontMatter.fields })
    documents.set(path, { digest: digestOfRead(read), parsed })
    return parsed
  }
  const look = async (pair: Pair, contents = openContents(root, states)) => {
    const ledgerDigest = contents.digestOf(pair.ledger, { limit: LEDGER_SIZE_LIMIT })
    const digests = [contents.digestOf(pair.source), contents.digestOf(pair.target)]
    const stamp = [...digests, ledgerDigest].join()
    const known = versions.get(pair)
    if (known?.stamp === stamp) return known.version
    const source = await parse(pair.source, pair, digests[0])
    const target = await parse(pair.target, pair, digests[1])
    const ledger = tryRead(root, pair.ledger, { limit: LEDGER_SIZE_LIMIT })
    const version = makeVersion(pair, { source, target, ledger }, sourceLanguage)
    // A file that changed between the two looks has another digest, and is read again the next time.
    versions.set(pair, { stamp, version })
    return version
  }
  return {
    all: async (progress) => {
      const contents = openContents(root, states)
      const found: (Version | Unreadable)[] = []
      for (const [at, pair] of pairs.entries()) {
        progress?.(at, pairs.length)
        found.push(await look(pair, contents))
      }
      progress?.(pairs.length, pairs.length)
      return found
    },
    one: (pair) => look(pair),
  }
}
