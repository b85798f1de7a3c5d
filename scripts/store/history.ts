/** What git remembers of the files under a folder: each commit that changed any, and who made it. */
import { UsageError } from '../errors.js'
import { askGit } from './git.js'
import { readObjects } from './revisions.js'

/** A commit that changed files, as git has it; nothing in it is certain but what was signed, and nothing is signed here. */
export interface Commit {
  readonly id: string
  /** Names and addresses of the author, of who committed, and of those whom `Co-authored-by` names. */
  readonly people: readonly string[]
  /** Whether this copy of the repository lacks what came before it, so that nobody knows what is new in it. */
  readonly isEnd: boolean
  readonly changes: readonly Changed[]
}

/** A file that a commit changed, in comparison with each of its parents. */
interface Changed {
  /** Relative to the root. */
  readonly path: string
  /** Ids of its contents in the parents; where a parent has no such file there is none. */
  readonly before: readonly string[]
  /** `undefined` when it is gone. */
  readonly after: string | undefined
}

/** The commit that a folder stands at; `undefined` where there is none yet, no repository, or no git. */
export function headCommit(root: string): string | undefined {
  try {
    const answer = askGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
    return answer?.toString('latin1').trim()
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/**
 * The commits behind one, it included, that changed files in a folder below the root: children before their parents. A
 * merge stands among them only for files that are as in none of its parents.
 */
export function readHistory(root: string, commit: string, folder: string): readonly Commit[] {
  const answer = askGit(root, [
    ...['log', '-c', '--raw', '--no-abbrev', '--no-renames', '--full-history', '--root', '--topo-order'],
    ...['--relative', '-z', '--format=%H', '--end-of-options', commit, '--', folder],
  ])
  const found = parseLog((answer ?? Buffer.from('')).toString('utf8').split('\0'))
  const objects = readObjects(
    root,
    found.map(({ id }) => id),
  )
  const heads = found.map(({ id, changes }, at) => ({
    id,
    changes,
    ...headOf(objects[at]?.toString('utf8') ?? ''),
  }))
  const parents = isShallow(root) ? heads.flatMap((head) => head.parents) : []
  const contents = readObjects(root, parents)
  const there = new Set(parents.filter((_, at) => contents[at] !== undefined))
  return heads.map(({ id, changes, people, parents: own }) => {
    return { id, changes, people, isEnd: parents.length > 0 && own.some((parent) => !there.has(parent)) }
  })
}

function isShallow(root: string): boolean {
  return askGit(root, ['rev-parse', '--is-shallow-repository'])?.toString().trim() === 'true'
}

/** Reads `<commit>`, then for each file `:<modes> <ids> <status>` (a colon, a mode and an id more for each parent) and its path. */
function parseLog(tokens: readonly string[]): readonly Pick<Commit, 'id' | 'changes'>[] {
  const commits: { readonly id: string; readonly changes: Changed[] }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = (tokens[at] ?? '').trimStart()
    if (token.startsWith(':')) {
      const parents = /^:+/u.exec(token)?.[0].length ?? 1
      const ids = token.split(' ').slice(parents + 1, 2 * parents + 2)
      const [after = '0'] = ids.splice(-1)
      at += 1
      commits.at(-1)?.changes.push({
        path: tokens[at] ?? '',
        before: ids.filter((id) => !NONE.test(id)),
        after: NONE.test(after) ? undefined : after,
      })
    } else if (token !== '') commits.push({ id: token, changes: [] })
  }
  return commits
}

/** The id that stands for no file. */
const NONE = /^0+$/u

/**
 * What stands above and in the message of a commit. Addresses stand in `<>`, which neither may hold. Anybody writes messages:
 * the patterns take time in proportion to them.
 */
function headOf(text: string): { readonly people: readonly string[]; readonly parents: readonly string[] } {
  const end = text.indexOf('\n\n')
  const [head, message] = end === -1 ? [text, ''] : [text.slice(0, end), text.slice(end)]
  const signed = [...head.matchAll(/^(?:author|committer) ([^<>\n]*)<([^<>\n]*)> /gmu)]
  const named = [...message.matchAll(/^co-authored-by:([^<>\n]*)<([^<>\n]*)> *$/gimu)]
  const people = [...signed, ...named].flatMap(([, name = '', address = '']) => [name.trim(), address])
  return {
    people: [...new Set(people)].filter(Boolean),
    parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gmu)].map(([, id = '']) => id),
  }
}
