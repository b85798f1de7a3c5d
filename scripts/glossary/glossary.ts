/** Where the names of a glossary stand in a document and its version in another language. */
import type { Document, Occurrence, Pair, Segment, Term } from '../model.js'
import { prose } from '../syntax/inline.js'
import { findNames } from './find.js'
import { indexNames, type NameIndex } from './lookup.js'
import { sourceNames, targetNames } from './names-of.js'

/** The documents that are searched. */
interface Searched {
  readonly pair: Pair
  readonly source: Document
  readonly target?: Document | undefined
}

/** Finds the names in the segments of a document and its version; segments without any are not in the result. */
export type Glossary = (searched: Searched) => ReadonlyMap<Segment, readonly Occurrence[]>

/**
 * Makes a glossary ready for many documents: the forms of a language are made once, when its first document comes.
 * `isFor` says whether a term is for a source path.
 */
export function openGlossary(
  terms: readonly Term[],
  sourceLanguage: string,
  isFor: (term: Term, path: string) => boolean = () => true,
): Glossary {
  const indexes = new Map<string, NameIndex>()
  const indexOf = (language: string, isSource: boolean): NameIndex => {
    const key = `${isSource ? 'from' : 'to'} ${language}`
    const names = () => (isSource ? sourceNames(terms) : targetNames(terms, language))
    const index = indexes.get(key) ?? indexNames(names(), language)
    indexes.set(key, index)
    return index
  }
  return ({ pair, source, target }) => {
    if (terms.length === 0) return new Map()
    const found = [
      ...search(source.segments, indexOf(sourceLanguage, true)),
      ...search(target?.segments ?? [], indexOf(pair.language, false)),
    ]
    const own = found.map(([segment, occurrences]) => {
      return [segment, occurrences.filter(({ term }) => isFor(term, pair.source))] as const
    })
    return new Map(own.filter(([, occurrences]) => occurrences.length > 0))
  }
}

function search(segments: readonly Segment[], index: NameIndex) {
  return segments.map((segment) => {
    return [segment, findNames(prose(segment.text, segment.notation), index)] as const
  })
}
