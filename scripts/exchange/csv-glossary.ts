/**
 * Glossaries as CSV. Written is one row for each name, form and pattern, which holds everything; read is that, and
 * tables that have a column for each language, as people make them in a spreadsheet.
 */
import type { Term } from '../model.js'
import { readTable, tableCsv } from './csv.js'
import { readLanguages } from './csv-languages.js'
import { COLUMNS, readNames, rowsOf } from './csv-names.js'
import { type Flaw, isFlaw } from './flaw.js'
import type { ReadGlossary, WrittenGlossary } from './glossary.js'

/** A glossary as CSV. */
export function writeCsv(terms: readonly Term[], sourceLanguage: string): WrittenGlossary {
  const rows = terms.flatMap((term) => rowsOf(term, sourceLanguage))
  const table = tableCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))])
  return { text: `${table}\n`, lost: [] }
}

/** The terms of a CSV file, or what is wrong with it first. */
export function readCsv(text: string, sourceLanguage: string): ReadGlossary | Flaw {
  const table = readTable(text.replace(/^\uFEFF/u, ''))
  if (isFlaw(table)) return table
  const [header = { cells: [], line: 1 }, ...rows] = table
  const columns = header.cells.map((name) => name.trim())
  return columns.includes('status') && columns.includes('name')
    ? readNames(columns, rows, sourceLanguage)
    : readLanguages(columns, rows, sourceLanguage)
}
