/** Documents that exist: the examples of CommonMark, those of GitHub's extensions, and test/corpus. */
import { readdirSync } from 'node:fs'
import { tests } from 'commonmark-spec'
import type { Document } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { memoOf } from '../../scripts/syntax/memo.js'
import { readCorpus } from '../corpus.js'
import { GFM } from './gfm.js'

/** A document with a name to be found by. */
export interface Example {
  readonly name: string
  readonly text: string
}

const PARSED = memoOf<Document>(2_000)

/** Parses as a document of this product; a text that comes again, as most do that are written back, only once. */
export function parse(text: string): Document {
  return PARSED.get(text, () => parseDocument(text, { path: 'law.md' }))
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
