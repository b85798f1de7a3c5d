import { expect, test } from 'vitest'
import { findNames } from '../../scripts/glossary/find.js'
import { indexNames } from '../../scripts/glossary/lookup.js'
import { sourceNames, targetNames } from '../../scripts/glossary/names-of.js'
import { reviewTerms } from '../../scripts/glossary/review.js'
import { atoms } from '../../scripts/glossary/tokens.js'
import type { Term, TermTarget } from '../../scripts/model.js'
import { processorTime } from '../../scripts/store/machine.js'
import { readSet, SETS } from './sets.js'

const term = (language: string, target: TermTarget, rest: Partial<Term> = {}): Term => ({
  source: `the ${target.preferred}`,
  targets: { [language]: target },
  ...rest,
})

const found = (text: string, language: string, ...terms: readonly Term[]) =>
  findNames(text, indexNames(targetNames(terms, language), language))

const forms = (text: string, language: string, ...names: readonly string[]) =>
  found(text, language, ...names.map((preferred) => term(language, { preferred }))).map(({ form }) => form)

/** A text with brackets around what is found in it; those that it has are taken out before. */
const markedIn = (marked: string, language: string, ...names: readonly string[]) => {
  const text = marked.replace(/[[\]]/gu, '')
  const terms = names.map((preferred) => term(language, { preferred }))
  return found(text, language, ...terms).reduceRight(
    (rest, { span: { start, end } }) =>
      `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  )
}

test('a finding names the form, its name and the rule that made it', () => {
  const sv = term('sv', { preferred: 'vänort', forbidden: ['tvillingstad'], forms: ['vänneort'] })
  const text = 'Vänorternas tvillingstäder är vänneorten.'
  expect(
    found(text, 'sv', sv).map(({ form, name, status, rule, span }) => [form, name, status, rule, span.start]),
  ).toEqual([
    ['Vänorternas', 'vänort', 'preferred', '-ort → -orterna + s', 0],
    ['tvillingstäder', 'tvillingstad', 'forbidden', '-stad → -städer', 12],
  ])
  expect(found('en vänneort', 'sv', sv)[0]?.rule).toBe('forms')
})

test('the longest name wins, and names with one form are all found', () => {
  expect(forms('vänortssamarbetets', 'sv', 'vänort', 'vänortssamarbete')).toEqual(['vänortssamarbetets'])
  const both = [
    term('sv', { preferred: 'kommun' }),
    term('sv', { preferred: 'kommun' }, { source: 'authority' }),
  ]
  expect(found('kommunens', 'sv', ...both).map((hit) => hit.term.source)).toEqual(['the kommun', 'authority'])
})

test('decomposed letters, soft hyphens and curly apostrophes make no difference, and offsets are those of the text', () => {
  const text = 'Se v\u00e4\u00adnor\u00adten och v\u0061\u0308norter, EU\u2019s'
  expect(
    found(
      text,
      'da',
      term('da', { preferred: 'vänort', forms: ['vänorten', 'vänorter'] }),
      term('da', { preferred: 'EU' }),
    ).map(({ span }) => text.slice(span.start, span.end)),
  ).toEqual(['vä\u00adnor\u00adten', 'va\u0308norter', 'EU\u2019s'])
})

test.each([
  ['sv', 'Lokala myndigheterna i EU:s länder', ['lokal myndighet', 'EU'], ['Lokala myndigheterna', 'EU:s']],
  ['da', 'De lokale myndigheders EU-midler', ['lokal myndighed', 'EU'], ['lokale myndigheders', 'EU']],
  ['de', 'mit nachhaltiger Entwicklung', ['nachhaltige Entwicklung'], ['nachhaltiger Entwicklung']],
  [
    'sv',
    'Rådets för europeiska städer möte',
    ['råd för europeiska städer'],
    ['Rådets för europeiska städer'],
  ],
  ['sv', 'vänorts- och partnersamarbete', ['vänort'], ['vänorts']],
  ['sv', 'vän- och partnerorter', ['vänort', 'partnerort'], ['vän', 'partnerorter']],
  ['sv', 'syster-, vän- och partnerorterna', ['vänort', 'systerort'], ['syster', 'vän']],
  ['da', 'vej- og banestrækninger', ['vejstrækning'], ['vej']],
  ['de', 'Partner- und Schwesterstädte', ['Partnerstadt'], ['Partner']],
  ['sv', 'vän- och inget mer', ['vänort'], []],
  ['sv', 'en verkstad, en bostad', ['stad'], []],
  ['sv', 'nattåg, busshållplats', ['tåg', 'hållplats'], ['nattåg', 'busshållplats']],
  [
    'sv',
    'tågtoaletten, pendeltåg, sommartågtrafik',
    ['tåg'],
    ['tågtoaletten', 'pendeltåg', 'sommartågtrafik'],
  ],
  ['sv', 'baserad, tågor', ['rad', 'tåg'], []],
  ['da', 'skoven er rød, teksten baseret', ['ven', 'ret'], []],
  ['de', 'Hochgeschwindigkeitszugstrecke, Buchstabe', ['Zug', 'Buch'], ['Hochgeschwindigkeitszugstrecke']],
  ['de', 'Bürger:innen, Bürger*innen und Bürgerinnen', ['Bürger'], ['Bürger:innen', 'Bürger']],
  [
    'sv',
    'hållbara byggandet, öppna brev',
    ['hållbart byggande', 'öppet brev'],
    ['hållbara byggandet', 'öppna brev'],
  ],
  ['sv', '**hållbar** utveckling\n\nhållbar\n\nutveckling', ['hållbar utveckling'], ['hållbar** utveckling']],
  [
    'en',
    'the organization’s colors, emails',
    ['organisation', 'colour', 'e-mail'],
    ['organization’s', 'colors', 'emails'],
  ],
  ['en', 'VAT, VATs and vats', ['VAT'], ['VAT', 'VATs']],
  ['de', 'wir raten ihm zu vereinen', ['Rat', 'Verein'], []],
  ['ja', '姉妹都市と交流する。', ['姉妹都市', '都市', '交流'], ['姉妹都市', '交流']],
  ['zh', '我们是友好城市。', ['友好城市'], ['友好城市']],
  ['th', 'เมืองพี่เมืองน้องของเรา', ['เมืองพี่เมืองน้อง'], ['เมืองพี่เมืองน้อง']],
  ['fi', 'ystävyyskaupunki', ['ystävyyskaupunki'], ['ystävyyskaupunki']],
  ['en', 'see https://twin.example/town or town@town.example', ['town'], []],
])('%s: %s', (language, text, names, expected) => {
  expect(forms(text, language, ...names)).toEqual(expected)
})

test.each([
  [
    'sv',
    'ladda ner',
    'Ladda gärna ner den nerladdade filen, laddas ner',
    ['Ladda gärna ner', 'nerladdade', 'laddas ner'],
  ],
  ['sv', 'skriva', 'Hon skrev, har skrivit och fått skrivet', ['skrev', 'skrivit', 'skrivet']],
  ['da', 'vælge', 'valgte, vælges og er valgt', ['valgte', 'vælges', 'valgt']],
  ['nb', 'sende', 'sendte og er sendt', ['sendte', 'sendt']],
  [
    'de',
    'hochladen',
    'Er lädt sie hoch; hochgeladen, hochzuladen',
    ['lädt sie hoch', 'hochgeladen', 'hochzuladen'],
  ],
  ['en', 'log in', 'She logged in, then logs out', ['logged in']],
])('%s: the verb %s in %s', (language, preferred, text, expected) => {
  expect(
    found(text, language, term(language, { preferred, partOfSpeech: 'verb' })).map(({ form }) => form),
  ).toEqual(expected)
})

test('a wrong name is not found in another spelling, which may be the right one', () => {
  const organisation = { preferred: 'organisation', forbidden: ['organization'] }
  const hits = (text: string) => found(text, 'en', term('en', organisation)).map(({ status }) => status)
  expect(hits('an organization')).toContain('forbidden')
  expect(hits('an organisation')).toEqual(['preferred'])
})

test('capitals count where the glossary says so, and in abbreviations', () => {
  const polish: Term = { source: 'Polish', caseSensitive: true, targets: {} }
  const index = indexNames(sourceNames([polish, { source: 'EU', targets: {} }]), 'en')
  expect(findNames('Polish shoes need polish; eu is no EU', index).map(({ form }) => form)).toEqual([
    'Polish',
    'EU',
  ])
})

test('what the author says of a name goes before the rules', () => {
  const råd = { preferred: 'råd', notForms: ['råden', 'rådhus'] }
  expect(found('råden rådets', 'sv', term('sv', råd)).map(({ form }) => form)).toEqual(['rådets'])
  const stad = { preferred: 'stad', compounds: 'on', notForms: ['bostad'] } as const
  expect(found('storstad bostad', 'sv', term('sv', stad)).map(({ form }) => form)).toEqual(['storstad'])
  expect(found('kommunchefen', 'sv', term('sv', { preferred: 'kommun', compounds: 'off' }))).toEqual([])
})

test('a noun that is spelt as a verb is one behind a subject that begins a clause, and none where an object follows', () => {
  expect(forms('På natten bygger hon hamnar, men när han hamnar där är hamnen full.', 'sv', 'hamn')).toEqual([
    'hamnar',
    'hamnen',
  ])
  expect(forms('Da hun banker på, er bankerne lukket.', 'da', 'bank')).toEqual(['bankerne'])
})

test('a noun that is spelt as an infinitive is one behind what asks for it, and its other forms are not', () => {
  expect(forms('Den som vill hyra får hyran sänkt, för att hyrorna ska bli lika.', 'sv', 'hyra')).toEqual([
    'hyran',
    'hyrorna',
  ])
  expect(forms('Det kan tolkes fritt, men nå kan tolkene komme.', 'nb', 'tolk')).toEqual(['tolkene'])
})

test('a genitive that is spelt as a passive is a verb where nothing follows that it could belong to', () => {
  expect(forms('Huset lejes ud. En høj lejes følger er kendt.', 'da', 'leje')).toEqual(['lejes'])
})

test('a noun that is spelt as an adjective is one behind a copula, and none behind an article', () => {
  expect(forms('Tiden är knapp, tryck på en knapp.', 'sv', 'knapp')).toEqual(['knapp'])
})

test('a noun that is spelt as a verb is one behind the subject of a clause that has no verb yet', () => {
  for (const marked of [
    'Två skolor länkar hit, och i fjol skrev skolan [länkar].',
    'Alla skolans [länkar] är nya, men skolan länkar hit.',
  ])
    expect(markedIn(marked, 'sv', 'länk')).toBe(marked)
  const steg = 'Prisen steg, for prisen for et [steg] er høy.'
  expect(markedIn(steg, 'nb', 'steg')).toBe(steg)
  const møde = 'Kommunernes chefer mødes, og et [mødes] leder taler.'
  expect(markedIn(møde, 'da', 'møde')).toBe(møde)
})

test('a noun that is spelt as a verb is one behind a pronoun, unless a clause about it follows', () => {
  const marked =
    'Vi aftaler tid. De aftaler meget. De [aftaler] som vi har. Det aftaler vi. Mange [aftaler] er nye.'
  expect(markedIn(marked, 'da', 'aftale')).toBe(marked)
})

test('a noun that is spelt as a verb is one before the pronoun that is its subject', () => {
  const marked = 'Tenner du lyset, ser du. [Tenner] du har mistet. Nå tenner vi det. Veien grener seg.'
  expect(markedIn(marked, 'nb', 'tann', 'gren')).toBe(marked)
})

test('a noun that is spelt as a verb is one beside words that only verbs stand beside', () => {
  const danish =
    'Alle bruger appen, og mange [brugere] har ikke [brug] for den. Brug den, for alle kan bruge den. En [bruger] kan bruge den.'
  expect(markedIn(danish, 'da', 'bruger', 'brug')).toBe(danish)
  const norwegian =
    'Hun har i mange år arbeidet her, og [arbeidet] er lett. De som arbeider her, kan også arbeide ute.'
  expect(markedIn(norwegian, 'nb', 'arbeid')).toBe(norwegian)
  const swedish =
    'Hon kan inte cykla, men hon lagar cykeln och cyklar hem. Två [cyklar] och flera [cyklars] lås är borta.'
  expect(markedIn(swedish, 'sv', 'cykel')).toBe(swedish.replace('cykeln', '[cykeln]'))
})

test('an adjective or a small word that is spelt as a noun is none before a noun, and one behind an article', () => {
  const swedish = 'Efter kort tid fick hon ett [kort]. Vi går hem till ett [hem].'
  expect(markedIn(swedish, 'sv', 'kort', 'hem')).toBe(swedish)
  const danish = 'Det er helt i orden, men han er en [helt]. Vi har lokale aviser i et [lokale].'
  expect(markedIn(danish, 'da', 'helt', 'lokale')).toBe(danish)
})

test('a small word that is spelt as a noun is one behind a preposition, or before a verb', () => {
  const marked = 'For længe siden stod det på [siden]. [Siden] er ny. Siden er der kommet to.'
  expect(markedIn(marked, 'da', 'side')).toBe(marked)
})

test('a noun that is written as a name behind a name or a title is none', () => {
  const marked = 'Anna Berg ser ett [berg], familjen Berg ser på. Nordiska [Rådet] ger [råd].'
  expect(markedIn(marked, 'sv', 'berg', 'råd')).toBe(marked)
})

test('a verb that looks like a compound is none', () => {
  const marked = '[Nettet] blev fjernet.'
  expect(markedIn(marked, 'da', 'net')).toBe(marked)
})

test('a form that the endings make of a noun is none where only other words are spelt so', () => {
  expect(forms('Det gælder gælden.', 'da', 'gæld')).toEqual(['gælden'])
  expect(found('Det gælder.', 'da', term('da', { preferred: 'gæld', forms: ['gælder'] }))).toHaveLength(1)
})

test('the pieces of a text are the words of Intl.Segmenter', () => {
  const segmenter = new Intl.Segmenter('sv', { granularity: 'word' })
  const texts = SETS.flatMap((name) => readSet(name).sentences.map(({ text }) => text))
  for (const text of [...texts, 'CEMR:s EU’s 3,5 va\u0308n vän\u00adort', 'a-b (c) d/e “f” g'].map(
    withoutNumbers,
  )) {
    const words = [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment)
    expect(atoms(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  }
})

/** A decimal comma is cut in the pieces: no name has one. */
function withoutNumbers(text: string): string {
  return text.replace(/\d+/gu, '')
}

test('two hundred terms are ready in less than twenty milliseconds, and ten thousand match within seconds', () => {
  const terms = Array.from({ length: 10_000 }, (_, index) =>
    term('sv', { preferred: `namn${letters(index)}skola` }),
  )
  const few = terms.slice(0, 200)
  const times = [1, 2, 3].map(() => time(() => indexNames(targetNames(few, 'sv'), 'sv')))
  expect(Math.min(...times)).toBeLessThan(20)
  const text = terms.map(({ targets }) => `${targets.sv?.preferred}ns`).join(' ')
  expect(time(() => expect(found(text, 'sv', ...terms)).toHaveLength(10_000))).toBeLessThan(10_000)
})

test('a name is found in every form, however it begins', () => {
  expect(
    forms('öar, små städer, e-posten och gamla byar', 'sv', 'ö', 'liten stad', 'e-post', 'gammal by'),
  ).toEqual(['öar', 'små städer', 'e-posten', 'gamla byar'])
  expect(forms('Öfen, Städte', 'de', 'Ofen', 'Stadt')).toEqual(['Öfen', 'Städte'])
  expect(found('ginge', 'sv', term('sv', { preferred: 'vandra', forms: ['ginge'] }))).toHaveLength(1)
})

test('texts and names made to take long take no longer', () => {
  const names = ['a'.repeat(200), 'a a a a a a b', '(a+)+$', 'ä'.repeat(90), '-', '.*']
  const text = `${'a '.repeat(20_000)} ${'a'.repeat(50_000)} ${'a-'.repeat(20_000)}`
  expect(time(() => forms(text, 'sv', ...names))).toBeLessThan(5000)
})

test('a term with thousands of names, and names of thousands of letters, are read and reviewed in seconds', () => {
  const names = (start: string) => Array.from({ length: 1000 }, (_, index) => `${start}${letters(index)}hus`)
  const many = term('sv', {
    preferred: 'hus',
    admitted: names('s'),
    forbidden: names('f'),
    forms: names('t'),
    notForms: names('n'),
  })
  const long = term('sv', {
    preferred: 'x'.repeat(100_000),
    admitted: ['en '.repeat(20_000), '-'.repeat(10_000)],
  })
  expect(time(() => reviewTerms([many, long], 'en'))).toBeLessThan(20_000)
  expect(time(() => found(names('f').join(' '), 'sv', many))).toBeLessThan(10_000)
})

function letters(index: number): string {
  return [...String(index)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')
}

/** Milliseconds of the processor: other work on the machine does not count. */
function time(action: () => unknown): number {
  const start = processorTime()
  action()
  return processorTime() - start
}
