/** Marks around segments: the tags, and nothing else. */
import { describe, expect, test } from 'vitest'
import { mark } from '../../scripts/assemble/mark.js'
import type { Document } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'

const ATTRIBUTES = 'lang="en" data-translation="original"'

function marked(text: string, path: string): { readonly text: string; readonly unmarked: readonly string[] } {
  const parse = (one: string): Document => parseFile(one, { path })
  const document = parse(text)
  const marks = document.segments.map((_, segment) => ({ segment, attributes: ATTRIBUTES }))
  const found = mark(document, marks, parse)
  const unmarked = [...found.unmarked].map((at) => document.segments[at]?.text ?? '')
  return { text: found.text.replaceAll(` ${ATTRIBUTES}`, ''), unmarked }
}

test.each([
  ['a paragraph', 'One *two*\nthree.\n', '<span>One *two*\nthree.</span>\n'],
  ['a paragraph in a quote', '> One\n> two.\n', '> <span>One\n> two.</span>\n'],
  [
    'headings, their ids left outside',
    '# One {#one}\n\nTwo\n===\n',
    '# <span>One</span> {#one}\n\n<span>Two</span>\n===\n',
  ],
  ['items and tasks', '- One\n- [ ] Two\n', '- <span>One</span>\n- [ ] <span>Two</span>\n'],
  ['cells', '| One | Two |\n| --- | --- |\n', '| <span>One</span> | <span>Two</span> |\n| --- | --- |\n'],
  ['HTML', '<div>One <b>two</b></div>\n', '<div><span>One <b>two</b></span></div>\n'],
  ['line ends and a byte-order mark', '\uFEFFOne\r\ntwo.\r\n', '\uFEFF<span>One\r\ntwo.</span>\r\n'],
])('Markdown: %s', (_, text, expected) => {
  expect(marked(text, 'a.md')).toEqual({ text: expected, unmarked: [] })
})

test.each([
  ['a paragraph stays one', 'One *two*\nthree.\n', '<p>One *two*\nthree.</p>\n'],
  ['a paragraph in a component', '<Note>\n  One.\n</Note>\n', '<Note>\n  <p>One.</p>\n</Note>\n'],
  ['an item', '- One\n', '- <span>One</span>\n'],
  ['an id that is a comment', '# One {/* #one */}\n', '# <span>One</span> {/* #one */}\n'],
])('MDX: %s', (_, text, expected) => {
  expect(marked(text, 'a.mdx')).toEqual({ text: expected, unmarked: [] })
})

describe('what bears no mark stays without one, and the rest has its own', () => {
  test('fields and attributes', () => {
    const { text, unmarked } = marked('---\ntitle: One\n---\n\nTwo ![three](a.png "four").\n', 'a.md')
    expect(unmarked).toContain('One')
    expect(text).toContain('---\ntitle: One\n---\n\n<span>Two ')
  })

  test('messages of a catalogue', () => {
    expect(marked('{\n  "a": "One"\n}\n', 'a.json')).toEqual({
      text: '{\n  "a": "One"\n}\n',
      unmarked: ['One'],
    })
  })

  test('a paragraph that a tag would make another one', () => {
    // The tag that the author left open would close ours.
    const { text } = marked('One </p> two.\n\nThree.\n', 'a.md')
    expect(text).toContain('<span>Three.</span>')
  })
})
