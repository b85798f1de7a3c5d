/** The product in two ways: kept from run to run with what it remembers, and anew with nothing remembered. */
import { execFileSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMMANDS } from '../../dist/commands/verbs/index.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const CACHE = '.tvilling/cache'

const SILENT = {
  now: () => '2026-01-05T10:00:00Z',
  talk: () => undefined,
  progress: () => undefined,
  env: {},
  interruption: () => new AbortController().signal,
  show: () => undefined,
  ask: async () => undefined,
}

/** Runs a verb in this process, with everything that it kept; gives its data, or what it said went wrong. */
export async function runKept(folder, verb, args = [], options = {}) {
  const command = COMMANDS.find(({ name }) => name === verb)
  try {
    return (await command.run({ cwd: folder, args, options, ...SILENT })).data
  } catch (error) {
    if (error.name !== 'UsageError' && error.code === undefined) throw error
    return { error: error.message }
  }
}

/** Runs a verb in a process of its own, with the cache out of the way; gives the same. */
export function runAnew(folder, verb, args = []) {
  const [cache, aside] = [join(folder, CACHE), `${folder}-cache`]
  rmSync(aside, { recursive: true, force: true })
  if (existsSync(cache)) renameSync(cache, aside)
  try {
    return JSON.parse(outputOf(folder, [verb, ...args, '--json']))
  } finally {
    rmSync(cache, { recursive: true, force: true })
    if (existsSync(aside)) renameSync(aside, cache)
  }
}

function outputOf(cwd, args) {
  const options = { cwd, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] }
  try {
    return execFileSync(process.execPath, [CLI, ...args], options)
  } catch (error) {
    if (error.stdout) return error.stdout
    throw error
  }
}
