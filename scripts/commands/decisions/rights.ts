/** Holds decisions against the rules of the project: every way in passes here, since the ledger is written behind it. */
import { UsageError } from '../../errors.js'
import type { LedgerRecord } from '../../model.js'
import { decisionsOf } from '../../people/decisions.js'
import { breachOf, refusalOf } from '../../people/rights.js'
import { t } from '../../phrases.js'
import type { Decision } from '../../report/decisions.js'
import type { Workspace } from '../project/workspace.js'
import type { Decider, Word } from './decide.js'

/** A kind of decision that refuses, besides, what the person who decides may not. */
export function withRights(workspace: Workspace, decider: Decider, word: Word): Decider {
  return {
    ...decider,
    refuses: (unit, version) => {
      const refusal = decider.refuses(unit, version)
      if (refusal !== undefined) return refusal
      const own = unit.records.find(({ id }) => id === unit.id)
      // Its place among the others says nothing here, and may not be worked out before its turn.
      const after = decider.decide(unit, word, () => own?.order ?? 'a0')
      return refuses(workspace, version.pair.language, own, after)
    },
  }
}

/** Throws a `UsageError` for the first decision that somebody may not make. */
export function expectRights(workspace: Workspace, decisions: readonly Decision[]): void {
  for (const { id, language, before, after } of decisions) {
    const refusal = after && refuses(workspace, language, before, after)
    if (refusal === undefined) continue
    const sentence = t('decision.noRight', 'Cannot decide on unit {{unit}} ({{language}}): {{refusal}}', {
      unit: id,
      language,
      refusal,
    })
    throw new UsageError('usage', sentence)
  }
}

/** Why what is new in a record may not be; `undefined` when it may. */
function refuses(
  { config }: Workspace,
  language: string,
  before: LedgerRecord | undefined,
  after: LedgerRecord,
): string | undefined {
  const known = new Set(before ? decisionsOf(before).map(({ content }) => content) : [])
  for (const decided of decisionsOf(after).filter(({ content }) => !known.has(content))) {
    const breach = breachOf(config.review, decided, language)
    if (breach) return refusalOf(breach, decided, config.review, language)
  }
  return undefined
}
