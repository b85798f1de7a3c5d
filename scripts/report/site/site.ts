/** What a status page shows, and what a feed tells site generators: one set of data for both. */
import type { Change, Drift, SegmentKind } from '../../model.js'
import type { Counts } from '../counts.js'

/** `freshness.json`, and `report --json`. */
export interface SiteReport {
  readonly version: 1
  /**
   * The moment that ages are counted to: that of the last commit, unless another was asked for. Absent where there is
   * no history, and then there are no ages.
   */
  readonly at?: string
  readonly sourceLanguage: string
  /** Sorted by language. */
  readonly languages: readonly LanguageStatus[]
  /** Sorted by source, then by language. */
  readonly pages: readonly PageStatus[]
  /** Oldest first; empty where there is no history. */
  readonly history: readonly Sample[]
  /** Address of the repository's pages on the web, where it is known: `https://github.com/owner/name`. */
  readonly repository?: string
}

/** How far a language is. */
export interface LanguageStatus {
  readonly language: string
  readonly pages: number
  readonly counts: Counts
  /** Words of source text that wait, and all of them. */
  readonly words: number
  readonly sourceWords: number
  /** Since when its oldest unit has been waiting. */
  readonly since?: Age
}

/** How far one page is. */
export interface PageStatus {
  readonly source: string
  readonly target: string
  readonly language: string
  /** Whether the version is there at all. */
  readonly isThere: boolean
  /** Why it could not be read. */
  readonly problem?: string
  readonly counts: Counts
  readonly words: number
  readonly sourceWords: number
  readonly since?: Age
  /** In the order of the source; what stands before its first heading has none, nor has a page that is not there. */
  readonly sections: readonly SectionStatus[]
  /** Units that wait, in the order of the source; at most 20, and 3 of a page that is not there. */
  readonly waiting: readonly WaitingUnit[]
}

/** A moment, from git. */
export interface Age {
  /** ISO 8601, UTC. */
  readonly at: string
  /** Whether it may have been earlier, since the history here begins later. */
  readonly isAtMost: boolean
  /** The commit that began it; absent when it is not known, or not committed yet. */
  readonly commit?: string
}

/** How far the text under one heading is, without that under headings within it. */
export interface SectionStatus {
  /** Ids of the heading in the translation, as site generators make them; those of the source where it is missing. */
  readonly anchors: readonly string[]
  readonly heading: string
  /** Of the heading in the translation, else in the source. */
  readonly line: number
  /** Whether the original is newer, or has text that the translation has not. */
  readonly isNewerInOriginal: boolean
  readonly units: number
  readonly outdated: number
  readonly missing: number
}

/** A unit that waits for a person. */
export interface WaitingUnit {
  readonly id: string
  readonly kind: SegmentKind
  readonly drift: Drift
  readonly change?: Change
  /** Where it is in the translation, else in the source. */
  readonly file: string
  readonly line: number
  readonly words: number
  /** The beginning of its text in the source, else in the translation. */
  readonly text: string
  /** The language of this text. */
  readonly textLanguage: string
  readonly isDrafted: boolean
}

/** A project as it was once. */
export interface Sample {
  readonly at: string
  readonly languages: readonly Pick<LanguageStatus, 'language' | 'words' | 'sourceWords' | 'counts'>[]
}

/** Units that wait, whatever for. */
export function waitingOf({ outdated, missing, unconfirmed, orphaned }: Counts): number {
  return outdated + missing + unconfirmed + orphaned
}

/** Whole days between two moments. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000)))
}
