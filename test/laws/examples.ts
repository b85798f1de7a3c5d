/** Documents that exist: the examples of CommonMark, those of GitHub's extensions, and test/corpus. */
import { readdirSync } from 'node:fs'
import { tests } from 'commonmark-spec'
import type { Document } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { readCorpus } from '../corpus.js'
import { GFM } from './gfm.js'

/** A document with a name to be found by. */
export interface Example {
  readonly name: string
  readonly text: string
}

/** Documents by their text, of those that were parsed last. */
const parsed = new Map<string, Document>()

const MOST_PARSED = 5_000

/** Parses as a document of this product; a text that comes again, as most do that are written back, only once. */
export function parse(text: string): Document {
  const known = parsed.get(text)
  if (known) return known
  const document = parseDocument(text, { path: 'law.md' })
  if (parsed.size === MOST_PARSED) parsed.clear()
  parsed.set(text, document)
  return document
}

/** The examples of the specification of CommonMark, which shows tabs as arrows. */
export const commonMark: readonly Example[] = tests.map(({ number, markdown }) => ({
  name: `CommonMark ${number}`,
  text: markdown.replaceAll('→', '\t'),
}))

/** Tables, task lists, strikethrough, bare addresses and footnotes. */
export const gfm: readonly Example[] = GFM.map((text, at) => ({ name: `GFM ${at + 1}`, text }))

/** The odd but valid documents. */
export const corpus: readonly Example[] = readdirSync(new URL('../corpus/', import.meta.url))
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({ name, text: readCorpus(name) }))
