/** What a filter finds, as rows and as counts to choose from. */
import { compare } from '../text.js'
import { type Entry, type Filter, matches } from './filter.js'
import type { Facet, Facets, Listing, Row } from './inbox.js'

/** Rows of one answer. */
const MOST_ROWS = 5000

/** UTF-16 units of an excerpt. */
const EXCERPT = 120

interface Asked {
  readonly filter: Filter
  /** How many rows to leave out at the beginning. */
  readonly offset: number
  readonly problems: readonly string[]
  readonly today: string
}

/**
 * The rows that a filter finds, in the order of the entries. Among those that wait, texts that never had a source come
 * last: on them nobody can decide here.
 */
export function listingOf(entries: readonly Entry[], { filter, offset, problems, today }: Asked): Listing {
  const all = entries.filter((entry) => matches(filter, entry, today))
  const isAdded = ({ drift, source }: Entry) => drift === 'orphaned' && source === ''
  const found =
    filter.show === 'all'
      ? all
      : [...all.filter((entry) => !isAdded(entry)), ...all.filter((entry) => isAdded(entry))]
  return {
    rows: found.slice(offset, offset + MOST_ROWS).map(toRow),
    total: found.length,
    facets: facetsOf(entries, filter, today),
    problems,
  }
}

function toRow({ rules: _, source, target, ...row }: Entry): Row {
  return { ...row, excerpt: excerptOf(source === '' ? target : source) }
}

function excerptOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT).replace(/[\uD800-\uDBFF]$/u, '')}…`
}

/** The values of an entry by which each key counts. */
const VALUES: Readonly<Record<keyof Facets, (entry: Entry) => readonly (string | undefined)[]>> = {
  language: ({ language }) => [language],
  document: ({ document }) => [document],
  drift: ({ drift }) => [drift],
  change: ({ change }) => [change],
  state: ({ state }) => [state],
  draft: ({ draft }) => (draft ? ['any', draft.engine ?? draft.origin] : ['none']),
  author: ({ by, draft }) => [...new Set([by, draft?.by])],
}

function facetsOf(entries: readonly Entry[], filter: Filter, today: string): Facets {
  const facet = (key: keyof Facets): readonly Facet[] => {
    const others = { ...filter, [key]: undefined }
    const counts = new Map<string, number>()
    for (const entry of entries) {
      if (!matches(others, entry, today)) continue
      for (const value of VALUES[key](entry))
        if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts].toSorted(([a, m], [b, n]) => n - m || compare(a, b))
  }
  return {
    language: facet('language'),
    document: facet('document'),
    drift: facet('drift'),
    change: facet('change'),
    state: facet('state'),
    draft: facet('draft'),
    author: facet('author'),
  }
}
