/** Holds units against what they were when a person looked at them. */
import type { Pair, Unit } from '../../model.js'
import { revisionOf } from '../../review/revision.js'
import type { Chosen } from './apply.js'
import type { Decider } from './decide.js'

/** A kind of decision that refuses, besides, what is no longer as it was when it was chosen: asked under the lock of the ledger, where nobody else can write. */
export function asSeen(decider: Decider, chosen: readonly Chosen[]): Decider {
  const seen = new Map<Pair, ReadonlyMap<string, Unit>>(
    chosen.map(({ version, units }) => [version.pair, new Map(units.map((unit) => [unit.id, unit]))]),
  )
  return {
    ...decider,
    refuses: (unit, version) => {
      const before = seen.get(version.pair)?.get(unit.id)
      const isMoved = before && before !== unit && revisionOf(before) !== revisionOf(unit)
      return isMoved ? unit.id : decider.refuses(unit, version)
    },
  }
}
