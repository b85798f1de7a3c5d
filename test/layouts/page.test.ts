import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LAYOUTS } from '../../scripts/layouts/index.js'
import { parseConfig } from '../../scripts/store/config.js'
import { scratch } from '../store/scratch.js'

const page = readFileSync(new URL('../../docs/layouts.md', import.meta.url), 'utf8')

it('the documentation has a section for each layout, in the order in which they are tried', () => {
  const sections = Array.from(page.matchAll(/^### `(.+)`$/gmu), ([, name]) => name)
  expect(sections).toEqual(LAYOUTS.map(({ name }) => name))
})

it('every configuration in the documentation is a valid one', () => {
  const examples = Array.from(page.matchAll(/^```json\n([\s\S]*?)^```$/gmu), ([, text = '']) => text)
  expect(examples.length).toBeGreaterThanOrEqual(LAYOUTS.length)
  for (const example of examples) {
    const text = JSON.stringify({ languages: ['sv', 'da'], ...(JSON.parse(example) as object) })
    expect(parseConfig(scratch(), text).documents.length).toBeGreaterThan(0)
  }
})
