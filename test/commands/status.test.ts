import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { DocumentStatus } from '../../scripts/report/counts.js'
import type { StatusReport } from '../../scripts/report/status.js'
import { project } from '../store/project.js'
import { call, copyOf, filesIn, run, write } from './run.js'

test('status says in its first line that everything is in step, and in its last what to run next', async () => {
  const { stdout, stderr, code } = await run(copyOf('nothing-waits'), 'status')
  expect(code).toBe(0)
  expect(stderr).toBe('')
  expect(stdout.split('\n')[0]).toBe('Everything is in step: 2 translations.')
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('Next: npx tvilling check')
})

test('status counts the units of each drift, the words that wait and all of them', async () => {
  const { data } = await call<StatusReport>(copyOf('every-drift'), 'status')
  const source = 'source/guide.md'
  expect(data.documents).toEqual([
    {
      source,
      language: 'da',
      target: 'translations/da/guide.md',
      counts: { current: 0, outdated: 0, missing: 7, orphaned: 0, unconfirmed: 0, drafts: 0, reviewed: 0 },
      words: 72,
      sourceWords: 72,
    },
    {
      source,
      language: 'sv',
      target: 'translations/sv/guide.md',
      counts: { current: 2, outdated: 3, missing: 1, orphaned: 1, unconfirmed: 1, drafts: 0, reviewed: 6 },
      words: 64,
      sourceWords: 72,
    },
  ])
  const counts = { current: 2, outdated: 3, missing: 8, orphaned: 1, unconfirmed: 1, drafts: 0, reviewed: 6 }
  expect(data.totals).toEqual({ ...counts, words: 136, sourceWords: 144 })
})

test('status shows the same numbers as a table and names the language with most to do', async () => {
  const { stdout, code } = await run(copyOf('every-drift'), 'status')
  expect(code).toBe(0)
  expect(stdout).toBe(
    [
      '2 of 2 translations need work: 136 words of source text wait.',
      '',
      'document  done  current  outdated  missing  orphaned  unconfirmed  words',
      'source/guide.md',
      '  da        0%        ·         ·        7         ·            ·     72',
      '  sv       11%        2         3        1         1            1     64',
      '',
      'Next: npx tvilling diff --language sv',
      '',
    ].join('\n'),
  )
})

test('status keeps to the paths and languages that it is given', async () => {
  const folder = copyOf('settings-of-its-own')
  const { data } = await call<StatusReport>(folder, 'status', ['docs/guide', 'README.md'], { language: 'sv' })
  expect(data.documents.map(({ target }) => target)).toEqual(['README.sv.md', 'i18n/sv/guide/visit.md'])
})

test('the next step is for the paths that status was asked about', async () => {
  const folder = copyOf('every-drift')
  mkdirSync(`${folder}/source/at home`)
  renameSync(`${folder}/source/guide.md`, `${folder}/source/at home/guide.md`)
  const text = async (...paths: readonly string[]) => (await call(folder, 'status', paths)).text()
  expect(await text('source/at home')).toMatch(/^Next: npx tvilling \w+ 'source\/at home'/mu)
  expect(await text()).toMatch(/^Next: npx tvilling diff --language \w+$/mu)
})

test.each([80, 120])('every line of status fits into %i columns, in any script', async (width) => {
  const lines = (await call(copyOf('names-in-many-scripts'), 'status')).text(width).split('\n')
  expect(lines.filter((line) => stringWidth(line) > width)).toEqual([])
  expect(lines.join('\n')).toContain('source/日本語の案内/友好都市の手引き.md')
  expect(lines.join('\n')).toContain('and-for-those-who-come-back-every-year/come-back.md')
})

test('the numbers of status stand below their titles behind names in any script', async () => {
  const lines = (await call(copyOf('names-in-many-scripts'), 'status')).text().split('\n')
  const title = lines.findIndex((line) => line.startsWith('document'))
  const rows = lines.slice(title + 1).filter((line) => /\d%/u.test(line))
  // Three documents and all of them together, in three languages.
  expect(rows).toHaveLength(12)
  for (const word of ['done', 'current', 'unconfirmed', 'words']) {
    const end = stringWidth((lines[title] ?? '').split(word)[0] ?? '') + word.length
    for (const row of rows) expect(row.slice(end - 1, end + 2)).toMatch(/^[\d·%](?: {2}|$)/u)
  }
})

