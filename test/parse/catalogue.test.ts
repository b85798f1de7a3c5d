import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { encode } from '../../scripts/assemble/encode.js'
import { parseCatalogue } from '../../scripts/parse/catalogue.js'
import { isDocument, parseGuarded } from '../../scripts/parse/guard.js'
import { messagePlaceables } from '../../scripts/syntax/message.js'
import { bytesOf, readCorpus } from '../corpus.js'

interface Expectation {
  readonly about: string
  readonly segments: readonly { readonly key: string; readonly text: string }[]
}

const FOLDER = new URL('../corpus/catalogues/', import.meta.url)

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()

const parse = (text: string) => parseCatalogue(text, { path: 'ui.json' })

describe('the catalogues of test/corpus', () => {
  test.each(names)('%s is cut into the messages that its author listed', (name) => {
    const listed = readFileSync(new URL(name.replace(/\.json$/u, '.expected'), FOLDER), 'utf8')
    const expected: Expectation = JSON.parse(listed)
    const { segments } = parse(readCorpus(`catalogues/${name}`))
    expect(segments.map(({ key, text }) => ({ key, text }))).toEqual(expected.segments)
  })

  test.each(names)('%s comes back byte for byte, and has each text between its quotes', (name) => {
    const document = parse(readCorpus(`catalogues/${name}`))
    expect(bytesOf(document)).toEqual(readFileSync(new URL(name, FOLDER)))
    for (const segment of document.segments) {
      const { start, end } = segment.span
      const written = document.text.slice(start, end)
      expect(JSON.parse(`"${written}"`)).toBe(segment.text)
      expect(document.text[start - 1] ?? '').toBe('"')
      expect(encode(document, segment, segment.text)).toBe(written)
    }
  })
})

const BROKEN: readonly (readonly [what: string, text: string, place: string, reason: string])[] = [
  ['a comma too much', '{\n  "a": "A",\n}\n', '3:1', '"}"'],
  ['a comment', '{\n  // why\n  "a": "A"\n}\n', '2:3', 'a comment'],
  ['no end', '{"a": "A"', '1:10', 'the end of the file'],
  ['a line end in a text', '{"a": "A\nB"}', '1:9', '"\\n"'],
  ['a key twice', '{"a": "A",\n "b": "B",\n "a": "C"}', '3:2', 'the key "a" again'],
  ['a list', '["a"]', '1:1', 'a list'],
  ['a text', '\uFEFF"a"', '1:1', 'a text'],
  ['deep nesting', `{"a":${'['.repeat(50_000)}`, '1:106', 'one more level'],
]

test.each(BROKEN)(
  'a catalogue with %s is refused with one message and its place',
  async (_what, text, place, reason) => {
    const found = await parseGuarded(text, { path: 'ui.json' })
    if (isDocument(found)) throw new Error('was taken')
    expect(found).toMatchObject({ ruleId: 'syntax', severity: 'error', file: 'ui.json' })
    expect(`${found.line}:${found.column}`).toBe(place)
    expect(found.reason).toContain(reason)
  },
)

test('of a category of Docusaurus only what readers see is text', () => {
  const text =
    '{"label": "Boats", "position": 2, "link": {"type": "generated-index", "slug": "/boats", "title": "All boats", "description": "Every one"}}'
  const keysOf = (path: string) => parseCatalogue(text, { path }).segments.map(({ key }) => key)
  expect(keysOf('docs/boats/_category_.json')).toEqual(['label', 'link.title', 'link.description'])
  expect(keysOf('docs/boats/category.json')).toHaveLength(5)
})

test('a key that is there nested and with dots is told about', () => {
  expect(parse('{\n  "a": { "b": "x" },\n  "a.b": "y"\n}').messages).toMatchObject([
    {
      severity: 'warning',
      line: 3,
      column: 11,
      reason: 'Unexpected second message "a.b", the first is at 2:16',
    },
  ])
})

test('ten megabytes are read or refused in bounded time', async () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `"key ${at}": "${'x'.repeat(80)}"`)
  const many = `{${lines.join(',\n')}}`
  expect(many.length).toBeGreaterThan(9_000_000)
  expect(await parseGuarded(many, { path: 'ui.json' })).toMatchObject({ ruleId: 'refused' })
  const deep = `{"a": ${'{"a": '.repeat(1_500_000)}`
  expect(await parseGuarded(deep, { path: 'ui.json' })).toMatchObject({ ruleId: 'syntax' })
  const long = await parseGuarded(`{"a": "${'\\u00e9'.repeat(1_600_000)}"}`, { path: 'ui.json' })
  expect(long).toMatchObject({ ruleId: 'refused' })
}, 20_000)

test.each([
  ['Hello {{name}}, {{ count }} of {{value, number}}', ['{{name}}', '{{count}}', '{{value,number}}']],
  ['See $t(menu.open) and $t(loaf, { "count": {{n}} })', ['$t(menu.open)', '$t(loaf,{"count":{{n}}})']],
  ['<1>Bake</1> or <br /> now, 1 < 2', ['<1>', '</1>', '<br />']],
  ['{count} of { total }', ['{count}', '{total}']],
  ['{n, plural, one {# loaf} other {# loaves}} by {who, select, a {x} other {y}}', ['{n}', '{who}']],
  ['{} {a b} { $t( ', []],
])('%j carries %j', (text, values) => {
  expect(messagePlaceables(text).map(({ value }) => value)).toEqual(values)
})
