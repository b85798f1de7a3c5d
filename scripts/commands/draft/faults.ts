/** What was wrong with translations before a draft was asked for: a draft need not mend it, and must not be worse. */
import { runChecks } from '../../check/index.js'
import { ownRecord } from '../../draft/plan.js'
import type { Glossary } from '../../glossary/glossary.js'
import { put } from '../../groups.js'
import type { Message, Segment, Unit } from '../../model.js'
import { fingerprint, placeablesOf } from '../../syntax/inline.js'
import type { Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'

/** Rules that say that a text as a whole is no translation: one that was none is no excuse for the next. */
const WHOLE = new Set(['empty', 'untranslated', 'language'])

/**
 * What the rules say of the translations of outdated units, each held against the source that it was made from: the
 * change of the source has no part in it. By the id of the unit; nothing of rules that ask whether a text is a
 * translation at all.
 */
export function faultsBefore(
  { config }: Workspace,
  version: Version,
  glossary: Glossary,
): ReadonlyMap<string, readonly Message[]> {
  const { pair, target } = version
  const before = new Map(version.units.flatMap((unit) => beforeOf(unit) ?? []))
  const segments = version.source.segments.map((segment) => before.get(segment) ?? segment)
  const source = { ...version.source, segments }
  const units = version.units.map((unit) => {
    const was = unit.source && before.get(unit.source)
    return was ? inStepWith(unit, was) : unit
  })
  const { sourceLanguage, checks } = config
  const occurrences = glossary({ pair, source, target })
  const faults = new Map<string, Message[]>()
  for (const message of runChecks({ pair, sourceLanguage, source, target, units, occurrences }, checks))
    if (message.unit !== undefined && !WHOLE.has(message.ruleId)) put(faults, message.unit, message)
  return faults
}

/** The source segment of an outdated unit, and the same as it was recorded. */
function beforeOf(unit: Unit): readonly [readonly [Segment, Segment]] | undefined {
  const [own, { source }] = [ownRecord(unit), unit]
  if (unit.drift !== 'outdated' || !own || !source) return undefined
  const { source: text } = own
  const { notation } = source
  const was = {
    ...source,
    text,
    fingerprint: fingerprint(text, notation),
    placeables: placeablesOf(text, notation),
  }
  return [[source, was]]
}

function inStepWith({ id, change: _, ...unit }: Unit, source: Segment): Unit {
  return { ...unit, id, drift: 'current', source }
}

/** The messages that say something else than all of those before. */
export function withoutKnown(
  messages: readonly Message[],
  before: readonly Message[] = [],
): readonly Message[] {
  const known = new Set(before.map(keyOf))
  return messages.filter((message) => !known.has(keyOf(message)))
}

function keyOf({ ruleId, reason, expected }: Message): string {
  return JSON.stringify([ruleId, reason, expected])
}
