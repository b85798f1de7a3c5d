/** The door to a browser: only ever for a convenience. */
import { spawn } from 'node:child_process'

const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

/** Opens an address in the browser of whoever sits at the terminal; nothing happens where nobody does, or it fails. */
export function openBrowser(address: string): void {
  const { env, platform, stdout } = process
  if (stdout.isTTY !== true || env.CI || env.SSH_CONNECTION) return
  const [program = '', ...args] = PROGRAMS[platform] ?? ['xdg-open']
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
