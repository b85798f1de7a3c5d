/** Which program this is: what another one found out need not be what this one would. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PACKAGE } from '../place.js'
import { digestOf, openContents } from './contents.js'
import { codeOf } from './failure.js'
import type { Table } from './table.js'

/** The folder of the package that this program is. */
const FOLDER = fileURLToPath(PACKAGE)

/** What package managers note of the packages that they have installed, in `node_modules`. */
const INSTALLED = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-integrity', '.yarn-state.yml']

/** What is run, here and on threads. The files that they load are called by what these hold: see `bundle.js`. */
const STARTED = [
  'cli.js',
  'parse/worker.js',
  'commands/judging/worker.js',
  'commands/adopt/worker.js',
  'commands/adopt/lessons-worker.js',
]

/** Digest of everything that runs: this package, and the versions of those that it uses. */
export function programDigest(table: Table): string {
  const contents = openContents(FOLDER, table)
  const own = STARTED.map((name) => contents.digestOf(`dist/${name}`))
  const used = foldersAbove(FOLDER).flatMap((folder) =>
    INSTALLED.map((name) => read(join(folder, 'node_modules', name))),
  )
  return digestOf([...own, ...used].join())
}

function foldersAbove(folder: string): readonly string[] {
  return folder === dirname(folder) ? [folder] : [folder, ...foldersAbove(dirname(folder))]
}

function read(absolute: string): string {
  try {
    return readFileSync(absolute, 'latin1')
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return ''
  }
}
