/** What the memory of a language is made of. */
import { type Entry, entriesOf } from '../../draft/memory.js'
import type { Config } from '../../store/config.js'
import { importedNames, readImported } from '../../store/imported.js'
import { type ExitCode, type Input, languagesOption, type Progress } from '../command.js'
import { selectPairs } from '../project/selection.js'
import { exitCodeOf, explain, isReadable, type Unreadable } from '../project/unreadable.js'
import { readVersions } from '../project/versions.js'
import { openPairs, type Workspace } from '../project/workspace.js'

/** The memory of one language: what the project's own people translated, and what was imported. */
export interface LanguageMemory {
  readonly language: string
  readonly own: readonly Entry[]
  readonly imported: readonly Entry[]
  readonly unread: readonly Unreadable[]
}

/** What came of the memories of several languages. */
export interface Gathered<T> {
  /** In the order of the languages. */
  readonly results: readonly T[]
  readonly config: Config
  /** Why documents could not be read, each once. */
  readonly problems: readonly string[]
  readonly exitCode: ExitCode
}

/**
 * Takes something out of the memory of each language that is asked for, one after the other, since each can be large.
 * Throws a `UsageError` for a language that the project does not have, and when an imported file needs repair.
 */
export async function fromEachMemory<T>(
  input: Input,
  take: (memory: LanguageMemory, config: Config) => T,
): Promise<Gathered<T>> {
  const workspace = { ...(await openPairs(input)), terms: [] }
  const { config, pairs } = workspace
  const languages = languagesOption(input) ?? config.languages
  selectPairs(pairs, [], languages)
  const results: T[] = []
  const unread: Unreadable[] = []
  for (const language of languages) {
    const memory = await readMemory(workspace, language, input.progress)
    unread.push(...memory.unread)
    results.push(take(memory, config))
  }
  return { results, config, problems: [...new Set(unread.map(explain))], exitCode: exitCodeOf(unread) }
}

async function readMemory(
  workspace: Workspace,
  language: string,
  progress: Progress,
): Promise<LanguageMemory> {
  const own: Entry[] = []
  const unread: Unreadable[] = []
  const pairs = workspace.pairs.filter((pair) => pair.language === language)
  for await (const version of readVersions(workspace, pairs, progress)) {
    if (isReadable(version)) own.push(...entriesOf(version.units, version.pair.source))
    else unread.push(version)
  }
  return { language, own, imported: importedEntries(workspace.config.root, language), unread }
}

/** What was imported for a language. It stands behind the same text of the project itself: nobody here vouched for it. */
export function importedEntries(root: string, language: string): readonly Entry[] {
  return importedNames(root, language).flatMap((name) =>
    readImported(root, language, name).map(
      ({ source, target, notation, basis, by, at }): Entry => ({
        ...{ source, target, notation, basis, around: ['', ''], state: 'initial', from: name },
        ...(by !== undefined && { by }),
        ...(at !== undefined && { at }),
      }),
    ),
  )
}