test('status adds up all documents in each language, where there are several', async () => {
  const folder = copyOf('names-in-many-scripts')
  const { data, text } = await call<StatusReport>(folder, 'status')
  for (const { language, counts, words, sourceWords } of data.languages) {
    const own = data.documents.filter((document) => document.language === language)
    const sum = (pick: (status: DocumentStatus) => number) =>
      own.reduce((all, status) => all + pick(status), 0)
    expect(own).toHaveLength(3)
    expect([words, sourceWords]).toEqual([sum((one) => one.words), sum((one) => one.sourceWords)])
    for (const name of ['current', 'outdated', 'missing', 'orphaned', 'unconfirmed'] as const)
      expect(counts[name]).toBe(sum((one) => one.counts[name]))
  }
  expect(text()).toContain('\nall documents\n')
  expect((await call(copyOf('every-drift'), 'status')).text()).not.toContain('all documents')
})

test('status says which document cannot be read, shows no number for it, and exits 0', async () => {
  const folder = copyOf('nothing-waits')
  write(folder, 'translations/sv/page.md', new Uint8Array([0x23, 0x20, 0xff, 0x0a]))
  const { stdout, code } = await run(folder, 'status')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^ {2}sv +\? +\?/mu)
  expect(stdout).toContain('translations/sv/page.md:1: byte 0xff at offset 2 is not UTF-8 text')
  expect(stdout.split('\n')[0]).toBe('1 of 2 translations cannot be read.')
  expect(stdout).toMatch(/Next: put translations\/sv\/page\.md:1 right, then npx tvilling status\n$/u)
})

test('status of a project without a document says what is missing, and exits 0', async () => {
  const folder = copyOf('nothing-waits')
  rmSync(`${folder}/source`, { recursive: true })
  writeFileSync(`${folder}/tvilling.json`, '{}')
  const { stdout, code } = await run(folder, 'status')
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^No documents found\.\n\n2 translations are still there, [^\n]+\n\nNext: put a document where tvilling\.json says/u,
  )
})

test('status, diff and check change no file', async () => {
  const folder = copyOf('every-drift')
  const before = filesIn(folder)
  for (const verb of ['status', 'diff', 'check']) await run(folder, verb)
  expect(filesIn(folder)).toEqual(before)
})

test('status and the status page give the same share, neither of which hides what is begun or what waits', async () => {
  const [long, translated] = ['more '.repeat(397), 'mer '.repeat(397)]
  const folder = project({
    'tvilling.json': { languages: ['sv'] },
    'source/begun.md': `# A\n\n${long}\n`,
    'source/nearly.md': `# A\n\n${long}\n`,
    'translations/sv/begun.md': `# A\n\n${translated}\n`,
    'translations/sv/nearly.md': `# A\n\n${translated}\n`,
  })
  await call(folder, 'adopt', [], { threshold: '0' })
  write(folder, 'translations/sv/begun.md', '# A\n')
  write(folder, 'translations/sv/nearly.md', `${translated}\n`)
  const { stdout } = await run(folder, 'status')
  expect(stdout).toMatch(/begun\.md\n {2}sv +1% .*\n.*nearly\.md\n {2}sv +99% /u)
  await run(folder, 'report --out made --history 0')
  const page = readFileSync(join(folder, 'made/index.html'), 'utf8')
  for (const share of ['1%', '99%']) expect(page).toContain(`>${share}<`)
})

test('status tells of a document in one line what is not begun in many languages', async () => {
  const folder = project({
    'tvilling.json': { languages: ['da', 'de', 'fi', 'nb', 'sv'] },
    'source/news.md': '# Fog\n\nThe ferry waits.\n',
    'translations/sv/news.md': '# Dimma\n\nFärjan väntar.\n',
  })
  await call(folder, 'adopt', [], { threshold: '0' })
  const { stdout } = await run(folder, 'status')
  expect(stdout.split('\n').slice(3, -3)).toEqual([
    'source/news.md',
    '  sv           100%        2         ·        ·         ·            ·      0',
    '  4 languages    0%        ·         ·        8         ·            ·     16',
  ])
})

test('status tells how many languages are not begun, however many they are', async () => {
  const letters = [...'abcdefghij']
  const languages = letters.flatMap((first) => letters.map((second) => `${first}${second}a`))
  const folder = project({ 'tvilling.json': { languages }, 'source/news.md': '# Fog\n' })
  expect((await run(folder, 'status')).stdout).toMatch(/^ {2}100 languages +0% .* 100 .* 100$/mu)
})

test('the next step is to adopt where there are translations and nobody said of what', async () => {
  const folder = copyOf('not-adopted-yet')
  expect((await run(folder, 'status')).stdout).toMatch(/\n\nNext: npx tvilling adopt\n$/u)
  await run(folder, 'adopt')
  expect((await run(folder, 'status')).stdout).not.toContain('Next: npx tvilling adopt')
})

test.each(['status', 'check'])('%s leads to doctor where a ledger cannot be read', async (verb) => {
  const { stdout } = await run(copyOf('ledger-in-conflict'), verb)
  expect(stdout).toMatch(/\n\nNext: npx tvilling doctor\n$/u)
})
