/** What the page asks of a project, and what it is told; the server passes on both, and `commands/review` answers. */
import type { Message } from '../model.js'
import type { Vouched } from '../states.js'
import type { DiffPart } from '../syntax/diff.js'
import type { Card, UnitName } from './card.js'
import type { Entry, Filter } from './filter.js'

/** One line of the list: an entry with the beginning of its text. */
export interface Row extends Omit<Entry, 'rules' | 'source' | 'target'> {
  readonly excerpt: string
}

/** How many units have each value of a key, under all other keys of the filter; the most frequent first. */
export type Facets = Readonly<
  Record<'language' | 'document' | 'drift' | 'change' | 'state' | 'draft' | 'author', readonly Facet[]>
>

/** A value, and how many units have it. */
export type Facet = readonly [value: string, count: number]

/** What a filter finds. */
export interface Listing {
  readonly rows: readonly Row[]
  /** How many it finds in all; more than there are rows when there are too many for one answer. */
  readonly total: number
  readonly facets: Facets
  /** Why documents could not be read. */
  readonly problems: readonly string[]
}

/** What a person wants done with one unit. */
export type Wish =
  | { readonly action: 'approve'; readonly text: string; readonly state?: Vouched; readonly anyway?: boolean }
  | { readonly action: 'confirm'; readonly state?: Vouched }
  | { readonly action: 'draft'; readonly text: string; readonly anyway?: boolean }
  | { readonly action: 'reject'; readonly reason: string }
  | { readonly action: 'ack'; readonly reason: string }
  | { readonly action: 'waive'; readonly rule: string; readonly reason: string }
  | { readonly action: 'comment'; readonly text: string }

/** What can be done with many units at once. */
export type BulkAction = 'approve' | 'confirm' | 'reject'

/** What came of a wish. */
export type Answer =
  /**
   * `isKept` when an approved text waits as a draft, since its page can hold it only together with others; `others` are those
   * that waited for it and were published with it.
   */
  | {
      readonly type: 'done'
      readonly card: Card | null
      readonly isKept?: boolean
      readonly others?: readonly UnitName[]
    }
  /** Somebody decided on it, or its texts changed, since it was shown. */
  | { readonly type: 'moved'; readonly card: Card | null }
  /** It cannot be; `messages` say what a rule holds against the text, and with `anyway` it can be all the same. */
  | {
      readonly type: 'refused'
      readonly reason: string
      readonly messages: readonly Message[]
      readonly anyway: boolean
    }

/** What the rules would say of a text. */
export interface Trial {
  /** Why the page cannot hold it. */
  readonly refused?: string
  readonly messages: readonly Message[]
  /** From the current target to the text. */
  readonly changes: readonly DiffPart[]
}

/** A project, as an editor works on it. */
export interface Inbox {
  readonly languages: readonly string[]
  /** The rules that a filter can ask for. */
  readonly rules: readonly string[]
  /** Reads everything once, so that the first question is answered at once. */
  readonly read: (progress: (done: number, all: number) => void) => Promise<void>
  readonly list: (filter: Filter, offset: number) => Promise<Listing>
  readonly card: (name: UnitName) => Promise<Card | undefined>
  readonly decide: (name: UnitName, wish: Wish, seen: Seen) => Promise<Answer>
  /** Decides on all that a filter finds and that can be decided so. */
  readonly decideAll: (filter: Filter, bulk: Bulk) => Promise<Done | Refused | Counted>
  /** Takes back the last decision of a person. */
  readonly undo: (by: string) => Promise<Done | Refused>
  readonly check: (name: UnitName, text: string) => Promise<Trial | undefined>
  /** The target as a page of HTML, with the unit marked; with its draft in it when asked. */
  readonly preview: (name: UnitName, withDraft: boolean) => Promise<string | undefined>
}

/** Who decides, and which revision of the unit they saw. */
export interface Seen {
  readonly by: string
  readonly revision: string
}

/** A decision on many units. */
export interface Bulk {
  readonly action: BulkAction
  readonly by: string
  /** What was counted, of which all are meant; absent to ask how many there are. */
  readonly counted?: Omit<Counted, 'type'>
  readonly reason?: string
}

/** What was decided. */
export interface Done {
  readonly type: 'done'
  readonly verb: string
  readonly units: readonly UnitName[]
  /** Those whose pages cannot take their texts, and which stay as they were. */
  readonly left: readonly UnitName[]
}

/** Why nothing was. */
export interface Refused {
  readonly type: 'refused'
  readonly reason: string
}

/** How many units a decision would concern. */
export interface Counted {
  readonly type: 'counted'
  readonly count: number
  /** Changes with which units they are, and with anything that a decision on one of them depends on. */
  readonly revision: string
}
