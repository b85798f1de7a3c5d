/** The glossary of a project, as its rules and engines are told of it. */
import { type Glossary, openGlossary } from '../../glossary/glossary.js'
import type { Term } from '../../model.js'
import { matchesAny } from '../../store/globs.js'

/** Makes the terms of a project ready for its documents: each term is looked for in those that it is for. */
export function openProjectGlossary(terms: readonly Term[], sourceLanguage: string): Glossary {
  return openGlossary(terms, sourceLanguage, isFor)
}

/** Whether a term is for a document. */
export function isFor({ documents }: Term, path: string): boolean {
  return documents === undefined || matchesAny(documents, path)
}
