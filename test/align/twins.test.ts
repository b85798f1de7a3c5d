import { describe, expect, test } from 'vitest'
import { alignTwins } from '../../scripts/align/bilingual.js'
import { twinOf } from '../../scripts/align/clues.js'
import { surroundingsOf, tablesOf } from '../../scripts/align/surroundings.js'
import { parseDocument } from '../../scripts/parse/markdown.js'

/** What each paragraph of a page is paired with, by their texts. */
function pairs(original: string, translation: string) {
  const [left, right] = [original, translation].map((text) => parseDocument(text, { path: 'page.md' }))
  if (!left || !right) return []
  const twins = (document: typeof left) => {
    const [around, tables] = [surroundingsOf(document), tablesOf(document)]
    return document.segments.map((segment, at) => twinOf(segment, around[at], tables[at]))
  }
  const sides = { left: twins(left), right: twins(right) }
  return alignTwins(sides, []).map(({ left: some, right: others, confidence }) => ({
    left: some.map((i) => left.segments[i]?.text),
    right: others.map((j) => right.segments[j]?.text),
    places: some.flatMap((i) => others.map((j) => [i, j])),
    confidence,
  }))
}

function partnerOf(text: string, all: ReturnType<typeof pairs>): readonly (string | undefined)[] {
  return all.find(({ left }) => left.includes(text))?.right ?? []
}

const INSTALL = [
  '## Install',
  'Get `oven-cli` from [the mill](https://mill.example/get).',
  '```sh\nget oven-cli\n```',
]
const BAKE = [
  '## Bake',
  'Run `oven bake` at 220 degrees and wait.',
  '```sh\noven bake --heat 220\n```',
  'The crust is done.',
]
const SHARE = [
  '## Share',
  'Send a loaf to [the harbour](https://harbour.example).',
  'Say `oven share` for a list.',
]
const INSTALLERA = [
  '## Installera',
  'Hämta `oven-cli` från [kvarnen](https://mill.example/get).',
  '```sh\nget oven-cli\n```',
]
const BAKA = [
  '## Baka',
  'Kör `oven bake` på 220 grader och vänta.',
  '```sh\noven bake --heat 220\n```',
  'Skorpan är klar.',
]
const DELA = [
  '## Dela',
  'Skicka en limpa till [hamnen](https://harbour.example).',
  'Säg `oven share` för en lista.',
]

function page(...sections: readonly (readonly string[])[]): string {
  return `${sections.flat().join('\n\n')}\n`
}

describe('a translation without a ledger', () => {
  test('keeps its pairs when its sections stand in another order', () => {
    const found = pairs(page(INSTALL, BAKE, SHARE), page(DELA, INSTALLERA, BAKA))
    expect(found).toHaveLength(8)
    expect(partnerOf('Share', found)).toEqual(['Dela'])
    expect(partnerOf('Say `oven share` for a list.', found)).toEqual(['Säg `oven share` för en lista.'])
    expect(partnerOf('Install', found)).toEqual(['Installera'])
    expect(partnerOf('The crust is done.', found)).toEqual(['Skorpan är klar.'])
  })

  test('gives the cells of like tables to the sections that changed places', () => {
    const table = (...rows: readonly (readonly string[])[]) =>
      [rows[0], rows[0]?.map(() => '---'), ...rows.slice(1)]
        .map((row) => `| ${row?.join(' | ')} |`)
        .join('\n')
    const own = table(['Setting', 'Meaning'], ['`host`', 'Where the bakery is'], ['`user`', 'Who bakes'])
    const others = table(['Val', 'Betydelse'], ['`host`', 'Var bageriet finns'], ['`user`', 'Vem som bakar'])
    const boat = ['## By boat', 'Get `oven-boat` from [the quay](https://quay.example).', own]
    const cart = ['## By cart', 'Get `oven-cart` from [the stable](https://stable.example).', own]
    const båt = ['## Med båt', 'Hämta `oven-boat` från [kajen](https://quay.example).', others]
    const kärra = ['## Med kärra', 'Hämta `oven-cart` från [stallet](https://stable.example).', others]
    const places = pairs(page(INSTALL, boat, cart, SHARE), page(INSTALLERA, kärra, båt, DELA)).flatMap(
      (pair) => pair.places,
    )
    const swapped = Array.from({ length: 21 }, (_, at) => [
      at,
      at < 2 || at > 17 ? at : at < 10 ? at + 8 : at - 8,
    ])
    expect(places.toSorted(([a = 0], [b = 0]) => a - b)).toEqual(swapped)
  })

  test('leaves a section that was never translated without a partner', () => {
    const found = pairs(page(INSTALL, BAKE, SHARE), page(INSTALLERA, DELA))
    expect(found.map(({ left }) => left[0])).not.toContain('Run `oven bake` at 220 degrees and wait.')
    expect(partnerOf('Bake', found)).toEqual([])
    expect(partnerOf('Share', found)).toEqual(['Dela'])
  })

  test('leaves a section that only the translation has without a partner', () => {
    const found = pairs(page(INSTALL, SHARE), page(INSTALLERA, BAKA, DELA))
    expect(found.flatMap(({ right }) => right)).not.toContain('Kör `oven bake` på 220 grader och vänta.')
    expect(partnerOf('Share', found)).toEqual(['Dela'])
  })

  test('pairs a paragraph with both halves of its translation', () => {
    const whole =
      'The ferry `M/S Alma` leaves at 7 sharp. It comes back with the newspapers before the market closes.'
    const halves = [
      'Färjan `M/S Alma` går prick klockan 7.',
      'Den kommer tillbaka med tidningarna innan torget stänger.',
    ]
    const found = pairs(page(INSTALL, [whole], SHARE), page(INSTALLERA, halves, DELA))
    expect(partnerOf(whole, found)).toEqual(halves)
  })

  test('pairs both halves of a paragraph with the translation that joins them', () => {
    const halves = [
      'The ferry `M/S Alma` leaves at 7 sharp.',
      'It comes back with the newspapers before the market closes.',
    ]
    const whole =
      'Färjan `M/S Alma` går prick klockan 7. Den kommer tillbaka med tidningarna innan torget stänger.'
    const found = pairs(page(INSTALL, halves, SHARE), page(INSTALLERA, [whole], DELA))
    for (const half of halves) expect(partnerOf(half, found)).toEqual([whole])
  })

  test('is followed through a page of 1,500 paragraphs of which the first third is missing', () => {
    const lines = Array.from({ length: 1500 }, (_, at) => [
      `Item ${at} costs ${at * 7 + 3} crowns.`,
      `Vara ${at} kostar ${at * 7 + 3} kronor.`,
    ])
    const found = pairs(
      page(lines.map(([text = '']) => text)),
      page(lines.slice(500).map(([, text = '']) => text)),
    )
    const right = found.filter(({ left: [a], right: [b] }) => a?.match(/\d+/u)?.[0] === b?.match(/\d+/u)?.[0])
    expect(found.length).toBeGreaterThanOrEqual(1000)
    expect(right.length / found.length).toBeGreaterThan(0.99)
  })
})

