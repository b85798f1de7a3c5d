/** The project that a command works on, and what of it was pointed at. */
import { dirname } from 'node:path'
import { UsageError } from '../../errors.js'
import type { Message, Pair, Term } from '../../model.js'
import { t } from '../../phrases.js'
import { type Config, readConfig } from '../../store/config.js'
import { type Folders, openFolders } from '../../store/folders.js'
import { readGlossary } from '../../store/glossary.js'
import { JOURNAL } from '../../store/journal.js'

import { listPairs } from '../../store/pairs.js'
import { sweep } from '../../store/temporary.js'
import { type Input, languagesOption } from '../command.js'
import { aboutNames } from './names.js'
import { followLedgers, type Left, type Rename } from './renames.js'
import { type Pointer, parsePointer, selectPairs } from './selection.js'

/** Configuration and everything it leads to. */
export interface Workspace {
  readonly config: Config
  /** As they were when the project was opened. */
  readonly folders: Folders
  readonly pairs: readonly Pair[]
  readonly terms: readonly Term[]
  /** Trouble with single files; the others are not affected. */
  readonly messages: readonly Message[]
  /** Documents whose ledgers lie under another name, and ledgers of no document. */
  readonly renames: readonly Rename[]
  readonly left: readonly Left[]
}

/** What the arguments of a command mean in its project. */
export interface Selection {
  readonly workspace: Workspace
  readonly pointers: readonly Pointer[]
  readonly pairs: readonly Pair[]
}

/** Where this program keeps what belongs to no document. */
const OWN_FOLDERS = [dirname(JOURNAL), dirname(dirname(JOURNAL))]

/** Finds the project around the working folder. Throws a `UsageError` when its settings are wrong. */
export async function openWorkspace(input: Input): Promise<Workspace> {
  const workspace = await openPairs(input)
  return { ...workspace, terms: readGlossary(workspace.config) }
}

/** The same without its glossary, which may be what is wrong. Throws as well where there is no project. */
export async function openPairs({ cwd }: Input): Promise<Omit<Workspace, 'terms'>> {
  const config = await readSettings(cwd)
  const folders = openFolders(config.root)
  const { pairs: listed, messages } = listPairs(config, folders)
  if (config.file === undefined && listed.length === 0 && messages.every(isMild)) throw noProject(config)
  const { pairs, renames, left } = followLedgers(config, listed)
  // What a killed process left behind goes before anything else is done.
  const swept = pairs.flatMap(({ target, ledger }) => [dirname(target), dirname(ledger)])
  sweep(config.root, [...OWN_FOLDERS, ...swept], folders)
  const names = aboutNames({ pairs, renames, left }).map(({ message }) => message)
  return { config, folders, pairs, messages: [...messages, ...names], renames, left }
}

function isMild({ severity }: Message): boolean {
  return severity !== 'error'
}

/** Somebody who stands in the wrong folder must not hear that all is well. */
function noProject({ root, documents }: Config): UsageError {
  return new UsageError(
    'config',
    t(
      'workspace.none',
      'No project in {{folder}}: no tvilling.json there or above, and no file matches {{pattern}}. npx tvilling init writes one for the site that it finds',
      { folder: root, pattern: JSON.stringify(documents[0]?.source) },
    ),
  )
}

/** The rules are loaded only where there is a word about one of them. */
async function readSettings(cwd: string): Promise<Config> {
  const config = readConfig(cwd)
  const named = [config.checks, ...config.documents.map(({ checks = {} }) => checks)]
  if (named.every((checks) => Object.keys(checks).length === 0)) return config
  const { RULES } = await import('../../check/index.js')
  return readConfig(
    cwd,
    RULES.map(({ id }) => id),
  )
}

/** Opens the project and finds the pairs that the arguments and `--language` mean. */
export async function openSelection(input: Input): Promise<Selection> {
  const workspace = await openWorkspace(input)
  const { config, pairs } = workspace
  const pointers = input.args.map((argument) =>
    parsePointer(argument, { cwd: input.cwd, root: config.root, pairs }),
  )
  const selected = selectPairs(pairs, pointers, languagesOption(input))
  if (pointers.every(({ type }) => type === 'path')) return { workspace, pointers, pairs: selected }
  const { holdersOf } = await import('../judging/holders.js')
  return { workspace, pointers, pairs: await holdersOf(workspace, selected, pointers, input) }
}
