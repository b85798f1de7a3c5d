/** What every draft must pass before it is kept: it is put into the page in memory, and the page is checked. */
import { runChecks } from '../check/index.js'
import type { Glossary } from '../glossary/glossary.js'
import type { Message } from '../model.js'
import { t } from '../phrases.js'
import { publish, type Wish } from './publish.js'
import type { Version } from './version.js'
import type { Workspace } from './workspace.js'

/** Why texts may not become drafts of their units, by the id of the unit; the others may. */
export function refusedDrafts(
  workspace: Workspace,
  version: Version,
  { wishes, glossary }: { readonly wishes: readonly Wish[]; readonly glossary: Glossary },
): ReadonlyMap<string, string> {
  const { refused, target, units } = publish(workspace, version, wishes)
  const { pair, source } = version
  const { sourceLanguage, checks } = workspace.config
  const occurrences = glossary({ pair, source, target })
  const found = runChecks({ pair, sourceLanguage, source, target, units, occurrences }, checks)
  const wanted = new Set(wishes.map(({ unit }) => unit.id))
  const reasons = new Map(refused)
  for (const message of found)
    if (
      message.unit !== undefined &&
      wanted.has(message.unit) &&
      isGrave(message) &&
      !reasons.has(message.unit)
    )
      reasons.set(message.unit, explain(message))
  return reasons
}

/** An editor who is warned of every draft stops reading drafts. */
function isGrave({ severity }: Message): boolean {
  return severity !== 'info'
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
