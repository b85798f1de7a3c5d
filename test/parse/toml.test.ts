import { describe, expect, test } from 'vitest'
import { assemble } from '../../scripts/assemble/assemble.js'
import { encode } from '../../scripts/assemble/encode.js'
import type { Document, Unit } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { skeletonOf } from '../../scripts/syntax/skeleton.js'

const PAGE = `+++
# about bread
title = "Bread \\"and\\" salt"
date = 2024-05-01T07:32:00Z
weight = 3
description = '''
Rye, mostly.
Salt, too.
'''
[hero]
tagline = 'Rye, mostly'
image = "rye.png"
[[hero.actions]]
text = "Bake"
link = "/bake"
[[hero.actions]]
text = "Eat"
link = "/eat"
+++

Text.
`

const FIELDS = ['title', 'description', 'hero.tagline', 'hero.actions.*.text']

const parse = (text: string, fields?: readonly string[]): Document =>
  parseDocument(text, { path: 'page.md', fields })
const textsOf = (text: string, fields?: readonly string[]) =>
  parse(text, fields).segments.map((segment) => segment.text)
const skeleton = (text: string) => skeletonOf(parse(text, FIELDS).root).join('\n')

describe('front matter in TOML', () => {
  test('has the text fields that front matter in YAML has, nested ones where they are named', () => {
    expect(textsOf(PAGE)).toEqual(['Bread "and" salt', 'Rye, mostly.\nSalt, too.', 'Text.'])
    expect(textsOf(PAGE, FIELDS)).toEqual([
      'Bread "and" salt',
      'Rye, mostly.\nSalt, too.',
      'Rye, mostly',
      'Bake',
      'Eat',
      'Text.',
    ])
  })

  test('has the rest in its skeleton, in any order and spelling', () => {
    expect(skeleton(PAGE.replace('"Bake"', '"Bage"').replace('# about bread\n', ''))).toBe(skeleton(PAGE))
    expect(skeleton(PAGE.replace('weight = 3\n', '').replace('date', 'weight = 0x3\ndate'))).toBe(
      skeleton(PAGE),
    )
    expect(skeleton(PAGE.replace('rye.png', 'rug.png'))).not.toBe(skeleton(PAGE))
    expect(skeleton(PAGE.replace('"/eat"', '"/spis"'))).not.toBe(skeleton(PAGE))
    expect(skeleton(PAGE.replace('2024', '2025'))).not.toBe(skeleton(PAGE))
  })

  test('may be written with dots, in one line and with quoted keys', () => {
    const text =
      '+++\nhero.tagline = "a"\n"title" = "b"\nhero.actions = [{ text = "c" }, { "text" = "d" }]\n+++\n'
    expect(textsOf(text, FIELDS)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('stands at its offsets behind a byte-order mark and with CRLF', () => {
    const text =
      '\uFEFF+++\r\ntitle = "🥖 Brot"\r\ndescription = """\r\neins\r\nzwei"""\r\n+++\r\n\r\nText.\r\n'
    const document = parse(text)
    expect(document.segments.map((segment) => segment.text)).toEqual(['🥖 Brot', 'eins\nzwei', 'Text.'])
    expect(document.segments.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '"🥖 Brot"',
      '"""\r\neins\r\nzwei"""',
      'Text.',
    ])
    expect(document.segments.map(({ place }) => `${place.line}:${place.column}`)).toEqual([
      '2:9',
      '3:15',
      '8:1',
    ])
  })

  test('that is broken is one message with its place, and the rest of the page is tracked', () => {
    const { segments, messages } = parse('+++\ntitle = "a"\nother = b c\n+++\n\nText.\n')
    expect(segments.map(({ text }) => text)).toEqual(['Text.'])
    expect(messages).toMatchObject([
      { ruleId: 'front-matter', severity: 'error', file: 'page.md', line: 3, column: 9 },
    ])
  })

  test('with a key that stands twice is broken too, and unsafe keys touch nothing', () => {
    expect(parse('+++\ntitle = "a"\ntitle = "b"\n+++\n').messages).toMatchObject([{ line: 3 }])
    const { messages } = parse('+++\n__proto__.polluted = 1\nconstructor.prototype.polluted = 1\n+++\n')
    expect(messages).toEqual([])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test('without a closing fence is text', () => {
    expect(textsOf('+++\ntitle = "a"\n')).toEqual(['+++\ntitle = "a"'])
  })

  test('that nests too deep, or is too long, is refused with its place in bounded time', () => {
    const deep = parse(`+++\na = ${'['.repeat(200)}${']'.repeat(200)}\n+++\n`)
    expect(deep.messages[0]?.reason).toContain('deeper than 100 levels')
    const long = parse(`+++\n${'a'.repeat(101_000)} = 1\n+++\n`)
    expect(long.messages[0]?.reason).toContain('longer than 100,000 characters')
  })
})

const STYLES: readonly (readonly [old: string, text: string, written: string])[] = [
  ['"old"', 'so "so" C:\\ é', '"so \\"so\\" C:\\\\ é"'],
  ['"old"', 'two\nlines\ttab\u0001', '"two\\nlines\ttab\\u0001"'],
  ["'old'", 'C:\\ "x"', '\'C:\\ "x"\''],
  ["'old'", "it's", '"it\'s"'],
  ["'old'", 'two\nlines', '"two\\nlines"'],
  ['"""old"""', 'two\nlines """ \\ "', '"""two\nlines \\""" \\\\ \\""""'],
  ['"""\nold\n"""', 'two\nlines', '"""\ntwo\nlines\n"""'],
  ["'''\nold\n\n'''", "it''s \\", "'''\nit''s \\\n\n'''"],
  ["'''old'''", "it'''s", '"""it\'\'\'s"""'],
  ["'''old'''", '\nx', "'''\n\nx'''"],
]

test.each(STYLES)('a TOML string keeps its style: %j becomes %j as %s', (old, text, written) => {
  const document = parse(`+++\ntitle = ${old}\n+++\n`)
  const [segment] = document.segments
  if (!segment) throw new Error('There is no segment')
  expect(encode(document, segment, segment.text)).toBe(old)
  expect(encode(document, segment, text)).toBe(written)
  expect(textsOf(`+++\ntitle = ${written}\n+++\n`)).toEqual([text])
})

test.each([
  [
    '+++\ntitle = "Brød"\n[hero]\na = 1\n+++\n',
    '+++\ntitle = "Brød"\ndescription = "Rug"\n[hero]\na = 1\n+++\n',
  ],
  ['---\ntitle: Brød\nhero:\n  a: 1\n---\n', undefined],
])('a missing field comes behind the one before it', (text, written) => {
  const source = parse('+++\ntitle = "Bread"\ndescription = "Rye"\n[hero]\na = 1\n+++\n')
  const target = parse(text)
  const pair = (at: number): Unit => ({
    id: `${at}`,
    kind: 'field',
    drift: 'current',
    source: source.segments[at] as never,
    targets: target.segments.slice(at, at + 1),
    records: [],
    confidence: 1,
  })
  const edits = [{ type: 'insert', source: 1, text: 'Rug', unit: '1' }] as const
  const assembled = assemble({ source, target, units: [pair(0), pair(1)], edits, parse })
  expect(assembled).toEqual({ text: written ?? '---\ntitle: Brød\ndescription: "Rug"\nhero:\n  a: 1\n---\n' })
})
