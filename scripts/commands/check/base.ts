/** What a change adds: what is found now, held against what was found before it. */
import { UsageError } from '../../errors.js'
import type { Message, Pair } from '../../model.js'
import { t } from '../../phrases.js'
import type { ChangeReport } from '../../report/check.js'
import { inRevision } from '../../store/checkout.js'
import { digestOf } from '../../store/contents.js'
import { openFolders } from '../../store/folders.js'
import { commonAncestor, renamesSince, resolveRevision } from '../../store/revisions.js'
import type { Input } from '../command.js'
import { type Cache, openCache } from '../judging/cache.js'
import { openWorkspace, type Selection, type Workspace } from '../project/workspace.js'
import { costOf } from './cost.js'
import { type Findings, findAll } from './findings.js'
import { surplus } from './identity.js'
import { weighAdded } from './weigh.js'
import { wordsOf } from './words.js'

/** What was added since a commit, and what else is to be said of the change. */
export interface Comparison {
  readonly messages: readonly Message[]
  readonly change: ChangeReport
}

/** Holds findings against those of the project as it was in the commit that a name means. */
export async function compareWith(
  name: string,
  selection: Selection,
  { messages, cache }: Pick<Findings, 'messages'> & { readonly cache: Cache },
  input: Input,
): Promise<Comparison> {
  const { root, glossary } = selection.workspace.config
  const commit = commonAncestor(root, resolveRevision(root, name))
  const before = await inRevision(
    root,
    commit,
    async (folder) => {
      const old = await openBefore(folder, selection, renamesSince(root, commit), input)
      const oldCache = openCache(old.workspace, input, root)
      const found = await findAll(old, oldCache, input.progress)
      const files = changedFiles(selection.pairs, cache.contents.digestOf, (path) =>
        oldCache.contents.digestOf(old.nameOf(path)),
      )
      const cost = await costOf(selection, old, new Set(files), input)
      const words = await wordsOf(selection, old, new Set(files), input)
      return { messages: found.messages.map(old.renamed), files, cost, words }
    },
    (path) => /\.(?:mdx?|markdown|jsonl?|html?)$/iu.test(path) || path === glossary,
  )
  const added = surplus(messages, counted(before.messages), keyOf)
  const gone = surplus(before.messages, counted(messages), keyOf)
  return {
    messages: await weighAdded(added, selection, new Set(before.files)),
    change: {
      base: commit,
      files: before.files,
      before: messages.length - added.length,
      fixed: byLanguage(gone),
      cost: before.cost,
      words: before.words,
    },
  }
}

/**
 * Two messages are the same when they say the same of the same thing, wherever it stands by now. A version that is not
 * there at all is missing as before when its source has grown.
 */
function keyOf({ ruleId, severity, file, language = '', unit = '', reason, suppressed }: Message): string {
  const said = ruleId === 'missing' ? '' : reason
  return digestOf(JSON.stringify([ruleId, severity, file, language, unit, said, suppressed !== undefined]))
}

function counted(messages: readonly Message[]): Iterable<readonly [string, number]> {
  return messages.map((message) => [keyOf(message), 1] as const)
}

function byLanguage(messages: readonly Message[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { language = '*', suppressed } of messages)
    if (!suppressed) counts.set(language, (counts.get(language) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The project before the change. */
export interface Before extends Pick<Selection, 'workspace' | 'pairs'>, Names {
  /** The pairs that there were of the sources of some pairs of today. */
  readonly pairsOf: (pairs: readonly Pair[]) => readonly Pair[]
}

/** What was renamed since. */
interface Names {
  /** What a file of today was called then. */
  readonly nameOf: (path: string) => string
  /** A message of then, about files by their names of today. */
  readonly renamed: (message: Message) => Message
}

function namesIn(renames: ReadonlyMap<string, string>): Names {
  const back = new Map(Array.from(renames, ([now, then]) => [then, now]))
  const nameNow = (path: string) => back.get(path) ?? path
  return {
    nameOf: (path) => renames.get(path) ?? path,
    renamed: (message) => {
      const { file, source } = message
      const about = source && { source: { ...source, file: nameNow(source.file) } }
      return { ...message, file: nameNow(file), ...about }
    },
  }
}

/** Settings that cannot be read had no findings: all of today's are new. */
async function openBefore(
  folder: string,
  { workspace, pairs }: Selection,
  renames: ReadonlyMap<string, string>,
  input: Input,
): Promise<Before> {
  const names = namesIn(renames)
  const opened = (old: Workspace, meant: readonly Pair[]): Before => ({
    ...names,
    workspace: old,
    pairs: meant,
    pairsOf: (some) => {
      const sources = new Set(some.map(({ source }) => names.nameOf(source)))
      return meant.filter(({ source }) => sources.has(source))
    },
  })
  try {
    const old = await openWorkspace({ ...input, cwd: folder })
    const languages = new Set(pairs.map(({ language }) => language))
    const sources = new Set(pairs.map(({ source }) => names.nameOf(source)))
    const isWhole = pairs.length === workspace.pairs.length
    const isMeant = ({ language, source }: Pair) => languages.has(language) && sources.has(source)
    return opened(
      old,
      old.pairs.filter((pair) => isWhole || isMeant(pair)),
    )
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const sentence = t(
      'base.unreadable',
      'The project could not be read as it was before, so that everything counts as added: {{reason}}',
      { reason: error.message },
    )
    input.talk(sentence)
    const nothing = { pairs: [], terms: [], messages: [], renames: [], left: [] }
    const config = { ...workspace.config, root: folder }
    return opened({ ...nothing, config, folders: openFolders(folder) }, [])
  }
}

function changedFiles(
  pairs: readonly Pair[],
  now: (path: string) => string | undefined,
  then: (path: string) => string | undefined,
): readonly string[] {
  const files = new Set(pairs.flatMap(({ source, target, ledger }) => [source, target, ledger]))
  return [...files].filter((path) => now(path) !== then(path)).toSorted()
}
