/** The proof that a written target holds what was asked for, by itself: whatever wrote the target. */
import { expect, test } from 'vitest'
import { difference } from '../../scripts/assemble/verify.js'
import type { Edit } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'

const parse = (text: string) => parseDocument(text, { path: 'page.md' })
const source = parse('One.\n\nTwo.\n')
const target = parse('Ett.\n\nTvå.\n')

/** What the proof says of a target that was written for some edits. */
function judge(written: string, ...edits: readonly Edit[]): string | undefined {
  return difference(parse(written), { source, target, edits, inserts: [] })
}

const replaced: Edit = { type: 'replace', unit: 'a', segment: 1, text: 'Tvenne.' }

test('what was asked for, and only that, is proved', () => {
  expect(judge('Ett.\n\nTvenne.\n', replaced)).toBe(undefined)
  expect(judge('Ett.\n\nTvå.\n')).toBe(undefined)
})

test('another text than was asked for is none', () => {
  expect(judge('Ett.\n\nTvå.\n', replaced)).toContain('expected paragraph "Tvenne."')
  expect(judge('Ett!\n\nTvenne.\n', replaced)).toContain('expected paragraph "Ett."')
})

test('nor is another kind of block, or a text that is gone', () => {
  expect(judge('Ett.\n\n# Tvenne.\n', replaced)).toContain('expected paragraph "Tvenne."')
  expect(judge('Ett.\n', replaced)).toContain('Unexpected end of the document')
})

test('nor is one text more, in the middle or at the end', () => {
  expect(judge('Ett.\n\nMer.\n\nTvenne.\n', replaced)).toContain('Unexpected paragraph "Mer."')
  expect(judge('Ett.\n\nTvenne.\n\nMer.\n', replaced)).toContain('the text makes more than one segment')
})

test('nor are other blocks around the same texts', () => {
  expect(judge('Ett.\n\n---\n\nTvenne.\n', replaced)).toContain('Unexpected blocks')
  expect(judge('Ett.\n\n> Tvenne.\n', replaced)).toContain('Unexpected blocks')
})
