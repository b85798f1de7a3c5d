import { expect, test } from 'vitest'
import { alignUnits } from '../../scripts/align/units.js'
import { planDrafts } from '../../scripts/draft/plan.js'
import { openGlossary } from '../../scripts/glossary/glossary.js'
import type { Term } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'

/** What engines are told about the terms of a page that has no version in a language yet. */
function hintsIn(language: string, terms: readonly Term[], text: string) {
  const source = parseFile(text, { path: 'source/a.md' })
  const pair = { source: 'source/a.md', target: `${language}/a.md`, language, ledger: '' }
  const units = alignUnits({ source, records: [], sourceLanguage: 'en', language })
  const occurrences = openGlossary(terms, 'en', () => true)({ pair, source })
  return planDrafts({ pair, sourceLanguage: 'en', units, occurrences }).map((request) => request.terms)
}

test('an engine is told the name of the language where its region has none of its own', () => {
  const terms = [
    { source: 'boat', targets: { de: { preferred: 'Boot' } } },
    { source: 'quay', targets: { de: { preferred: 'Kai' }, 'de-AT': { preferred: 'Lände' } } },
  ]
  expect(hintsIn('de-AT', terms, 'The boat waits at the quay.\n')).toEqual([
    [
      { source: 'boat', preferred: 'Boot', isKept: false },
      { source: 'quay', preferred: 'Lände', isKept: false },
    ],
  ])
})
