/** Glossaries as tables with a column for each language, as people make them in a spreadsheet. */
import type { Term } from '../model.js'
import { t } from '../phrases.js'
import type { Line } from './csv.js'
import { COLUMNS } from './csv-names.js'
import { type Flaw, flawAt, Losses } from './flaw.js'
import type { ReadGlossary } from './glossary.js'

/** The terms of a table: their names in the columns that are called by a language, the preferred one each. */
export function readLanguages(
  columns: readonly string[],
  rows: readonly Line[],
  sourceLanguage: string,
): ReadGlossary | Flaw {
  const isSource = (name: string) => name.toLowerCase() === sourceLanguage.toLowerCase() || name === 'source'
  const at = columns.findIndex(isSource)
  if (at === -1) return headerFlaw(columns, sourceLanguage)
  const losses = new Losses()
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
      return index !== at && isTag(language) && preferred !== '' ? [[language, { preferred }] as const] : []
    })
    return [{ source, ...(note !== '' && { note }), targets: Object.fromEntries(targets) }]
  })
  return { terms, lost: losses.list() }
}

function isTag(name: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]+)*$/iu.test(name)
}

function headerFlaw(columns: readonly string[], language: string): Flaw {
  const expected = t(
    'csv.header',
    'a first line with the columns {{columns}}, or with a column for each language, {{language}} among them',
    {
      columns: COLUMNS.join(', '),
      language,
    },
  )
  return flawAt(1, 1, JSON.stringify(columns.join(', ').slice(0, 80)), expected)
}
