import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFlaw } from '../../scripts/exchange/flaw.js'
import { readTmx, type Tmx, type TmxUnit, writeTmx } from '../../scripts/exchange/tmx.js'
import { fromOwnPieces, fromPieces, TOOL, toPieces } from '../../scripts/exchange/tmx-text.js'
import { parseXml } from '../../scripts/exchange/xml.js'
import { fingerprint } from '../../scripts/syntax/inline.js'

const HEADER = { tool: TOOL, version: '1', sourceLanguage: 'en' }

function read(text: string): Tmx {
  const tmx = readTmx(text)
  if (isFlaw(tmx)) throw new Error(`${tmx.place.line}: ${tmx.found}; ${tmx.expected}`)
  return tmx
}

/** A TMX file of another program with one text. */
function foreign(seg: string, doctype = ''): string {
  return `<?xml version="1.0"?>${doctype}<tmx version="1.4"><header creationtool="Other" srclang="en"/><body>
<tu changeid="ANNA" creationdate="20250131T094500Z"><prop type="x-project">P</prop><tuv xml:lang="en-GB"><seg>${seg}</seg></tuv><tuv xml:lang="sv_SE"><seg>x</seg></tuv></tu>
</body></tmx>`
}

describe('a text of a document', () => {
  test.each([
    ['Plain words & <signs>.'],
    ['A **bold *and* slanted** word and `code <x>`.'],
    ['See [the *list*](a.md "T") and ![a map](m.png), <https://a.example>.'],
    ['Hard  \nbreak and `a\nb`'],
    ['<kbd>K</kbd> {{name}} $x$'],
    [''],
  ])('%j comes out of the file as it went in', (text) => {
    const unit: TmxUnit = {
      variants: [{ language: 'en', pieces: toPieces(text, 'markdown') }],
      properties: {},
    }
    const [again] = read(writeTmx([unit], HEADER)).units
    const [variant] = again?.variants ?? []
    expect(fromOwnPieces(variant?.pieces ?? [])).toBe(text.replace(/\s*\n\s*/gu, ' '))
  })

  test('has its markup in codes, its words outside', () => {
    expect(toPieces('A **bold** `x` [link](a.md)', 'markdown')).toEqual([
      'A ',
      { type: 'open', code: '**', pair: '1' },
      'bold',
      { type: 'close', code: '**', pair: '1' },
      ' ',
      { type: 'void', code: '`x`' },
      ' ',
      { type: 'open', code: '[', pair: '2' },
      'link',
      { type: 'close', code: '](a.md)', pair: '2' },
    ])
  })

  test('of any signs is well-formed XML, and the same text', () => {
    const part = fc.constantFrom(
      '*',
      '_',
      '`',
      '[a](b)',
      '**',
      '<b>',
      '&amp;',
      '&',
      ']]>',
      '"',
      'å',
      ' ',
      'word',
      '\\',
      '!',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = `w${parts.join('')}w`
        const unit = { variants: [{ language: 'en', pieces: toPieces(text, 'markdown') }], properties: {} }
        const [again] = read(writeTmx([unit], HEADER)).units
        expect(fromOwnPieces(again?.variants[0]?.pieces ?? [])).toBe(text)
      }),
    )
  })
})

