/** `build`: what is published, where a translation is in step and where it is not. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BuildReport } from '../../scripts/report/build.js'
import { project } from '../store/project.js'
import { scratch } from '../store/scratch.js'
import {
  call,
  changedFiles,
  copyOf,
  edit,
  filesIn,
  finish,
  leftovers,
  read,
  run,
  start,
  write,
} from './run.js'

type Options = Readonly<Record<string, string | boolean>>

async function built(folder: string, options: Options = {}): Promise<BuildReport> {
  return (await call<BuildReport>(folder, 'build', [], { out: 'out', ...options })).data
}

const page = ({ pages }: BuildReport, language: string) => pages.find((one) => one.language === language)
const GUIDE = 'translations/sv/guide.md'
const ORIGINAL = '<span lang="en" data-translation="original">'

test('what is in step is published byte by byte, and no page of the project is touched', async () => {
  const folder = copyOf('nothing-waits')
  const documents = [
    { source: 'source/**/*.md', target: 'translations/{language}/{path}' },
    { source: 'ui/en.json', target: 'ui/{language}.json' },
  ]
  write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'], documents }))
  write(folder, 'ui/en.json', '{"a": "Open", "b" : "Close"}')
  write(folder, 'ui/sv.json', '\uFEFF{\r\n\t"a": "\\u00d6ppna",\r\n\t"b": "Stäng"\r\n}')
  await run(folder, 'adopt')
  const before = filesIn(folder)
  const { pages } = await built(folder)
  expect(pages.map(({ target, published }) => `${published} ${target}`)).toEqual([
    'same translations/sv/page.md',
    'same ui/sv.json',
  ])
  const after = filesIn(folder)
  for (const { target } of pages) expect(after[`out/${target}`]).toBe(before[target])
  expect(changedFiles(before, after).filter((path) => !path.startsWith('out/'))).toEqual([])
})

test('of a page that has no version nothing is made, and its original is not read', async () => {
  const folder = project({
    'tvilling.json': { languages: ['sv', 'da'] },
    'source/ferry.md': 'The ferry leaves.\n',
    'source/harbour.md': `${'>'.repeat(2000)} The harbour is open.\n`,
    'translations/sv/ferry.md': 'Färjan går.\n',
  })
  const { pages } = await built(folder)
  expect(pages.map(({ target, published, problem }) => [target, published, problem])).toEqual([
    ['translations/da/ferry.md', 'none', undefined],
    ['translations/sv/ferry.md', 'same', undefined],
    ['translations/da/harbour.md', 'none', undefined],
    ['translations/sv/harbour.md', 'none', undefined],
  ])
})

