import { expect, test } from 'vitest'
import { alignUnits } from '../../scripts/align/units.js'
import { type Assembled, assemble } from '../../scripts/assemble/assemble.js'
import type { Edit } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'
import { processorTime } from '../../scripts/store/machine.js'

const parse = (text: string) => parseFile(text, { path: 'ui.json' })

/** Gives each message, by its key in the target, a new text. */
function write(sourceText: string, targetText: string, texts: Readonly<Record<string, string>>): Assembled {
  const [source, target] = [parse(sourceText), parse(targetText)]
  const units = alignUnits({ source, target, records: [], sourceLanguage: 'en', language: 'pl' })
  const edits = Object.entries(texts).map(([key, text]): Edit => {
    const unit = units.find((one) => one.key === key)
    if (!unit) throw new Error(`There is no unit ${key}`)
    const [segment] = unit.targets
    return segment
      ? { type: 'replace', segment: target.segments.indexOf(segment), text, unit: unit.id }
      : {
          type: 'insert',
          source: source.segments.findIndex(({ key }) => key === unit.source?.key),
          text,
          unit: unit.id,
        }
  })
  return assemble({ source, target, units, edits, parse })
}

const SOURCE = `{
  "menu": {
    "open": "Open",
    "save": "Save",
    "shut": "Shut"
  },
  "items_one": "{{count}} item",
  "items_other": "{{count}} items",
  "list": ["first", "second"],
  "bye": "Bye"
}
`

