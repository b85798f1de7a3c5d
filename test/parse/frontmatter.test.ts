import { expect, test } from 'vitest'
import { encode } from '../../scripts/assemble/encode.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { skeletonOf } from '../../scripts/syntax/skeleton.js'

const PAGE = `---
title: Bread
hero:
  tagline: "Rye, mostly"
  image: rye.png
  actions:
    - text: Bake
      link: /bake
    - text: Eat
      link: /eat
---

Text.
`

const parse = (text: string, fields?: readonly string[]) => parseDocument(text, { path: 'page.md', fields })

test('nested front-matter fields are segments when they are named', () => {
  const { segments } = parse(PAGE, ['title', 'hero.tagline', 'hero.actions.*.text'])
  expect(segments.map(({ text }) => text)).toEqual(['Bread', 'Rye, mostly', 'Bake', 'Eat', 'Text.'])
  expect(parse(PAGE).segments.map(({ text }) => text)).toEqual(['Bread', 'Text.'])
})

test('the rest of the front matter belongs to the skeleton, wherever it stands', () => {
  const fields = ['title', 'hero.tagline', 'hero.actions.*.text']
  const skeleton = (text: string) => skeletonOf(parse(text, fields).root).join('\n')
  expect(skeleton(PAGE.replace('Rye, mostly', 'Rug, mest').replace('Bake', 'Bage'))).toBe(skeleton(PAGE))
  expect(skeleton(PAGE.replace('rye.png', 'rug.png'))).not.toBe(skeleton(PAGE))
  expect(skeleton(PAGE.replace('/eat', '/spis'))).not.toBe(skeleton(PAGE))
})

test('broken YAML is one message with its place, and the rest of the page is tracked', () => {
  const { segments, messages } = parse('---\ntitle: [a\nother: b: c\n---\n\nText.\n')
  expect(segments.map(({ text }) => text)).toEqual(['Text.'])
  expect(messages[0]).toMatchObject({ ruleId: 'front-matter', severity: 'error', file: 'page.md' })
  expect(messages[0]?.line).toBeGreaterThan(1)
})

const STYLES: readonly (readonly [what: string, page: string, texts: readonly string[]])[] = [
  ['in a list', 'tags:\n  - one\n  - "two"\n', ['one', 'two']],
  ['in a list on one line', "tags: [one, 'two, too']\n", ['one', 'two, too']],
  ['folded', 'hero:\n  tagline: >-\n    a\n    b\n\n    c\n  image: x\n', ['a b\nc']],
  ['literal', 'hero:\n  tagline: |\n    a\n    b\n  image: x\n', ['a\nb']],
  ['under quoted keys', '"hero":\n  \'tagline\': a\n', ['a']],
  ['in an object on one line', 'hero: { tagline: a, image: x }\n', ['a']],
  ['in objects of a list', 'hero:\n  actions:\n    - { text: a, link: /a }\n    - text: "b"\n', ['a', 'b']],
  ['by an index', 'cards:\n  - no\n  - yes it is\n', ['yes it is']],
]

test.each(STYLES)('a nested field is found %s, and keeps its style', (_what, yaml, texts) => {
  const page = `---\n${yaml}---\n`
  const document = parse(page, ['tags.*', 'hero.tagline', 'hero.actions.*.text', 'cards.1'])
  expect(document.segments.map(({ text }) => text)).toEqual(texts)
  for (const segment of document.segments) {
    const written = encode(document, segment, `${segment.text} too`)
    const { start, end } = segment.span
    const { segments } = parse(page.slice(0, start) + written + page.slice(end), [
      'tags.*',
      'hero.tagline',
      'hero.actions.*.text',
      'cards.1',
    ])
    expect(segments.map(({ text }) => text)).toEqual(
      document.segments.map((other) => (other === segment ? `${other.text} too` : other.text)),
    )
    expect(segments.map(({ scalar }) => scalar?.type)).toEqual(
      document.segments.map(({ scalar }) => scalar?.type),
    )
  }
})

test('front matter without anything in it ends at its first fence', () => {
  const { segments } = parseDocument('---\n---\ntwin\n---\n', { path: 'page.md' })
  expect(segments.map(({ kind, text }) => [kind, text])).toEqual([['heading', 'twin']])
})

test('a return by itself ends a line of the front matter, as it does one of the page', () => {
  for (const page of [
    '---\rtitle: Bread\rdraft: no\r---\r\rText.\r',
    '+++\rtitle = "Bread"\rdraft = true\r+++\r\rText.\r',
  ]) {
    const { segments, messages } = parse(page)
    expect(messages).toEqual([])
    expect(segments.map(({ text }) => text)).toEqual(['Bread', 'Text.'])
    expect(page.slice(0, segments[0]?.span.end)).toMatch(/Bread"?$/u)
  }
})