describe('by policy', () => {
  test('keep marks what is outdated and puts originals where a translation is missing', async () => {
    const folder = copyOf('every-drift')
    const report = await built(folder)
    const text = read(folder, `out/${GUIDE}`)
    expect(text).toContain('<span data-translation="outdated">Sängen är gratis.</span>')
    expect(text).toContain(`\n\n${ORIGINAL}Photographs are welcome.</span>\n`)
    // Texts that people wrote, and of which nothing is known to be wrong.
    expect(text).toContain(
      '\n\nBorgmästaren öppnar veckan med ett tal.\n\nVeckan slutar med en stor middag.\n\n',
    )
    const stripped = text.replace(/<span data-translation="outdated">(.*?)<\/span>/gu, '$1')
    expect(stripped.startsWith(read(folder, GUIDE).trimEnd())).toBe(true)
    expect(
      page(report, 'sv')?.fallbacks.map((one) => `${one.drift} ${one.published} ${one.isMarked}`),
    ).toEqual([
      'outdated outdated true',
      'outdated outdated true',
      'outdated outdated true',
      'orphaned kept false',
      'unconfirmed kept false',
      'missing original true',
    ])
  })

  test('original publishes nothing that is known to be outdated, nor what the original has no more', async () => {
    const folder = copyOf('every-drift')
    const report = await built(folder, { policy: 'original' })
    const text = read(folder, `out/${GUIDE}`)
    expect(text).toContain(`${ORIGINAL}Visitors sleep on a sofa.</span>`)
    expect(text).not.toContain('Sängen')
    expect(text).not.toContain('Borgmästaren')
    expect(text).toContain('Veckan slutar med en stor middag.')
    expect(page(report, 'sv')?.isOnOriginal).toBe(true)
  })

  test('approved publishes only what people reviewed', async () => {
    const folder = copyOf('every-drift')
    await built(folder, { policy: 'approved' })
    const text = read(folder, `out/${GUIDE}`)
    expect(text).toContain('Frukosten är klockan åtta.')
    expect(text).toContain(`${ORIGINAL}The week ends with a dinner.</span>`)
    const ledger = '.tvilling/sv/source/guide.md.jsonl'
    write(folder, ledger, read(folder, ledger).replaceAll('"reviewed"', '"translated"'))
    const report = await built(folder, { policy: 'approved' })
    // Nothing of it is a translation any more: the site says in its own way that there is no page.
    expect(page(report, 'sv')?.published).toBe('none')
    expect(existsSync(join(folder, 'out', GUIDE))).toBe(false)
  })

  test('a version that nobody adopted is published as it stands, and never as approved', async () => {
    const folder = copyOf('not-adopted-yet')
    for (const policy of ['keep', 'original']) {
      const { pages } = await built(folder, { policy })
      const [first] = pages.filter(({ published }) => published !== 'none')
      expect(read(folder, `out/${first?.target}`)).toBe(read(folder, first?.target ?? ''))
      expect(first?.published).toBe('same')
    }
    const { pages } = await built(folder, { policy: 'approved' })
    expect(new Set(pages.map(({ published }) => published))).toEqual(new Set(['none']))
  })
})

/** A page in Swedish whose second paragraph is outdated, with a draft of a machine for it. */
async function drafted(ending = 'md'): Promise<string> {
  const folder = project({
    'tvilling.json': { languages: ['sv'], draft: { engines: ['patch'] } },
    [`source/a.${ending}`]: '# One\n\nSee [the map](old.png).\n',
    [`translations/sv/a.${ending}`]: '# Ett\n\nSe [kartan](old.png).\n',
  })
  await run(folder, 'adopt')
  edit(folder, `source/a.${ending}`, 'old.png', 'new.png')
  const { stdout } = await run(folder, 'draft --json')
  expect(JSON.parse(stdout).summary ?? stdout).toBeTruthy()
  return folder
}

describe('drafts of machines', () => {
  test('are published with --drafts alone, and marked', async () => {
    const folder = await drafted()
    await built(folder, { policy: 'original' })
    expect(read(folder, 'out/translations/sv/a.md')).toBe(
      `# Ett\n\n${ORIGINAL}See [the map](new.png).</span>\n`,
    )
    await built(folder, { drafts: true })
    expect(read(folder, 'out/translations/sv/a.md')).toBe(
      '# Ett\n\n<span data-translation="draft">Se [kartan](new.png).</span>\n',
    )
  })

  test('that somebody put into the page without approving them are not published either', async () => {
    const folder = await drafted()
    write(folder, 'translations/sv/a.md', '# Ett\n\nSe [kartan](new.png).\n')
    for (const policy of ['keep', 'original']) {
      await built(folder, { policy })
      expect(read(folder, 'out/translations/sv/a.md')).toContain(`${ORIGINAL}See [the map](new.png).</span>`)
    }
    await run(folder, ['confirm', 'translations/sv/a.md:3', '--by', 'Ada'])
    expect(page(await built(folder), 'sv')?.published).toBe('same')
  })
})