const CASES: readonly (readonly [
  what: string,
  source: string,
  target: string,
  texts: Readonly<Record<string, string>>,
  written: string,
])[] = [
  [
    'a replaced text changes between its quotes only',
    '{"a": "A"}',
    '{ "a" : "B" , "x":1}\r\n',
    { a: 'so "so" C:\\ /\n' },
    '{ "a" : "so \\"so\\" C:\\\\ /\\n" , "x":1}\r\n',
  ],
  [
    'letters are escaped where all are',
    '{"a": "A", "b": "B"}',
    '{"a": "caf\\u00e9", "b": "x"}',
    { b: 'thé 🕰' },
    '{"a": "caf\\u00e9", "b": "th\\u00e9 \\ud83d\\udd70"}',
  ],
  [
    'letters stay where one does',
    '{"a": "A", "b": "B"}',
    '{"a": "caf\\u00e9 é", "b": "x"}',
    { b: 'thé' },
    '{"a": "caf\\u00e9 é", "b": "thé"}',
  ],
  [
    'a new message stands behind the one before it in the source, in the indentation of the target',
    SOURCE,
    '{\n\t"menu": {\n\t\t"open": "Otwórz",\n\t\t"shut": "Zamknij"\n\t},\n\t"bye": "Pa"\n}\n',
    { 'menu.save': 'Zapisz', items_few: '{{count}} rzeczy' },
    '{\n\t"menu": {\n\t\t"open": "Otwórz",\n\t\t"save": "Zapisz",\n\t\t"shut": "Zamknij"\n\t},\n\t"items_few": "{{count}} rzeczy",\n\t"bye": "Pa"\n}\n',
  ],
  [
    'a new message stands before the first when nothing is before it',
    SOURCE,
    '{\n  "bye": "Pa"\n}',
    { 'menu.open': 'Otwórz', 'menu.save': 'Zapisz' },
    '{\n  "menu": {\n    "open": "Otwórz",\n    "save": "Zapisz"\n  },\n  "bye": "Pa"\n}',
  ],
  [
    'a new message is the last behind the last',
    SOURCE,
    '{\r\n    "menu": {\r\n        "open": "O"\r\n    }\r\n}\r\n',
    { 'menu.shut': 'Z', bye: 'Pa' },
    '{\r\n    "menu": {\r\n        "open": "O",\r\n        "shut": "Z"\r\n    },\r\n    "bye": "Pa"\r\n}\r\n',
  ],
  [
    'plural forms stand in the order of CLDR beside each other',
    SOURCE,
    '{\n  "items_one": "a",\n  "items_many": "b"\n}\n',
    { items_few: 'c', items_other: 'd' },
    '{\n  "items_one": "a",\n  "items_few": "c",\n  "items_many": "b",\n  "items_other": "d"\n}\n',
  ],
  ['on one line', '{"a":"A","b":"B"}', '{"b":"x"}', { a: 'y' }, '{"a":"y","b":"x"}'],
  [
    'an object on one line keeps to it',
    '{"a": {"b": "B", "c": "C"}}',
    '{\n  "a": { "b": "x" }\n}\n',
    { 'a.c': 'y' },
    '{\n  "a": { "b": "x", "c": "y" }\n}\n',
  ],
  ['an empty string takes its text', '{"a": "A"}', '{\n  "a": ""\n}\n', { a: 'x' }, '{\n  "a": "x"\n}\n'],
  [
    'an empty object takes its first',
    '{"a": {"b": "B"}}',
    '{\n  "a": {}\n}\n',
    { 'a.b': 'x' },
    '{\n  "a": {\n    "b": "x"\n  }\n}\n',
  ],
  ['an empty file becomes the source', SOURCE, '', { bye: 'Pa' }, '{\n  "bye": "Pa"\n}\n'],
  [
    'a byte-order mark stays',
    SOURCE,
    '\uFEFF{\n  "x": 1\n}',
    { bye: 'Pa' },
    '\uFEFF{\n  "bye": "Pa",\n  "x": 1\n}',
  ],
  [
    'a flat target stays flat',
    SOURCE,
    '{\n  "menu.open": "Otwórz",\n  "bye": "Pa"\n}\n',
    { 'menu.save': 'Zapisz' },
    '{\n  "menu.open": "Otwórz",\n  "menu.save": "Zapisz",\n  "bye": "Pa"\n}\n',
  ],
  [
    'a nested target stays nested',
    '{"menu.open": "Open", "menu.save": "Save"}',
    '{\n  "menu": {\n    "open": "Otwórz"\n  }\n}\n',
    { 'menu.save': 'Zapisz' },
    '{\n  "menu": {\n    "open": "Otwórz",\n    "save": "Zapisz"\n  }\n}\n',
  ],
  [
    'a described message comes with its notes',
    '{\n  "a": {\n    "message": "A",\n    "description": "Why: \\u00e9"\n  },\n  "b": {\n    "message": "B"\n  }\n}\n',
    '{\n  "b": {\n    "message": "x"\n  }\n}\n',
    { 'a.message': 'y' },
    '{\n  "a": {\n    "message": "y",\n    "description": "Why: \\u00e9"\n  },\n  "b": {\n    "message": "x"\n  }\n}\n',
  ],
  [
    'a list is written whole',
    SOURCE,
    '{\n  "bye": "Pa"\n}\n',
    { 'list.0': 'x', 'list.1': 'y' },
    '{\n  "list": [\n    "x",\n    "y"\n  ],\n  "bye": "Pa"\n}\n',
  ],
  ['a list goes on', SOURCE, '{"list": ["x"]}', { 'list.1': 'y' }, '{"list": ["x", "y"]}'],
]

test.each(CASES)('%s', (_what, source, target, texts, written) => {
  expect(write(source, target, texts)).toEqual({ text: written })
})

test.each([
  ['a part of a new list', SOURCE, '{}', { 'list.1': 'y' }],
  ['a message where the target has a number', SOURCE, '{"bye": 1}', { bye: 'x' }],
  ['an object where the target has a message', SOURCE, '{"menu": "x"}', { 'menu.save': 'y' }],
])('%s is refused, and the unit named', (_what, source, target, texts) => {
  const refused = write(source, target, texts)
  expect('refused' in refused && refused.refused.map(({ unit }) => unit)).toHaveLength(1)
})

test('messages are written in time in proportion to the catalogue', { timeout: 60_000 }, () => {
  const entries = Array.from({ length: 5000 }, (_, at) => [
    `key${at}`,
    `Take loaf number ${at} out of the oven`,
  ])
  const target = parse(JSON.stringify(Object.fromEntries(entries), undefined, 2))
  const edits = target.segments.map(
    (segment, at): Edit => ({ type: 'replace', segment: at, text: `${segment.text}!`, unit: `u${at}` }),
  )
  const start = processorTime()
  const written = assemble({ source: target, target, units: [], edits, parse })
  expect(written).toHaveProperty('text')
  expect(processorTime() - start).toBeLessThan(2500)
})
