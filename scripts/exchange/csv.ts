/**
 * Tables as CSV in UTF-8 (RFC 4180, but for the line ends, which are those of Unix). A cell that a spreadsheet would take
 * for a formula gets an apostrophe before it (OWASP, CSV Injection), and so does one that begins with apostrophes before
 * such a sign: reading takes one away, and every text comes back as it was.
 */
import { CsvError, parse } from 'csv-parse/sync'
import { t } from '../phrases.js'
import { type Flaw, flawAt } from './flaw.js'

/** A table as CSV, without a line end behind the last row; nothing in it is a formula to a spreadsheet. */
export function tableCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\n')
}

/** What a spreadsheet takes for a formula, or could once it has cut off what comes before it. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",;\r\n\t]|^'|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function textOf(written: string): string {
  return written.startsWith("'") && FORMULA.test(written.slice(1)) ? written.slice(1) : written
}

/** A row of a table. */
export interface Line {
  readonly cells: readonly string[]
  /** The line where it ends. */
  readonly line: number
}

/** The rows of a table that are not empty, or what is wrong with it. Cells may be parted by commas, semicolons or tabs. */
export function readTable(text: string): readonly Line[] | Flaw {
  const delimiter = delimiterOf(text)
  try {
    const rows = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1 << 20,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return rows.map(({ record, info }) => ({ cells: record.map(textOf), line: info.lines }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number((error as CsvError & { lines?: number }).lines ?? 1)
    return flawAt(line, 1, error.message.split('\n')[0] ?? '', t('csv.valid', 'CSV as RFC 4180 has it'))
  }
}

/** The sign between cells: the one that stands in the first line most often. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/u, 1)
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}
