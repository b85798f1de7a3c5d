import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../scripts/errors.js'
import { parseGlossary, readGlossary } from '../../scripts/store/glossary.js'
import { processorTime } from '../../scripts/store/machine.js'
import { project, refusal } from './project.js'

const parse = (glossary: object) =>
  parseGlossary({ path: 'glossary.json', text: JSON.stringify(glossary, null, 2) })
const refused = (...terms: readonly object[]) => refusal(() => parse({ terms }))
const term = { source: 'town hall', targets: { sv: { preferred: 'kommunhus' } } }

describe('reading', () => {
  it('gives the terms in the order of the file, and nothing in them can be changed', () => {
    const full = {
      source: 'Polish',
      note: 'The language.',
      caseSensitive: true,
      targets: {
        sv: {
          preferred: 'polska',
          admitted: ['polskan'],
          forbidden: ['polack'],
          forms: ['polskans'],
          note: 'Lower case.',
        },
        'pt-BR': { preferred: 'polonês' },
      },
    }
    const terms = parse({ $schema: './docs/schema/glossary.json', terms: [term, full] })
    expect(terms).toEqual([term, full])
    expect([terms, terms[0], terms[1]?.targets, terms[1]?.targets.sv?.forms].every(Object.isFrozen)).toBe(
      true,
    )
  })

  it('a term that is not translated needs no targets', () => {
    expect(parse({ terms: [{ source: 'CEMR', doNotTranslate: true }] })).toEqual([
      { source: 'CEMR', doNotTranslate: true, targets: {} },
    ])
  })

  it('no file means no terms, and a byte-order mark means nothing', () => {
    const root = project({ 'marked.json': `\uFEFF${JSON.stringify({ terms: [term] })}` })
    expect(readGlossary({ root, glossary: 'glossary.json' })).toEqual([])
    expect(readGlossary({ root, glossary: 'marked.json' })).toEqual([term])
  })

  it("this repository's own glossary is valid", () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    expect(readGlossary({ root, glossary: 'glossary.json' }).length).toBeGreaterThan(20)
  })

  it('ten thousand terms are read within seconds', () => {
    const terms = Array.from({ length: 10_000 }, (_, index) => ({
      ...term,
      source: `term ${index}`,
      caseSensitive: index % 2 === 0,
    }))
    const start = processorTime()
    expect(parse({ terms })).toHaveLength(10_000)
    expect(processorTime() - start).toBeLessThan(5000)
  })
})

