/** The versions of a project in memory, read when they are asked for, and again when their files change: others write them too. */
import type { Pair } from '../../model.js'
import { type Contents, digestOfRead, openContents } from '../../store/contents.js'
import { tryRead } from '../../store/disk.js'
import { LEDGER_SIZE_LIMIT } from '../../store/ledger.js'
import { openNothing } from '../../store/table.js'
import type { Unreadable } from '../project/unreadable.js'
import { makeVersion, type Parsed, parseRead, type Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'

/** A version, and the digests of the files that it was made from. */
export interface Shelved {
  readonly version: Version | Unreadable
  readonly stamp: string
}

/** Versions as they are on the disk when they are asked for. One that did not change is the same value as before. */
export interface Shelf {
  /** Looks at the files of all pairs at one moment. */
  readonly look: () => Contents
  readonly one: (pair: Pair, contents?: Contents) => Promise<Shelved>
}

/** Opens the shelf of a project. */
export function openShelf({ config }: Workspace): Shelf {
  const { root, sourceLanguage, frontMatter } = config
  const states = openNothing()
  const documents = new Map<string, { readonly digest: string | undefined; readonly parsed: Parsed }>()
  const versions = new Map<Pair, Shelved>()
  const parse = async (path: string, { format }: Pair, digest: string | undefined) => {
    const known = documents.get(path)
    if (known && known.digest === digest) return known
    const read = tryRead(root, path)
    const parsed = await parseRead(read, { path, format, fields: frontMatter.fields })
    const found = { digest: digestOfRead(read), parsed }
    documents.set(path, found)
    return found
  }
  const look = () => openContents(root, states)
  return {
    look,
    one: async (pair, contents = look()) => {
      const known = versions.get(pair)
      if (known?.stamp === stampOf(pair, contents)) return known
      const source = await parse(pair.source, pair, contents.digestOf(pair.source))
      const target = await parse(pair.target, pair, contents.digestOf(pair.target))
      const ledger = tryRead(root, pair.ledger, { limit: LEDGER_SIZE_LIMIT })
      const files = { source: source.parsed, target: target.parsed, ledger }
      const version = makeVersion(pair, files, sourceLanguage)
      // Of what was read, which may be newer than what was looked at.
      const stamp = [source.digest, target.digest, digestOfRead(ledger)].join()
      const made = { version, stamp }
      versions.set(pair, made)
      return made
    },
  }
}

/** What the files of a pair hold. */
export function stampOf({ source, target, ledger }: Pair, { digestOf }: Contents): string {
  return [digestOf(source), digestOf(target), digestOf(ledger, { limit: LEDGER_SIZE_LIMIT })].join()
}
