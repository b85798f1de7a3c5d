import { describe, expect, test } from 'vitest'
import { assemble } from '../../scripts/assemble/assemble.js'
import type { Document } from '../../scripts/model.js'
import { isDocument, parseGuarded } from '../../scripts/parse/guard.js'
import { parseDocument } from '../../scripts/parse/markdown.js'

const PAGE = '<Tip title="Mind this">\n  Bring {count} *loaves*.\n</Tip>\n'

function parse(text: string, path = 'page.md'): Document {
  return parseDocument(text, { path, format: 'mdx' })
}

describe('a document whose site reads .md as MDX', () => {
  test('has components and expressions', () => {
    const { format, segments } = parse(PAGE)
    expect(format).toBe('mdx')
    expect(segments.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'attribute: Mind this',
      'paragraph: Bring {count} *loaves*.',
    ])
    expect(parseDocument(PAGE, { path: 'page.md' }).format).toBe('markdown')
  })

  test('is read as Markdown, without a message, where it is not valid MDX', () => {
    const { format, segments, messages } = parse('Less than <5 {x\n\n<br>\n\nText.\n')
    expect(format).toBe('markdown')
    expect(segments.map(({ text }) => text)).toEqual(['Less than <5 {x', 'Text.'])
    expect(messages).toEqual([])
  })

  test('stays strict where the name says MDX', async () => {
    const found = await parseGuarded('a {x\n', { path: 'page.mdx', format: 'mdx' })
    expect(isDocument(found)).toBe(false)
  })

  test('is given no text that would make it Markdown', () => {
    const target = parse('One.\n')
    const write = (text: string) =>
      assemble({
        source: target,
        target,
        units: [],
        edits: [{ type: 'replace', segment: 0, text, unit: 'u' }],
        parse,
      })
    expect(write('Two {n}.')).toEqual({ text: 'Two {n}.\n' })
    expect(write('Two {n.')).toEqual({
      refused: [{ unit: 'u', reason: expect.stringContaining('MDX') }],
    })
  })
})