describe('what is refused, with its place', () => {
  it.each([
    [[{ source: 'a', target: {} }], '5:7', 'the unknown key "target"', 'Did you mean "targets"?'],
    [[{ note: 'a' }], '3:5', 'found no "source"', 'Add it'],
    [[{ source: '' }], '4:17', 'found ""', 'a text that is not empty'],
    [[{ source: 'a', caseSensitive: 'yes' }], '5:24', 'found "yes"', 'expected true or false'],
    [[{ source: 'a', targets: [] }], '5:18', 'found a list', 'expected an object'],
    [[{ source: 'a', targets: { sv: 'b' } }], '6:15', 'found "b"', 'expected an object'],
    [[{ source: 'a', targets: { sv: {} } }], '6:15', 'found no "preferred"', 'Add it'],
    [
      [{ source: 'a', targets: { sv: { preferred: 'b', forbiden: [] } } }],
      '8:11',
      'the unknown key "forbiden"',
      'Did you mean "forbidden"?',
    ],
    [
      [{ source: 'a', targets: { sv: { preferred: 'b', forms: 'bs' } } }],
      '8:20',
      'found "bs"',
      'expected a list',
    ],
    [[{ source: 'a', targets: { '../x': { preferred: 'b' } } }], '6:9', '"../x"', 'a language tag of BCP 47'],
    [[{ source: 'a', targets: { en_US: { preferred: 'b' } } }], '6:9', '"en_US"', 'a language tag of BCP 47'],
  ])('%j', (terms, place, found, advice) => {
    const message = refused(...terms)
    expect(message.startsWith(`glossary.json:${place}: `)).toBe(true)
    expect(message).toContain(found)
    expect(message).toContain(advice)
  })

  it('a glossary without terms, or one that is no JSON', () => {
    expect(refusal(() => parse({}))).toBe(
      'glossary.json:1:1: found no "terms"; expected it in this object. Add it',
    )
    expect(refusal(() => parseGlossary({ path: 'g.json', text: '{"terms": [,]}' }))).toMatch(
      /^g\.json:1:12: found ","; expected a value/,
    )
  })

  it.each([
    ['as it is', 'town hall'],
    ['in other capitals', 'Town Hall'],
    ['with other white space', 'town \n hall'],
  ])('a term that stands twice, %s, with both places', (_, source) => {
    const text = JSON.stringify(source)
    expect(refused(term, { source: 'mayor' }, { ...term, source })).toBe(
      `glossary.json:15:17: found the term ${text} again; expected each term once; it is at 4:17 already. Make one of the two`,
    )
  })

  it('terms may differ in capitals alone when capitals make a difference in one of them', () => {
    const polish = { source: 'polish' }
    const Polish = { source: 'Polish', caseSensitive: true }
    expect(parse({ terms: [polish, Polish] })).toHaveLength(2)
    expect(parse({ terms: [Polish, polish] })).toHaveLength(2)
    expect(refused(Polish, polish, Polish)).toContain('it is at 4:17 already')
  })

  it.each([
    [
      { preferred: 'stad', forbidden: ['by', 'stad'] },
      '10:13',
      '"stad" in "forbidden"',
      '"preferred" at 7:24',
    ],
    [{ preferred: 'stad', forbidden: ['Stad'] }, '9:13', '"Stad" in "forbidden"', '"preferred" at 7:24'],
    [
      { preferred: 'ort', admitted: ['stad'], forbidden: ['stad'] },
      '12:13',
      '"stad" in "forbidden"',
      '"admitted" at 9:13',
    ],
    [{ preferred: 'ort', deprecated: ['ort'] }, '9:13', '"ort" in "deprecated"', '"preferred" at 7:24'],
    [{ preferred: 'ort', admitted: ['by', 'by'] }, '10:13', '"by" in "admitted"', '"admitted" at 9:13'],
    [
      { preferred: 'ort', forms: ['staden'], forbidden: ['staden'] },
      '9:13',
      '"staden" in "forms"',
      '"forbidden" at 12:13',
    ],
    [
      { preferred: 'ort', forms: ['orten'], notForms: ['orten'] },
      '12:13',
      '"orten" in "notForms"',
      '"forms" at 9:13',
    ],
  ])('a name that is in two places, with both: %j', (sv, place, found, first) => {
    expect(refused({ source: 'town', targets: { sv } })).toBe(
      `glossary.json:${place}: found ${found}; expected it in one place; it is in ${first} already. Remove it from one of them`,
    )
  })

  it('a language that stands twice in other capitals, with both places', () => {
    const targets = { 'de-AT': { preferred: 'Ort' }, 'de-at': { preferred: 'Stadt' } }
    expect(refused({ source: 'town', targets })).toMatch(/^glossary\.json:9:9: .* it is at 6:9 already/)
  })

  it('a term may stand twice for other documents', () => {
    const [a, b] = [
      { ...term, documents: ['a/**'] },
      { ...term, documents: ['b/**'] },
    ]
    expect(parse({ terms: [a, b] })).toHaveLength(2)
    expect(refused(a, { ...b, documents: ['b/**', 'a/**'] })).toContain('again')
    expect(refused(a, term)).toContain('again')
  })

  it('a name may be forbidden in other capitals when capitals make a difference, and in another language', () => {
    const targets = { de: { preferred: 'Stadt', forbidden: ['stadt', 'by'] }, da: { preferred: 'by' } }
    expect(parse({ terms: [{ source: 'town', caseSensitive: true, targets }] })).toHaveLength(1)
  })

  it('a translation of a term that is not to be translated', () => {
    const targets = { sv: { preferred: 'EU' } }
    expect(parse({ terms: [{ source: 'EU', doNotTranslate: true, targets }] })).toHaveLength(1)
    expect(refused({ source: 'European Union', doNotTranslate: true, targets })).toMatch(
      /^glossary\.json:8:24: found "EU" for a term that is not to be translated; expected "European Union"/,
    )
  })

  it('any data is read or refused with a place, and nothing else is thrown', () => {
    const keys = fc.constantFrom(
      'terms',
      'source',
      'note',
      'caseSensitive',
      'doNotTranslate',
      'targets',
      'sv',
      'preferred',
      'forbidden',
      'forms',
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('sv', 'a', '', 1, true, null),
        fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }))
    const terms = fc.array(
      fc.record(
        {
          source: value,
          targets: fc.dictionary(
            fc.constantFrom('sv', 'da', '..'),
            fc.record({ preferred: value, forbidden: value }, { requiredKeys: ['preferred'] }),
          ),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          terms.map((list) => ({ terms: list })),
        ),
        (data) => {
          try {
            parseGlossary({ path: 'g', text: JSON.stringify(data) })
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError)
            expect((error as UsageError).message).toMatch(/^g:1:\d+: /)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('the schema that editors read knows every key of the format', () => {
    const schema = readFileSync(
      fileURLToPath(new URL('../../docs/schema/glossary.json', import.meta.url)),
      'utf8',
    )
    for (const key of [
      'terms',
      'source',
      'note',
      'caseSensitive',
      'doNotTranslate',
      'targets',
      'preferred',
      'admitted',
      'forbidden',
      'forms',
    ])
      expect(schema).toContain(`"${key}": {`)
  })
})
