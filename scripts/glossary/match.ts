/** What was found at a place of a text. */
import type { Part } from './compound.js'
import type { Name } from './lookup.js'

/** What was found from an atom on: how many atoms it takes, and the names with their rules. */
export interface Match {
  readonly size: number
  readonly isCompound: boolean
  readonly names: readonly Found[]
}

/** A name, and of a compound the part that it is, in letters of the word. */
export interface Found {
  readonly name: Name
  readonly rule: string
  readonly part?: Pick<Part, 'place' | 'start' | 'size'>
}
