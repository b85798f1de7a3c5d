/** The editor of the person at the terminal: a text goes in, and comes back as they left it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { t } from '../phrases.js'
import { onRelease } from './temporary.js'

/** The text as it was left, without line ends behind it; or why there is none. */
export type Edited = { readonly text: string } | { readonly problem: string }

/**
 * Opens a text in the program that `VISUAL` or else `EDITOR` names, or in `vi`. Arguments in them are cut at spaces,
 * outside quotes; no shell sees them. The text lies in a file that only this person can read, and is gone afterwards.
 */
export async function editText(text: string, env: NodeJS.ProcessEnv): Promise<Edited> {
  const command = [env.VISUAL, env.EDITOR].find((one) => one?.trim()) ?? 'vi'
  const folder = mkdtempSync(join(tmpdir(), 'tvilling-'))
  const remove = onRelease(() => rmSync(folder, { recursive: true, force: true }))
  try {
    const path = join(folder, 'text.md')
    writeFileSync(path, `${text}\n`, { mode: 0o600 })
    const problem = await run(command, path, env)
    if (problem !== undefined)
      return {
        problem: t(
          'editor.failed',
          'The editor {{editor}} did not come to a good end ({{reason}}); nothing was changed. Set EDITOR to the command of yours',
          { editor: JSON.stringify(command), reason: problem },
        ),
      }
    return { text: readFileSync(path, 'utf8').replace(/\r\n/gu, '\n').replace(/\n+$/u, '') }
  } finally {
    remove()
  }
}

/** Why the editor failed; `undefined` when it did not. */
function run(command: string, path: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const [file = 'vi', ...args] = (command.match(/"[^"]*"|'[^']*'|\S+/gu) ?? []).map(unquoted)
  return new Promise((done) => {
    const child = spawn(file, [...args, path], { stdio: 'inherit', env })
    child.once('error', ({ message }) => done(message))
    child.once('close', (code, signal) => done(code === 0 ? undefined : String(code ?? signal)))
  })
}

function unquoted(word: string): string {
  return /^(["']).*\1$/u.test(word) ? word.slice(1, -1) : word
}