test('a mark is valid MDX, in which a paragraph stays one', async () => {
  const folder = await drafted('mdx')
  const path = 'out/translations/sv/a.mdx'
  await built(folder)
  expect(read(folder, path)).toBe('# Ett\n\n<p data-translation="outdated">Se [kartan](old.png).</p>\n')
  await built(folder, { policy: 'original' })
  expect(read(folder, path)).toBe(
    '# Ett\n\n<p lang="en" data-translation="original">See [the map](new.png).</p>\n',
  )
})

test('a translation in another direction says in which its originals are written', async () => {
  const folder = project({
    'tvilling.json': { languages: ['ar'] },
    'source/a.md': 'One.\n\nTwo.\n',
    'translations/ar/a.md': 'واحد.\n\nاثنان.\n',
  })
  await run(folder, 'adopt')
  edit(folder, 'source/a.md', 'Two.', 'Altogether other words.')
  await built(folder, { policy: 'original' })
  expect(read(folder, 'out/translations/ar/a.md')).toBe(
    'واحد.\n\n<span lang="en" dir="ltr" data-translation="original">Altogether other words.</span>\n',
  )
})

test('a message of a catalogue that is outdated is kept or replaced, never marked, and the manifest says so', async () => {
  const folder = project({
    'tvilling.json': {
      languages: ['sv'],
      documents: [{ source: 'en.json', target: '{language}.json' }],
    },
    'en.json': '{\n  "a": "Save the page",\n  "b": "Close"\n}\n',
    'sv.json': '{\n  "a": "Spara sidan",\n  "b": "Stäng"\n}\n',
  })
  await run(folder, 'adopt')
  write(folder, 'en.json', '{\n  "a": "Throw the page away",\n  "b": "Close",\n  "c": "Open"\n}\n')
  const kept = await built(folder)
  expect(JSON.parse(read(folder, 'out/sv.json'))).toEqual({ a: 'Spara sidan', b: 'Stäng', c: 'Open' })
  expect(page(kept, 'sv')?.fallbacks.map(({ published, isMarked }) => [published, isMarked])).toEqual([
    ['outdated', false],
    ['original', false],
  ])
  await built(folder, { policy: 'original' })
  expect(JSON.parse(read(folder, 'out/sv.json'))).toEqual({ a: 'Throw the page away', b: 'Stäng', c: 'Open' })
})

