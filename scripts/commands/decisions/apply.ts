/** Puts decisions into the ledgers, under their locks, and into the journal, so that they can be taken back. */
import { isDeepStrictEqual } from 'node:util'
import { UsageError } from '../../errors.js'
import type { LedgerRecord, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import type { Decision, LeftUnit } from '../../report/decisions.js'
import { writeText } from '../../store/disk.js'
import {
  type Entry,
  JOURNAL,
  joinLast,
  type PageChange,
  readJournal,
  writeJournal,
} from '../../store/journal.js'
import { withLock } from '../../store/lock.js'
import { homeOf, updateLedger } from '../project/ledgers.js'
import type { Version } from '../project/version.js'
import { alignVersion, readLedger } from '../project/versions.js'
import type { Workspace } from '../project/workspace.js'
import type { Decider, Word } from './decide.js'
import { publish } from './publish.js'
import { decideUnits, differences, withTargets } from './records.js'
import { expectRights } from './rights.js'

/** Units of one document in one language. */
export interface Chosen {
  readonly version: Version
  readonly units: readonly Unit[]
}

/** What is to be done with them. */
export interface Task {
  readonly decider: Decider
  readonly word: Word
  readonly dryRun: boolean
  /** Whether it is a part of what the same word decided just before, so that one undo takes both back. */
  readonly isPart?: boolean
}

/** A decision with the path of its ledger, and what became of the target. */
interface Applied extends Decision {
  readonly ledger: string
  readonly page?: PageChange
}

/** What became of a task. */
export interface Decided {
  readonly applied: readonly Applied[]
  /** Units whose pages cannot take their texts. */
  readonly left: readonly LeftUnit[]
}

/**
 * Decides on all chosen units, ledger by ledger; what its page cannot take is left as it was. When a ledger cannot be
 * written, those before it stay, and can be undone. Throws a `UsageError` then, and when no page can take anything.
 */
export function decideAll(workspace: Workspace, chosen: readonly Chosen[], task: Task): Decided {
  const done: Applied[] = []
  const left: LeftUnit[] = []
  try {
    for (const part of chosen) {
      const decided = decideLedger(workspace, part, task)
      done.push(...decided.applied)
      left.push(...decided.left)
    }
  } catch (error) {
    if (!(error instanceof UsageError) || done.length === 0) throw error
    remember(workspace, done, task)
    const sentence = t(
      'decision.partly',
      '{{reason}}. Units recorded before that: {{amount}}; tvilling undo takes them back',
      { reason: error.message, amount: done.length },
    )
    throw new UsageError(error.code, sentence, { cause: error })
  }
  const [first] = left
  if (first && done.length === 0) throw notPublished(first)
  remember(workspace, done, task)
  return { applied: done, left }
}

function decideLedger(workspace: Workspace, { version, units: chosen }: Chosen, task: Task): Decided {
  if (chosen.length === 0) return { applied: [], left: [] }
  const { pair, source, target, records: known = [] } = version
  const { root } = workspace.config
  const { decider, word, dryRun } = task
  let decisions: readonly Decision[] = []
  let page: PageChange | undefined
  let left: readonly LeftUnit[] = []
  const change = (before: readonly LedgerRecord[]): readonly LedgerRecord[] => {
    // Others may have decided since the units were chosen.
    const isSame = isDeepStrictEqual(before, known)
    const units = isSame ? version.units : alignVersion(workspace, pair, { source, target, records: before })
    const ids = new Set(chosen.map(({ id }) => id))
    expectUnmoved({ ...version, units }, ids, decider)
    const published = publishUnits(workspace, { ...version, units }, ids, task)
    left = published.left
    for (const { id } of left) ids.delete(id)
    if (ids.size === 0) return before
    const records = decideUnits(published.units, ids, before, (unit, order) =>
      decider.decide(unit, word, order),
    )
    decisions = withTargets(differences(before, records, pair), published.units, pair)
    expectRights(workspace, decisions)
    // The page first: when the ledger cannot be written, what stands in the page is unconfirmed and nothing is untrue.
    page = published.page
    if (page && !dryRun) writeText(root, page.path, page.after, { before: page.before })
    return records
  }
  if (dryRun) change(readLedger(root, pair.ledger) ?? [])
  else updateLedger(root, pair, change)
  const applied = decisions.map(
    (decision): Applied => ({ ...decision, ledger: homeOf(pair), ...(page && { page }) }),
  )
  return { applied, left }
}

interface Published {
  readonly units: readonly Unit[]
  readonly left: readonly LeftUnit[]
  readonly page?: PageChange
}

/** The units as they are once their texts stand in the page, as far as it can take them; as they are now when the decision writes none. */
function publishUnits(
  workspace: Workspace,
  version: Version,
  ids: ReadonlySet<string>,
  { decider }: Task,
): Published {
  const { publishes } = decider
  if (!publishes) return { units: version.units, left: [] }
  const wishes = version.units
    .filter(({ id }) => ids.has(id))
    .map((unit) => ({ unit, text: publishes(unit) }))
  const { refused, units, text } = publish(workspace, version, wishes)
  const { source, target: file, language } = version.pair
  const left = [...refused].map(([id, reason]) => ({ id, document: source, language, file, reason }))
  const page = { path: file, before: version.target?.text ?? null, after: text }
  return { units, left, page }
}

function notPublished({ id, file, reason }: LeftUnit): UsageError {
  const sentence = t(
    'decision.notPublished',
    'Cannot write unit {{unit}} into {{target}}: {{reason}}. Nothing was written; write its text by hand and confirm it',
    { unit: id, target: file, reason },
  )
  return new UsageError('input', sentence)
}

/** Throws a `UsageError` when a unit is not what it was when a person looked at it. */
function expectUnmoved(version: Version, ids: ReadonlySet<string>, { refuses }: Decider): void {
  for (const id of ids) {
    const unit = version.units.find((one) => one.id === id)
    if (!unit || refuses(unit, version) !== undefined) throw movedOn(id)
  }
}

function movedOn(id: string): UsageError {
  return new UsageError(
    'input',
    t(
      'decision.movedOn',
      'Unexpected change of unit {{unit}}: somebody decided on it meanwhile; expected it as it was shown. Look at it again with tvilling diff {{unit}}',
      { unit: id },
    ),
  )
}

/** Behind the ledgers: a decision that is not in the journal cannot be undone, but one in it alone would be a lie. */
function remember({ config }: Workspace, done: readonly Applied[], task: Task): void {
  const { decider, word, dryRun, isPart } = task
  if (dryRun || done.length === 0) return
  const pages = new Map(done.flatMap(({ page }) => (page ? [[page.path, page] as const] : [])))
  const entry: Entry = {
    verb: decider.verb,
    ...word,
    changes: done.map(toChange),
    ...(pages.size > 0 && { pages: [...pages.values()] }),
  }
  try {
    withLock(config.root, JOURNAL, () => {
      const entries = readJournal(config.root)
      writeJournal(config.root, isPart ? joinLast(entries, entry) : [...entries, entry])
    })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const sentence = t(
      'decision.notRemembered',
      '{{reason}}. The decision itself is recorded, but tvilling undo cannot take it back',
      { reason: error.message },
    )
    throw new UsageError(error.code, sentence, { cause: error })
  }
}

function toChange({ id, ledger, document, language, before, after }: Applied): Entry['changes'][number] {
  return { id, ledger, document, language, before: before ?? null, after: after ?? null }
}
