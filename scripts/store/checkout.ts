/** A project as it was in a commit, in a folder of its own. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { removeEmptyFolders } from './disk.js'
import { askGit } from './git.js'
import { refusedWhole } from './refused.js'
import { readObjects } from './revisions.js'
import { onRelease } from './temporary.js'

/** Files whose text matters; of others it is enough that they are there. */
const TEXT = /\.(?:mdx?|markdown|jsonl?|html?)$/iu

/** Runs an action in a folder that holds the project as it was in a commit, and takes the folder away. */
export function inRevision<T>(
  root: string,
  commit: string,
  action: (folder: string) => Promise<T>,
  isText?: (path: string) => boolean,
): Promise<T> {
  return inRevisions(root, (at) => action(at(commit)), isText)
}

/**
 * The same for several commits, one after another: the action gets a function that brings the folder to a commit and
 * gives it. Only what differs from the commit before is written.
 */
export async function inRevisions<T>(
  root: string,
  action: (at: (commit: string) => string) => Promise<T>,
  isText = (path: string) => TEXT.test(path),
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tvilling-')))
  const remove = onRelease(() => rmSync(folder, { recursive: true, force: true }))
  let there: Entries = new Map()
  try {
    // Settings are not looked for above it.
    mkdirSync(join(folder, '.git'))
    return await action((commit) => {
      const wanted = entriesOf(root, commit, isText)
      bring(folder, root, there, wanted)
      there = wanted
      return folder
    })
  } finally {
    remove()
  }
}

/** What stands at a path. */
interface Entry {
  readonly isLink: boolean
  /** The object whose bytes matter; absent when it is enough that the file is there. */
  readonly id?: string
}

/** By path. */
type Entries = ReadonlyMap<string, Entry>

/** Brings a folder from what is there to what is wanted. */
function bring(folder: string, root: string, there: Entries, wanted: Entries): void {
  const isSame = (entry: Entry, other: Entry | undefined) =>
    entry.id === other?.id && entry.isLink === other?.isLink
  // First, so that nothing is written through a link, and no folder is in the way of a file.
  for (const [path, entry] of there) if (!isSame(entry, wanted.get(path))) remove(folder, path)
  const news = [...wanted].filter(([path, entry]) => !there.has(path) || !isSame(entry, there.get(path)))
  const ids = [...new Set(news.flatMap(([, { id }]) => id ?? []))]
  const texts = readObjects(root, ids)
  const contents = new Map(ids.map((id, at) => [id, texts[at]]))
  const made = new Set<string>()
  for (const [path, { isLink, id = '' }] of news) {
    const absolute = join(folder, path)
    if (!made.has(dirname(absolute))) mkdirSync(dirname(absolute), { recursive: true })
    made.add(dirname(absolute))
    const content = contents.get(id) ?? Buffer.alloc(0)
    if (isLink) symlinkSync(content.toString('utf8'), absolute)
    else writeFileSync(absolute, content)
  }
}

function remove(folder: string, path: string): void {
  // Where names differ in capitals alone, it may be gone with another.
  rmSync(join(folder, path), { force: true })
  removeEmptyFolders(folder, path)
}

/** Regular files of a commit below the project's root, and then its links, so that nothing is written through one. */
function entriesOf(root: string, commit: string, isText: (path: string) => boolean): Entries {
  const listing = askGit(root, ['ls-tree', '-r', '-z', commit])?.toString('utf8') ?? ''
  const entries = listing.split('\0').flatMap((line): readonly (readonly [string, Entry])[] => {
    const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/su.exec(line) ?? []
    if (!mode || !id || !path || type !== 'blob' || refusedWhole(path)) return []
    const isLink = mode === '120000'
    return [[path, { isLink, ...((isLink || isText(path)) && { id }) }]]
  })
  return new Map(entries.toSorted(([, a], [, b]) => Number(a.isLink) - Number(b.isLink)))
}
