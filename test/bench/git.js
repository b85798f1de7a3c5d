/** Git, with none of the settings of the machine. */
import { execFileSync } from 'node:child_process'

const OWN = ['user.name=A', 'user.email=a@example.org', 'init.defaultBranch=main', 'core.quotePath=false']

/** A function that runs git in a folder, or with options such as `--git-dir`, on an input, and gives what it prints. */
export function gitIn(folder, ...options) {
  const bare = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const settings = OWN.flatMap((setting) => ['-c', setting])
  return (args, { env = {}, input } = {}) =>
    execFileSync('git', [...settings, ...options, ...args], {
      cwd: folder,
      input,
      env: { ...bare, ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
}