test('titles of asides that only the translation has are twins of nothing, whatever stands around them', () => {
  const aside = (sort: string, text: string, title?: string) =>
    `/// ${sort}${title === undefined ? '' : ` | ${title}`}\n\n${text}\n\n///`
  const original = [
    'The mill:',
    aside('note', 'Some flour'),
    aside('tip', 'Some flour'),
    'The oven:',
    aside('warning', 'Some bread'),
    aside('danger', 'Some bread'),
  ]
  const translation = [
    'Kvarnen:',
    aside('note', 'Lite mjöl', 'Anmärkning'),
    aside('tip', 'Lite mjöl', 'Tips'),
    'Ugnen:',
    aside('warning', 'Lite bröd', 'Varning'),
    aside('danger', 'Lite bröd', 'Fara'),
  ]
  const found = pairs(page(original), page(translation))
    .toSorted((a, b) => (a.places[0]?.[0] ?? 0) - (b.places[0]?.[0] ?? 0))
    .map(({ left, right }) => [...left, ...right])
  expect(found).toEqual([
    ['The mill:', 'Kvarnen:'],
    ['Some flour', 'Lite mjöl'],
    ['Some flour', 'Lite mjöl'],
    ['The oven:', 'Ugnen:'],
    ['Some bread', 'Lite bröd'],
    ['Some bread', 'Lite bröd'],
  ])
})

test('the cells of a table are no twins of those of another, though they share words', () => {
  const names = ['RYEFLOUR', 'OATFLOUR', 'WHEATFLOUR', 'BRANFLOUR', 'MALTFLOUR', 'SPELTFLOUR']
  const table = (head: string, rows: readonly string[]) => [head, '| --- | --- |', ...rows].join('\n')
  const folders = table(
    '| Folder of the mill | Variable |',
    names.map((name) => `| [the ${name.toLowerCase()} folder](https://mill.example/${name}) | $${name} |`),
  )
  const rights = table(
    '| Recht | Beschreibung |',
    names.flatMap((name) =>
      ['lesen', 'schreiben'].map(
        (verb) => `| \`mill:${verb}-${name}\` | Erlaubt, im Ordner $${name} zu ${verb}. |`,
      ),
    ),
  )
  const none = table('| Recht | Beschreibung |', ['| `mill:none` | Verbietet alles. |'])
  const found = pairs(
    page(['The mill grinds at night.', folders, 'The oven is warm.']),
    page(['Die Mühle mahlt bei Nacht.', none, 'Diese Rechte gibt es:', rights, 'Der Ofen ist warm.']),
  )
  const cells = found.filter(({ left }) => left.some((text) => names.some((name) => text?.includes(name))))
  expect(cells).toEqual([])
})
