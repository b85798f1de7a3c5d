import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../scripts/exchange/csv-glossary.js'
import { isFlaw } from '../../scripts/exchange/flaw.js'
import type { ReadGlossary } from '../../scripts/exchange/glossary.js'
import { readTbx, writeTbx } from '../../scripts/exchange/tbx.js'
import type { Term, TermTarget } from '../../scripts/model.js'

function read(reader: typeof readCsv, text: string): ReadGlossary {
  const result = reader(text, 'en')
  if (isFlaw(result)) throw new Error(`${result.place.line}: ${result.found}; ${result.expected}`)
  return result
}

const name = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '@SUM(A1)',
    "'=x",
    "''-y",
    '\tz',
    '\rq',
    'a,b;c',
    'say "it"',
    'två\nrader',
    '＝1',
    ' a ',
    "'",
    '+46',
    '-',
  ),
  fc.string({ minLength: 1 }).filter((text) => /\S/u.test(text)),
)
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 3 })
const target: fc.Arbitrary<TermTarget> = fc.record(
  {
    preferred: name,
    admitted: names,
    deprecated: names,
    forbidden: names,
    forms: names,
    notForms: names,
    compounds: fc.constantFrom('auto', 'on', 'off'),
    partOfSpeech: fc.constantFrom('noun', 'verb', 'adjective', 'name'),
    note: name,
  },
  { requiredKeys: ['preferred'] },
)
const term: fc.Arbitrary<Term> = fc.record(
  {
    source: name,
    note: name,
    caseSensitive: fc.boolean(),
    doNotTranslate: fc.boolean(),
    partOfSpeech: fc.constantFrom('noun', 'verb', 'adjective', 'name'),
    forms: names,
    notForms: names,
    documents: names,
    targets: fc.dictionary(fc.constantFrom('sv', 'da', 'pt-BR'), target),
  },
  { requiredKeys: ['source', 'targets'] },
)

test('every glossary comes back from CSV as it was', () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 4 }), (terms) => {
      const { text, lost } = writeCsv(terms, 'en')
      expect(lost).toEqual([])
      expect(read(readCsv, text)).toEqual({ terms, lost: [] })
    }),
    { numRuns: 500 },
  )
})

test('no cell of a written table is a formula', () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 4 }), (terms) => {
      const { text } = writeCsv(terms, 'en')
      const cells = (parse(text) as string[][]).flat()
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([])
    }),
  )
})

const full: Term = {
  source: 'twin town',
  note: 'Two towns & a <link>',
  partOfSpeech: 'noun',
  targets: {
    sv: {
      preferred: 'vänort',
      admitted: ['partnerort'],
      deprecated: ['vänstad'],
      forbidden: ['tvillingstad'],
      partOfSpeech: 'noun',
      note: 'Två\nrader.',
    },
    da: { preferred: 'venskabsby' },
  },
}

test('a glossary comes back from TBX as it was, as far as TBX can hold it', () => {
  const { text, lost } = writeTbx([full], 'en')
  expect(lost).toEqual([])
  expect(text).toContain('type="TBX-Basic" style="dca"')
  expect(read(readTbx, text)).toEqual({ terms: [full], lost: [] })
})

test('what TBX cannot hold is told', () => {
  const sv = { preferred: 'råd', forms: ['råden'], notForms: ['rådhus', 'rådjur'], compounds: 'off' } as const
  const { lost } = writeTbx(
    [{ source: 'board', caseSensitive: true, doNotTranslate: false, documents: ['a/**'], targets: { sv } }],
    'en',
  )
  expect(Object.fromEntries(lost.map(({ what, count }) => [what, count]))).toEqual({
    forms: 1,
    notForms: 2,
    documents: 1,
    compounds: 1,
    caseSensitive: 1,
    doNotTranslate: 1,
  })
})

/** One entry with these sections behind its English one. */
function entry(name: string, ...sections: readonly string[]): string {
  return `<tbx><text><body><conceptEntry id="c1">${section('en', name)}${sections.join('')}</conceptEntry></body></text></tbx>`
}

function section(language: string, ...names: readonly string[]): string {
  const terms = names.map((text) => `<termSec><term>${text}</term></termSec>`)
  return `<langSec xml:lang="${language}">${terms.join('')}</langSec>`
}

