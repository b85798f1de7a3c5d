/** Units and words counted: of a document in a language, and added up. */
import { groupsBy } from '../groups.js'
import type { Drift } from '../model.js'
import { compare } from '../text.js'

/** Units by drift, and of these how many have a draft, and how many people reviewed. */
export type Counts = Readonly<Record<Drift | 'drafts' | 'reviewed', number>>

/** One document in one language. */
export interface DocumentStatus {
  readonly source: string
  readonly language: string
  readonly target: string
  /** Why it could not be read, in place of its counts. */
  readonly problem?: string
  readonly counts: Counts
  /** Words of source text that wait: of outdated, missing and unconfirmed units. */
  readonly words: number
  /** Words of the whole source. */
  readonly sourceWords: number
}

/** What is added up. */
export type Summed = Pick<DocumentStatus, 'counts' | 'words' | 'sourceWords'>

/** Documents in one language, added up. */
export interface LanguageSum extends Summed {
  readonly language: string
}

/** Documents added up in each language, by language. */
export function sumByLanguage(
  documents: readonly (Summed & { readonly language: string })[],
): readonly LanguageSum[] {
  return Array.from(
    groupsBy(documents, ({ language }) => language),
    ([language, own]) => ({ language, ...sum(own) }),
  ).toSorted((a, b) => compare(a.language, b.language))
}

/** The share of words that are in step; 0–1. */
export function shareOf({ words, sourceWords }: Omit<Summed, 'counts'>): number {
  return sourceWords === 0 ? 1 : Math.max(0, sourceWords - words) / sourceWords
}

/** Adds up documents. */
export function sum(documents: readonly Summed[]): Summed {
  const total = (pick: (status: Summed) => number) => documents.reduce((all, status) => all + pick(status), 0)
  const count = (key: keyof Counts) => total(({ counts }) => counts[key])
  return {
    counts: {
      current: count('current'),
      outdated: count('outdated'),
      missing: count('missing'),
      orphaned: count('orphaned'),
      unconfirmed: count('unconfirmed'),
      drafts: count('drafts'),
      reviewed: count('reviewed'),
    },
    words: total(({ words }) => words),
    sourceWords: total(({ sourceWords }) => sourceWords),
  }
}
