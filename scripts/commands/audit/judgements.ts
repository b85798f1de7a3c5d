/** What is wrong with decisions, in words. */
import { ownRecord } from '../../draft/plan.js'
import type { Unit } from '../../model.js'
import { type Decided, signatureOf } from '../../people/decisions.js'
import { breachOf, type Rules, refusalOf } from '../../people/rights.js'
import type { Trace } from '../../people/trace.js'
import { t } from '../../phrases.js'
import type { Finding } from '../../report/audit.js'

/** What a decision is judged by. */
export interface Judged {
  readonly rules: Rules
  readonly language: string
  readonly trace: Trace | undefined
  /** Whether a decision is a copy of one that was made elsewhere. */
  readonly copies: (decided: Decided) => boolean
}

/** What is wrong with what stands in the page, whoever decided. */
export function judgeRecord(unit: Unit): readonly Finding[] {
  const record = ownRecord(unit)
  if (!record) return []
  const { by, state, origin } = record
  const found: Finding[] = []
  if (by !== undefined && unit.drift === 'unconfirmed')
    found.push({
      id: 'changed-text',
      reason: t('audit.changedText', 'The page has another text than the one that {{by}} decided on', { by }),
    })
  const isEarned = state === 'initial' || (state === 'translated' && origin === 'adopted')
  if (by === undefined && !isEarned)
    found.push({
      id: 'unsigned',
      reason: t('audit.unsigned', 'The record has a state that only a person can give, and no name'),
    })
  return found
}

/** What is wrong with a decision: by the rules of the project, and by where it comes from. */
export function judgeDecision(
  decided: Decided,
  { rules, language, trace, copies }: Judged,
): readonly Finding[] {
  const breach = breachOf(rules, decided, language)
  return [
    ...(breach ? [{ id: breach, reason: refusalOf(breach, decided, rules, language) }] : []),
    ...judgeTrace(decided, trace, copies(decided)),
  ]
}

function judgeTrace({ by, at }: Decided, trace: Trace | undefined, isCopy: boolean): readonly Finding[] {
  const { standing, commit = '', people = [] } = trace ?? {}
  const short = commit.slice(0, 10)
  if (standing === 'altered')
    return [
      {
        id: 'altered-record',
        reason: t(
          'audit.altered',
          'What {{by}} decided at {{at}} was something else: the record was changed under the same name and time',
          { by, at },
        ),
      },
    ]
  if (standing !== 'foreign') return []
  const values = { by, commit: short, people: people.filter((name) => !name.includes('@')).join(', ') }
  return isCopy
    ? [
        {
          id: 'replayed',
          reason: t(
            'audit.replayed',
            'The decision of {{by}} was copied here from another place, in commit {{commit}} by {{people}}',
            values,
          ),
        },
      ]
    : [
        {
          id: 'other-name',
          reason: t(
            'audit.otherName',
            'The record names {{by}}, but commit {{commit}} that brought it is by {{people}}',
            values,
          ),
        },
      ]
}

/** Tells whether a decision is word for word that of another unit, where its person did commit it. */
export function copiesAmong(
  ledgers: ReadonlyMap<string, readonly Decided[]>,
  traces: ReadonlyMap<Decided, Trace> | undefined,
): Judged['copies'] {
  const made = [...ledgers.values()].flat().filter((decided) => traces?.get(decided)?.standing === 'made')
  const originals = new Set(made.map(signatureOf))
  return (decided) => traces?.get(decided)?.standing === 'foreign' && originals.has(signatureOf(decided))
}
