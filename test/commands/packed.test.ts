import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outlineOf } from '../../scripts/check/index.js'
import { packOutline, unpackOutline } from '../../scripts/commands/judging/packed.js'
import { parseFile } from '../../scripts/parse/file.js'
import { readCorpus } from '../corpus.js'

const PAGES = readdirSync(new URL('../corpus', import.meta.url)).filter((name) => /\.mdx?$/u.test(name))

test('the outline of a page is unpacked as it was packed, from one line of ASCII that is no longer', () => {
  for (const path of PAGES) {
    const outline = outlineOf(parseFile(readCorpus(path), { path }))
    const packed = packOutline(outline)
    expect(unpackOutline(path, packed)).toEqual(outline)
    expect(packed).not.toMatch(/[^ -~]/u)
    expect(packed.length).toBeLessThanOrEqual(JSON.stringify(outline).length)
  }
})

test('anchors keep their order where explicit ones stand among those of a heading', () => {
  const text =
    '# Towns {#towns}\n\n<a id="twins"></a>\n\n## Twins\n\n## Twins\n\n[one](#twins), [two](other.md#a)\n'
  const outline = outlineOf(parseFile(text, { path: 'towns.md' }))
  expect(outline.anchors.length).toBeGreaterThan(3)
  expect(unpackOutline('towns.md', packOutline(outline))).toEqual(outline)
})
