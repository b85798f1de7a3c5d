/** No page takes time in the square of its length where the parser itself does not. */
import { expect, test } from 'vitest'
import { assemble } from '../../scripts/assemble/assemble.js'
import type { Segment, Unit } from '../../scripts/model.js'
import { parseDocument } from '../../scripts/parse/markdown.js'
import { processorTime } from '../../scripts/store/machine.js'
import { opaqueIn } from '../../scripts/syntax/opaque.js'

const LENGTH = 60_000
const long = (sign: string) => sign.repeat(LENGTH / sign.length)

test.each([
  ['white space within a heading', `# Bread${long(' ')}and butter\n`],
  ['the id of a heading that never ends', `# Bread {#${long('a')}\n`],
  ['number signs in the braces of a heading', `# Bread {${long('#')}\n`],
  ['white space in a directive', `<!-- tvilling:note Bread${long(' ')}and butter -->\n`],
  ['white space in the title of an aside', `::: note Bread${long(' ')}and {butter\n`],
  ['white space in the title of a fence of slashes', `/// note${long(' ')}and butter\n`],
  ['white space behind the mark of an alert', `> [!NOTE] Bread${long(' ')}and butter\n`],
  ['the attributes of a leaf directive', `::video{${long('a')}}\n`],
  ['a template tag that fills a line', `{{< figure ${long('a')} >}}\n`],
  ['braces in code', `Bread \`${long('{')}}\`\n`],
  ['the fence of code before a character reference', `${long('~')} &amp;\n`],
  ['blank lines in front matter', `---\ntitle: "Bread: rye"\ntags: [a,b]\n${long(' \n')}---\n`],
])('%s', { timeout: 60_000 }, (_what, text) => {
  const start = processorTime()
  const { anchors, segments } = parseDocument(text, { path: 'page.md' })
  expect(anchors).toBeDefined()
  expect(segments.every(({ fingerprint }) => fingerprint !== '')).toBe(true)
  expect(processorTime() - start).toBeLessThan(3000)
})

test('the openings of template tags that never end', { timeout: 60_000 }, () => {
  const start = processorTime()
  expect(opaqueIn(long('{* '), 'markdown')).toEqual([])
  expect(processorTime() - start).toBeLessThan(3000)
})

test('white space between two blocks that are written', { timeout: 60_000 }, () => {
  const parse = (text: string) => parseDocument(text, { path: 'page.md' })
  const source = parse(`# Bread\n\nRye.\n${long(' ')}\nOats.\n`)
  const edits = [1, 2].map((at) => ({ type: 'insert', source: at, text: 'x', unit: `u${at}` }) as const)
  const units = edits.map(({ unit }) => ({ id: unit, targets: [] as readonly Segment[] }) as Unit)
  const start = processorTime()
  expect(assemble({ source, target: parse(''), units, edits, parse })).toHaveProperty('text')
  expect(processorTime() - start).toBeLessThan(3000)
})
