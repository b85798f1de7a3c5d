/** `check --fix`: what the rules can correct becomes drafts in the ledgers. No page and no state changes (law 4). */
import { isDeepStrictEqual } from 'node:util'
import { ownRecord } from '../../draft/plan.js'
import type { Draft, Message, Unit } from '../../model.js'
import type { Drafted, Undrafted } from '../../report/draft.js'
import type { FixReport } from '../../report/fix.js'
import type { Input } from '../command.js'
import { describeKept, type Kept, keepDrafts, placeOf } from '../draft/keep.js'
import { openProjectGlossary } from '../project/glossary.js'
import { points } from '../project/selection.js'
import { isReadable } from '../project/unreadable.js'
import { readVersions } from '../project/versions.js'
import type { Selection } from '../project/workspace.js'
import { type Corrected, correct, isOfFix } from './corrections.js'

export { formatFixes } from '../../report/fix.js'

/** Proposes fixes for the pairs of a selection that have messages of rules that can correct something; `messages` are in the order of its pairs. */
export async function proposeFixes(
  { workspace, pairs, pointers }: Selection,
  messages: readonly (readonly Message[])[],
  input: Input,
): Promise<FixReport> {
  const meant = pairs.filter((_, at) => messages[at]?.some(({ ruleId }) => isOfFix(ruleId)))
  const glossary = openProjectGlossary(workspace.terms, workspace.config.sourceLanguage)
  const [at, dryRun] = [input.now(), input.options['dry-run'] === true]
  const drafts: Drafted[] = []
  const without: Undrafted[] = []
  let waiting = 0
  for await (const version of readVersions(workspace, meant, input.progress)) {
    // Why a pair cannot be read is one of the messages.
    if (!isReadable(version)) continue
    const { pair } = version
    const units = version.units.filter(
      (unit) => pointers.length === 0 || pointers.some((pointer) => points(pointer, unit, pair)),
    )
    const { corrected, refused } = correct(version, { workspace, glossary, units })
    const all = corrected.map((one): Kept => ({ version, unit: one.unit, draft: toDraft(one, at) }))
    const kept = all.filter(({ unit, draft }) => !isKept(unit, draft))
    waiting += all.length - kept.length
    keepDrafts(workspace, kept, { verb: 'draft', at, dryRun })
    drafts.push(...kept.map(describeKept))
    const got = new Set(all.map(({ unit }) => unit))
    for (const [unit, reasons] of refused)
      if (!got.has(unit)) without.push({ ...placeOf(unit, pair), reasons })
  }
  return { dryRun, drafts, without, waiting }
}

function toDraft({ unit, text, engine }: Corrected, at: string): Draft {
  return { text, origin: 'patch', engine, basis: unit.source?.fingerprint ?? '', at }
}

/** Whether a unit has a draft already, but for its time. */
function isKept(unit: Unit, draft: Draft): boolean {
  return isDeepStrictEqual({ ...ownRecord(unit)?.draft, at: draft.at }, draft)
}
