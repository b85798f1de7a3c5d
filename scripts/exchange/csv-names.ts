/** Glossaries as tables of one name, form or pattern a row. */
import type { PartOfSpeech, Term, TermTarget } from '../model.js'
import { t } from '../phrases.js'
import type { Line } from './csv.js'
import { type Flaw, flawAt, Losses } from './flaw.js'
import type { ReadGlossary } from './glossary.js'

/** The columns, in the order in which they are written. */
export const COLUMNS = [
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

/** The rows of a term: one of status `source`, then those of all that belongs to it. */
export function rowsOf(term: Term, sourceLanguage: string): readonly Row[] {
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

/** The terms of such rows, or what is wrong with them first. A row of status `source` begins a term; others belong to the last one of their source. */
export function readNames(
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
