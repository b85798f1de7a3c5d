/** What the memory of a language is made of. */
import { type Entry, entriesOf } from '../../draft/memory.js'
import { importedNames, readImported } from '../../store/imported.js'
import type { Progress } from '../command.js'
import { isReadable, type Unreadable } from '../project/unreadable.js'
import { readVersions } from '../project/versions.js'
import type { Workspace } from '../project/workspace.js'

/** The memory of one language: what the project's own people translated, and what was imported. */
export interface LanguageMemory {
  readonly language: string
  readonly own: readonly Entry[]
  readonly imported: readonly Entry[]
  readonly unread: readonly Unreadable[]
}

/** Reads all documents of a language, and what was imported. Throws a `UsageError` when an imported file needs repair. */
export async function readMemory(
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
