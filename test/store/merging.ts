/** Merges with stock git, many at once: commits through `git fast-import`, merges through `git merge-tree`. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts of one file: in the common commit and in the two branches. */
export interface Texts {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** What git made of it: the merged text, or `undefined` for a conflict. */
export type Result = string | undefined

export interface Commits {
  readonly ours: string
  readonly theirs: string
}

const PATH = '.tvilling/sv/source/overview.md.jsonl'

export function gitVersion(): string {
  return execFileSync('git', ['--version'], { encoding: 'utf8' }).trim()
}

/** Makes a repository in an empty folder that holds two diverged commits for each case. */
export function commitAll(folder: string, cases: readonly Texts[]): Commits[] {
  git(folder, ['init', '--quiet'])
  const stream = cases.map(({ base, ours, theirs }, at) => {
    const mark = 3 * at + 1
    return [commit(mark, base), commit(mark + 1, ours, mark), commit(mark + 2, theirs, mark)].join('')
  })
  const marks = join(folder, '.git', 'marks')
  const quick = ['-c', 'core.compression=0', '-c', 'pack.compression=0']
  git(folder, [...quick, 'fast-import', '--quiet', '--depth=0', `--export-marks=${marks}`], stream.join(''))
  const ids = new Map(
    readFileSync(marks, 'utf8')
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  )
  return cases.map((_, at) => ({
    ours: ids.get(`:${3 * at + 2}`) ?? '',
    theirs: ids.get(`:${3 * at + 3}`) ?? '',
  }))
}

/** Merges each pair as `git merge` does, without a work tree. */
export function mergeAll(folder: string, commits: readonly Commits[]): Result[] {
  const input = commits.map(({ ours, theirs }) => `${ours} ${theirs}\n`).join('')
  const output = git(folder, ['merge-tree', '--write-tree', '--no-messages', '--stdin'], input)
  // Each merge: 1 for clean or 0, the tree, then for a conflict the files concerned; an empty one ends it.
  const fields = output.split('\0')
  const trees: (string | undefined)[] = []
  for (let at = 0; at + 1 < fields.length; at++) {
    trees.push(fields[at] === '1' ? fields[at + 1] : undefined)
    at += 2
    while (fields[at] !== '' && fields[at] !== undefined) at++
  }
  if (trees.length !== commits.length) throw new Error(`${trees.length} answers for ${commits.length} merges`)
  return readTrees(folder, trees)
}

/** The same for one pair with `git merge` in the work tree. */
export function mergeOnce(folder: string, { ours, theirs }: Commits): Result {
  git(folder, ['checkout', '--quiet', '--force', '--detach', ours])
  const merge = ['-c', 'user.name=x', '-c', 'user.email=x', 'merge', '--quiet', '--no-edit', theirs]
  const { status } = spawnSync('git', merge, { cwd: folder, env: ENVIRONMENT })
  const text = readFileSync(join(folder, PATH), 'utf8')
  if (status !== 0) git(folder, ['merge', '--abort'])
  return status === 0 ? text : undefined
}

/** The same with `git merge-file`, which compares lines by another algorithm (Myers) than `git merge` (histogram). */
export function mergeFile(folder: string, texts: Texts): Result {
  const files = (['ours', 'base', 'theirs'] as const).map((name) => {
    writeFileSync(join(folder, name), texts[name])
    return name
  })
  const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...files], {
    cwd: folder,
    env: ENVIRONMENT,
  })
  return status === 0 ? stdout.toString() : undefined
}

function readTrees(folder: string, trees: readonly (string | undefined)[]): Result[] {
  const wanted = trees.filter((tree) => tree !== undefined)
  const output = gitBytes(folder, ['cat-file', '--batch'], wanted.map((tree) => `${tree}:${PATH}\n`).join(''))
  const texts: string[] = []
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf(10, at) + 1
    const size = Number(output.subarray(at, start).toString().trim().split(' ')[2])
    texts.push(output.subarray(start, start + size).toString())
    at = start + size + 1
  }
  return trees.map((tree) => (tree === undefined ? undefined : texts.shift()))
}

function commit(mark: number, text: string, parent?: number): string {
  const head = `commit refs/heads/c${mark}\nmark :${mark}\ncommitter x <x> ${1_700_000_000 + mark} +0000\ndata 0\n`
  const from = parent === undefined ? '' : `from :${parent}\n`
  return `${head}${from}M 100644 inline ${PATH}\ndata ${Buffer.byteLength(text)}\n${text}\n`
}

// No configuration of the person who runs the tests: it could name another merge driver.
const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }

function git(folder: string, parameters: readonly string[], input = ''): string {
  return gitBytes(folder, parameters, input).toString()
}

function gitBytes(folder: string, parameters: readonly string[], input: string): Buffer {
  return execFileSync('git', parameters, { cwd: folder, input, env: ENVIRONMENT, maxBuffer: 2 ** 31 - 1 })
}
