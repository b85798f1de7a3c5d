/** Everything that is asked of units in the inbox: the entries of a list, and one unit with all around it. */
import { runChecks } from '../../check/index.js'
import { ownRecord } from '../../draft/plan.js'
import type { Glossary } from '../../glossary/glossary.js'
import type { Message, Pair, Unit } from '../../model.js'
import type { Reviewed, UnitName } from '../../review/card.js'
import type { Entry } from '../../review/filter.js'
import type { Progress } from '../command.js'
import { openProjectGlossary } from '../project/glossary.js'
import { explain, type Unreadable } from '../project/unreadable.js'
import { isReadable, type Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'
import { openShelf } from './shelf.js'

/** A unit in its version. */
export interface Found {
  readonly version: Version
  readonly unit: Unit
}

/** A unit as an entry of a list, and where it is. */
type Listed = Entry & Found

/** What an inbox asks. Everything is as the files are when it is asked for. */
export interface Desk {
  readonly entries: (asked?: {
    readonly progress?: Progress | undefined
    /** Whether the rules will be asked of all: that takes long, so others are answered meanwhile. */
    readonly isForRules?: boolean
  }) => Promise<{
    readonly entries: readonly Listed[]
    readonly problems: readonly string[]
  }>
  readonly find: (name: UnitName) => Promise<Found | undefined>
  /** A version with what the rules and the glossary find in it. */
  readonly reviewed: (version: Version) => Reviewed
  readonly glossary: Glossary
}

/** Opens the desk of some pairs. */
export function openDesk(workspace: Workspace, pairs: readonly Pair[]): Desk {
  const { sourceLanguage, checks } = workspace.config
  const shelf = openShelf(workspace, pairs)
  const glossary = openProjectGlossary(workspace.terms, sourceLanguage)
  // Neither what the rules find nor the entries of a version change while it is the same.
  const known = new WeakMap<readonly Unit[], Reviewed>()
  const listed = new WeakMap<readonly Unit[], readonly Listed[]>()
  const reviewed = (version: Version): Reviewed => {
    const before = known.get(version.units)
    if (before) return before
    const occurrences = glossary(version)
    const messages = runChecks({ ...version, sourceLanguage, occurrences }, checks)
    const made = { ...version, sourceLanguage, occurrences, messages }
    known.set(version.units, made)
    return made
  }
  const entriesOf = (version: Version): readonly Listed[] => {
    const before = listed.get(version.units)
    if (before) return before
    const rulesOf = (unit: Unit) => () => rulesIn(reviewed(version).messages, unit)
    const made = version.units.map((unit, at) => toEntry({ version, unit }, at + 1, rulesOf(unit)))
    listed.set(version.units, made)
    return made
  }
  return {
    glossary,
    reviewed,
    entries: async ({ progress, isForRules = false } = {}) => {
      const all = await shelf.all(progress)
      if (isForRules)
        for (const version of all.filter(isReadable)) {
          if (known.has(version.units)) continue
          reviewed(version)
          await new Promise((done) => setImmediate(done))
        }
      const unread = all.filter((version): version is Unreadable => !isReadable(version))
      return {
        entries: all.filter(isReadable).flatMap(entriesOf),
        problems: [...new Set(unread.map(explain))],
      }
    },
    find: async ({ language, document, id }) => {
      const pair = pairs.find((one) => one.language === language && one.source === document)
      const version = pair && (await shelf.one(pair))
      if (!version || !isReadable(version)) return undefined
      const unit = version.units.find((one) => one.id === id)
      return unit && { version, unit }
    },
  }
}

function rulesIn(messages: readonly Message[], { id }: Unit): readonly string[] {
  return messages.filter(({ unit, suppressed }) => unit === id && !suppressed).map(({ ruleId }) => ruleId)
}

function toEntry(found: Found, number: number, rules: () => readonly string[]): Listed {
  const { version, unit } = found
  const { id, kind, drift, change, state, source, targets, records } = unit
  const [first] = records
  const draft = ownRecord(unit)?.draft
  const { by, at } = first ?? {}
  return {
    ...found,
    language: version.pair.language,
    document: version.pair.source,
    id,
    kind,
    drift,
    ...(change && { change }),
    ...(state && { state }),
    number,
    source: source?.text ?? first?.source ?? '',
    target: targets.map(({ text }) => text).join('\n\n'),
    ...(draft && {
      draft: {
        origin: draft.origin,
        ...(draft.engine !== undefined && { engine: draft.engine }),
        ...(draft.by !== undefined && { by: draft.by }),
        isOld: draft.basis !== source?.fingerprint,
      },
    }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
    rules,
  }
}
