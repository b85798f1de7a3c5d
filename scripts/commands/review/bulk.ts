/** One decision on many units. */
import { hash } from 'node:crypto'
import { UsageError } from '../../errors.js'
import { t } from '../../phrases.js'
import { units as amountOfUnits } from '../../report/amounts.js'
import type { UnitName } from '../../review/card.js'
import { type Filter, matches } from '../../review/filter.js'
import type { Bulk, Counted, Done, Refused } from '../../review/inbox.js'
import { revisionOf } from '../../review/revision.js'
import { type Chosen, decideAll } from '../decisions/apply.js'
import type { Word } from '../decisions/decide.js'
import { withRights } from '../decisions/rights.js'
import { asSeen } from '../decisions/seen.js'
import { bulkDecider } from './deciders.js'
import type { Desk, Found } from './desk.js'

/** Decides on all units that a filter finds and that the decision concerns, when they are those that were counted. */
export async function decideMany(desk: Desk, filter: Filter, bulk: Bulk): Promise<Done | Refused | Counted> {
  const chosen = await chosenBy(desk, filter)
  const word: Word = { by: bulk.by, at: desk.now() }
  const decider = withRights(desk.workspace, bulkDecider(bulk), word)
  const meant = chosen.filter(
    ({ unit, version }) => decider.concerns(unit, false) && decider.refuses(unit, version) === undefined,
  )
  const { counted } = bulk
  const revision = revisionOfAll(meant)
  if (!counted) return { type: 'counted', count: meant.length, revision }
  if (meant.length !== counted.count || counted.count === 0)
    return refusedBulk(
      t('review.otherCount', 'This would decide on {{units}}, not on {{given}}; nothing was decided', {
        units: amountOfUnits(meant.length),
        given: counted.count,
      }),
    )
  if (counted.revision !== revision)
    return refusedBulk(
      t(
        'review.otherUnits',
        'Some of these units changed since they were counted; nothing was decided. Look at the list again',
      ),
    )
  const versions = [...new Set(meant.map(({ version }) => version))]
  const parts = versions.map((version): Chosen => {
    return { version, units: meant.filter((one) => one.version === version).map(({ unit }) => unit) }
  })
  return refusing(() => {
    const task = { decider: asSeen(decider, parts), word, dryRun: false }
    const { applied, left } = decideAll(desk.workspace, parts, task)
    return { type: 'done', verb: bulk.action, units: applied, left }
  })
}

async function chosenBy(desk: Desk, filter: Filter): Promise<readonly Found[]> {
  const { entries } = await desk.entries(filter)
  const today = desk.now()
  return desk.findAll(entries.filter((entry) => matches(filter, entry, today)))
}

function revisionOfAll(meant: readonly Found[]): string {
  const each = meant.map(({ unit, version: { pair } }) => [
    pair.language,
    pair.source,
    unit.id,
    revisionOf(unit),
  ])
  return hash('sha256', JSON.stringify(each.toSorted()), 'hex').slice(0, 24)
}

function refusedBulk(reason: string): Refused {
  return { type: 'refused', reason }
}

/** An action that may be refused, with no more of what it gives than names of units. */
export function refusing(action: () => Done): Done | Refused {
  const nameOf = ({ language, document, id }: UnitName): UnitName => ({ language, document, id })
  try {
    const { units, left, ...rest } = action()
    return { ...rest, units: units.map(nameOf), left: left.map(nameOf) }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { type: 'refused', reason: error.message }
  }
}
