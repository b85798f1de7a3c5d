import { mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { CheckReport } from '../../scripts/report/check.js'
import type { DiffReport } from '../../scripts/report/diff.js'
import type { DoctorReport } from '../../scripts/report/doctor.js'
import type { StatusReport } from '../../scripts/report/status.js'
import { project } from '../store/project.js'
import { call, changedFiles, edit, filesIn, read, run, write } from './run.js'

const CONFIG = {
  sourceLanguage: 'en',
  languages: ['sv', 'da'],
  documents: [{ source: 'docs/**/*.md', target: 'text/{language}/{path}' }],
  // The words of the translations are made up.
  checks: { language: 'off' },
}

const NOUNS = ['harbour', 'orchard', 'lantern', 'bridge', 'market', 'forest', 'engine', 'letter']

/** Paragraphs that no other seed has, and what passes for their translations. */
function pageOf(seed: number, language = 'en', paragraphs = 8): string {
  const mark = language === 'en' ? '' : language
  const lines = Array.from({ length: paragraphs }, (_, at) => {
    const noun = NOUNS[(seed + at) % NOUNS.length]
    return `The ${mark}${noun} ${seed * 31 + at} was opened in ${1800 + seed * 7 + at} by ${mark}people of ward ${seed}-${at}, who ${mark}kept it for ${at + 3} years.`
  })
  return [`# ${mark}Page ${seed}`, ...lines].join('\n\n').concat('\n')
}

/** A project of some pages that are adopted in both languages, one unit of each confirmed by a person. */
async function adopted(names: readonly string[]): Promise<string> {
  const folder = project({ 'tvilling.json': CONFIG })
  names.forEach((name, seed) => {
    write(folder, `docs/${name}.md`, pageOf(seed))
    for (const language of ['sv', 'da']) write(folder, `text/${language}/${name}.md`, pageOf(seed, language))
  })
  await call(folder, 'adopt', [], { threshold: '0' })
  return folder
}

function move(folder: string, from: string, to: string): void {
  mkdirSync(dirname(join(folder, to)), { recursive: true })
  renameSync(join(folder, from), join(folder, to))
}

/** Renames a document with all its versions. */
function rename(folder: string, from: string, to: string): void {
  for (const root of ['docs', 'text/sv', 'text/da']) move(folder, `${root}/${from}.md`, `${root}/${to}.md`)
}

async function driftsIn(folder: string): Promise<Readonly<Record<string, number>>> {
  const { units } = (await call<DiffReport>(folder, 'diff', [], { all: true })).data
  const counts: Record<string, number> = {}
  for (const { drift } of units) counts[drift] = (counts[drift] ?? 0) + 1
  return counts
}

async function fix(folder: string, options: Readonly<Record<string, boolean>> = { fix: true }) {
  return await call<DoctorReport>(folder, 'doctor', [], options)
}

const kindsIn = ({ findings }: DoctorReport) => findings.map(({ kind }) => kind)

test('a sound project gives doctor nothing to say', async () => {
  const folder = await adopted(['a', 'b'])
  const before = filesIn(folder)
  const { data, code } = await fix(folder)
  expect([code, data.findings]).toEqual([0, []])
  expect(filesIn(folder)).toEqual(before)
})

test('a renamed document keeps its units before anybody repairs anything, and nothing is written', async () => {
  const folder = await adopted(['a', 'b', 'c'])
  rename(folder, 'a', 'guide/start')
  const before = filesIn(folder)
  expect(await driftsIn(folder)).toEqual({ current: 54 })
  const { data: status } = await call<StatusReport>(folder, 'status')
  expect(status.renames).toEqual([{ from: 'docs/a.md', to: 'docs/guide/start.md', languages: ['da', 'sv'] }])
  const { data, code } = await call<CheckReport>(folder, 'check')
  expect(code).toBe(0)
  expect(data.messages.map(({ ruleId, severity, file }) => [ruleId, severity, file])).toEqual([
    ['ledger-name', 'info', 'docs/guide/start.md'],
  ])
  expect(changedFiles(before, filesIn(folder))).toEqual([])
})

test('doctor --fix moves the ledgers of a renamed document and nothing else; a second run finds nothing', async () => {
  const folder = await adopted(['a', 'b'])
  const ledger = read(folder, '.tvilling/sv/docs/a.md.jsonl')
  rename(folder, 'a', 'guide/start')
  const before = filesIn(folder)
  const { data, code } = await fix(folder)
  expect([code, data.findings.map(({ kind, repaired }) => [kind, repaired])]).toEqual([
    0,
    [['renamed', true]],
  ])
  expect(changedFiles(before, filesIn(folder))).toEqual(
    ['da', 'sv'].flatMap((language) => [
      `.tvilling/${language}/docs/a.md.jsonl`,
      `.tvilling/${language}/docs/guide/start.md.jsonl`,
    ]),
  )
  expect(read(folder, '.tvilling/sv/docs/guide/start.md.jsonl')).toBe(ledger)
  expect((await fix(folder)).data.findings).toEqual([])
})

test('a decision on a renamed document moves its ledger along, and undo takes the decision back', async () => {
  const folder = await adopted(['a', 'b'])
  rename(folder, 'a', 'z')
  edit(folder, 'text/sv/z.md', 'was opened', 'öppnades')
  const confirmed = await run(folder, 'confirm text/sv/z.md:3 --by Ada')
  expect([confirmed.code, confirmed.stderr]).toEqual([0, ''])
  const paths = Object.keys(filesIn(folder)).filter((path) => path.endsWith('.jsonl'))
  expect(paths).toEqual([
    '.tvilling/da/docs/a.md.jsonl',
    '.tvilling/da/docs/b.md.jsonl',
    '.tvilling/sv/docs/b.md.jsonl',
    '.tvilling/sv/docs/z.md.jsonl',
  ])
  expect(read(folder, '.tvilling/sv/docs/z.md.jsonl')).toContain('"by":"Ada"')
  expect((await run(folder, 'undo --by Ada')).code).toBe(0)
  expect(read(folder, '.tvilling/sv/docs/z.md.jsonl')).not.toContain('"by":"Ada"')
  expect(await driftsIn(folder)).toEqual({ current: 35, unconfirmed: 1 })
})

test('a renamed document of which every fifth word changed loses no unit', async () => {
  const folder = await adopted(['a', 'b', 'c', 'd'])
  rename(folder, 'a', 'moved/away')
  const words = read(folder, 'docs/moved/away.md').split(' ')
  write(
    folder,
    'docs/moved/away.md',
    words.map((word, at) => (at % 5 === 4 && /^[a-z]+$/u.test(word) ? `re${word}` : word)).join(' '),
  )
  const { units } = (await call<DiffReport>(folder, 'diff', ['docs/moved'], { all: true })).data
  expect(units.filter(({ state }) => state === undefined)).toEqual([])
  expect(new Set(units.map(({ drift }) => drift))).toEqual(new Set(['current', 'outdated']))
  await fix(folder)
  expect((await fix(folder)).data.findings).toEqual([])
})

test('documents that exchanged their names get their ledgers back', async () => {
  const folder = await adopted(['a', 'b', 'c'])
  rename(folder, 'a', 'x')
  rename(folder, 'b', 'a')
  rename(folder, 'x', 'b')
  const found = await fix(folder, {})
  expect([found.code, kindsIn(found.data)]).toEqual([1, ['exchanged', 'exchanged']])
  expect((await fix(folder)).code).toBe(0)
  expect(await driftsIn(folder)).toEqual({ current: 54 })
  expect((await fix(folder)).data.findings).toEqual([])
})

test('a ring of three names, and one of them new, is followed', async () => {
  const folder = await adopted(['a', 'b', 'c'])
  rename(folder, 'c', 'd')
  rename(folder, 'b', 'c')
  rename(folder, 'a', 'b')
  expect((await fix(folder)).code).toBe(0)
  expect(await driftsIn(folder)).toEqual({ current: 54 })
})

test('a document that was divided in two keeps the records of both parts', async () => {
  const folder = await adopted(['a', 'b'])
  for (const root of ['docs', 'text/sv', 'text/da']) {
    const parts = read(folder, `${root}/a.md`).trimEnd().split('\n\n')
    write(folder, `${root}/a.md`, parts.slice(0, 5).join('\n\n').concat('\n'))
    write(folder, `${root}/second.md`, parts.slice(5).join('\n\n').concat('\n'))
  }
  const { data, code } = await fix(folder)
  expect([code, kindsIn(data)]).toEqual([0, ['moved']])
  expect(await driftsIn(folder)).toEqual({ current: 36 })
  expect(read(folder, '.tvilling/sv/docs/second.md.jsonl').match(/"id"/gu)).toHaveLength(4)
  expect((await fix(folder)).data.findings).toEqual([])
})

test('a section that went into a document with a ledger takes its records along, in the order of that document', async () => {
  const folder = await adopted(['a', 'b'])
  for (const root of ['docs', 'text/sv', 'text/da']) {
    const [a, b] = ['a', 'b'].map((name) => read(folder, `${root}/${name}.md`).trimEnd().split('\n\n'))
    if (!a || !b) throw new Error('no pages')
    write(folder, `${root}/b.md`, [...b.slice(0, 4), ...a.slice(5), ...b.slice(4)].join('\n\n').concat('\n'))
    write(folder, `${root}/a.md`, a.slice(0, 5).join('\n\n').concat('\n'))
  }
  expect((await fix(folder)).code).toBe(0)
  expect(await driftsIn(folder)).toEqual({ current: 36 })
  const records = read(folder, '.tvilling/sv/docs/b.md.jsonl')
  const inOrder = Array.from(
    records.matchAll(/"order":"(\w+)".*?"source":"(.*?)"/gu),
    ([, order, source]) => ({
      order: order ?? '',
      source: source ?? '',
    }),
  ).toSorted((x, y) => (x.order < y.order ? -1 : 1))
  const text = read(folder, 'docs/b.md')
  expect(inOrder.map(({ source }) => text.indexOf(source))).toEqual(
    inOrder.map(({ source }) => text.indexOf(source)).toSorted((x, y) => x - y),
  )
})

test('a name that changed in capitals only is followed', async () => {
  const folder = await adopted(['Guide', 'b'])
  rename(folder, 'Guide', 'x')
  rename(folder, 'x', 'guide')
  expect(await driftsIn(folder)).toEqual({ current: 36 })
  expect((await fix(folder)).code).toBe(0)
  expect(await driftsIn(folder)).toEqual({ current: 36 })
})

test('a translation that was not renamed with its source is named with the place where it belongs', async () => {
  const folder = await adopted(['a', 'b'])
  rename(folder, 'a', 'z')
  move(folder, 'text/da/z.md', 'text/da/a.md')
  const { messages } = (await call<CheckReport>(folder, 'check')).data
  expect(messages.filter(({ ruleId }) => ruleId === 'ledger-name')).toMatchObject([
    { severity: 'info', file: 'docs/z.md' },
    { severity: 'warning', file: 'text/da/a.md', expected: 'it at text/da/z.md; move it there' },
  ])
  // Also behind the repair of the ledgers, which knows nothing of the old name any more.
  for (const _ of [1, 2]) {
    const { data, code } = await fix(folder)
    const left = data.findings.filter(({ repaired }) => !repaired)
    expect([code, left.map(({ kind, file }) => [kind, file])]).toEqual([1, [['page', 'text/da/a.md']]])
  }
  move(folder, 'text/da/a.md', 'text/da/z.md')
  expect(await driftsIn(folder)).toEqual({ current: 36 })
  expect((await fix(folder)).code).toBe(0)
})

test('ledgers of a document that is gone are named, and deleted only when it is asked for', async () => {
  const folder = await adopted(['a', 'b'])
  for (const root of ['docs', 'text/sv', 'text/da']) move(folder, `${root}/a.md`, `gone/${root}/a.txt`)
  const { messages } = (await call<CheckReport>(folder, 'check')).data
  expect(messages.map(({ ruleId, severity, file }) => [ruleId, severity, file])).toEqual([
    ['ledger-name', 'warning', '.tvilling/da/docs/a.md.jsonl'],
  ])
  const before = filesIn(folder)
  expect((await fix(folder)).code).toBe(1)
  expect(filesIn(folder)).toEqual(before)
  expect((await fix(folder, { prune: true, 'dry-run': true })).code).toBe(1)
  expect(filesIn(folder)).toEqual(before)
  expect((await fix(folder, { prune: true })).code).toBe(0)
  expect(changedFiles(before, filesIn(folder))).toEqual([
    '.tvilling/da/docs/a.md.jsonl',
    '.tvilling/sv/docs/a.md.jsonl',
  ])
})

test('a document that became MDX, which no pattern takes in, is told at its new place, and its ledgers are kept', async () => {
  const folder = await adopted(['a', 'b'])
  for (const root of ['docs', 'text/sv', 'text/da']) move(folder, `${root}/a.md`, `${root}/a.mdx`)
  const { messages } = (await call<CheckReport>(folder, 'check')).data
  expect(messages.map(({ ruleId, severity, file }) => [ruleId, severity, file])).toEqual([
    ['ledger-name', 'warning', 'docs/a.mdx'],
  ])
  const before = filesIn(folder)
  expect((await fix(folder, { prune: true })).code).toBe(1)
  expect(filesIn(folder)).toEqual(before)
  const documents = CONFIG.documents.flatMap((entry) => [
    entry,
    { ...entry, source: entry.source.replace('.md', '.mdx') },
  ])
  write(folder, 'tvilling.json', JSON.stringify({ ...CONFIG, documents }))
  expect((await fix(folder)).code).toBe(0)
  expect(await driftsIn(folder)).toEqual({ current: 36 })
})

test('a translation that outlives its document is told at its own place, and counted by status', async () => {
  const folder = await adopted(['a', 'b'])
  move(folder, 'docs/a.md', 'gone/a.txt')
  const told = async () =>
    (await call<CheckReport>(folder, 'check')).data.messages.map(({ file, reason }) => [file, reason])
  expect(await told()).toEqual([
    ['text/da/a.md', 'There are still 2 translations of docs/a.md, which is gone (da, sv)'],
  ])
  const status = async (options: Readonly<Record<string, string>> = {}, args: readonly string[] = []) =>
    (await call<StatusReport>(folder, 'status', args, options)).data.gone
  expect(await status()).toEqual([
    { source: 'docs/a.md', language: 'da', target: 'text/da/a.md' },
    { source: 'docs/a.md', language: 'sv', target: 'text/sv/a.md' },
  ])
  expect(await status({ language: 'sv' })).toHaveLength(1)
  expect(await status({}, ['docs/b.md'])).toBeUndefined()
  move(folder, 'text/da/a.md', 'gone/a.da.txt')
  expect(await told()).toEqual([['text/sv/a.md', 'This page is the translation of docs/a.md, which is gone']])
  move(folder, 'text/sv/a.md', 'gone/a.sv.txt')
  expect(await status()).toBeUndefined()
})

test('ledgers of a language that is no longer configured are named as one', async () => {
  const folder = await adopted(['a', 'b'])
  write(folder, 'tvilling.json', JSON.stringify({ ...CONFIG, languages: ['sv'] }))
  const { data, code } = await fix(folder)
  expect([code, kindsIn(data)]).toEqual([1, ['language']])
})

/** A ledger as git leaves it when both branches decided on its first record. */
function inConflict(ledger: string, theirs: (line: string) => string): string {
  const [id, line = '', ...rest] = ledger.split('\n')
  return [id, '<<<<<<< HEAD', line, '=======', theirs(line), '>>>>>>> other', ...rest].join('\n')
}

test('of two decisions that met in a merge the one on the text in the page is kept', async () => {
  const folder = await adopted(['a'])
  const path = '.tvilling/sv/docs/a.md.jsonl'
  const ledger = read(folder, path)
  write(
    folder,
    path,
    inConflict(ledger, (line) => line.replace(/"target":"\w+"/u, '"target":"0123456789abcdef"')),
  )
  const found = await fix(folder, {})
  expect([found.code, kindsIn(found.data)]).toEqual([4, ['conflict']])
  expect((await fix(folder)).code).toBe(0)
  expect(read(folder, path)).toBe(ledger)
})

test('of two decisions on the same text the one that vouches for more is kept', async () => {
  const folder = await adopted(['a'])
  const path = '.tvilling/sv/docs/a.md.jsonl'
  const raise = (line: string) => line.replace('"state":"translated"', '"state":"final"')
  const ledger = read(folder, path)
  write(folder, path, inConflict(ledger, raise))
  expect((await fix(folder)).code).toBe(0)
  expect(read(folder, path)).toBe(
    ledger
      .split('\n')
      .with(1, raise(ledger.split('\n')[1] ?? ''))
      .join('\n'),
  )
})

test('what the pages do not decide is left to a person, and nothing is written', async () => {
  const folder = await adopted(['a'])
  const path = '.tvilling/sv/docs/a.md.jsonl'
  const other = (digit: string) => (line: string) =>
    line.replace(/"target":"\w+"/u, `"target":"${digit.repeat(16)}"`)
  const [id = '', line = '', ...rest] = read(folder, path).split('\n')
  write(folder, path, inConflict([id, other('1')(line), ...rest].join('\n'), other('2')))
  const before = filesIn(folder)
  const { data, code } = await fix(folder)
  expect([code, data.findings.map(({ kind, line: at, repair }) => [kind, at, repair])]).toEqual([
    4,
    [['conflict', 2, 'none']],
  ])
  expect(data.findings[0]?.expected).toContain(/"id":"([\w-]+)"/u.exec(id)?.[1] ?? '?')
  expect(filesIn(folder)).toEqual(before)
})

test('a record that stands twice becomes one; a record that is none is told with its line', async () => {
  const folder = await adopted(['a'])
  const path = '.tvilling/sv/docs/a.md.jsonl'
  const ledger = read(folder, path)
  write(folder, path, ledger + ledger.split('\n').slice(0, 3).join('\n'))
  const { data, code } = await fix(folder)
  expect([code, kindsIn(data)]).toEqual([0, ['twice']])
  expect(read(folder, path)).toBe(ledger)
  write(folder, path, ledger.replace('"state":"translated"', '"state":"blessed"'))
  const broken = await fix(folder)
  expect([broken.code, broken.data.findings.map(({ kind, line }) => [kind, line])]).toEqual([
    4,
    [['invalid', 2]],
  ])
})

test('two pages that share a frame are told apart by what is their own', async () => {
  const folder = project({ 'tvilling.json': CONFIG })
  const frame =
    'Every page of this handbook is kept by the wardens of the harbour and is printed once a year.'
  const names = ['one', 'two', 'three', 'four']
  names.forEach((name, seed) => {
    const page = (language: string) => pageOf(seed, language, 2) + `\n${frame}\n`.repeat(4)
    write(folder, `docs/${name}.md`, page('en'))
    for (const language of ['sv', 'da']) write(folder, `text/${language}/${name}.md`, page(language))
  })
  await call(folder, 'adopt', [], { threshold: '0' })
  for (const [at, name] of names.entries()) rename(folder, name, `part/${names.length - at}`)
  const { data } = await call<StatusReport>(folder, 'status')
  expect(data.renames?.map(({ from, to }) => [from, to])).toEqual([
    ['docs/four.md', 'docs/part/1.md'],
    ['docs/three.md', 'docs/part/2.md'],
    ['docs/two.md', 'docs/part/3.md'],
    ['docs/one.md', 'docs/part/4.md'],
  ])
})