describe('a memory of another program', () => {
  test('says who made a text and when, in any way of writing languages', () => {
    const [unit] = read(foreign('Hello')).units
    expect(unit).toEqual({
      by: 'ANNA',
      at: '2025-01-31T09:45:00Z',
      properties: { 'x-project': 'P' },
      variants: [
        { language: 'en-GB', pieces: ['Hello'] },
        { language: 'sv-SE', pieces: ['x'] },
      ],
    })
  })

  test.each([
    ['Press <bpt i="1">&lt;b&gt;</bpt>Save<ept i="1">&lt;/b&gt;</ept>.', 'Press **Save**.', 0],
    ['An <bpt i="1">&lt;em class="x"&gt;</bpt>old<ept i="1">&lt;/em&gt;</ept> town', 'An *old* town', 0],
    ['Run <bpt i="1">&lt;code&gt;</bpt>npm start<ept i="1">&lt;/code&gt;</ept>', 'Run `npm start`', 0],
    ['See <bpt i="3">&lt;a href="a.md"&gt;</bpt>it<ept i="3">&lt;/a&gt;</ept>', 'See [it](a.md)', 0],
    ['Text<ph>{\\b0}</ph> here<it pos="begin">{\\i}</it>', 'Text here', 2],
    ['<bpt i="1">{\\b</bpt>Bold<ept i="1">}</ept>', 'Bold', 1],
    ['A <hi type="term">twin <ph>&lt;x/&gt;</ph>town</hi>', 'A twin town', 1],
    ['Line<ph>&lt;br/&gt;</ph>end', 'Line end', 0],
    ['5 * 3 * 2 and _this_', '5 \\* 3 \\* 2 and \\_this\\_', 0],
    ['Lost <ept i="9">&lt;/b&gt;</ept>end', 'Lost end', 1],
    ['Open <bpt i="1">&lt;b&gt;</bpt>end', 'Open **end**', 0],
  ])('%s is read as %s', (seg, text, stripped) => {
    const [unit] = read(foreign(seg)).units
    expect(fromPieces(unit?.variants[0]?.pieces ?? [])).toEqual({ text, stripped })
  })

  test('means in Markdown the words that it says', () => {
    const words = fc.array(
      fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '#', '<', '&', '1.', '-', 'a', ' '),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(words, (parts) => {
        const said = `w ${parts.join('')} w`
        const { text } = fromPieces([said])
        expect(fingerprint(text, 'markdown')).toBe(
          fingerprint(fromPieces([text === '' ? '' : said]).text, 'markdown'),
        )
        expect(
          text
            .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
            .replaceAll('&#x26;', '&')
            .replaceAll('&#x20;', ' '),
        ).toBe(said.replace(/\s+/gu, ' '))
      }),
    )
  })

  test.each([['names a document type', foreign('a', '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'), 1]])(
    'that %s is read',
    (_, text, units) => expect(read(text).units).toHaveLength(units),
  )

  test.each([
    [
      'declares entities',
      foreign('&a;', '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa">]>'),
      'without a document type',
    ],
    [
      'reads files',
      foreign('&a;', '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      'without a document type',
    ],
    ['uses entities of its document type', foreign('&nbsp;', '<!DOCTYPE tmx SYSTEM "x">'), 'well-formed'],
    ['nests without end', foreign('<hi>'.repeat(100) + '</hi>'.repeat(100)), 'within one another'],
    ['ends early', foreign('a').slice(0, -20), 'well-formed'],
    ['is no memory', '<html><body/></html>', 'a TMX file'],
    ['has no body', '<tmx version="1.4"/>', 'a TMX file'],
    ['is no XML', 'source,target', 'well-formed'],
    ['is empty', '', 'well-formed'],
    ['holds forbidden signs', foreign('a\u0001'), 'well-formed'],
  ])('that %s is refused with its place', (_, text, expected) => {
    const flaw = readTmx(text)
    expect(flaw).toHaveProperty('place')
    expect(isFlaw(flaw) && flaw.expected).toContain(expected)
  })
})

test('an element has its text and its children in order', () => {
  const root = parseXml('<a>1<b>2</b>3<c/></a>')
  expect(
    isFlaw(root) ? [] : root.content.map((part) => (typeof part === 'string' ? part : part.name)),
  ).toEqual(['1', 'b', '3', 'c'])
  expect(isFlaw(root) || root.text).toBe('123')
})

test.each([
  ['', 'the end of the file'],
  ['hello', 'text data outside of root node'],
])('of %j that is no XML it is said in one sentence what was found', (text, found) => {
  expect(parseXml(text)).toMatchObject({ found })
})
