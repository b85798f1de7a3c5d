/** Runs `init` on a small site made for one test. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runInit } from '../../scripts/commands/init.js'
import type { InitReport } from '../../scripts/report/init.js'
import { readConfig } from '../../scripts/store/config.js'
import { listPairs } from '../../scripts/store/pairs.js'
import { SILENT } from '../commands/run.js'
import { project } from '../store/project.js'

/** What `init` made of a site. */
export interface Initialised {
  readonly root: string
  readonly report: InitReport
  /** Every pair of the configuration that was written, as `source → target`; a target that is missing has a `?`. */
  readonly pairs: readonly string[]
}

/** Paths with small texts. */
export function files(...paths: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(paths.map((path) => [path, `# ${path}\n`]))
}

/** The same names in several folders. */
export function mirrored(
  folders: readonly string[],
  names: readonly string[],
): Readonly<Record<string, string>> {
  return files(
    ...folders.flatMap((folder) => names.map((name) => (folder === '' ? name : `${folder}/${name}`))),
  )
}

/** Runs `init`, and reads what it wrote as every other verb would. */
export async function initialise(
  site: Readonly<Record<string, string | object>>,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<Initialised> {
  const root = project(site)
  const outcome = await runInit({ cwd: root, args: [], options, now: () => '', ...SILENT })
  const { pairs } = listPairs(readConfig(root))
  return {
    root,
    report: outcome.data as InitReport,
    pairs: pairs.map(
      ({ source, target }) => `${source} → ${target}${existsSync(join(root, target)) ? '' : '?'}`,
    ),
  }
}

/** The message of the error that `init` ends with. */
export async function refusalOf(
  site: Readonly<Record<string, string | object>>,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<string> {
  return initialise(site, options).then(
    ({ report }) => {
      throw new Error(`Nothing was refused; this was written: ${report.text}`)
    },
    (error: Error) => error.message,
  )
}
