import { expect, test } from 'vitest'
import { alignUnits } from '../../scripts/align/units.js'
import { assemble } from '../../scripts/assemble/assemble.js'
import type { HeadingIdStyle } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'

const parse = (text: string, path = 'page.md') => parseDocument(text, { path })

/** The target after the first heading was written: in place of the one that is there, or as a new one. */
function written(
  original: string,
  translation: string,
  text: string,
  options: { readonly headingIds?: HeadingIdStyle; readonly path?: string } = {},
): string {
  const { path = 'page.md', headingIds } = options
  const [source, target] = [parse(original, path), parse(translation, path)]
  const units = alignUnits({ source, target, records: [], sourceLanguage: 'en', language: 'sv' })
  const at = target.segments.findIndex(({ kind }) => kind === 'heading')
  const unit = units.find((one) => one.source === source.segments[0])?.id ?? ''
  const edit =
    at === -1 ? ({ type: 'insert', source: 0 } as const) : ({ type: 'replace', segment: at } as const)
  const edits = [{ ...edit, text, unit }]
  const assembled = assemble({ source, target, units, edits, headingIds, parse: (made) => parse(made, path) })
  if (!('text' in assembled)) throw new Error(assembled.refused.map(({ reason }) => reason).join())
  return assembled.text
}

test.each(['{#quay}', '{: #quay }', '{#quay .wide}'])(
  'a new heading gets the id %s of its original',
  (id) => {
    expect(written(`## The quay ${id}\n`, '', 'Kajen')).toBe(`## Kajen ${id}\n`)
  },
)

test('in MDX, too', () => {
  const path = 'page.mdx'
  expect(written('## The quay {#quay}\n', '', 'Kajen', { path })).toBe('## Kajen {#quay}\n')
  expect(written('## The quay {/* #quay */}\n', '', 'Kajen', { path })).toBe('## Kajen {/* #quay */}\n')
})

test('a heading that is written anew gets the id of its original', () => {
  expect(written('## The quay {#quay}\n', '## Kaj\n', 'Kajen')).toBe('## Kajen {#quay}\n')
})

test('a text with an id of its own keeps it', () => {
  expect(written('## The quay {#quay}\n', '## Kaj\n', 'Kajen {#kaj}')).toBe('## Kajen {#kaj}\n')
})

test('without ids in the original and in the configuration, none is added', () => {
  expect(written('## The quay\n', '## Kaj\n', 'Kajen')).toBe('## Kajen\n')
  expect(written('## The quay\n', '', 'Kajen')).toBe('## Kajen\n')
})

test.each(['{#id}', '[#id]'] as const)(
  'where the site reads %s, a heading gets the id that its original is given',
  (headingIds) => {
    const id = headingIds.replace('id', 'the-quay')
    expect(written('## The quay\n', '', 'Kajen', { headingIds })).toBe(`## Kajen ${id}\n`)
    expect(written('## The quay\n', '## Kaj\n', 'Kajen', { headingIds })).toBe(`## Kajen ${id}\n`)
  },
)

test('where the site reads ids, an id that somebody gave a translated heading stays with it', () => {
  expect(written('## The quay\n', '## Kaj {#old-quay}\n', 'Kajen', { headingIds: '{#id}' })).toBe(
    '## Kajen {#old-quay}\n',
  )
})

test('only headings get ids', () => {
  expect(written('The quay\n', '', 'Kajen', { headingIds: '{#id}' })).toBe('Kajen\n')
})
