/** What files held before, as git remembers it: for `adopt` alone, and never needed (law 5). */
import { askGit } from './git.js'
import { readObjects } from './revisions.js'

/** What a file held since a commit, until the next of its revisions. */
export interface Revision {
  /** How many commits ago, along the line of first parents; 0 is the newest commit. */
  readonly age: number
  readonly blob: string
}

/** The history of a project. */
export interface Past {
  /** Whether older commits are missing here. */
  readonly isShallow: boolean
  /** Revisions of a file under all names that it had, newest first, as many as are of use. */
  readonly revisionsOf: (path: string) => readonly Revision[]
  /** A name of what a file held in a commit, for `textsOf`; `undefined` when it cannot be named. */
  readonly objectIn: (commit: string, path: string) => string | undefined
  /** The texts of blobs, with line ends as `\n`; those that are no text, too large, or missing here are left out. */
  readonly textsOf: (blobs: readonly string[]) => ReadonlyMap<string, string>
}

/** Revisions of one file, and commits, to look back at. */
const MOST_REVISIONS = 40
const MOST_COMMITS = 50_000

/** Bytes of the largest old text that is read. */
const SIZE_LIMIT = 2 * 1024 * 1024

/** Looks back at everything below some folders; `undefined` when there is no git or no history. */
export function openPast(root: string, folders: readonly string[]): Past | undefined {
  const about = ask(root, ['rev-parse', '--is-shallow-repository', '--show-prefix'])
  if (about === undefined) return undefined
  const [isShallow, prefix = ''] = about.split('\n')
  // To know a renamed file again git compares texts, and in a partial clone some may be missing.
  const log = logOf(root, ['-M', '--', ...folders]) ?? logOf(root, ['--no-renames', '--', ...folders])
  if (log === undefined || log === '') return undefined
  const revisions = revisionsIn(log)
  return {
    isShallow: isShallow === 'true',
    revisionsOf: (path) => revisions.get(prefix + path) ?? [],
    objectIn: (commit, path) => (/\s/u.test(prefix + path) ? undefined : `${commit}:${prefix}${path}`),
    textsOf: (blobs) => readTexts(root, blobs),
  }
}

function logOf(root: string, rest: readonly string[]): string | undefined {
  return ask(root, [
    ...['log', '--first-parent', '-m', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-show-signature'],
    ...[`--max-count=${MOST_COMMITS}`, '--format=%x01', ...rest],
  ])
}

/** Without git, or where it does not want to, there is no history; that is no mistake. */
function ask(root: string, args: readonly string[]): string | undefined {
  try {
    return askGit(root, args)?.toString('utf8')
  } catch {
    return undefined
  }
}

/** The revisions of each file by the name that it has now. */
function revisionsIn(log: string): ReadonlyMap<string, readonly Revision[]> {
  const revisions = new Map<string, Revision[]>()
  // What files are called today, by the names that they had at the commit that is read; `undefined` for those that were others.
  const names = new Map<string, string | undefined>()
  let before = new Map<string, string | undefined>()
  const fields = log.split('\0')
  let age = -1
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at] ?? ''
    if (field.startsWith('\u0001')) {
      age++
      for (const [old, now] of before) names.set(old, now)
      before = new Map()
    }
    const [, blob, status] = /^\n?:\d+ \d+ \w+ (\w+) (\w)/u.exec(field) ?? []
    if (blob === undefined || status === undefined) continue
    const old = fields[++at] ?? ''
    const path = status === 'R' ? (fields[++at] ?? '') : old
    const now = names.has(path) ? names.get(path) : path
    // Before it was added, or deleted, a file of this name was another one.
    if (status !== 'M' && status !== 'T' && !before.has(path)) before.set(path, undefined)
    if (status === 'R') before.set(old, now)
    if (now === undefined || status === 'D') continue
    const known = revisions.get(now) ?? []
    if (known.length < MOST_REVISIONS) known.push({ age, blob })
    revisions.set(now, known)
  }
  return revisions
}

function readTexts(root: string, blobs: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(blobs)]
  const found = wanted.length > 0 ? readObjects(root, wanted) : []
  return new Map(
    wanted.flatMap((blob, at): [string, string][] => {
      const bytes = found[at]
      if (!bytes || bytes.length > SIZE_LIMIT) return []
      return [[blob, bytes.toString('utf8').replaceAll('\r\n', '\n')]]
    }),
  )
}
