/** What the memory of a language is made of. */
import { type Entry, entriesOf } from '../../draft/memory.js'
import type { Pair } from '../../model.js'
import type { Config } from '../../store/config.js'
import { importedNames, readImported } from '../../store/imported.js'
import { type ExitCode, type Input, languagesOption, type Progress } from '../command.js'
import { type Cache, openCache } from '../judging/cache.js'
import { type Fact, factsOf } from '../judging/facts.js'
import { selectPairs } from '../project/selection.js'
import { exitCodeOf, explain, type Unreadable } from '../project/unreadable.js'
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
  const kept = { cache: openCache(workspace, input), progress: input.progress }
  const { config, pairs } = workspace
  const languages = languagesOption(input) ?? config.languages
  selectPairs(pairs, [], languages)
  const results: T[] = []
  const unread: Unreadable[] = []
  for (const language of languages) {
    const memory = await readMemory(workspace, language, kept)
    unread.push(...memory.unread)
    results.push(take(memory, config))
  }
  return { results, config, problems: [...new Set(unread.map(explain))], exitCode: exitCodeOf(unread) }
}

/** Reads the memory of a language, of which what did not change since is kept. */
export async function readMemory(
  workspace: Workspace,
  language: string,
  kept: { readonly cache: Cache; readonly progress: Progress },
): Promise<LanguageMemory> {
  const pairs = workspace.pairs.filter((pair) => pair.language === language)
  const found = await factsOf(workspace, pairs, memoryOf(language), kept)
  return {
    language,
    own: found.flatMap((one) => ('fact' in one ? one.fact : [])),
    imported: importedEntries(workspace.config.root, language),
    unread: found.flatMap((one, at) => ('failure' in one ? { ...one.failure, pair: pairs[at] as Pair } : [])),
  }
}

function memoryOf(language: string): Fact<readonly Entry[]> {
  return { name: `memory-${language}`, of: ({ units, pair }) => entriesOf(units, pair.source) }
}

/** What was imported for a language. It stands behind the same text of the project itself: nobody here vouched for it. */
function importedEntries(root: string, language: string): readonly Entry[] {
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
