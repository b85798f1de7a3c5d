import { expect, test } from 'vitest'
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
