import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Format, Notation } from '../../scripts/model.js'
import { parseFile } from '../../scripts/parse/file.js'
import { canonical, placeablesOf, plainText, readInFull } from '../../scripts/syntax/inline.js'
import { scanInline } from '../../scripts/syntax/scan/scan.js'
import { readCorpus } from '../corpus.js'
import { limit, runs } from '../laws/runs.js'
import { soup } from '../laws/soup.js'

const FORMATS: readonly Format[] = ['markdown', 'mdx']

/** Signs and words of inline syntax, whole and broken. */
const SIGNS =
  `a|b c|å ø|漢字|。|x1|2.|3)|A|w|ps|www|http|https|W.x|a@b|@x|.|,|!|?|:|;|-|+|=|#|/|(|)|"|'|%|^|…|—|«|$|$5|\\|
 | |  |*|*|**|**|_|_|__|***|~|~~|\`|\`|\`\`|\`a\`|\`a b\`|\`*\`|\` x \`|[|]|![|[a]|[a](b)|[a b](/c#d "t")|[*a*](b)|![a](b)|![](c)|](u)|](u|[^1]|[ ]|(u)|
<|>|<b>|</b>|<br />|<br/>|<B c="d">|</B>|<i.j k/>|<a href="/x">|</a>|<!-- c -->|{|}|{a}|{a.b}|{/* c */}|{new}|{{ v }}|{#i}|&|& |&amp;|&b|&#38;|
\\|\\*|\\_|\\[|\\\`|\\{|\\<|\\&|\\!|\\ |\\a|://|:/|https://a.b|www.a.b|:k[x]|:k{x}|*a*|**a**|_a_|**a *b***|a_b|*a **b** c*`
    .split('|')
    .filter((sign) => sign !== '')
    .concat(
      '|',
      '\n',
      '\n',
      '  \n',
      '\\\n',
      ' \n ',
      '\t',
      '\u00a0',
      '\u2003',
      '\u0301',
      '😀',
      '\u200b',
      '\ufdd0',
    )

const texts = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('a', ' ', 'b c')), { maxLength: 12 })
  .map((parts) => parts.join(''))

/** What people write: whole pieces between words. */
const written = fc
  .array(
    fc.tuple(
      fc.constantFrom('word', 'två ord', '漢字', '(a)', '–', 'R&D', 'a_b', '1. x', '#', '-', '+ x', '!'),
      fc.constantFrom(' ', ' ', '', ', ', '. ', '\n', '  \n', ': '),
      fc.constantFrom(...SIGNS.filter((sign) => sign.length > 2)),
      fc.constantFrom(' ', ' ', '', '.', '!', '\n', ') '),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.flat().join(''))

/** Whether the scanner takes a text; it fails when the parser reads anything else in it. */
function takes(text: string, notation: Notation): boolean {
  const isTaken = scanInline(text.trim(), notation.startsWith('mdx') ? 'mdx' : 'markdown') !== undefined
  if (!isTaken && !text.includes('\n')) return false
  const { plain, placeables, canonical: form } = readInFull(text, notation)
  expect({
    plain: plainText(text, notation),
    placeables: placeablesOf(text, notation),
    canonical: canonical(text, notation),
  }).toEqual({ plain, placeables, canonical: form })
  return isTaken
}

describe.each(FORMATS)('in %s, a text that is scanned reads as the parser reads it', (format) => {
  test.each([
    ['signs thrown together', texts, 3000, 0.2],
    ['pieces that people write', written, 3000, 0.2],
    ['syntax thrown together', soup, 1500, 0.02],
  ] as const)('for %s', { timeout: limit(3) }, (_name, generated, times, least) => {
    const settings = runs(times)
    let taken = 0
    fc.assert(
      fc.property(generated, (text) => {
        if (takes(text, format)) taken++
      }),
      settings,
    )
    expect(taken / settings.numRuns).toBeGreaterThan(least)
  })

  test('for cells, whose pipes are escaped', { timeout: limit(3) }, () => {
    const cell = format === 'mdx' ? 'mdx-cell' : 'cell'
    fc.assert(
      fc.property(texts, (text) => {
        takes(text.replaceAll('\n', ' '), cell)
      }),
      runs(2000),
    )
  })
})

/** Pages of this project; and those of real sites, where there are some. */
const sites = process.env.TVILLING_SITES ?? ''
const pages = [
  ...readdirSync(new URL('../corpus/', import.meta.url))
    .filter((name) => /\.mdx?$/u.test(name))
    .map((name) => ({ name, text: () => readCorpus(name) })),
  ...(existsSync(sites) ? readdirSync(sites, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => /\.mdx?$/u.test(name))
    .map((name) => ({ name, text: () => readFileSync(join(sites, name), 'utf8') })),
]

test('every text of a page that is scanned reads as the parser reads it, and most are', {
  timeout: limit(30),
}, () => {
  const segments = pages.flatMap(({ name, text }) =>
    parseFile(text(), { path: name }).segments.filter(({ notation }) => /^(?:m|cell)/u.test(notation)),
  )
  const taken = segments.filter(({ text, notation }) => takes(text, notation))
  expect(taken.length / segments.length).toBeGreaterThan(0.7)
})
