/** How far people got with a translation. */
import type { State } from './model.js'

/** The states by how far people got, from 0. */
export const RANKS: Readonly<Record<State, number>> = { initial: 0, translated: 1, reviewed: 2, final: 3 }

/** The states that a person can vouch for: nobody says that a translation is not there yet. */
export const VOUCHED = ['translated', 'reviewed', 'final'] as const

/** A state that a person vouches for. */
export type Vouched = (typeof VOUCHED)[number]

/** Whether somebody looked a translation over, which is more than to have written it. */
export function isLookedOver(state: State | undefined): boolean {
  return state === 'reviewed' || state === 'final'
}
