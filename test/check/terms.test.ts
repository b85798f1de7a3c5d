import { expect, test } from 'vitest'
import {
  alignUnits,
  type Document,
  openGlossary,
  parseFile,
  runChecks,
  type Term,
} from '../../scripts/index.js'

const parse = (text: string, path: string): Document => parseFile(text, { path })

/** What the rules of terms say of a source and its version, with the ids of the rules. */
function check(terms: readonly Term[], language: string, source: string, target: string) {
  const pair = { source: 'a.md', target: `${language}.md`, language, ledger: 'l' }
  const documents = { source: parse(source, 'a.md'), target: parse(target, pair.target) }
  const units = alignUnits({ ...documents, records: [], sourceLanguage: 'en', language }).map((unit) => ({
    ...unit,
    id: unit.id,
    confidence: 1,
  }))
  const occurrences = openGlossary(terms, 'en')({ pair, ...documents })
  return runChecks(
    { pair, sourceLanguage: 'en', ...documents, units, occurrences },
    { unconfirmed: 'off', missing: 'off' },
  ).map(({ ruleId, expected }) => [ruleId, expected])
}

const town: Term = {
  source: 'twin town',
  targets: { de: { preferred: 'Partnerstadt', forbidden: ['Zwillingsstadt'] } },
}

test.each(['de', 'de-AT', 'de-at-1996', 'DE-AT'])('the names of German hold for %s', (language) => {
  expect(check([town], language, 'A twin town.\n', 'Eine Zwillingsstadt.\n')).toEqual([
    ['forbidden-term', '“Partnerstadt”'],
  ])
  expect(check([town], language, 'A twin town.\n', 'Ein Ort.\n')).toEqual([
    ['required-term', '“Partnerstadt”, or another name that the glossary admits'],
  ])
})

test('a tag of its own goes before the shorter one', () => {
  const own = { ...town, targets: { ...town.targets, 'de-AT': { preferred: 'Partnergemeinde' } } }
  expect(check([own], 'de-AT', 'A twin town.\n', 'Ein Ort.\n')[0]?.[1]).toContain('Partnergemeinde')
  expect(check([own], 'de', 'A twin town.\n', 'Ein Ort.\n')[0]?.[1]).toContain('Partnerstadt')
})
