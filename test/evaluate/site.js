/** What the records of one file are read by, and what they teach each other. */
import { readFileSync } from 'node:fs'
import { glossaryOf, openLexica } from './lexica.js'

/** Words that are taken for a glossary. */
const TERMS = 40

/** By kind of record: the two texts that are adopted. */
const TEXTS = {
  align: ({ source, target }) => [source, target],
  drift: ({ sourceOld, targetOld }) => [sourceOld, targetOld],
}

/** The records of a file of JSON, a line each. */
export function readRecords(path) {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((text) => text.trim() !== '').map((text) => JSON.parse(text))
}

/**
 * A function that gives what is known of the words of a record: the records of one language teach each other words, as the
 * pages of a site do. `wanted` holds `--alone`, `--apart` or `--terms` where something else is asked for.
 */
export function openSite(kind, records, wanted) {
  const textsOf = TEXTS[kind]
  if (!textsOf || wanted.includes('--alone')) return () => undefined
  const lexiconOf = openLexica(records, textsOf, { apart: wanted.includes('--apart') })
  return (record) =>
    wanted.includes('--terms')
      ? { findTerms: glossaryOf(lexiconOf(record), record, TERMS) }
      : { lexicon: lexiconOf(record) }
}
