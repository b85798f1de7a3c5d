/**
 * Texts that a page can hold only together, such as the cells of a new row: each is kept as a draft of the person who
 * approved it, and published with the one that completes them.
 */
import type { Unit } from '../../model.js'
import type { Vouched } from '../../states.js'
import { isDraft, textApproval } from '../approve.js'
import type { Decider } from '../decisions/decide.js'
import type { Version } from '../project/version.js'

/** A text that a person approved, and that its page could not hold yet. */
interface Approved {
  readonly unit: string
  readonly text: string
  readonly by: string
  readonly state: Vouched
}

/** A text that waits, and its unit as it is now. */
export interface Awaiting {
  readonly unit: Unit
  readonly text: string
  readonly state: Vouched
}

/** The texts that wait, while the review runs; behind it their drafts stay. */
export interface Waiting {
  readonly add: (version: Version, approved: Approved) => void
  /** What a person approved in a version, and what still is the draft of a unit whose source is the same. */
  readonly of: (version: Version, by: string) => readonly Awaiting[]
}

/** Nothing waits yet. */
export function openWaiting(): Waiting {
  const known = new Map<string, Map<string, Approved>>()
  const keyOf = ({ pair }: Version) => `${pair.language} ${pair.source}`
  return {
    add: (version, approved) => {
      const own = known.get(keyOf(version)) ?? new Map<string, Approved>()
      known.set(keyOf(version), own.set(approved.unit, approved))
    },
    of: (version, by) => {
      const own = known.get(keyOf(version))
      if (!own) return []
      return version.units.flatMap((unit): Awaiting | [] => {
        const approved = own.get(unit.id)
        const isSame = approved?.by === by && isDraft(unit, approved.text) && unit.targets.length === 0
        return isSame ? { unit, text: approved.text, state: approved.state } : []
      })
    },
  }
}

/** The approval of several texts at once, each as it was approved. Throws for a unit that is not among them. */
export function jointApproval(all: readonly Awaiting[]): Decider {
  const deciders = new Map(all.map(({ unit, text, state }) => [unit.id, textApproval(state, text)]))
  const own = ({ id }: Unit): Decider => {
    const decider = deciders.get(id)
    if (!decider) throw new Error(`Nobody approved the unit ${id}`)
    return decider
  }
  return {
    verb: 'approve',
    concerns: (unit, exact) => own(unit).concerns(unit, exact),
    refuses: (unit, version) => own(unit).refuses(unit, version),
    publishes: (unit) => own(unit).publishes?.(unit) ?? '',
    decide: (unit, word, order) => own(unit).decide(unit, word, order),
  }
}
