import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { DraftReport } from '../../scripts/report/draft.js'
import type { TmExportReport, TmFindReport, TmImportReport, TmStatsReport } from '../../scripts/report/tm.js'
import { scratch } from '../store/scratch.js'
import { call, filesIn, read, run, write } from './run.js'

const SOURCE =
  '# Twin towns\n\nThe town has a **large** harbour.\n\n## Twin towns\n\n| A `b` |\n| --- |\n| Cell |\n'
const SWEDISH = '# Vänorter\n\nOrten har en **stor** hamn.\n\n## Vänorter\n\n| Ett `b` |\n| --- |\n| Ruta |\n'

/** A page with its Swedish version. */
async function project(): Promise<string> {
  const folder = scratch()
  write(folder, 'tvilling.json', '{"languages": ["sv", "da"]}')
  write(folder, 'source/page.md', SOURCE)
  write(folder, 'translations/sv/page.md', SWEDISH)
  await call(folder, 'adopt')
  return folder
}

function tm<T>(
  folder: string,
  args: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
) {
  return call<T>(folder, 'tm', args, options)
}

/** A memory of another program. */
function memory(...units: readonly (readonly [en: string, sv: string])[]): string {
  const body = units.map(
    ([en, sv]) =>
      `<tu creationid="ANNA"><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="sv-SE"><seg>${sv}</seg></tuv></tu>`,
  )
  return `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header creationtool="Other"/><body>${body.join('')}</body></tmx>`
}

test('stats counts units, texts, repeats, and what was imported', async () => {
  const folder = await project()
  write(folder, 'old.tmx', memory(['Twin towns', 'Systerstäder'], ['Hello', 'Hej']))
  await tm(folder, ['import', 'old.tmx'])
  const { data, text } = await tm<TmStatsReport>(folder, ['stats'], { language: 'sv' })
  expect(data.languages).toEqual([
    {
      language: 'sv',
      units: 5,
      sources: 5,
      words: 12,
      repeats: 2,
      ambiguous: 1,
      imported: [{ name: 'old.tmx', pairs: 2 }],
    },
  ])
  expect(text()).toContain('imported from old.tmx: 2')
})

test('find shows the same text first, then texts like it with what differs', async () => {
  const folder = await project()
  const { data } = await tm<TmFindReport>(folder, ['find', 'The town has a large ferry harbour.'], {
    language: 'sv',
  })
  expect(data.matches).toMatchObject([
    {
      language: 'sv',
      source: 'The town has a **large** harbour.',
      target: 'Orten har en **stor** hamn.',
      from: 'source/page.md',
    },
  ])
  expect(data.matches[0]?.score).toBeGreaterThan(0.5)
  const same = await tm<TmFindReport>(folder, ['find', 'Twin towns'], { language: 'sv' })
  expect(same.data.matches.map(({ score, target }) => [score, target])).toEqual([[1, 'Vänorter']])
  expect((await tm<TmFindReport>(folder, ['find', 'Nobody'])).data.matches).toEqual([])
  await expect(tm(folder, ['find'])).rejects.toThrow('expected a text in quotes')
})

