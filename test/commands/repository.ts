/** Git repositories for one test. */
import { execFileSync } from 'node:child_process'
import { scratch } from '../store/scratch.js'
import { surroundings } from './run.js'

/** Runs git in a folder; gives what it prints. Commits are made at a time of their own, when one is given. */
export function git(folder: string, args: readonly string[], time?: string): string {
  const name = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'init.defaultBranch=main']
  const dates = time === undefined ? {} : { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time }
  const options = { cwd: folder, encoding: 'utf8', env: surroundings(dates), stdio: 'pipe' } as const
  return execFileSync('git', [...name, ...args], options).trim()
}

/** Commits everything in a folder, which becomes a repository by it; gives the commit. */
export function commit(folder: string, message = 'A commit', time?: string): string {
  git(folder, ['init', '-q'])
  git(folder, ['add', '-A'])
  git(folder, ['commit', '-q', '--allow-empty', '-m', message], time)
  return git(folder, ['rev-parse', 'HEAD'])
}

/** A clone of a repository with so many commits. */
export function shallowClone(folder: string, depth: number): string {
  const clone = scratch()
  git(clone, ['clone', '-q', `--depth=${depth}`, `file://${folder}`, '.'])
  return clone
}
