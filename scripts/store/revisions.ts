/** Commits of the repository around a project: which there are, what they hold, and a project as it was in one. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { removeEmptyFolders } from './disk.js'
import { askGit } from './git.js'
import { onRelease } from './temporary.js'

/** A commit that changed a file, and the file's path then. */
export interface FileVersion {
  readonly commit: string
  /** When it was committed, in milliseconds since 1970. */
  readonly time: number
  readonly path: string
  /** Whether what came before it is not in this clone. */
  readonly isBoundary: boolean
}

/**
 * The commit that a name means. Throws a `UsageError` of code `input` when it is not in this clone, with what to fetch.
 */
export function resolveRevision(root: string, name: string): string {
  if (!askGit(root, ['rev-parse', '--git-dir']))
    throw new UsageError(
      'input',
      t(
        'git.noRepository',
        'There is no git repository here; expected one for this option. Run it in a clone',
      ),
    )
  const isName = name !== '' && !name.startsWith('-') && !/[\p{Cc}\s]/u.test(name)
  const found =
    isName && askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  const commit = found ? found.toString('latin1').trim() : undefined
  if (commit !== undefined && hasTree(root, commit)) return commit
  throw new UsageError(
    'input',
    t(
      'git.noCommit',
      'The commit {{name}} is not in this clone; expected it to compare with. Fetch it: {{command}}, or give the checkout a greater depth',
      { name, command: fetchOf(name) },
    ),
  )
}

/** The command that brings a commit into a shallow clone, under the name by which it was asked for. */
function fetchOf(name: string): string {
  if (/^(?:HEAD|@)(?:$|[~^@])/u.test(name)) return 'git fetch --deepen=1'
  const branch = /^origin\/(.+)$/u.exec(name)?.[1]
  return `git fetch --depth=1 origin ${branch === undefined ? name : `${branch}:refs/remotes/origin/${branch}`}`
}

function hasTree(root: string, commit: string): boolean {
  return askGit(root, ['cat-file', '-e', `${commit}^{tree}`]) !== undefined
}

/**
 * The last commit that the working tree and another commit have in common; that commit itself when it is not known,
 * as in a shallow clone.
 */
export function commonAncestor(root: string, commit: string): string {
  const found = askGit(root, ['merge-base', commit, 'HEAD'])?.toString('latin1').trim()
  return found && hasTree(root, found) ? found : commit
}

/** Files that were renamed between a commit and the last one: old paths by new ones. */
export function renamesSince(root: string, commit: string): ReadonlyMap<string, string> {
  const args = [
    'diff-tree',
    '-r',
    '-z',
    '--name-status',
    '--diff-filter=R',
    '-M',
    '--relative',
    '--no-ext-diff',
    commit,
    'HEAD',
  ]
  const parts = (askGit(root, args)?.toString('utf8') ?? '').split('\0')
  const found = new Map<string, string>()
  for (let at = 0; at + 2 < parts.length; at += 3) found.set(parts[at + 2] ?? '', parts[at + 1] ?? '')
  return found
}

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
    if (!mode || !id || !path || type !== 'blob' || !isSafe(path)) return []
    const isLink = mode === '120000'
    return [[path, { isLink, ...((isLink || isText(path)) && { id }) }]]
  })
  return new Map(entries.toSorted(([, a], [, b]) => Number(a.isLink) - Number(b.isLink)))
}

function isSafe(path: string): boolean {
  return path
    .split('/')
    .every((name) => name !== '' && name !== '.' && name !== '..' && !/^\.git$/iu.test(name))
}

/** What objects hold, in their order; `undefined` for one that is not in this clone. */
export function readObjects(root: string, ids: readonly string[]): readonly (Buffer | undefined)[] {
  if (ids.length === 0) return []
  const answer = askGit(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`) ?? Buffer.alloc(0)
  const found: (Buffer | undefined)[] = []
  let at = 0
  while (found.length < ids.length && at < answer.length) {
    const end = answer.indexOf(10, at)
    const [, , size] = answer.subarray(at, end).toString('latin1').split(' ')
    at = end + 1
    if (size === undefined) {
      found.push(undefined)
      continue
    }
    found.push(answer.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

/** The text of a file in a commit; `undefined` when there is none. */
export function textIn(
  root: string,
  { commit, path }: Pick<FileVersion, 'commit' | 'path'>,
): string | undefined {
  return askGit(root, ['cat-file', 'blob', `${commit}:./${path}`])?.toString('utf8')
}

/** The commits that changed a file, the last first, through renames; at most so many. */
export function versionsOf(root: string, path: string, most: number): readonly FileVersion[] {
  const args = [
    'log',
    '--follow',
    '-M',
    '-z',
    '--relative',
    '--name-only',
    '--no-ext-diff',
    `--max-count=${most}`,
  ]
  const log = askGit(root, [...args, '--format=%x01%H %ct', '--', path])?.toString('utf8') ?? ''
  const boundary = boundaryOf(root)
  return log.split('\u0001').flatMap((part): readonly FileVersion[] => {
    const [, commit, time, name] = /^([0-9a-f]+) (\d+)[\0\n]+([^\0]*)/u.exec(part) ?? []
    return commit && name
      ? [{ commit, time: 1000 * Number(time), path: name, isBoundary: boundary.has(commit) }]
      : []
  })
}

/** Commits whose parents a shallow clone does not have. */
function boundaryOf(root: string): ReadonlySet<string> {
  if (askGit(root, ['rev-parse', '--is-shallow-repository'])?.toString('latin1').trim() !== 'true')
    return new Set()
  const commits = askGit(root, ['rev-list', '--max-parents=0', 'HEAD'])?.toString('latin1') ?? ''
  return new Set(commits.split('\n').filter(Boolean))
}

/** The commits on the way to the last one, the last first, and when they were made; those of merged branches left out. */
export function mainline(root: string): readonly Pick<FileVersion, 'commit' | 'time'>[] {
  const log = askGit(root, ['log', '--first-parent', '--format=%H %ct', 'HEAD'])?.toString('latin1') ?? ''
  return log.split('\n').flatMap((line) => {
    const [commit, time] = line.split(' ')
    return commit && time ? [{ commit, time: 1000 * Number(time) }] : []
  })
}

/** The address of the pages of a repository on the web, from where it was cloned; `undefined` where that is not known. */
export function webAddress(root: string): string | undefined {
  const url = askGit(root, ['config', '--get', 'remote.origin.url'])?.toString('utf8').trim() ?? ''
  const [, host, path] =
    /^(?:https?:\/\/|ssh:\/\/)?(?:[^@/\s]*@)?([\w.-]+\.[a-z]+)(?::\d+)?[:/]([\w.~/-]+?)(?:\.git)?\/?$/iu.exec(
      url,
    ) ?? []
  return host && path ? `https://${host}/${path}` : undefined
}

/** The name of the commit that the last one was merged into; `undefined` when it is no merge, or that is not known here. */
export function changeBegan(root: string): string | undefined {
  const isMerge = askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^2^{commit}']) !== undefined
  return isMerge ? 'HEAD^1' : undefined
}
