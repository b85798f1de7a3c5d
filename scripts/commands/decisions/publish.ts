/** Puts texts into a target as an approval would: nothing is written here. */
import { textsOf } from '../../align/targets.js'
import { type Assembled, assemble, type Refusal } from '../../assemble/assemble.js'
import { withIds } from '../../assemble/heading-ids.js'
import { ownRecord } from '../../draft/plan.js'
import { ContentError } from '../../errors.js'
import type { Document, Edit, LedgerRecord, Unit } from '../../model.js'
import { parseFile } from '../../parse/file.js'
import type { Version } from '../project/version.js'
import { alignVersion } from '../project/versions.js'
import type { Workspace } from '../project/workspace.js'
import { ordersAmong } from './records.js'

/** A text for a unit of a version: in place of its target, or where it has none. */
export interface Wish {
  readonly unit: Unit
  readonly text: string
}

/** What became of the wishes. */
export interface Publication {
  /** The text of the whole target, with every wish that was not refused in it. */
  readonly text: string
  /** The same, parsed; nothing but its own text when no wish was granted. */
  readonly target: Document
  /** Units of the target as it would be, with the ledger as it would be: every wish granted is in step. */
  readonly units: readonly Unit[]
  /** Why wishes were refused, by the id of the unit. */
  readonly refused: ReadonlyMap<string, string>
  /** Those of them that could be granted with others: the target has nothing yet that their texts belong into. */
  readonly homeless: ReadonlySet<string>
}

/** Grants as many wishes as the target can hold; see `assemble` for what is refused. */
export function publish(workspace: Workspace, version: Version, wishes: readonly Wish[]): Publication {
  const parse = parserFor(workspace, version)
  const site = { version, target: version.target ?? parse(''), parse }
  const refusals = new Map<string, Refusal>()
  const { text, granted } = grant(
    site,
    { text: site.target.text, granted: [] },
    wishes.map((wish) => withHeadingId(wish, site)),
    refusals,
  )
  const target = granted.length > 0 ? parse(text) : site.target
  const records = recordsWith(version, granted)
  const units = alignVersion(workspace, version.pair, { source: version.source, target, records })
  const refused = new Map(Array.from(refusals, ([id, { reason }]) => [id, reason]))
  const homeless = [...refusals].flatMap(([id, { isHomeless }]) => (isHomeless ? [id] : []))
  return { text, target, units, refused, homeless: new Set(homeless) }
}

/** Parses a text as the target of a version is parsed. */
export function parserFor({ config }: Workspace, { pair }: Version): (text: string) => Document {
  return (text) =>
    parseFile(text, { path: pair.target, format: pair.format, fields: config.frontMatter.fields })
}

interface Site {
  readonly version: Version
  readonly target: Document
  readonly parse: (text: string) => Document
}

/** With the id that a heading gets where the site reads ids, so that the text is what will stand in the file. */
function withHeadingId(wish: Wish, { version, target }: Site): Wish {
  const { source, units, pair } = version
  const edits = [toEdit(wish, source, target)]
  const [edit] = withIds({ source, target, units, edits, headingIds: pair.headingIds })
  return { ...wish, text: edit?.text ?? wish.text }
}

interface Granted {
  readonly text: string
  readonly granted: readonly Wish[]
}

/**
 * Grants more wishes beside those that were granted before: all at once where that works, since cells of a row need each
 * other; else one half and then the other, down to those that cannot be. `above` is why several were refused that had
 * each other: a part of them that then lacks the rest is refused for the same.
 */
function grant(
  site: Site,
  before: Granted,
  wishes: readonly Wish[],
  refusals: Map<string, Refusal>,
  above?: Refusal,
): Granted {
  if (wishes.length === 0) return before
  const granted = [...before.granted, ...wishes]
  const written = write(site, granted)
  if ('text' in written) return { text: written.text, granted }
  const found = new Map(written.refused.map((refusal) => [refusal.unit, refusal]))
  const [first] = found.values()
  const named = wishes.filter(({ unit }) => found.has(unit.id))
  const areSomeNamed = named.length > 0 && named.length < wishes.length
  if (wishes.length > 1 && !areSomeNamed) {
    const half = Math.ceil(wishes.length / 2)
    const cause = first?.isHomeless ? above : first
    const more = grant(site, before, wishes.slice(0, half), refusals, cause)
    return grant(site, more, wishes.slice(half), refusals, cause)
  }
  const bad = areSomeNamed ? named : wishes
  for (const { unit } of bad) {
    const own = found.get(unit.id) ?? first
    refusals.set(unit.id, { ...(own?.isHomeless && above ? above : own), unit: unit.id } as Refusal)
  }
  const rest = wishes.filter((wish) => !bad.includes(wish))
  return grant(site, before, rest, refusals, above)
}

function write({ version, target, parse }: Site, wishes: readonly Wish[]): Assembled {
  const { source, units, pair } = version
  const edits = wishes.map((wish): Edit => toEdit(wish, source, target))
  try {
    return assemble({ source, target, units, edits, headingIds: pair.headingIds, parse })
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { refused: wishes.map(({ unit }) => ({ unit: unit.id, reason: error.problem.reason })) }
  }
}

function toEdit({ unit, text }: Wish, source: Document, target: Document): Edit {
  const [own] = unit.targets
  return own
    ? { type: 'replace', segment: target.segments.indexOf(own), text, unit: unit.id }
    : { type: 'insert', source: unit.source ? source.segments.indexOf(unit.source) : -1, text, unit: unit.id }
}

/** The ledger as it would be. Only what alignment looks at counts in it. */
function recordsWith({ units, records = [] }: Version, wishes: readonly Wish[]): readonly LedgerRecord[] {
  const changed = new Map(records.map((record) => [record.id, record]))
  const orderAt = ordersAmong(units)
  for (const { unit, text } of wishes) {
    const own = ownRecord(unit)
    changed.set(unit.id, {
      ...own,
      id: unit.id,
      order: own?.order ?? orderAt(units.indexOf(unit)),
      ...textsOf({ ...unit, targets: [{ text }] }),
      state: 'translated',
      origin: 'human',
      at: own?.at ?? '1970-01-01T00:00:00Z',
    })
  }
  return [...changed.values()]
}
