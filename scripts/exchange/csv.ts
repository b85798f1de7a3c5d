/**
 * Glossaries as CSV. Written is one row for each name, form and pattern, which holds everything; read is that, and
 * tables that have a column for each language, as people make them in a spreadsheet.
 *
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection), and so does
 * one that begins with apostrophes before such a sign: reading takes one away, and every text comes back as it was.
 */
import { CsvError, parse } from 'csv-parse/sync'
import type { PartOfSpeech, Term, TermTarget } from '../model.js'
import { t } from '../phrases.js'
import { type Flaw, flawAt, isFlaw, Losses } from './flaw.js'
import type { ReadGlossary, WrittenGlossary } from './glossary.js'

const COLUMNS = [
  'source',
  'language',
  'status',
  'name',
  'partOfSpeech',
  'compounds',
  'caseSensitive',
  'doNotTranslate',
  'note',
] as const

type Column = (typeof COLUMNS)[number]
type Row = Readonly<Partial<Record<Column, string>>>

/** A glossary as CSV in UTF-8 (RFC 4180, but for the line ends, which are those of Unix). */
export function writeCsv(terms: readonly Term[], sourceLanguage: string): WrittenGlossary {
  const rows = terms.flatMap((term) => rowsOf(term, sourceLanguage))
  const table = tableCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))])
  return { text: `${table}\n`, lost: [] }
}

/** A table as such CSV, without a line end behind the last row; nothing in it is a formula to a spreadsheet. */
export function tableCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\n')
}

