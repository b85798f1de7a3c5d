/** Commits of the repository around a project: which there are, and what they hold. */
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { askGit } from './git.js'

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
