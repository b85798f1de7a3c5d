/** Types of `certify.js`, which `npm run certify` runs without a compiler. */
import type { Message } from '../../scripts/model.js'

/** A page and its version, as texts. */
export interface RawPage {
  readonly language: string
  readonly repository: string
  readonly source: string
  readonly target: string
  readonly sourceText: string
  readonly targetText: string
}

/** A page that was opened, with what is said of it undamaged. */
export interface OpenPage {
  readonly alarms: readonly Message[]
}

export interface Defect {
  readonly name: string
  readonly rules: readonly string[]
}

/** What came of one damage. */
export interface Result {
  readonly name: string
  readonly found: readonly string[]
  readonly caught: boolean
}

export const DEFECTS: readonly Defect[]
export function openPage(page: RawPage, pool: ReadonlyMap<string, readonly string[]>): OpenPage | undefined
export function tryDefect(defect: Defect, page: OpenPage, seed: number): Result | undefined