function rowsOf(term: Term, sourceLanguage: string): readonly Row[] {
  const { source } = term
  const row = (language: string, status: string, name: string, rest: Row = {}): Row => {
    return { source, language, status, name, ...rest }
  }
  const list = (language: string, status: string, names: readonly string[] = []) =>
    names.map((name) => row(language, status, name))
  return [
    row(sourceLanguage, 'source', source, {
      ...(term.partOfSpeech && { partOfSpeech: term.partOfSpeech }),
      ...(term.caseSensitive !== undefined && { caseSensitive: String(term.caseSensitive) }),
      ...(term.doNotTranslate !== undefined && { doNotTranslate: String(term.doNotTranslate) }),
      ...(term.note !== undefined && { note: term.note }),
    }),
    ...list(sourceLanguage, 'form', term.forms),
    ...list(sourceLanguage, 'notForm', term.notForms),
    ...list('', 'document', term.documents),
    ...Object.entries(term.targets).flatMap(([language, target]) => [
      row(language, 'preferred', target.preferred, {
        ...(target.partOfSpeech && { partOfSpeech: target.partOfSpeech }),
        ...(target.compounds && { compounds: target.compounds }),
        ...(target.note !== undefined && { note: target.note }),
      }),
      ...list(language, 'admitted', target.admitted),
      ...list(language, 'deprecated', target.deprecated),
      ...list(language, 'forbidden', target.forbidden),
      ...list(language, 'form', target.forms),
      ...list(language, 'notForm', target.notForms),
    ]),
  ]
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

/** The terms of a CSV file, or what is wrong with it first. Cells may be parted by commas, semicolons or tabs. */
export function readCsv(text: string, sourceLanguage: string): ReadGlossary | Flaw {
  const table = readTable(text.replace(/^\uFEFF/u, ''))
  if (isFlaw(table)) return table
  const [header = { cells: [], line: 1 }, ...rows] = table
  const columns = header.cells.map((name) => name.trim())
  return columns.includes('status') && columns.includes('name')
    ? readRows(columns, rows, sourceLanguage)
    : readLanguages(columns, rows, sourceLanguage)
}

interface Line {
  readonly cells: readonly string[]
  readonly line: number
}

function readTable(text: string): readonly Line[] | Flaw {
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

/** Rows of one name each. A row of status `source` begins a term; others belong to the last one of their source. */
function readRows(
  columns: readonly string[],
  rows: readonly Line[],
  sourceLanguage: string,
): ReadGlossary | Flaw {
  const losses = new Losses()
  const drafts: Draft[] = []
  const bySource = new Map<string, Draft>()
  for (const { cells, line } of rows) {
    const value = (column: Column) => cells[columns.indexOf(column)] ?? ''
    const [source, status] = [value('source'), value('status').trim()]
    const flaw = flawOfRow(value, line)
    if (flaw) return flaw
    let draft = bySource.get(source)
    if (!draft || status === 'source') {
      draft = { source, targets: new Map() }
      drafts.push(draft)
      bySource.set(source, draft)
    }
    fill(draft, value, sourceLanguage)
  }
  return { terms: drafts.map((draft) => finish(draft, losses)), lost: losses.list() }
}

interface TargetDraft {
  preferred?: string
  admitted?: string[]
  deprecated?: string[]
  forbidden?: string[]
  forms?: string[]
  notForms?: string[]
  compounds?: NonNullable<TermTarget['compounds']>
  partOfSpeech?: PartOfSpeech
  note?: string
}

interface Draft {
  readonly source: string
  caseSensitive?: boolean
  doNotTranslate?: boolean
  partOfSpeech?: PartOfSpeech
  note?: string
  forms?: string[]
  notForms?: string[]
  documents?: string[]
  readonly targets: Map<string, TargetDraft>
}

const LISTS = {
  admitted: 'admitted',
  deprecated: 'deprecated',
  forbidden: 'forbidden',
  form: 'forms',
  notForm: 'notForms',
} as const

const STATUSES = ['source', 'preferred', ...Object.keys(LISTS), 'document']
const CLASSES: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective', 'name']
const COMPOUNDS = ['auto', 'on', 'off'] as const

function flawOfRow(value: (column: Column) => string, line: number): Flaw | undefined {
  const allowed: Partial<Record<Column, readonly string[]>> = {
    status: STATUSES,
    partOfSpeech: ['', ...CLASSES],
    compounds: ['', ...COMPOUNDS],
    caseSensitive: ['', 'true', 'false'],
    doNotTranslate: ['', 'true', 'false'],
  }
  for (const [column, known] of Object.entries(allowed)) {
    const found = value(column as Column).trim()
    if (!known.includes(found))
      return flawAt(
        line,
        1,
        JSON.stringify(found),
        t('csv.oneOf', '{{column}} as one of: {{known}}', {
          column,
          known: known.filter(Boolean).join(', '),
        }),
      )
  }
  const empty = (['source', 'name'] as const).find((column) => value(column).trim() === '')
  const needsLanguage = !['source', 'document'].includes(value('status').trim())
  const missing = empty ?? (needsLanguage && value('language').trim() === '' ? 'language' : undefined)
  return (
    missing && flawAt(line, 1, '""', t('csv.filled', 'a text in the column {{column}}', { column: missing }))
  )
}

function fill(draft: Draft, value: (column: Column) => string, sourceLanguage: string): void {
  const [status, name, note] = [value('status').trim(), value('name'), value('note')]
  const language = value('language').trim()
  const partOfSpeech = CLASSES.find((known) => known === value('partOfSpeech').trim())
  if (status === 'source') {
    const flag = (column: 'caseSensitive' | 'doNotTranslate') => {
      const written = value(column).trim()
      if (written !== '') draft[column] = written === 'true'
    }
    flag('caseSensitive')
    flag('doNotTranslate')
    if (partOfSpeech) draft.partOfSpeech = partOfSpeech
    if (note !== '') draft.note = note
    return
  }
  if (status === 'document') {
    draft.documents = [...(draft.documents ?? []), name]
    return
  }
  const isOwn = (status === 'form' || status === 'notForm') && language === sourceLanguage
  const holder: Draft | TargetDraft = isOwn ? draft : (draft.targets.get(language) ?? {})
  if (!isOwn) draft.targets.set(language, holder as TargetDraft)
  const target = holder as TargetDraft
  if (status === 'preferred' && target.preferred === undefined) {
    target.preferred = name
    const compounds = COMPOUNDS.find((known) => known === value('compounds').trim())
    if (compounds) target.compounds = compounds
    if (partOfSpeech) target.partOfSpeech = partOfSpeech
    if (note !== '') target.note = note
    return
  }
  const list = LISTS[status as keyof typeof LISTS] ?? 'admitted'
  target[list] = [...(target[list] ?? []), name]
}

/** A term in the order in which a glossary has its keys. */
function finish(draft: Draft, losses: Losses): Term {
  const { source, note, caseSensitive, doNotTranslate, partOfSpeech, forms, notForms, documents } = draft
  const targets: Record<string, TermTarget> = {}
  for (const [language, { preferred, ...rest }] of draft.targets) {
    if (preferred === undefined) losses.add('withoutPreferred')
    else targets[language] = { preferred, ...rest }
  }
  return {
    source,
    ...(note !== undefined && { note }),
    ...(caseSensitive !== undefined && { caseSensitive }),
    ...(doNotTranslate !== undefined && { doNotTranslate }),
    ...(partOfSpeech && { partOfSpeech }),
    ...(forms && { forms }),
    ...(notForms && { notForms }),
    ...(documents && { documents }),
    targets,
  }
}

/** A table with a column for each language: the names of a term, the preferred one each. */
function readLanguages(
  columns: readonly string[],
  rows: readonly Line[],
  sourceLanguage: string,
): ReadGlossary | Flaw {
  const isSource = (name: string) => name.toLowerCase() === sourceLanguage.toLowerCase() || name === 'source'
  const at = columns.findIndex(isSource)
  if (at === -1)
    return flawAt(
      1,
      1,
      JSON.stringify(columns.join(', ').slice(0, 80)),
      t(
        'csv.header',
        'a first line with the columns {{columns}}, or with a column for each language, {{language}} among them',
        {
          columns: COLUMNS.join(', '),
          language: sourceLanguage,
        },
      ),
    )
  const losses = new Losses()
  const isTag = (name: string) => /^[a-z]{2,3}(?:-[a-z\d]+)*$/iu.test(name)
  losses.add(
    'languages',
    columns.filter((name, index) => index !== at && name !== 'note' && !isTag(name)).length,
  )
  const terms = rows.flatMap(({ cells }): readonly Term[] => {
    const source = cells[at]?.trim() ?? ''
    if (source === '') {
      losses.add('withoutSource')
      return []
    }
    const note = cells[columns.indexOf('note')]?.trim() ?? ''
    const targets = columns.flatMap((language, index) => {
      const preferred = cells[index]?.trim() ?? ''
      return index !== at && isTag(language) && language !== 'note' && preferred !== ''
        ? [[language, { preferred }] as const]
        : []
    })
    return [{ source, ...(note !== '' && { note }), targets: Object.fromEntries(targets) }]
  })
  return { terms, lost: losses.list() }
}
