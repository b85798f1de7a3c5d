/** The one door to git, for what is only a convenience: nothing that the product computes depends on it. */
import { execFileSync } from 'node:child_process'

/** The name in git's configuration; `undefined` when there is none, or no git. */
export function readUserName(cwd: string): string | undefined {
  try {
    const options = { cwd, encoding: 'utf8', stdio: 'pipe', timeout: 5000 } as const
    return execFileSync('git', ['config', '--get', 'user.name'], options).trim() || undefined
  } catch {
    return undefined
  }
}