describe('the folder', () => {
  test('twice is as once: the same bytes, and nothing is touched', async () => {
    const folder = copyOf('every-drift')
    await built(folder)
    const before = filesIn(join(folder, 'out'))
    const inode = () =>
      execFileSync('stat', ['-c', '%i %Y', join(folder, 'out', GUIDE)], { encoding: 'utf8' })
    const was = inode()
    await built(folder)
    expect([filesIn(join(folder, 'out')), inode()]).toEqual([before, was])
  })

  test('is replaced as a whole: pages that are gone are gone from it', async () => {
    const folder = copyOf('every-drift')
    await built(folder)
    rmSync(join(folder, GUIDE))
    await built(folder)
    expect(Object.keys(filesIn(join(folder, 'out')))).toEqual(['tvilling-build.json'])
  })

  test.each([
    ['.', 'usage'],
    ['..', 'usage'],
    ['source/out', 'usage'],
    ['translations', 'usage'],
    ['translations/sv/out', 'usage'],
    ['.tvilling/out', 'usage'],
    ['.git', 'usage'],
  ])('--out %s is refused before anything is written', async (out, code) => {
    const folder = copyOf('every-drift')
    const before = filesIn(folder)
    await expect(built(folder, { out })).rejects.toMatchObject({ code })
    expect(filesIn(folder)).toEqual(before)
  })

  test('in which the next run would find originals is refused, unless they are excluded', async () => {
    const settings = {
      languages: ['sv'],
      documents: [{ source: '**/*.md', target: '{path}.{language}', exclude: ['out/**'] }],
    }
    const folder = project({ 'tvilling.json': settings, 'a.md': 'One.\n', 'a.md.sv': 'Ett.\n' })
    const other = {
      ...settings,
      documents: [{ source: '**/*.md', target: 'i18n/{language}/{path}', exclude: ['out/**', 'i18n/**'] }],
    }
    write(folder, 'tvilling.json', JSON.stringify(other))
    await built(folder)
    await expect(built(folder, { out: 'elsewhere' })).rejects.toThrow('would be taken for originals')
  })

  test('that holds something else, or is a file or a link, is left alone', async () => {
    const folder = copyOf('every-drift')
    write(folder, 'out/mine.txt', 'mine')
    await expect(built(folder)).rejects.toThrow('did not make')
    expect(read(folder, 'out/mine.txt')).toBe('mine')
    write(folder, 'file', '')
    await expect(built(folder, { out: 'file' })).rejects.toThrow('did not make')
    const away = scratch()
    symlinkSync(away, join(folder, 'link'))
    await expect(built(folder, { out: 'link' })).rejects.toThrow('did not make')
    expect(readdirSync(away)).toEqual([])
    mkdirSync(join(folder, 'empty'))
    await built(folder, { out: 'empty' })
  })

  test('is never half there when the program is killed', async () => {
    const folder = scratch()
    write(folder, 'tvilling.json', JSON.stringify({ languages: ['sv'] }))
    for (let at = 0; at < 60; at++) {
      write(folder, `source/${at}.md`, `# Page ${at}\n\nOne of many.\n`)
      write(folder, `translations/sv/${at}.md`, `# Sida ${at}\n\nEn av många.\n`)
    }
    await run(folder, 'adopt')
    await run(folder, 'build --out out')
    const old = filesIn(join(folder, 'out'))
    write(folder, 'source/0.md', '# Page 0\n\nAltogether other words stand here.\n')
    const fresh = scratch()
    await run(folder, `build --out ${join(fresh, 'out')}`)
    const made = filesIn(join(fresh, 'out'))
    expect(made).not.toEqual(old)
    let killed = 0
    for (const wait of [150, 250, 300, 350, 400, 450, 500, 600, 700, 800]) {
      const child = start(folder, ['build', '--out', 'out'])
      setTimeout(() => child.kill('SIGKILL'), wait)
      const { code } = await finish(child)
      if (code === null) killed++
      const there = existsSync(join(folder, 'out')) ? filesIn(join(folder, 'out')) : made
      expect([old, made]).toContainEqual(there)
    }
    expect(killed).toBeGreaterThan(0)
    expect((await run(folder, 'build --out out')).code).toBe(0)
    expect(filesIn(join(folder, 'out'))).toEqual(made)
    // What the killed ones left behind goes with a later run.
    expect(leftovers(folder)).toEqual([])
  })
})

test('a page that cannot be read is not made, and the others are: exit code 4 for a ledger', async () => {
  const folder = copyOf('ledger-in-conflict')
  const { code, data } = await call<BuildReport>(folder, 'build', [], { out: 'out' })
  expect(code).toBe(4)
  expect(page(data, 'sv')).toMatchObject({ published: 'none', problem: expect.stringContaining('.jsonl') })
  expect(data.pages.some(({ published }) => published === 'same')).toBe(true)
})

test.each([
  ['--policy best', 'Unexpected --policy "best", expected one of: keep, original, approved'],
  ['--policy approved --drafts', 'Unexpected --drafts with --policy approved'],
])('build %s is an error in use', async (options, message) => {
  const { stderr, code } = await run(copyOf('every-drift'), `build ${options}`)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

test('a split paragraph that is outdated is one original in place of both its parts', async () => {
  const folder = copyOf('paragraphs-split-merged-and-moved')
  const { pages } = await built(folder, { policy: 'original' })
  for (const { target, fallbacks } of pages)
    for (const { published, line } of fallbacks)
      if (published === 'original' && line !== undefined)
        expect(read(folder, `out/${target}`).split('\n')[line - 1]).toContain('lang="en"')
})
