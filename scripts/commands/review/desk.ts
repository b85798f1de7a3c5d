/** Everything that is asked of units in the inbox: the entries of a list, and one unit with all around it. */
import { runChecks } from '../../check/index.js'
import type { Glossary } from '../../glossary/glossary.js'
import { groupsBy } from '../../groups.js'
import type { Pair, Unit } from '../../model.js'
import type { Reviewed, UnitName } from '../../review/card.js'
import { openProjectGlossary } from '../project/glossary.js'
import { isReadable } from '../project/unreadable.js'
import type { Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'
import { type List, openList } from './list.js'
import { openShelf } from './shelf.js'
import { openWaiting, type Waiting } from './together.js'

/** What an inbox is made of. */
export interface Setting {
  readonly workspace: Workspace
  /** The pairs whose units are shown. */
  readonly pairs: readonly Pair[]
  /** The time as ISO 8601 in UTC. */
  readonly now: () => string
}

/** A unit in its version. */
export interface Found {
  readonly version: Version
  readonly unit: Unit
}

/** What an inbox asks. Everything is as the files are when it is asked for. */
export interface Desk extends List {
  readonly find: (name: UnitName) => Promise<Found | undefined>
  /** The same for many; those that are gone are left out. */
  readonly findAll: (names: readonly UnitName[]) => Promise<readonly Found[]>
  /** A version with what the rules and the glossary find in it. */
  readonly reviewed: (version: Version) => Reviewed
  readonly glossary: Glossary
  /** Texts that were approved and that their pages cannot hold yet. */
  readonly waiting: Waiting
  readonly workspace: Workspace
  readonly now: Setting['now']
}

/** Opens the desk of some pairs. */
export function openDesk({ workspace, pairs, now }: Setting): Desk {
  const shelf = openShelf(workspace)
  const glossary = openProjectGlossary(workspace.terms, workspace.config.sourceLanguage)
  const byName = new Map(pairs.map((pair) => [nameOf(pair.language, pair.source), pair]))
  const versionOf: VersionOf = async (name) => {
    const pair = byName.get(name)
    const version = pair && (await shelf.one(pair)).version
    return version && isReadable(version) ? version : undefined
  }
  return {
    ...openList(workspace, pairs, shelf),
    workspace,
    now,
    glossary,
    waiting: openWaiting(),
    reviewed: openReviewed(workspace, glossary),
    find: async ({ language, document, id }) => {
      const version = await versionOf(nameOf(language, document))
      const unit = version?.units.find((one) => one.id === id)
      return version && unit && { version, unit }
    },
    findAll: (names) => findAll(names, versionOf),
  }
}

/** The rules and the glossary, asked once about a version: what they find does not change while it is the same. */
function openReviewed({ config }: Workspace, glossary: Glossary): Desk['reviewed'] {
  const { sourceLanguage, checks } = config
  const known = new WeakMap<readonly Unit[], Reviewed>()
  return (version) => {
    const before = known.get(version.units)
    if (before) return before
    const occurrences = glossary(version)
    const messages = runChecks({ ...version, sourceLanguage, occurrences }, checks)
    const made = { ...version, sourceLanguage, occurrences, messages }
    known.set(version.units, made)
    return made
  }
}

/** A version by the name of its pair. */
type VersionOf = (name: string) => Promise<Version | undefined>

async function findAll(names: readonly UnitName[], versionOf: VersionOf): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const [name, members] of groupsBy(names, (one) => nameOf(one.language, one.document))) {
    const version = await versionOf(name)
    const ids = new Set(members.map(({ id }) => id))
    if (version)
      found.push(...version.units.filter(({ id }) => ids.has(id)).map((unit) => ({ version, unit })))
    // Others are answered meanwhile.
    await new Promise((done) => setImmediate(done))
  }
  return found
}

function nameOf(language: string, document: string): string {
  return `${language} ${document}`
}
