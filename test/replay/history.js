/** The commits of a repository, one after another, as changes of files. */
import { execFileSync } from 'node:child_process'
import { gitIn } from '../bench/git.js'

const NO_BLOB = /^0+$/u

/**
 * The newest commits of the first-parent line that touch a path which `isWanted` takes, oldest first:
 * `{ commits: [{ id, changes: [{ path, blob }] }], before, passed }`, where `blob` is `undefined` for a file that is
 * gone, `before` the commit that the first one stands on and `passed` how many commits of the line lie between.
 */
export function readHistory(gitDir, { count, isWanted, paths = [] }) {
  const git = gitIn('.', `--git-dir=${gitDir}`)
  const log = git([
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    '--format=commit %H %P',
    '--',
    ...paths,
  ])
  const commits = []
  for (const text of log.split(/^commit /mu).slice(1)) {
    const [head, ...lines] = text.split('\n')
    const [id, parent] = head.split(' ')
    const changes = lines.flatMap(changeIn).filter(({ path }) => isWanted(path))
    if (parent && changes.length > 0) commits.push({ id, parent, changes })
    if (commits.length === count) break
  }
  const before = commits.at(-1)?.parent
  const passed = before ? Number(git(['rev-list', '--first-parent', '--count', `${before}..HEAD`])) : 0
  return { commits: commits.reverse(), before, passed }
}

function changeIn(line) {
  const [, blob, path] = /^:\d+ \d+ \w+ (\w+) \w\t(.*)$/u.exec(line) ?? []
  return path === undefined ? [] : [{ path, blob: NO_BLOB.test(blob) ? undefined : blob }]
}

/** Files of a commit: `{ path, blob }`. */
export function filesAt(gitDir, commit, isWanted) {
  const lines = gitIn('.', `--git-dir=${gitDir}`)(['ls-tree', '-r', '-z', commit]).split('\0')
  return lines.flatMap((line) => {
    const [, blob, path] = /^100\d+ blob (\w+)\t(.*)$/su.exec(line) ?? []
    return path !== undefined && isWanted(path) ? [{ path, blob }] : []
  })
}

/** The bytes of blobs by their ids, read at once. */
export function readBlobs(gitDir, ids) {
  const wanted = [...new Set(ids)]
  const output = execFileSync('git', [`--git-dir=${gitDir}`, 'cat-file', '--batch'], {
    input: `${wanted.join('\n')}\n`,
    maxBuffer: 2 ** 31 - 1,
  })
  const found = new Map()
  let at = 0
  for (const id of wanted) {
    const end = output.indexOf(10, at)
    const [, type, size] = output.toString('latin1', at, end).split(' ')
    if (type !== 'blob') throw new Error(`${gitDir} has no blob ${id}`)
    at = end + 1 + Number(size) + 1
    found.set(id, output.subarray(end + 1, at - 1))
  }
  return found
}