describe('import', () => {
  test('keeps translations in a file of their own, and draft proposes them behind those of the project', async () => {
    const folder = await project()
    write(
      folder,
      'old.tmx',
      memory(
        ['Twin towns', 'Systerstäder'],
        [
          'A new <bpt i="1">&lt;b&gt;</bpt>ferry<ept i="1">&lt;/b&gt;</ept>.',
          'En ny <bpt i="1">&lt;b&gt;</bpt>färja<ept i="1">&lt;/b&gt;</ept>.',
        ],
      ),
    )
    const before = filesIn(folder)
    const { data } = await tm<TmImportReport>(folder, ['import', 'old.tmx'])
    const file = '.tvilling/memory/sv/old.tmx.jsonl'
    expect(data.languages).toEqual([{ language: 'sv', file, read: 2, added: 2 }])
    const after = filesIn(folder)
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([file])
    expect(read(folder, file)).toContain('"by":"ANNA"')
    write(folder, 'source/other.md', '# Twin towns\n\nA new **ferry**.\n')
    const { data: drafted } = await call<DraftReport>(folder, 'draft', ['source/other.md'], {
      language: 'sv',
    })
    expect(drafted.drafts.map(({ draft }) => draft.text)).toEqual(['Vänorter', 'En ny **färja**.'])
  })

  test('is no ledger to doctor', async () => {
    const folder = await project()
    write(folder, 'old.tmx', memory(['Hello', 'Hej']))
    await tm(folder, ['import', 'old.tmx'])
    const before = filesIn(folder)
    expect((await call(folder, 'doctor', [], { prune: true })).code).toBe(0)
    expect(filesIn(folder)).toEqual(before)
  })

  test('twice is once, and a dry run writes nothing', async () => {
    const folder = await project()
    write(folder, 'old.tmx', memory(['Hello', 'Hej'], ['Hello', 'Hej']))
    const before = filesIn(folder)
    const dry = await tm<TmImportReport>(folder, ['import', 'old.tmx'], { 'dry-run': true })
    expect(dry.data.languages[0]?.added).toBe(1)
    expect(filesIn(folder)).toEqual(before)
    await tm(folder, ['import', 'old.tmx'])
    const once = filesIn(folder)
    expect((await tm<TmImportReport>(folder, ['import', 'old.tmx'])).data.languages[0]?.added).toBe(0)
    expect(filesIn(folder)).toEqual(once)
  })

  test('says what it left out', async () => {
    const folder = await project()
    const text = memory(['A <ph>{\\x}</ph>b', 'A b'], ['', 'x'], ['Only', '']).replace(
      '</body>',
      '<tu><tuv xml:lang="en"><seg>x</seg></tuv><tuv xml:lang="fi"><seg>y</seg></tuv></tu></body>',
    )
    write(folder, 'old.tmx', text)
    const { data, text: said } = await tm<TmImportReport>(folder, ['import', 'old.tmx'])
    expect(data).toMatchObject({ stripped: 1, incomplete: 2, others: ['fi'] })
    expect(said()).toContain('Inline codes that Markdown does not know were left out: 1.')
  })

  test.each(['utf16le', 'utf16be'] as const)('takes a file in %s', async (encoding) => {
    const folder = await project()
    const bytes = Buffer.from(`\uFEFF${memory(['Hello', 'Hej på dig'])}`, 'utf16le')
    write(folder, 'old.tmx', encoding === 'utf16le' ? bytes : bytes.swap16())
    expect((await tm<TmImportReport>(folder, ['import', 'old.tmx'])).data.languages[0]?.added).toBe(1)
    expect(read(folder, '.tvilling/memory/sv/old.tmx.jsonl')).toContain('Hej på dig')
  })

  test.each([
    ['bomb.tmx', '<!DOCTYPE tmx [<!ENTITY a "aa">]><tmx><body/></tmx>', 'bomb.tmx:1:'],
    ['cut.tmx', memory(['a', 'b']).slice(0, 200), 'cut.tmx:1:'],
    ['page.tmx', '<html></html>', 'expected a TMX file'],
  ])('refuses %s and writes nothing', async (name, text, expected) => {
    const folder = await project()
    write(folder, name, text)
    const before = filesIn(folder)
    const { stderr, code } = await run(folder, ['tm', 'import', name])
    expect(code).toBe(2)
    expect(stderr).toContain(expected)
    expect(filesIn(folder)).toEqual(before)
  })

  test('of different texts on two branches merges without a conflict', async () => {
    const folder = await project()
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: folder,
        stdio: 'pipe',
      })
    git('init', '-q', '-b', 'main')
    const words = Array.from({ length: 60 }, (_, at) => [`Text ${at}`, `Text nummer ${at}`] as const)
    write(folder, 'old.tmx', memory(...words.slice(0, 40)))
    await tm(folder, ['import', 'old.tmx'])
    git('add', '.')
    git('commit', '-qm', 'x')
    for (const [branch, from, to] of [
      ['one', 40, 43],
      ['two', 43, 46],
    ] as const) {
      git('checkout', '-q', '-B', branch, 'main')
      write(folder, 'old.tmx', memory(...words.slice(from, to)))
      await tm(folder, ['import', 'old.tmx'])
      git('commit', '-qam', branch)
    }
    git('checkout', '-q', 'one', '--', 'old.tmx')
    git('commit', '-qm', 'the same file')
    git('merge', '-q', '-X', 'ours', '--no-edit', 'one')
    expect(
      (await tm<TmStatsReport>(folder, ['stats'], { language: 'sv' })).data.languages[0]?.imported[0]?.pairs,
    ).toBe(46)
  })

  test('that was damaged afterwards is told with its place, and needs repair', async () => {
    const folder = await project()
    write(folder, 'old.tmx', memory(['Hello', 'Hej']))
    await tm(folder, ['import', 'old.tmx'])
    const file = '.tvilling/memory/sv/old.tmx.jsonl'
    write(folder, file, `${read(folder, file)}<<<<<<< HEAD\n`)
    const { stderr, code } = await run(folder, ['tm', 'stats'])
    expect(stderr).toContain(`${file}:4: found what is no pair of texts`)
    expect(code).toBe(4)
  })
})

test('export and import give back what was there', async () => {
  const folder = await project()
  const { data } = await tm<TmExportReport>(folder, ['export'], { language: 'sv' })
  expect(data.units).toBe(4)
  expect(data.text).toContain('<bpt i="1">**</bpt>stor<ept i="1">**</ept>')
  const other = scratch()
  write(other, 'tvilling.json', '{"languages": ["sv"]}')
  write(other, 'source/page.md', SOURCE)
  write(other, 'memory.tmx', data.text)
  await tm(other, ['import', 'memory.tmx'])
  const { data: drafted } = await call<DraftReport>(other, 'draft', [])
  expect(drafted.drafts.map(({ draft }) => draft.text)).toEqual([
    'Vänorter',
    'Orten har en **stor** hamn.',
    'Vänorter',
    'Ett `b`',
    'Ruta',
  ])
  expect(drafted.without).toEqual([])
  const again = await run(folder, ['tm', 'export', '--language', 'sv'])
  expect(again.stdout.trimEnd()).toBe(data.text.trimEnd())
})
