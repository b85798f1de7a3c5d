import { expect, test } from 'vitest'
import { findNames } from '../../scripts/glossary/find.js'
import { indexNames } from '../../scripts/glossary/lookup.js'
import { targetNames } from '../../scripts/glossary/names-of.js'
import { type Replacement, replacementFor } from '../../scripts/glossary/replace.js'
import type { Term } from '../../scripts/model.js'

function replace(language: string, old: string, name: string, text: string, inUse: readonly string[] = []) {
  const term: Term = { source: 'x', targets: { [language]: { preferred: old, compounds: 'on' } } }
  const [from] = targetNames([term], language)
  if (!from) throw new Error('no name')
  const to = { ...from, text: name }
  const isInUse = (key: string) => inUse.includes(key)
  return findNames(text, indexNames([from], language)).map((found): Replacement | undefined =>
    replacementFor(found, { from, to, language, isInUse }),
  )
}

test.each([
  ['sv', 'vänort', 'partnerort', 'vänort', 'partnerort'],
  ['sv', 'vänort', 'partnerort', 'Vänorternas', 'Partnerorternas'],
  ['sv', 'vänort', 'systerstad', 'vänorter', 'systerstäder'],
  ['sv', 'vänort', 'systerstad', 'vänorterna', 'systerstäderna'],
  ['sv', 'vänort', 'partnerort', 'VÄNORTENS', 'PARTNERORTENS'],
  ['sv', 'vänort', 'partnerort', 'vänortsveckan', 'partnerortsveckan'],
  ['sv', 'vänort', 'partnerort', 'vänorts- och andra', 'partnerorts'],
  ['sv', 'avtal', 'kontrakt', 'avtalen', 'kontrakten'],
  ['sv', 'avtal', 'kontrakt', 'avtalet', 'kontraktet'],
  ['sv', 'möte', 'samtal', 'mötet', 'samtalet'],
  ['sv', 'flicka', 'skola', 'flickorna', 'skolorna'],
  ['sv', 'utveckling', 'hållbar utveckling', 'utvecklingen', 'hållbara utvecklingen'],
  ['sv', 'kommun', 'region', 'storkommunerna', 'storregionerna'],
  ['da', 'venskabsby', 'partnerby', 'venskabsbyernes', 'partnerbyernes'],
  ['da', 'kommune', 'region', 'kommunerne', 'regionerne'],
  ['nb', 'vennskapsby', 'partnerkommune', 'vennskapsbyene', 'partnerkommunene'],
  ['de', 'Partnerstadt', 'Partnergemeinde', 'Partnerstädte', 'Partnergemeinden'],
  ['de', 'Partnerstadt', 'Partnergemeinde', 'Partnerstädten', 'Partnergemeinden'],
  ['de', 'Verein', 'Verband', 'Vereins', 'Verbands'],
  ['de', 'Verein', 'Verband', 'Vereinen', 'Verbänden'],
  ['de', 'Verein', 'Verband', 'Sportvereine', 'Sportverbände'],
  ['en', 'twin town', 'partner city', "twin towns'", 'partner cities'],
  ['en', 'town', 'city', 'Towns', 'Cities'],
  ['ja', '友好都市', '姉妹都市', '友好都市と', '姉妹都市'],
])('%s: %s → %s: %s becomes %s', (language, old, name, text, expected) => {
  expect(replace(language, old, name, text)[0]?.text).toBe(expected)
})

test('what else could be meant is told, and a form that is in use goes first', () => {
  const [first] = replace('sv', 'vänort', 'bord', 'vänorten')
  expect(first?.text).toBe('borden')
  expect(first?.alternatives).toContain('bordet')
  expect(replace('sv', 'vänort', 'bord', 'vänorten', ['bordet'])[0]?.text).toBe('bordet')
})

test('a name of several words can be no part of a compound', () => {
  expect(replace('sv', 'vänort', 'kommunal vän', 'vänortsveckan')).toEqual([undefined])
})
