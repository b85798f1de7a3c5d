/** Glossaries of other programs: their formats, one a file. */
import type { Loss, Term } from '../model.js'
import { readCsv, writeCsv } from './csv-glossary.js'
import type { Flaw } from './flaw.js'
import { readTbx, writeTbx } from './tbx.js'

export { isFlaw } from './flaw.js'
export { mergeTerms } from './merge.js'

/** A glossary as text, and what the format cannot hold of it. */
export interface WrittenGlossary {
  readonly text: string
  readonly lost: readonly Loss[]
}

/** The terms of a text, and what of it a glossary cannot hold. */
export interface ReadGlossary {
  readonly terms: readonly Term[]
  readonly lost: readonly Loss[]
}

/** A format of glossaries. */
export interface GlossaryFormat {
  readonly name: string
  /** Endings of its files, with the dot. */
  readonly endings: readonly string[]
  readonly write: (terms: readonly Term[], sourceLanguage: string) => WrittenGlossary
  readonly read: (text: string, sourceLanguage: string) => ReadGlossary | Flaw
}

/** All formats, the first one for people. */
export const GLOSSARY_FORMATS: readonly GlossaryFormat[] = [
  { name: 'csv', endings: ['.csv', '.tsv'], write: writeCsv, read: readCsv },
  { name: 'tbx', endings: ['.tbx', '.xml'], write: writeTbx, read: readTbx },
]