test('several sections of one language in TBX are read as one', () => {
  const preferred = '<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>'
  const text = entry(
    'twin town',
    section('sv', 'vänort'),
    section('SV', 'partnerort', 'vänort').replace('</termSec></langSec>', `${preferred}$&`),
  )
  expect(read(readTbx, text)).toEqual({
    terms: [{ source: 'twin town', targets: { sv: { preferred: 'vänort', admitted: ['partnerort'] } } }],
    lost: [],
  })
})

test('a name that TBX breaks over lines is one name, and a locale a language', () => {
  const text = entry('twin\n      town', section('sv_FI', '\n  vänort\n'))
  expect(read(readTbx, text)).toEqual({
    terms: [{ source: 'twin town', targets: { 'sv-FI': { preferred: 'vänort' } } }],
    lost: [],
  })
})

const DCT = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
     xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <text><body><conceptEntry id="c1"><basic:definition>A partner.</basic:definition>
    <langSec xml:lang="en-GB"><termSec><term>twin town</term></termSec><termSec><term>sister city</term></termSec></langSec>
    <langSec xml:lang="sv"><termSec><term>tvillingstad</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
      <termSec><term>vänort</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
    <langSec xml:lang="da"><termSec><term>x</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
  </conceptEntry></body></text></tbx>`

const MARTIF = `<martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="1"><note>A partner.</note>
  <langSet xml:lang="en"><tig><term>twin town</term></tig></langSet>
  <langSet xml:lang="sv"><ntig><termGrp><term>vänort</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig>
    <tig><term>tvillingstad</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
  </termEntry></body></text></martif>`

const town: Term = {
  source: 'twin town',
  note: 'A partner.',
  targets: { sv: { preferred: 'vänort', forbidden: ['tvillingstad'], partOfSpeech: 'noun' } },
}

test('TBX in the style DCT and in its second version is read, and what a glossary cannot hold is told', () => {
  expect(read(readTbx, DCT)).toEqual({
    terms: [town],
    lost: [
      { what: 'sourceNames', count: 1 },
      { what: 'withoutPreferred', count: 1 },
    ],
  })
  expect(read(readTbx, MARTIF)).toEqual({ terms: [town], lost: [] })
})

test.each([
  ['<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', 'DOCTYPE'],
  ['<!DOCTYPE tbx SYSTEM "file:///etc/passwd"><tbx/>', 'DOCTYPE'],
  ['<tbx>&unknown;</tbx>', 'entity'],
  ['<tbx><text></tbx>', 'unclosed|unmatched|unexpected'],
  ['<tbx>\u0001</tbx>', 'disallowed'],
  [`${'<a>'.repeat(20_000)}`, '<a>'],
  ['<html/>', '<html>'],
  ['', 'end of the file'],
])('XML that is hostile or broken is refused with its place: %.40s', (text, found) => {
  const result = readTbx(text, 'en')
  expect(isFlaw(result) ? result.found : 'read').toMatch(new RegExp(found, 'iu'))
})

test.each([
  [',', '\uFEFF'],
  [';', ''],
  ['\t', ''],
])('a table with a column for each language is read, parted by %j', (sign, mark) => {
  const rows = [
    ['en', 'sv', 'Comment', 'de-AT', 'note'],
    ['town hall', 'kommunhus', 'x', '', 'The "house"'],
    ['', 'y', '', '', ''],
  ]
  const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(sign)).join('\n')
  expect(read(readCsv, mark + quoted)).toEqual({
    terms: [{ source: 'town hall', note: 'The "house"', targets: { sv: { preferred: 'kommunhus' } } }],
    lost: [
      { what: 'languages', count: 1 },
      { what: 'withoutSource', count: 1 },
    ],
  })
})

test.each([
  ['a,b\nc,d', 1, 'a, b'],
  ['source,language,status,name\nx,sv,prefered,y', 2, '"prefered"'],
  ['source,language,status,name\nx,sv,preferred,', 2, '""'],
  ['source,language,status,name\nx,,preferred,y', 2, '""'],
  ['en,sv\n"a,b', 2, 'Quote'],
])('a table that cannot be read is refused with its line: %j', (text, line, found) => {
  const result = readCsv(text, 'en')
  expect(isFlaw(result) && [result.place.line, result.found.includes(found)]).toEqual([line, true])
})
