/** What a layout is: the way in which a site keeps its pages and their versions, and how it is recognised. */

import type { Phrase } from '../phrases.js'

/** The files of a project, for recognition. Nothing in them is ever run. */
export interface Site {
  /** Every path, sorted by code unit. */
  readonly paths: readonly string[]
  /** The same without what is no page: Markdown and MDX only. */
  readonly pages: readonly string[]
  /** The pages, with those that are accounted for already: what a pattern would take in. */
  readonly everyPage: readonly string[]
  /** The same as `paths`, to ask whether there is one. */
  readonly known: ReadonlySet<string>
  /** The text of a file; `undefined` when there is none, or it is not small. */
  readonly read: (path: string) => string | undefined
  /** The language of the originals, when a person said so. */
  readonly sourceLanguage?: string
}

/** A page with its version, both there. */
export interface Found {
  readonly source: string
  readonly target: string
  readonly language: string
}

/** One entry of "documents" in `tvilling.json`, with what it is about. */
export interface Group {
  readonly source: string
  readonly target: string
  readonly exclude: readonly string[]
  /** The languages that have versions, each with what it is called in the paths. */
  readonly names: Readonly<Record<string, string>>
  /** What the site reads files with the ending `.md` as; Markdown when absent. */
  readonly format?: 'mdx'
  /** All originals, whether or not they have a version. */
  readonly sources: readonly string[]
  readonly pairs: readonly Found[]
  /** The language of the originals; absent when neither paths nor configuration say it. */
  readonly language?: string
  /** Languages that it could be as well; mostly none. */
  readonly rivals: readonly string[]
  /** The facts that led to it, as sentences with paths. */
  readonly because: readonly string[]
}

/** A layout. */
export interface Layout {
  readonly name: string
  readonly title: Phrase
  /** What it looks for, for a person whose site was not recognised. */
  readonly looksFor: Phrase
  /** The entries that it would write; none when the site has another layout. */
  readonly recognise: (site: Site) => readonly Group[]
}
