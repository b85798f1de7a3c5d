import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseScalars, parseYaml } from '../../scripts/syntax/yaml.js'
import { scanYaml } from '../../scripts/syntax/yaml-scan.js'
import { limit, runs } from '../laws/runs.js'
import { frontMatter } from '../laws/yaml.js'

/** Whether a text is scanned; it fails when the parser reads anything else in it. */
function takes(text: string): boolean {
  const scanned = scanYaml(text)
  if (!scanned) return false
  const { scalars, problems } = parseScalars(text)
  expect(problems).toEqual([])
  expect(scanned.scalars.map((scalar) => ({ ...scalar }))).toEqual(scalars)
  expect(JSON.stringify(scanned.data)).toBe(JSON.stringify(parseYaml(text)))
  return true
}

const VALUES = [
  '',
  'two words',
  'w',
  'å, b',
  'a: b',
  'a:b',
  'a #b',
  'a#b',
  'a:',
  'https://a.b/c?d=e&f',
  '1',
  '0',
  '012',
  '1.5',
  '1e3',
  '2024-01-01',
  '.5',
  '-1',
  'true',
  'True',
  'false',
  'null',
  '~',
  'no',
  "'a: b'",
  "'a''b'",
  "'a' b",
  "''",
  '"a # b"',
  '"a\\nb"',
  '"a" # c',
  '[\'a\', "b"]',
  '[a, b c]',
  '[a, b]',
  '[true, a]',
  '[ a ]',
  '[]',
  '[a,b]',
  '{a: b}',
  '|',
  '|-',
  '>',
  '>-',
  '>+',
  '|2',
  '| # c',
  '&a b',
  '*a',
  '!t b',
  '- a',
  '? a',
  '@a',
  '`a`',
  '%a',
  '=',
  '<<',
  '😀 x',
  'a\tb',
  'x ',
  '---',
  '...',
  '「a」',
  '\u2028',
  'a\u00a0b',
]
const values = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('two words', 'å, b', 'true', '1', "'a: b'", '|-', '>', '', 'w') },
  { weight: 1, arbitrary: fc.constantFrom(...VALUES) },
)
const KEYS = [
  'a',
  'b',
  'c-d',
  'title',
  'true',
  'null',
  '1',
  '"a"',
  '__proto__',
  'constructor',
  '<<',
  'k ',
  '',
]

const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', '', '', '', '  ', '  ', '    ', ' '),
        fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', ...KEYS),
        fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : '),
        values,
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('  ', '  ', '    ', ''), fc.constantFrom(...VALUES))
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '# c', '  # c', '  ', '- a', '  - a', '---', '...', '\r', '\t'),
  },
)

const texts = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\n', '', '\n\n'))
  .map(([lines, end]) => lines.join('\n') + end)

test('YAML that is scanned reads as the parser reads it', { timeout: limit(3) }, () => {
  const settings = runs(40_000)
  let taken = 0
  fc.assert(
    fc.property(texts, (text) => {
      if (takes(text)) taken++
    }),
    settings,
  )
  expect(taken / settings.numRuns).toBeGreaterThan(0.01)
})

test('most front matter that people write is scanned', { timeout: limit(3) }, () => {
  const settings = runs(2000)
  let taken = 0
  fc.assert(
    fc.property(frontMatter, ({ lines }) => {
      if (takes(`${lines.slice(1, -1).join('\n')}\n`)) taken++
    }),
    settings,
  )
  expect(taken / settings.numRuns).toBeGreaterThan(0.2)
})
