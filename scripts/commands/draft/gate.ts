/** What every draft must pass before it is kept: it is put into the page in memory, and the page is checked. */

import { type Checked, runChecks } from '../../check/index.js'
import type { Glossary } from '../../glossary/glossary.js'
import { put } from '../../groups.js'
import type { Message } from '../../model.js'
import { t } from '../../phrases.js'
import { once } from '../../syntax/memo.js'
import { publish, type Wish } from '../decisions/publish.js'
import type { Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'
import { faultsBefore, withoutKnown } from './faults.js'

/** Texts for units of a version, and what judges them. */
export interface Trial {
  readonly wishes: readonly Wish[]
  readonly glossary: Glossary
}

/** A page as it would be. */
export interface Tried {
  /** With every text in it that it can hold. */
  readonly checked: Checked
  /** Why it cannot hold the others, by the id of the unit. */
  readonly refused: ReadonlyMap<string, string>
  /** Those of the others that it could hold together with more; see `publish`. */
  readonly homeless: ReadonlySet<string>
  /** What the rules say of its units, by id. */
  readonly messages: ReadonlyMap<string, readonly Message[]>
}

/** Puts texts into the page of a version in memory, and checks the page. */
export function tryTexts(workspace: Workspace, version: Version, { wishes, glossary }: Trial): Tried {
  const { refused, homeless, target, units } = publish(workspace, version, wishes)
  const { pair, source } = version
  const { sourceLanguage, checks } = workspace.config
  const occurrences = glossary({ pair, source, target })
  const checked = { pair, sourceLanguage, source, target, units, occurrences }
  const messages = new Map<string, Message[]>()
  for (const message of runChecks(checked, checks))
    if (message.unit !== undefined) put(messages, message.unit, message)
  return { checked, refused, homeless, messages }
}

/**
 * Why texts may not become drafts of their units, by the id of the unit; the others may, and the page can hold them without
 * the refused ones. What was wrong with a translation already is no reason against a draft that brings it up to date; of a
 * new translation everything counts.
 */
export function refusedDrafts(
  workspace: Workspace,
  version: Version,
  trial: Trial,
): ReadonlyMap<string, string> {
  const { refused, messages } = tryTexts(workspace, version, trial)
  const reasons = new Map(refused)
  const before = once(() => faultsBefore(workspace, version, trial.glossary))
  for (const { unit } of trial.wishes) {
    const found = messages.get(unit.id) ?? []
    const reason = refusal(found) && refusal(withoutKnown(found, before().get(unit.id)))
    if (reason !== undefined && !reasons.has(unit.id)) reasons.set(unit.id, reason)
  }
  if (reasons.size === refused.size) return reasons
  const rest = trial.wishes.filter(({ unit }) => !reasons.has(unit.id))
  return new Map([...reasons, ...publish(workspace, version, rest).refused])
}

/** Why a text may not become a draft of its unit, when this is what rules say of it; `undefined` when it may. */
export function refusal(messages: readonly Message[]): string | undefined {
  const grave = messages.find(isGrave)
  return grave && explain(grave)
}

/** An editor who is warned of every draft stops reading drafts. */
function isGrave({ severity, suppressed }: Message): boolean {
  return severity !== 'info' && !suppressed
}

function explain({ ruleId, reason, expected }: Message): string {
  return expected === undefined
    ? t('draft.refused', '{{reason}} ({{rule}})', { reason, rule: ruleId })
    : t('draft.refusedExpected', '{{reason}}; expected {{expected}} ({{rule}})', {
        reason,
        expected,
        rule: ruleId,
      })
}
