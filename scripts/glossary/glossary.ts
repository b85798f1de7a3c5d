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
  // A source is asked for in every language.
  const searched = new WeakMap<Document, readonly Finding[]>()
  const search = (document: Document, makeIndex: () => NameIndex): readonly Finding[] => {
    const found = searched.get(document) ?? findingsIn(document, makeIndex())
    searched.set(document, found)
    return found
  }
  return ({ pair, source, target }) => {
    if (terms.length === 0) return new Map()
    return new Map([
      ...search(source, () => indexOf(sourceLanguage, true, pair.source)),
      ...(target ? search(target, () => indexOf(pair.language, false, pair.source)) : []),
    ])
  }
}

type Finding = readonly [Segment, readonly Occurrence[]]

function findingsIn({ segments }: Document, index: NameIndex): readonly Finding[] {
  return segments.flatMap((segment): readonly Finding[] => {
    const found = findNames(prose(segment.text, segment.notation), index)
    return found.length > 0 ? [[segment, found]] : []
  })
}
