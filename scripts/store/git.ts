/**
 * The one door to git, without a shell. What it is told runs nothing of the repository's: no hook, no monitor of files,
 * no filter, no external diff; and it asks nobody for a password, changes nothing and needs no network.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'

/** The name in git's configuration; `undefined` when there is none, or no git. */
export function readUserName(cwd: string): string | undefined {
  try {
    const options = { cwd, encoding: 'utf8', stdio: 'pipe', timeout: 5000 } as const
    return execFileSync('git', ['config', '--get', 'user.name'], options).trim() || undefined
  } catch {
    return undefined
  }
}

/** What git said, or `undefined` when it did not want to. Arguments are never options by accident: put `--` before what is from outside. */
export function askGit(cwd: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', [...SAFE, ...args], {
    cwd,
    input,
    maxBuffer: MOST,
    env: { ...process.env, ...QUIET },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new UsageError(
      'input',
      t('git.none', 'There is no git here; expected it for this option. Install it'),
    )
  return status === 0 ? stdout : undefined
}

/** Bytes of an answer: the texts of a large site at one commit. */
const MOST = 1024 * 1024 * 1024

const SAFE = [
  ...['--no-pager', '--no-replace-objects', '--literal-pathspecs'],
  ...[
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'log.showSignature=false',
    'safe.bareRepository=explicit',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
]

const QUIET = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
} as const
