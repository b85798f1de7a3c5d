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
  const scoped = terms.filter(({ documents }) => documents !== undefined)
  // A term that is not for a document hides none of those that are.
  const indexOf = (language: string, isSource: boolean, path: string): NameIndex => {
    const others = new Set(scoped.filter((term) => !isFor(term, path)))
    const without = scoped.map((term) => (others.has(term) ? '-' : '+')).join('')
    const key = `${isSource ? 'from' : 'to'} ${language} ${without}`
    const known = indexes.get(key)
    if (known) return known
    const own = terms.filter((term) => !others.has(term))
    const index = indexNames(isSource ? sourceNames(own) : targetNames(own, language), language)
    indexes.set(key, index)
    return index
  }
  return ({ pair, source, target }) => {
    if (terms.length === 0) return new Map()
    const found = [
      ...search(source.segments, indexOf(sourceLanguage, true, pair.source)),
      ...search(target?.segments ?? [], indexOf(pair.language, false, pair.source)),
    ]
    return new Map(found.filter(([, occurrences]) => occurrences.length > 0))
  }
}

function search(segments: readonly Segment[], index: NameIndex) {
  return segments.map((segment) => {
    return [segment, findNames(prose(segment.text, segment.notation), index)] as const
  })
}
